// What a planner remembers while it searches.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/play.h"
#include "demarche/workspace.h"

namespace demarche {

// A move that is tried, compared with the first candidate in the same worlds.
class PlannerCandidate {
 public:
  explicit PlannerCandidate(std::uint32_t row) : row_(row) {}

  // Its row among the moves; 0: the one that all others are compared with.
  [[nodiscard]] std::uint32_t row() const { return row_; }
  // One more world, in which it was worth so many points more than the first (or less).
  void add(std::int64_t lead);
  // Before another in the halving: by its mean lead, drawn towards 0 while it was tried in few
  // worlds.
  [[nodiscard]] bool promises_more_than(const PlannerCandidate& other) const;
  // Thousandths of a point: its mean lead less one standard error. 0 for the first candidate: what
  // does not stand out from chance does not take its place.
  [[nodiscard]] std::int64_t sure_lead() const;

 private:
  std::int64_t lead_ = 0;     // sum over its worlds, points
  std::int64_t squares_ = 0;  // of what was added
  std::int64_t worlds_ = 0;
  std::uint32_t row_ = 0;
};

struct PlannerMemory {
  std::vector<Move> moves;
  std::vector<PlannerCandidate> field;
  Situation world;   // as imagined, before the seat decides
  Situation played;  // after a candidate
  Workspace inside;  // in which the seats of a simulation think
};

}  // namespace demarche
