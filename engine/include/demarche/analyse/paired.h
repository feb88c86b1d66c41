// Two choices of one decision played on side by side: what each leads to, and what the difference
// is worth.
//
// The continuations are those of a review (analyse/review.h): in-character play by all, hidden
// profiles drawn from the seat's beliefs at that time, luck redrawn, the same draws for both
// choices (common random numbers). A longer run begins with the same continuations, so it goes on
// where a shorter one ended. Everything is in this model: a classroom model, not a forecast.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "demarche/analyse/review.h"
#include "demarche/analyse/review_work.h"

namespace demarche::analyse {

// Where the continuations of one choice led; both lists are of the same length.
struct PairedSide {
  std::vector<std::int32_t> points;   // [continuation]: result of the seat, 0 to 1000
  std::vector<std::int32_t> endings;  // [continuation]: row of the scenario's endings
  friend bool operator==(const PairedSide&, const PairedSide&) = default;
};

struct PairedRun {
  std::size_t move = 0;  // row in the record: the decision
  Move chosen, other;    // by the same seat; `chosen` is that row
  PairedSide of_chosen, of_other;
  [[nodiscard]] int continuations() const { return static_cast<int>(of_chosen.points.size()); }
  friend bool operator==(const PairedRun&, const PairedRun&) = default;
};

// A mean with its 95 % interval, by Student's t (1908). Results that are all equal have no width.
struct MeanRange {
  Millipoints mean = 0, low = 0, high = 0;
  friend bool operator==(const MeanRange&, const MeanRange&) = default;
};
// Of at least 2 results or differences, in points.
[[nodiscard]] MeanRange mean_range(std::span<const std::int32_t> points);
// The other choice less the one that was made, from the differences of the pairs: narrower than the
// two intervals beside each other. From 2 continuations.
[[nodiscard]] MeanRange difference_of(const PairedRun& run);
// [ending]: in how many of the continuations.
[[nodiscard]] std::vector<std::int32_t> endings_of(const PairedSide& side, std::size_t endings);

// A run made longer, in pieces for several threads; used as ReviewWork.
class PairedWork {
 public:
  // `begun` may be empty but for the decision and its choices. `continuations`: as many as there
  // will be, not fewer than there are. `seed`: as ReviewEffort::seed. The record must replay and
  // the scenario outlive this.
  PairedWork(const Scenario& scenario, const Record& record, PairedRun begun, int continuations,
             std::uint64_t seed = 1);

  [[nodiscard]] std::size_t pieces() const;
  bool work_on(std::size_t piece, ReviewSpace& space);
  // When all pieces are done.
  [[nodiscard]] PairedRun take() { return std::move(run_); }

 private:
  Inquiry inquiry_;
  Situation before_;
  PairedRun run_;
  std::size_t from_ = 0;  // continuations that were there
};

}  // namespace demarche::analyse
