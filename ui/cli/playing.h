// A game played to its end, or to the moment when a person leaves it: by a person, or by computed
// seats alone.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "cli/terminal.h"
#include "demarche/game.h"
#include "view/words.h"

namespace demarche::cli {

// What surrounds a game in the terminal.
struct Playing {
  std::shared_ptr<const Scenario> scenario;
  std::string rules_part;
  std::filesystem::path save_file;  // empty: nothing is saved
  std::string picture;              // empty: the outcome is not drawn
  view::Language language = view::Language::english;
  bool json = false;
  SeatId seat;             // of the person; none: the computer plays every seat
  bool continued = false;  // from a save: what has been told before is not told again
};

// Returns the exit code. Whatever ends the game, it is saved first, and it is said where.
[[nodiscard]] int play_on(Terminal& terminal, const Playing& playing, Game game);

// Prints a sentence on standard error; returns the exit code of a mistake in the call.
int usage(const std::string& message);

}  // namespace demarche::cli
