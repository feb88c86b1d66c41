#include "choose/believed.h"

#include <algorithm>

#include "rules/consent.h"
#include "rules/table.h"

namespace demarche {

namespace {

constexpr std::int64_t kMillion = 1'000'000;

// An opening bid: a profile that falls short by nothing counts this much, by kFar points or more
// nothing at all.
constexpr std::int64_t kNearlyAtMost = 150'000;
constexpr std::int64_t kFar = 300;

std::int64_t nearness(std::int64_t missing) {
  return missing >= kFar ? 0 : kNearlyAtMost * (kFar - missing) / kFar;
}

}  // namespace

BelievedAnswers::BelievedAnswers(const Scenario& scenario, const State& concealed,
                                 const Beliefs& beliefs, const Circumstances& circumstances,
                                 SeatId believer, const OfferSpace& space)
    : scenario_(scenario),
      state_(concealed),
      space_(space),
      believer_(believer),
      present_(circumstances.parties) {
  SeatSet needed;
  for (std::size_t g = 0; g < space.groups; ++g) {
    const OfferSpace::Group& group = space.group[g];
    candidates_ = std::size_t{group.first} + group.count;
    for (std::size_t c = group.first; c < candidates_; ++c) {
      const Consent& consent =
          consent_for(scenario, {space.candidate[c].issue, space.candidate[c].option});
      needed.bits |= space.candidate[c].consent.bits;
      if (!consent.vote) continue;
      for (std::size_t s = 0; s < consent.weights.size(); ++s) {
        if (consent.weights[s] > 0 && present_.has(SeatId(s))) voters_.add(SeatId(s));
      }
    }
  }
  needed.bits |= voters_.bits;
  needed.remove(believer);
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    if (needed.has(SeatId(s))) add_seat(beliefs, circumstances, believer, SeatId(s));
  }
}

void BelievedAnswers::add_seat(const Beliefs& beliefs, const Circumstances& circumstances,
                               SeatId believer, SeatId seat) {
  SeatRows made;
  made.seat = seat;
  made.first_row = rows_.size();
  made.support = meter_value(scenario_, state_, MeterId(Meter::kSupport), seat);
  made.floor = scenario_.seats[seat.index()].support_floor;
  made.first_home = home_.size();
  for (std::size_t c = 0; c < candidates_; ++c) {
    const OfferSpace::Candidate& candidate = space_.candidate[c];
    home_.push_back(home_change(scenario_, state_, seat,
                                only(IssueId(candidate.issue), OptionId(candidate.option))));
  }
  const auto probabilities = beliefs.of(believer, seat);
  for (std::size_t k = 0; k < probabilities.size(); ++k) {
    add_row(standpoint(scenario_, state_, circumstances, seat, ProfileId(k)), probabilities[k]);
  }
  made.rows = rows_.size() - made.first_row;
  seats_.push_back(made);
}

void BelievedAnswers::add_row(const Standpoint& from, std::int64_t probability) {
  const Profile& profile = scenario_.seats[from.seat.index()].profiles[from.profile.index()];
  const std::int64_t* const worth = scenario_.program->worth_of(from.seat, from.profile);
  Row row;
  row.from = from;
  row.probability = probability;
  row.first = changes_.size();
  for (std::size_t c = 0; c < candidates_; ++c) {
    const OfferSpace::Candidate& candidate = space_.candidate[c];
    const IssueId issue(candidate.issue);
    const OptionId option(candidate.option);
    changes_.push_back(change_of_sum(scenario_, state_, worth, candidate.issue, candidate.option));
    std::uint8_t red = kFree;
    for (const RedLine& line : profile.red_lines) {
      if (line.issue != issue || (line.options >> option.index() & 1U) == 0) continue;
      if (reads_table(scenario_, line.unless)) {
        red = kDepends;
      } else if (red == kFree && crosses_red_line(scenario_, state_, from.seat, from.profile, issue,
                                                  option, only(issue, option))) {
        red = kCrossed;
      }
    }
    red_.push_back(red);
  }
  rows_.push_back(row);
}

