// A game from a file, brought to life. Private to the shell.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "desktop/shell.h"

namespace demarche::desktop {

struct Shell::Kept {
  std::shared_ptr<const Scenario> scenario;
  std::string rules_part;
  Game game;
  SeatId seat;
  std::optional<std::size_t> told;  // happenings that had been told; none: unknown
  std::vector<std::optional<std::size_t>> told_by_seat = {};  // where several persons play

  // A game is worth keeping when the person has decided something in it, and it goes on or how it
  // ended has not been told.
  [[nodiscard]] bool worth_keeping() const;
};

// The seat of the first person of a game.
[[nodiscard]] SeatId first_person(const Settings& settings, const Scenario& scenario);

}  // namespace demarche::desktop
