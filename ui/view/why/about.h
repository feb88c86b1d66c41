// What a number or a word is about: the first argument of the verb `why`; the second says which
// one.
#pragma once

#include <cstdint>

#include "canvas/frame.h"
#include "canvas/layout.h"
#include "demarche/happening.h"
#include "demarche/ids.h"

namespace demarche::view {

enum class WhyAbout : std::uint8_t {
  utility,    // worth of the standing table to the person's own profile
  outlook,    // what it expects to change without agreement
  odds,       // of a move; subject: row of View::moves
  level,      // of a meter of the world; subject: row of View::world
  own_level,  // of another meter that it sees; subject: row of View::own
  support,    // subject: seat
  trust,      // of a seat in the person; subject: seat
  capital,
  judgement,    // of the package on the table, or of the draft, by the own profile
  home,         // what that package does to the own support
  acceptance,   // of that package by a seat, as the person's beliefs have it; subject: seat
  meter,        // any level that the person may know; subject: level_subject
  cause,        // what happened, and all that it changed; subject: index into Play::heard
  issue,        // what its options are worth by the own brief; subject: issue
  undertaking,  // who stands at which step; subject: row of View::undertakings
  profile,      // a mandate that a seat may have; subject: profile_subject
  idea,         // a word of the game; subject: Idea
  deadline,     // rounds that are left, and what is due in them
  // After a game, or beside it:
  result,         // subject: ResultPart
  mandate,        // goals that were kept; subject: outcome_subject
  hold,           // how long a text may hold; subject: outcome_subject, the seat is not read
  worth_there,    // of the table of a course to the person; subject: outcome_subject
  review_odds,    // of an ending before the decision shown; subject: ending, or kOtherEndings
  review_part,    // of what came of the decision shown; subject: ReviewPart
  review_mean,    // subject: 0 after the choice, 1 after the best
  agreement,      // what could have been agreed; subject: AgreementCount
  games_share,    // how often computed games ended so; subject: ending
  games_rank,     // where the own result stands among them
  branch_share,   // of an ending after a choice; subject: 0 the own, 1 the other, x 256 + ending
  branch_mean,    // result of continuations after a choice; subject: 0 the own, 1 the other
  hands,          // counted in a vote; subject: option
  pledged_there,  // members of an undertaking at a table; subject: table x 64 + undertaking
  class_round,    // what was counted in a round; subject: round
  forecasts,      // how good they were
  record_seat,    // own games of a seat; subject: seat
  record_endings,
};

enum class ResultPart : std::uint8_t { end, start, without_agreement };
enum class ReviewPart : std::uint8_t { before, opportunity, choice, others, chance, after };
enum class AgreementCount : std::uint8_t { possible, zone, efficient };
inline constexpr int kOtherEndings = 255;  // together, those that the legend does not name

// Which outcome: of the game on the table, or of one of two futures.
enum class OutcomeOf : std::uint8_t { game, branch_own, branch_other, vote_own, vote_other };
[[nodiscard]] int outcome_subject(OutcomeOf which, SeatId seat = {});

// Words of the game that have a short explanation of their own.
enum class Idea : std::uint8_t {
  worth,
  reservation,  // what is left without agreement
  ambition,     // what the brief asks for, less with time
  red_line,
  trust,
  support,
  floor,
  capital,
  odds,
  belief,
  weight,  // of an issue in a brief
};

// A level as one number: the meter, whose, towards whom (trust).
[[nodiscard]] int level_subject(MeterId meter, SeatId of, SeatId in);
[[nodiscard]] int profile_subject(SeatId seat, ProfileId profile);

// The action that opens a tree.
[[nodiscard]] canvas::Action why_action(WhyAbout about, int subject);
[[nodiscard]] canvas::Action why_level(MeterId meter, SeatId of = {}, SeatId in = {});
[[nodiscard]] canvas::Action why_idea(Idea idea);

// What kind of number such a tree takes apart: what a teacher may hide, and what not.
[[nodiscard]] canvas::Measure measure_of(WhyAbout about);

// Whether what happened can be asked what it changed.
[[nodiscard]] bool opens_as_cause(Happening::Kind kind);

// A text that holds a chance, a worth or a statistic: hidden where a teacher hides figures.
[[nodiscard]] canvas::Element estimate(canvas::Element inside);

// `inside` as one node that opens a tree, at least as high as a target has to be.
[[nodiscard]] canvas::Element opening(canvas::Node node, canvas::Action action,
                                      canvas::Element inside);

}  // namespace demarche::view
