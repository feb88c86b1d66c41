// The outcomes of which no other is better for one party and worse for none (Pareto 1906).
#pragma once

#include <functional>
#include <vector>

#include "demarche/analyse/outcomes.h"

namespace demarche::analyse {

// A place in the plane of two parties' utilities, and the first combination (in the order of the
// file) that leads there.
struct Point {
  Worth first = 0, second = 0;
  std::uint64_t number = 0;
};

// The frontier of a separable space for two parties, by descending utility of the first. Frontiers
// are merged issue by issue: no combination is looked at that a part of it has ruled out. False
// when a frontier grows beyond `most` points; `out` is then of no use.
[[nodiscard]] bool merged_frontier(const Space& space, const Stake& first, const Stake& second,
                                   std::size_t most, std::vector<Point>& out);

// Of points in any order, those on the frontier, by descending utility of the first.
[[nodiscard]] std::vector<Point> frontier_of(std::vector<Point> points);

// Rows of a list that no other row dominates, for any number of parties, by descending sum; rows
// of equal utilities once, the first. False when more than `most` remain, or when `goes_on`, asked
// every few milliseconds, says no.
[[nodiscard]] bool efficient_rows(const OutcomeList& list, std::size_t most,
                                  std::vector<std::size_t>& out,
                                  const std::function<bool()>& goes_on = {});

}  // namespace demarche::analyse
