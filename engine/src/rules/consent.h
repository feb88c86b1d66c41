// Whose agreement a package needs, and what ballots decide.
#pragma once

#include "demarche/move.h"
#include "demarche/scenario.h"

namespace demarche {

// The rule under which one entry of a package is settled: the option's own consent, or its issue's.
[[nodiscard]] const Consent& consent_for(const Scenario& scenario, const Package::Entry& entry);

// Whether any issue of the package is settled by a vote: then the whole package is balloted.
[[nodiscard]] bool is_voted(const Scenario& scenario, const Package& package);
// Parties without whom the package cannot be settled: those of issues that are not voted on.
[[nodiscard]] SeatSet indispensable(const Scenario& scenario, const Package& package);
// Seats that may only abstain on some issue of the package, and so on all of it.
[[nodiscard]] SeatSet bound_to_abstain(const Scenario& scenario, const Package& package);

struct Ballots {
  SeatSet yes, no, abstained;  // an absent voter is among those who abstained
};
// Whether the ballots carry every issue of the package, each by its own rule.
[[nodiscard]] bool carried(const Scenario& scenario, const Package& package,
                           const Ballots& ballots);

// Whose vote against stopped a package that had the votes for it; nobody when it is carried, or was
// short of votes anyway.
[[nodiscard]] SeatSet vetoed_by(const Scenario& scenario, const Package& package,
                                const Ballots& ballots);

// Seats that are bound by an entry and neither asked for consent nor its proposer.
[[nodiscard]] SeatSet left_out_of(const Scenario& scenario, const Package::Entry& entry,
                                  SeatSet needed, SeatId proposer);

}  // namespace demarche