bool BelievedAnswers::crossed(const Row& row, std::span<const std::uint16_t> chosen,
                              const Package& package) const {
  for (const std::uint16_t c : chosen) {
    const std::uint8_t red = red_[row.first + c];
    if (red == kFree) continue;
    const OfferSpace::Candidate& candidate = space_.candidate[c];
    if (red == kCrossed ||
        crosses_red_line(scenario_, state_, row.from.seat, row.from.profile,
                         IssueId(candidate.issue), OptionId(candidate.option), package)) {
      return true;
    }
  }
  return false;
}

AnswerOdds BelievedAnswers::odds_of(const SeatRows& seat, std::span<const std::uint16_t> chosen,
                                    const Package& package, bool nearly) const {
  AnswerOdds odds;
  std::int64_t home = 0;
  for (const std::uint16_t c : chosen) home += home_[seat.first_home + c];
  if (home < 0 && seat.support + home < seat.floor) return odds;
  for (std::size_t r = seat.first_row; r < seat.first_row + seat.rows; ++r) {
    const Row& row = rows_[r];
    std::int64_t after = row.from.table;
    for (const std::uint16_t c : chosen) after += changes_[row.first + c];
    const std::int64_t gain = points(scenario_, after) - points(scenario_, row.from.table);
    const std::int64_t over = gain - row.from.outlook;
    const bool ready = over > 0 && over >= row.from.demand;
    const bool matters = ready || nearly || over <= 0 || voters_.has(seat.seat);
    if (!matters) continue;  // a refusal, whatever else is wrong with the package
    if (crossed(row, chosen, package)) {
      odds.no += row.probability;
    } else if (ready) {
      odds.yes += row.probability;
    } else {
      if (over <= 0) odds.no += row.probability;
      const std::int64_t missing = std::max<std::int64_t>(row.from.demand - over, 1 - over);
      if (nearly) odds.yes += row.probability * nearness(missing) / kMillion;
    }
  }
  odds.no = std::min(odds.no, kMillion - odds.yes);
  return odds;
}

std::int64_t BelievedAnswers::pass_votes(std::span<const std::uint16_t> chosen,
                                         const Package& package, bool nearly) const {
  OddsBySeat odds{};
  odds[believer_.index()].yes = kMillion;
  for (const SeatRows& seat : seats_) {
    if (voters_.has(seat.seat)) odds[seat.seat.index()] = odds_of(seat, chosen, package, nearly);
  }
  // The same ballots decide every issue of the package: as likely as the hardest of them.
  std::int64_t least = kMillion;
  for (const std::uint16_t c : chosen) {
    const Consent& consent =
        consent_for(scenario_, {space_.candidate[c].issue, space_.candidate[c].option});
    if (consent.vote) least = std::min(least, chance_of_passing(consent, voters_, odds));
  }
  return least;
}

BelievedAnswers::Verdict BelievedAnswers::verdict(std::span<const std::uint16_t> chosen,
                                                  const Package& package, bool nearly) const {
  SeatSet needed;
  for (const std::uint16_t c : chosen) needed.bits |= space_.candidate[c].consent.bits;
  Verdict verdict;
  verdict.acceptance = kMillion;
  std::int64_t least = kMillion + 1;
  for (const SeatRows& seat : seats_) {
    if (!needed.has(seat.seat)) continue;
    const std::int64_t yes = odds_of(seat, chosen, package, nearly).yes;
    if (yes < least) {
      least = yes;
      verdict.hardest = seat.seat;
    }
    verdict.acceptance = verdict.acceptance * yes / kMillion;
    if (verdict.acceptance == 0) return verdict;
  }
  if (!voters_.empty()) {
    verdict.acceptance = verdict.acceptance * pass_votes(chosen, package, nearly) / kMillion;
  }
  return verdict;
}

}  // namespace demarche
