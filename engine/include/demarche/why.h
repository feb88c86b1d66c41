// The why-tree: a number taken apart into the terms that it is the sum of, each with its text.
//
// Integers only; the words are chosen by the front end from `kind`, `subject` and `text`.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/ids.h"

namespace demarche {

struct WhyTerm {
  enum class Kind : std::uint8_t {
    total,  // the number itself
    base,
    scenario_term,  // text of the scenario's term; value: what the term looks at, amount: what it
                    // adds
    clamp,          // what clamping to bounds took or gave
    issue_gain,     // subject: IssueId; weight x change of value
    outlook,
    spent_losses,
    best_gain,
    ambition,
    trust_factor,
    telephone,
    demand,       // amounts in points or per mille, see unit
    home_option,  // subject: IssueId; change of support at home
    home_floor,
    utility_issue,  // subject: IssueId; weight x value
    probability,    // of an answer, by beliefs; subject: SeatId
  };
  enum class Unit : std::uint8_t { points, per_mille, millionths };
  std::uint8_t depth = 0;  // 0 is the number, its terms are at 1, theirs at 2
  Kind kind = Kind::total;
  Unit unit = Unit::points;
  std::uint16_t subject = 0xFFFF;
  std::int32_t amount = 0;
  std::int32_t value = 0;  // what was looked at, in its own unit
  TextId text;
};
using WhyTree = std::vector<WhyTerm>;

}  // namespace demarche
