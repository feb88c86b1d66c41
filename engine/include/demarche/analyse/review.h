// The review of decisions: where a seat's own choice ended and chance began.
//
// For every decision of a seat the mean result of continuations: in-character play by all, hidden
// profiles drawn from the seat's beliefs at that time, luck redrawn, the same draws for every
// alternative (common random numbers). Definitions and limits: docs/analysis.md, "The review".
// Everything is in this model: a classroom model, not a forecast.
//
// Numbers are thousandths of a point of result (0 to 1,000,000): each mean is rounded to them once,
// and everything else is a sum or a difference of them, so that the parts add up exactly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "demarche/game.h"

namespace demarche::analyse {

// Thousandths of a point.
using Millipoints = std::int64_t;

// How much is played for one review. Means of few continuations are rough: the interval says how
// rough.
struct ReviewEffort {
  // Continuations of each alternative that score it; as many again, spread over the alternatives by
  // sequential halving (Karnin, Koren and Somekh 2013), pick the best. From 2.
  int continuations = 24;
  // Alternatives of a decision looked at, the chosen one included. From 2.
  int alternatives = 10;
  std::uint64_t seed = 1;  // of all imagined worlds
};

// One alternative of one decision. Picked and scored on different continuations, since the best of
// noisy means is too good.
struct WeighedMove {
  Move move;
  bool scored = false;  // false: dropped while picking; the rest is empty
  Millipoints mean = 0;
  std::vector<std::int32_t> endings;  // [ending]: in how many of the continuations
  friend bool operator==(const WeighedMove&, const WeighedMove&) = default;
};

struct ReviewedDecision {
  std::size_t move = 0;       // row in the record
  std::int32_t decision = 0;  // number among the seat's decisions, from 1
  std::int32_t round = 0;
  Phase phase = Phase::planning;
  Move chosen;
  Move best;                              // among those looked at; `chosen` where nothing is better
  std::vector<WeighedMove> alternatives;  // the chosen one among them; one alone: forced
  std::int32_t continuations = 0;         // that each mean below comes from
  // Mean result before the choice (what in-character play would choose), after it, and after the
  // best.
  Millipoints before = 0, after = 0, after_best = 0;
  std::vector<std::int32_t> endings_before, endings_after;  // [ending]: of the continuations
  Millipoints opportunity = 0;    // after_best - before: what the moment offered
  Millipoints choice = 0;         // after - after_best, at most 0
  Millipoints low = 0, high = 0;  // 95 % interval of `choice`
  Millipoints others = 0;         // what the others' real choices changed until the next decision
  Millipoints chance = 0;         // what the draws changed until then
  [[nodiscard]] bool forced() const { return alternatives.size() < 2; }
  // Nothing says that another choice would have been better: the interval holds 0.
  [[nodiscard]] bool sound() const { return high >= 0; }
  friend bool operator==(const ReviewedDecision&, const ReviewedDecision&) = default;
};

// Sums over all decisions. result = first + opportunity + choice + others + chance, exactly.
struct ReviewSums {
  Millipoints first = 0;  // mean result expected before the first decision
  Millipoints opportunity = 0, choice = 0, others = 0, chance = 0;
  Millipoints result = 0;
  friend bool operator==(const ReviewSums&, const ReviewSums&) = default;
};

// The decisions with the largest part of each kind, up or down; rows of Review::decisions; none:
// size_t(-1), when the part is 0 everywhere.
struct TurningPoints {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::size_t opportunity = kNone, choice = kNone, others = kNone, chance = kNone;
  friend bool operator==(const TurningPoints&, const TurningPoints&) = default;
};

struct Review {
  SeatId seat;
  std::int32_t rounds = 0;  // played
  bool ended = false;       // else `result` is the mean of continuations from where it stands
  std::vector<ReviewedDecision> decisions;
  ReviewSums sums;
  TurningPoints turning;
  friend bool operator==(const Review&, const Review&) = default;
};

// Reviews the decisions of a seat in a game, over or not. `record` is as a Game keeps it (replay
// finds no fault in it), `effort` within its bounds: an assertion otherwise. A pure function of its
// arguments; what a decision is worth (everything but `others` and `chance`) hangs on nothing that
// came after it. Work grows with decisions x continuations x alternatives: batch/review.h does the
// same on all cores, review_work.h in pieces.
[[nodiscard]] Review review_game(const Scenario& scenario, const Record& record, SeatId seat,
                                 const ReviewEffort& effort = {});

}  // namespace demarche::analyse
