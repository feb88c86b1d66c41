#include "judge/offer_space.h"

#include <algorithm>

#include "judge/standpoint.h"
#include "rules/consent.h"
#include "rules/table.h"

namespace demarche {

namespace {

bool red_line_reads_table(const Scenario& scenario, const Profile& profile, std::size_t issue,
                          std::size_t option) {
  return std::any_of(profile.red_lines.begin(), profile.red_lines.end(), [&](const RedLine& line) {
    return line.issue == IssueId(issue) && (line.options >> option & 1U) != 0 &&
           reads_table(scenario, line.unless);
  });
}

bool may_stand(const Scenario& scenario, const State& state, const Circumstances& circumstances,
               SeatId seat, ProfileId profile, std::size_t i, std::size_t o) {
  const IssueId issue(i);
  const OptionId option(o);
  const Option& row = scenario.issues[i].options[o];
  const bool open = (circumstances.open[i] >> o & 1U) != 0;
  if (!open && !(reads_table(scenario, row.open) &&
                 why_not_movable(scenario, state, issue, option, circumstances.format).legal())) {
    return false;
  }
  const Profile& own = scenario.seats[seat.index()].profiles[profile.index()];
  return !crosses_red_line(scenario, state, seat, profile, issue, option, only(issue, option)) ||
         red_line_reads_table(scenario, own, i, o);
}

}  // namespace

void fill_offer_space(const Scenario& scenario, const State& state,
                      const Circumstances& circumstances, SeatId seat, ProfileId profile,
                      OfferSpace& out) {
  const Format& format = scenario.formats[circumstances.format.index()];
  const std::int64_t* const worth = scenario.program->worth_of(seat, profile);
  out.groups = 0;
  out.candidate.clear();
  out.candidate.reserve(scenario.program->options.size());
  out.least = format.least;
  out.most = std::min<std::int32_t>(format.most, Package::kMost);
  out.by_telephone = format.by_telephone;
  std::uint16_t count = 0;
  for (std::size_t i = 0; i < scenario.issues.size() && i < Circumstances::kMostIssues; ++i) {
    if (!circumstances.on_agenda(i)) continue;
    const std::uint16_t first = count;
    const std::size_t stands = standing_table(scenario, state)[i];
    for (std::size_t o = 0; o < scenario.issues[i].options.size(); ++o) {
      if (o == stands || !may_stand(scenario, state, circumstances, seat, profile, i, o)) continue;
      const Consent& consent =
          consent_for(scenario, {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(o)});
      const SeatSet parties = consent.vote ? SeatSet{} : consent.parties;
      if ((parties.bits & ~circumstances.parties.bits) != 0 && !format.by_telephone) continue;
      OfferSpace::Candidate& made = out.candidate.emplace_back();
      ++count;
      made.own = change_of_sum(scenario, state, worth, i, o);
      made.worth = 0;
      made.consent = parties;
      made.issue = static_cast<std::uint8_t>(i);
      made.option = static_cast<std::uint8_t>(o);
    }
    if (count == first) continue;
    OfferSpace::Group& group = out.group[out.groups++];
    group.issue = static_cast<std::uint8_t>(i);
    group.first = first;
    group.count = static_cast<std::uint16_t>(count - first);
  }
}

}  // namespace demarche
