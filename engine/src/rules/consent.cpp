#include "rules/consent.h"

#include "core/program.h"
#include "demarche/play.h"

namespace demarche {
namespace {

bool enough(const Consent& consent, const Ballots& ballots) {
  if (!consent.vote) return (consent.parties.bits & ~ballots.yes.bits) == 0;
  std::int64_t votes = 0;
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    if (ballots.yes.has(SeatId{seat})) votes += consent.weights[seat];
  }
  return votes >= consent.needed;
}

// Veto holders that are against.
SeatSet vetoes(const Consent& consent, const Ballots& ballots) {
  std::uint32_t against = ballots.no.bits;
  if (consent.abstention == Consent::Abstention::counts_against) against |= ballots.abstained.bits;
  return {against & ~consent.must_abstain.bits & consent.veto.bits};
}

bool carried_by(const Consent& consent, const Ballots& ballots) {
  return enough(consent, ballots) && vetoes(consent, ballots).empty();
}

}  // namespace

const Consent& consent_for(const Scenario& scenario, const Package::Entry& entry) {
  const Issue& issue = scenario.issues[entry.issue];
  const Option& option = issue.options[entry.option];
  return option.has_consent ? option.consent : issue.consent;
}

bool is_voted(const Scenario& scenario, const Package& package) {
  for (const Package::Entry& entry : package) {
    if (scenario.program->option(entry.issue, entry.option).vote) return true;
  }
  return false;
}

SeatSet indispensable(const Scenario& scenario, const Package& package) {
  SeatSet set;
  for (const Package::Entry& entry : package) {
    set.bits |= scenario.program->option(entry.issue, entry.option).parties.bits;
  }
  return set;
}

SeatSet bound_to_abstain(const Scenario& scenario, const Package& package) {
  SeatSet set;
  for (const Package::Entry& entry : package) {
    const Consent& consent = consent_for(scenario, entry);
    if (consent.vote) set.bits |= consent.must_abstain.bits;
  }
  return set;
}

SeatSet consent_needed(const Scenario& scenario, const Package& package) {
  SeatSet set;
  for (const Package::Entry& entry : package) {
    set.bits |= scenario.program->option(entry.issue, entry.option).asked.bits;
  }
  return set;
}

bool carried(const Scenario& scenario, const Package& package, const Ballots& ballots) {
  for (const Package::Entry& entry : package) {
    if (!carried_by(consent_for(scenario, entry), ballots)) return false;
  }
  return true;
}

SeatSet vetoed_by(const Scenario& scenario, const Package& package, const Ballots& ballots) {
  SeatSet set;
  for (const Package::Entry& entry : package) {
    const Consent& consent = consent_for(scenario, entry);
    if (!enough(consent, ballots)) return {};
    set.bits |= vetoes(consent, ballots).bits;
  }
  return set;
}

SeatSet left_out_of(const Scenario& scenario, const Package::Entry& entry, SeatSet needed,
                    SeatId proposer) {
  SeatSet set{scenario.issues[entry.issue].bound.bits & ~needed.bits};
  if (proposer.exists()) set.remove(proposer);
  return set;
}

SeatSet left_out(const Scenario& scenario, const Package& package, SeatId proposer) {
  SeatSet set;
  const SeatSet needed = consent_needed(scenario, package);
  for (const Package::Entry& entry : package) {
    set.bits |= left_out_of(scenario, entry, needed, proposer).bits;
  }
  return set;
}

}  // namespace demarche
