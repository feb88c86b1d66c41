// A person's own games that have ended: one line each in a JSON file, newest last. A record for
// oneself; there is nothing in it to compare people by.
//
//   {"demarche_results": 1, "games": [
//   {"scenario": "harbour", "seat": "pier", "ending": "words", "day": "2026-11-30", ...},
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "demarche/io/diagnostic.h"

namespace demarche::io {

inline constexpr int kPastGamesFormat = 1;
// Of a share code that is kept here, in bytes: more than any game of the shipped scenarios needs.
inline constexpr std::size_t kMostKeptCode = 32 * 1024;

// Ids are those of the scenario, which may have changed or gone since.
struct PastGame {
  std::string game;  // 16 hexadecimal digits: hash of its last state, so that none counts twice
  std::string day;   // "2026-11-30"
  std::string scenario, seat, ending, profile;
  std::int32_t result = 0, at_start = 0;       // points, 0 to 1000
  std::int32_t goals_kept = 0, goals = 0;      // of the mandate
  std::vector<std::string> achievements = {};  // ids
  // The game as a share code with every move, to open it again; empty: only its result is kept.
  std::string code = {};
  friend bool operator==(const PastGame&, const PastGame&) = default;
};

struct ReadPastGames {
  std::vector<PastGame> games;
  std::vector<Diagnostic> diagnostics;  // empty: all is well. Else no game is missing but the wrong
};
// `name`: the file as it is to be named in what is found wrong with it.
[[nodiscard]] ReadPastGames read_past_games(const std::string& bytes, const std::string& name);
[[nodiscard]] std::string write_past_games(const std::vector<PastGame>& games);

}  // namespace demarche::io
