// Two futures of one decision, as values: what each round brought, how each ended.
//
// Pure: made of a record by playing it again (demarche/analyse/courses.h), drawn by whoever wants
// to show them side by side. Everything that happened is in them, secrets of others too: for after
// a game, or for whoever may know all. Everything is in this model: a classroom model, not a
// forecast.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "demarche/analyse/courses.h"
#include "demarche/result.h"

namespace demarche::view {

// What one round brought, in order. Only what is worth telling of a round afterwards: moves and
// how they went, events, packages that were settled or voted down, walk-outs, the ending.
struct CourseRound {
  std::int32_t round = 0;  // from 1
  std::vector<Happening> told;
};

// One way that a game went, or might have gone.
struct Course {
  Record record;                    // plays again to where the course ends
  std::int32_t round = 0;           // in which it ended, or stands
  std::vector<CourseRound> rounds;  // from round 1 on, without gaps
  std::vector<std::uint8_t> table;  // [issue]: option that stands at its end
  std::vector<std::int32_t> worth;  // [seat]: of that table as it stands, 0 to 1000
  std::optional<Outcome> outcome;   // none while the game goes on
};

[[nodiscard]] Course course_of(const Game& game);

// The ways on from one decision. `chosen` and `other` are both played on in character, so they are
// the fair comparison; `played` is the real game, in which persons may have played on otherwise.
struct Futures {
  analyse::Made made;  // the decision
  Move chosen_move, other_move;
  Course played, chosen, other;
};

// The futures of row `move` of a record that must replay. None when the other move is refused;
// `why_not` then says why. Plays up to two games to their end: some milliseconds of work, more
// where planners sit at the table: `watch` tells how far it is and may stop it (then none).
[[nodiscard]] std::optional<Futures> futures_of(const Scenario& scenario, const Record& record,
                                                std::size_t move, const Move& other,
                                                WhyNot& why_not,
                                                const analyse::PlayOnWatch& watch = {});

// The game as it stands right after row `move` was decided by `instead`, to be played on: the rows
// before it are those of the record. None when the move is refused there.
[[nodiscard]] std::optional<Game> branch_at(const Scenario& scenario, const Record& record,
                                            std::size_t move, const Move& instead, WhyNot& why_not);

// What one round brought on two sides.
struct RoundLine {
  const Happening* told = nullptr;
  bool differs = false;  // the other side has nothing like it in this round
};
struct RoundPair {
  std::int32_t round = 0;
  std::vector<RoundLine> left, right;  // points into the courses
  [[nodiscard]] bool differs() const;
};

// Round by round from `first_round` on. What both sides have is told where it weighs enough by
// itself (packages, events, walk-outs, endings, the moves of `seat`); what differs is always told.
// `differences_only`: nothing but what differs; rounds that are alike stay, empty.
[[nodiscard]] std::vector<RoundPair> side_by_side(const Course& left, const Course& right,
                                                  SeatId seat, std::int32_t first_round,
                                                  bool differences_only);

}  // namespace demarche::view
