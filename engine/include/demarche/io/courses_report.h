// Courses side by side, as JSON: what might have been, and tables of one world.
#pragma once

#include <array>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "demarche/analyse/courses.h"

namespace demarche::io {

// A move in the words of whoever reads.
using MoveInWords = std::function<std::string(const Move&)>;

// A decision, the other choice, and three courses: as it was played (which may stand still), the
// real choice and the other one, both played on in character.
struct WhatIfReport {
  analyse::Made decision;
  Move chosen, other;
  std::array<const Game*, 3> courses{};
  std::vector<analyse::Parting> partings;         // of the courses
  std::vector<std::vector<analyse::Step>> steps;  // of each course
};
// {"scenario", "seed", "round", "seat", "chosen", "other", "courses": [{"name": "as_played" |
// "chosen_then_in_character" | "other_then_in_character", "over", "rounds", "ending", "results",
// "durability", "table", "settled": [{"round", "seat", "package"}], "events": [{"round",
// "event"}]}], "partings": [{"round", "phase", "seats": [{"seat", "choices": [{"courses": [0, 1],
// "words", "moves"}]}]}]}. "ending", "results" and "durability" are null while a game goes on, and
// the last where no agreement stands.
[[nodiscard]] std::string what_if_json(const Scenario& scenario, const WhatIfReport& report,
                                       const MoveInWords& words);

struct NamedCourse {
  std::string name;
  const Game* game = nullptr;
};
// {"scenario", "seed", "tables": [{"name", "people", "policy_seed", ...as courses above}],
// "partings": as above}. In the order in which they are given; no ranking.
[[nodiscard]] std::string compare_json(std::span<const NamedCourse> tables,
                                       std::span<const std::vector<analyse::Step>> steps,
                                       std::span<const analyse::Parting> partings,
                                       const MoveInWords& words);

}  // namespace demarche::io
