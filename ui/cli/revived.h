// Saved games, brought to life for the verbs that read them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "demarche/game.h"

namespace demarche::cli {

// A save brought to life; null when it cannot be. Says what is wrong on standard error.
struct Revived {
  std::shared_ptr<const Scenario> scenario;  // null: nothing could be brought to life
  std::optional<Game> game;
  std::string rules_part;
  std::uint64_t installed_digest = 0;  // of the installed scenario; 0: none
  bool sound = false;                  // without a finding
  int exit_code = 0;                   // when there is no game
};

// Reads and replays a save; says on standard error what is wrong with it.
[[nodiscard]] Revived revive(const std::string& file);

}  // namespace demarche::cli
