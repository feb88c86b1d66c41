// What rules act on while a game goes on: the scenario, the state, and, each of them if there is
// any, what the seats believe and somebody who wants to be told.
#pragma once

#include "core/program.h"
#include "demarche/happening.h"
#include "demarche/play.h"
#include "rules/evaluate.h"

namespace demarche {

struct Course {
  const Scenario& scenario;
  const Program& program;
  State& block;
  Beliefs* beliefs = nullptr;
  Log* log = nullptr;

  Course(const Scenario& of, Situation& situation, Log* listener = nullptr)
      : scenario(of),
        program(*of.program),
        block(situation.state),
        beliefs(&situation.beliefs),
        log(listener) {}
  Course(const Scenario& of, State& state) : scenario(of), program(*of.program), block(state) {}

  [[nodiscard]] State& state() const { return block; }
  [[nodiscard]] StateHead& head() const { return block.head(); }

  // Appends a happening that `fill` completes; nothing at all is done when nobody listens.
  template <class Fill>
  void tell(Happening::Kind kind, SeatSet audience, Fill fill) const {
    if (log == nullptr) return;
    Happening& happening = log->emplace_back();
    happening.kind = kind;
    happening.audience = audience;
    happening.round = head().round;
    fill(happening);
  }
};

// Every seat of the scenario.
[[nodiscard]] inline SeatSet all_seats(const Scenario& scenario) {
  return scenario.program->everyone;
}
[[nodiscard]] inline std::uint8_t byte_of(SeatId seat) {
  return seat.exists() ? static_cast<std::uint8_t>(seat.value) : Move::kNobody;
}
[[nodiscard]] inline SeatId seat_of(std::uint8_t byte) {
  return byte == Move::kNobody ? SeatId{} : SeatId{std::size_t{byte}};
}

}  // namespace demarche
