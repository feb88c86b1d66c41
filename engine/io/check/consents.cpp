// Whether consent can be had at all.
#include <algorithm>

#include "check/reach.h"

namespace demarche::io {
namespace {

SeatSet in_the_room(const Format& format) {
  SeatSet seats = format.parties;
  for (const Format::Addition& addition : format.additions) {
    if (addition.seat.exists()) seats.add(addition.seat);
  }
  return seats;
}

bool never_signs(const Scenario& scenario, const Judge& judge, SeatId seat, std::size_t issue,
                 std::size_t option) {
  const std::vector<Profile>& profiles = scenario.seats[seat.index()].profiles;
  const auto crosses = [&](const RedLine& line) {
    return line.issue == IssueId(issue) && (line.options >> option & 1U) != 0 &&
           (!line.unless.exists() || !judge.of(line.unless).holds);
  };
  return std::all_of(profiles.begin(), profiles.end(), [&](const Profile& profile) {
    return std::any_of(profile.red_lines.begin(), profile.red_lines.end(), crosses);
  });
}

}  // namespace

bool can_settle(const Format& format, const Consent& consent) {
  if (format.by_telephone) return true;
  const SeatSet room = in_the_room(format);
  if (!consent.vote) return (consent.parties.bits & ~room.bits) == 0;
  std::int64_t votes = 0;
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    if (room.has(SeatId(seat)) && !consent.must_abstain.has(SeatId(seat)))
      votes += consent.weights[seat];
  }
  return votes >= consent.needed;
}

const Consent& consent_of(const Issue& issue, std::size_t option) {
  const Option& row = issue.options[option];
  return row.has_consent ? row.consent : issue.consent;
}

bool always_refused(const Scenario& scenario, const Judge& judge, std::size_t issue,
                    std::size_t option) {
  const Consent& consent = consent_of(scenario.issues[issue], option);
  if (consent.vote) return false;  // who does not sign may abstain
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    if (consent.parties.has(SeatId(seat)) &&
        never_signs(scenario, judge, SeatId(seat), issue, option))
      return true;
  }
  return false;
}

}  // namespace demarche::io
