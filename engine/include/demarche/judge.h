// How a computed seat judges a package, and how a person may see its own judgement taken apart.
//
// Formulas: docs/rules.md, "How a seat judges". Concession over time after Faratin, Sierra and
// Jennings (1998); support at home after Putnam (1988). A judgement reads public facts, the given
// profile and nothing else that is secret.
#pragma once

#include <cstdint>

#include "demarche/beliefs.h"
#include "demarche/happening.h"
#include "demarche/move.h"
#include "demarche/scenario.h"
#include "demarche/state.h"
#include "demarche/why.h"

namespace demarche {

struct Judgement {
  bool accepts = false;
  Happening::Reason reason = Happening::Reason::none;  // of a refusal
  IssueId issue;                                       // that hurts most, or crosses the red line
  std::int32_t gain = 0;                               // points of utility, -1000 to 1000
  std::int32_t outlook = 0;                            // expected change without agreement
  std::int32_t demand = 0;
  std::int32_t home = 0;  // change of support at home
  [[nodiscard]] std::int32_t margin() const { return gain - outlook - demand; }
};

// Utility of the standing table, or of the table with a package, to a seat with a profile: 0 to
// 1000.
[[nodiscard]] std::int32_t utility(const Scenario& scenario, const State& state, SeatId seat,
                                   ProfileId profile, const Package& package = {});
// What the seat expects to change without agreement, spent losses counted (or not: the result does
// not).
[[nodiscard]] std::int32_t outlook(const Scenario& scenario, const State& state, SeatId seat,
                                   ProfileId profile, bool count_spent = true);
// Judges a package in the sitting in progress, as that profile would.
[[nodiscard]] Judgement judge(const Scenario& scenario, const State& state, SeatId seat,
                              ProfileId profile, const Package& package);

// The same numbers taken apart. For the seat's own player only.
void explain_judgement(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                       const Package& package, WhyTree& out);
void explain_utility(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                     WhyTree& out);
void explain_outlook(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                     WhyTree& out);
void explain_odds(const Scenario& scenario, const State& state, SeatId seat, MoveId move,
                  SeatId target, WhyTree& out);
void explain_home(const Scenario& scenario, const State& state, SeatId seat, const Package& package,
                  WhyTree& out);

// What `seat` would accept itself, nearest to a refused package: fewest issues changed, then least
// expected loss to `asker` under the seat's beliefs. Empty: nothing on this agenda.
[[nodiscard]] Package counter(const Scenario& scenario, const State& state, const Beliefs& beliefs,
                              SeatId seat, SeatId asker, const Package& refused);

// Probability that `other` would accept, in millionths, by the beliefs of `believer`.
[[nodiscard]] std::int32_t believed_acceptance(const Scenario& scenario, const State& state,
                                               const Beliefs& beliefs, SeatId believer,
                                               SeatId other, const Package& package);

}  // namespace demarche
