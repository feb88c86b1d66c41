// What a seat in character has worked out for its planning. It plans several moves in one state: of
// that, its own sealed choices alone change in between, and they change no appeal.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "choose/wants.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

struct PlanningMemory {
  static constexpr std::int64_t kUnknown = -1;

  // A play that the seat likes and that is legal with nothing sealed.
  struct Wish {
    std::uint16_t move = 0;
    std::uint8_t target = 0xFF;
    std::int64_t appeal = kUnknown;
  };

  Wants wants;
  std::vector<Wish> wishes;          // ascending by move, then by target
  std::vector<std::int64_t> saving;  // [move]: appeal of what is saved for

  // Makes wants and appeals those of this state: left as they are if they were made from the same
  // one, otherwise worked out and unknown.
  void recall(const Scenario& scenario, const State& concealed, SeatId seat, ProfileId profile);

 private:
  void list_wishes(const Scenario& scenario, SeatId seat, ProfileId profile);
  [[nodiscard]] bool holds_for(const Scenario& scenario, const State& concealed, SeatId seat) const;

  std::shared_ptr<const Program> program_;  // kept alive, so that no other is taken for it
  State state_;                             // nothing sealed, unless that is read
  SeatId seat_;
};

}  // namespace demarche
