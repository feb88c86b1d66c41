// A game as a class remembers it: levels round by round, and what was done in each.
#pragma once

#include <string>
#include <vector>

#include "demarche/game.h"
#include "view/phrases.h"

namespace demarche::print {

// A meter through the rounds: where it stood at the start, then at the end of each round.
struct Levels {
  MeterId meter;
  SeatId of;  // of an actor's
  std::vector<std::int32_t> values;
};

// Rounds that have been begun.
[[nodiscard]] int rounds_played(const Game& game);
// The meters of the world, in the scenario's order.
[[nodiscard]] std::vector<Levels> world_levels(const Game& game);
// Support at home of each seat.
[[nodiscard]] std::vector<Levels> support_levels(const Game& game);

enum class Told : std::uint8_t { event, done, proposed, settled, refused };
// What is worth a line of a round, in order.
struct Line {
  Told kind = Told::done;
  std::string words;
  std::string refused;  // of a package: by whom, as a sentence
};
[[nodiscard]] std::vector<Line> told_in(const view::Phrases& phrases, const Game& game, int round);

// "Round 2: one event, another.": what came to the table from outside, round by round; empty when
// nothing did.
[[nodiscard]] std::string events_by_round(const view::Phrases& phrases, const Game& game);

}  // namespace demarche::print
