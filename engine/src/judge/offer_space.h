// What a seat could put into a package now, as candidates by issue: the factorised set that
// searches walk through.
//
// Candidates are those that are not excluded by themselves; whether a whole package is legal is
// asked of the package.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "judge/circumstances.h"

namespace demarche {

struct OfferSpace {
  struct Candidate {
    std::int64_t own = 0;    // what it adds to the seat's own sum of weight x value
    std::int64_t worth = 0;  // for the search's use
    SeatSet consent;  // parties that it needs (voters are not among them: an absent one abstains)
    std::uint8_t issue = 0, option = 0;
  };
  struct Group {  // candidates of one issue, ascending by issue
    std::uint8_t issue = 0;
    std::uint16_t first = 0, count = 0;
  };
  std::size_t groups = 0;
  std::int32_t least = 1, most = 1;  // issues in a package
  bool by_telephone = false;         // parties that are not in the room may be asked
  std::array<Group, Circumstances::kMostIssues> group;
  std::vector<Candidate> candidate;
};

// Fills `out` for a proposal of `seat` in the sitting in progress. Leaves out what crosses its own
// red line, cannot be moved, cannot be open in any package, or needs somebody who cannot be asked.
void fill_offer_space(const Scenario& scenario, const State& state,
                      const Circumstances& circumstances, SeatId seat, ProfileId profile,
                      OfferSpace& out);

}  // namespace demarche
