#include "choose/believed.h"

#include <algorithm>
#include <cassert>

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

// Change of sum by a red line: below every real sum, and nine of them still fit.
constexpr std::int64_t kRefused = -(std::int64_t{1} << 55);
constexpr std::uint16_t kNoVote = 0xFFFF;

// The least sum of weight x value that makes so many points (points() rounds towards zero).
std::int64_t least_sum(std::int64_t points, std::int64_t value_scale) {
  return points > 0 ? points * value_scale : (points - 1) * value_scale + 1;
}

// Whether a candidate is a red line of a profile by itself (yes), or only with some packages
// (depends).
struct Refused {
  bool yes = false, depends = false;
};

Refused red_line(const Scenario& scenario, const State& state, const Standpoint& from,
                 const OfferSpace::Candidate& candidate) {
  const Program& program = *scenario.program;
  const Red red = program.red_of(
      from.seat, from.profile)[program.option_row(candidate.issue, candidate.option)];
  if (red != Red::unless) return {red == Red::always, false};
  const IssueId issue(candidate.issue);
  const OptionId option(candidate.option);
  for (const RedLine& line :
       scenario.seats[from.seat.index()].profiles[from.profile.index()].red_lines) {
    const bool about_it = line.issue == issue && (line.options >> option.index() & 1U) != 0;
    if (about_it && reads_table(scenario, line.unless)) return {false, true};
  }
  return {crosses_red_line(scenario, state, from.seat, from.profile, issue, option,
                           only(issue, option)),
          false};
}

}  // namespace

void BelievedAnswers::prepare(const Scenario& scenario, const State& concealed,
                              const Beliefs& beliefs, const Circumstances& circumstances,
                              SeatId believer, const OfferSpace& space,
                              std::span<const std::uint8_t> order) {
  scenario_ = &scenario;
  state_ = &concealed;
  space_ = &space;
  order_ = order;
  believer_ = believer;
  present_ = circumstances.parties;
  reserve(scenario);
  find_seats(scenario);
  changes_.resize(candidates_ * rows_.size());
  depends_.resize(candidates_ * rows_.size());
  home_.resize(candidates_ * seats_.size());
  for (std::size_t s = 0; s < seats_.size(); ++s) fill_seat(s, beliefs, circumstances);
}

// Room for every search of the scenario: a later one asks for no more, however wide.
void BelievedAnswers::reserve(const Scenario& scenario) {
  const Program& program = *scenario.program;
  const std::size_t candidates = program.options.size(), rows = program.profiles.size();
  const std::size_t seats = program.seats.size(), places = program.issues.size() + 1;
  rows_.reserve(rows);
  seats_.reserve(seats);
  changes_.reserve(candidates * rows);
  depends_.reserve(candidates * rows);
  home_.reserve(candidates * seats);
  hopeless_.reserve(candidates);
  best_sum_.reserve(places * rows);
  best_home_.reserve(places * seats);
  votes_.reserve(candidates);
  vote_.reserve(candidates);
}

void BelievedAnswers::find_seats(const Scenario& scenario) {
  candidates_ = space_->candidate.size();
  voters_ = SeatSet{};
  votes_.clear();
  vote_.assign(candidates_, kNoVote);
  SeatSet needed;
  for (std::size_t c = 0; c < candidates_; ++c) {
    const OfferSpace::Candidate& candidate = space_->candidate[c];
    needed.bits |= candidate.consent.bits;
    const Consent& consent = consent_for(scenario, {candidate.issue, candidate.option});
    if (consent.vote) note_vote(c, consent);
  }
  needed.bits |= voters_.bits;
  needed.remove(believer_);
  seats_.clear();
  std::size_t rows = 0;
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    if (!needed.has(SeatId(s))) continue;
    SeatRows& made = seats_.emplace_back();
    made.seat = SeatId(s);
    made.first_row = rows;
    made.end_row = rows += scenario.seats[s].profiles.size();
  }
  rows_.assign(rows, Row{});
}

void BelievedAnswers::note_vote(std::size_t candidate, const Consent& consent) {
  for (std::size_t s = 0; s < consent.weights.size(); ++s) {
    if (consent.weights[s] > 0 && present_.has(SeatId(s))) voters_.add(SeatId(s));
  }
  const auto same = std::find_if(votes_.begin(), votes_.end(), [&](const Consent* known) {
    return known == &consent || votes_alike(*known, consent);
  });
  vote_[candidate] = static_cast<std::uint16_t>(same - votes_.begin());
  if (same == votes_.end()) votes_.push_back(&consent);
}

void BelievedAnswers::fill_seat(std::size_t s, const Beliefs& beliefs,
                                const Circumstances& circumstances) {
  SeatRows& row = seats_[s];
  row.support = meter_value(*scenario_, *state_, MeterId(Meter::kSupport), row.seat);
  row.floor = scenario_->program->seats[row.seat.index()].support_floor;
  std::int64_t worst = row.support;
  for (std::size_t c = 0; c < candidates_; ++c) {
    const OfferSpace::Candidate& candidate = space_->candidate[c];
    const std::int32_t home = home_change(
        *scenario_, *state_, row.seat, only(IssueId(candidate.issue), OptionId(candidate.option)));
    home_[c * seats_.size() + s] = home;
    worst += std::min(home, 0);
  }
  row.carries_all = worst >= row.floor;
  const auto probabilities = beliefs.of(believer_, row.seat);
  for (std::size_t k = 0; k < probabilities.size(); ++k) {
    fill_row(row.first_row + k,
             standpoint(*scenario_, *state_, circumstances, row.seat, ProfileId(k)),
             probabilities[k]);
  }
}

void BelievedAnswers::fill_row(std::size_t r, const Standpoint& from, std::int64_t probability) {
  const std::int64_t scale = scenario_->value_scale;
  const std::int64_t* const worth = scenario_->program->worth_of(from.seat, from.profile);
  const std::int64_t waiting = std::int64_t{points(*scenario_, from.table)} + from.outlook;
  Row& row = rows_[r];
  row.profile = from.profile;
  row.probability = probability;
  row.ready_points = waiting + std::max(from.demand, 1);
  row.table = from.table;
  row.ready_from = least_sum(row.ready_points, scale) - from.table;
  row.over_from = least_sum(waiting + 1, scale) - from.table;
  row.far_below = least_sum(row.ready_points - kFar + 1, scale) - from.table;
  for (std::size_t c = 0; c < candidates_; ++c) {
    const OfferSpace::Candidate& candidate = space_->candidate[c];
    const Refused refused = red_line(*scenario_, *state_, from, candidate);
    changes_[c * rows_.size() + r] =
        refused.yes ? kRefused
                    : change_of_sum(*scenario_, *state_, worth, candidate.issue, candidate.option);
    depends_[c * rows_.size() + r] = refused.depends ? 1 : 0;
    row.depends |= refused.depends;
  }
}

void BelievedAnswers::sum_up_best() {
  const std::size_t rows = rows_.size(), seats = seats_.size(), places = order_.size();
  best_sum_.assign((places + 1) * rows, 0);
  best_home_.assign((places + 1) * seats, 0);
  for (std::size_t place = places; place-- > 0;) {
    const OfferSpace::Group& group = space_->group[order_[place]];
    std::int64_t* const sum = best_sum_.data() + place * rows;
    std::int32_t* const home = best_home_.data() + place * seats;
    for (std::size_t c = group.first; c < std::size_t{group.first} + group.count; ++c) {
      if (hopeless(c)) continue;
      for (std::size_t r = 0; r < rows; ++r) sum[r] = std::max(sum[r], changes_[c * rows + r]);
      for (std::size_t s = 0; s < seats; ++s) home[s] = std::max(home[s], home_[c * seats + s]);
    }
    for (std::size_t r = 0; r < rows; ++r) sum[r] += sum[rows + r];
    for (std::size_t s = 0; s < seats; ++s) home[s] += home[seats + s];
  }
}

// Whether some profile of a seat could accept some package with the candidate, whose group is at
// `place` of the order.
bool BelievedAnswers::may_ever_accept(std::size_t s, std::size_t candidate,
                                      std::size_t place) const {
  const std::size_t rows = rows_.size(), seats = seats_.size();
  const SeatRows& seat = seats_[s];
  const std::int32_t* const home = best_home_.data() + s;
  const std::int32_t others_home =
      home[0] - home[place * seats] + home[(place + 1) * seats] + home_[candidate * seats + s];
  if (!carried(seat, s, others_home)) return false;
  const std::int64_t* const best = best_sum_.data();
  for (std::size_t r = seat.first_row; r < seat.end_row; ++r) {
    const std::int64_t others = best[r] - best[place * rows + r] + best[(place + 1) * rows + r];
    const std::int64_t after = others + changes_[candidate * rows + r];
    if (after >= (nearly_ ? rows_[r].far_below : rows_[r].ready_from)) return true;
  }
  return false;
}

// Says whether there was one.
bool BelievedAnswers::drop_hopeless() {
  bool dropped = false;
  for (std::size_t place = 0; place < order_.size(); ++place) {
    const OfferSpace::Group& group = space_->group[order_[place]];
    for (std::size_t c = group.first; c < std::size_t{group.first} + group.count; ++c) {
      if (hopeless(c)) continue;
      for (std::size_t s = 0; s < seats_.size() && !hopeless(c); ++s) {
        if (!space_->candidate[c].consent.has(seats_[s].seat)) continue;
        hopeless_[c] = may_ever_accept(s, c, place) ? 0 : 1;
      }
      dropped |= hopeless(c);
    }
  }
  return dropped;
}

void BelievedAnswers::begin(bool nearly) {
  nearly_ = nearly;
  count_ = 0;
  needed_[0] = SeatSet{};
  sums_.resize((Package::kMost + 1) * scenario_->program->profiles.size());
  homes_.resize((Package::kMost + 1) * scenario_->program->seats.size());
  std::fill_n(sums_.begin(), rows_.size(), 0);
  std::fill_n(homes_.begin(), seats_.size(), 0);
  hopeless_.assign(candidates_, 0);
  do {
    sum_up_best();
  } while (drop_hopeless());
}

void BelievedAnswers::add(std::uint16_t candidate) {
  const std::size_t rows = rows_.size(), seats = seats_.size();
  const std::int64_t* const change = changes_.data() + candidate * rows;
  const std::int32_t* const home = home_.data() + candidate * seats;
  std::int64_t* const sum = sums_.data() + count_ * rows;
  std::int32_t* const home_sum = homes_.data() + count_ * seats;
  for (std::size_t r = 0; r < rows; ++r) sum[rows + r] = sum[r] + change[r];
  for (std::size_t s = 0; s < seats; ++s) home_sum[seats + s] = home_sum[s] + home[s];
  needed_[count_ + 1].bits = needed_[count_].bits | space_->candidate[candidate].consent.bits;
  added_[count_++] = candidate;
}

bool BelievedAnswers::carried(const SeatRows& seat, std::size_t s, std::int64_t more) const {
  const std::int64_t home = homes_[count_ * seats_.size() + s] + more;
  return home >= 0 || seat.support + home >= seat.floor;
}

// What a row that is not ready adds to an opening bid.
std::int64_t BelievedAnswers::nearly_yes(const Row& row, std::int64_t sum) const {
  if (sum < row.far_below) return 0;
  const std::int64_t missing = row.ready_points - points(*scenario_, row.table + sum);
  return row.probability * nearness(missing) / kMillion;
}

bool BelievedAnswers::crossed(std::size_t r, SeatId seat, const Package& package) const {
  for (std::size_t i = 0; i < count_; ++i) {
    if (depends_[added_[i] * rows_.size() + r] == 0) continue;
    const OfferSpace::Candidate& candidate = space_->candidate[added_[i]];
    if (crosses_red_line(*scenario_, *state_, seat, rows_[r].profile, IssueId(candidate.issue),
                         OptionId(candidate.option), package)) {
      return true;
    }
  }
  return false;
}

AnswerOdds BelievedAnswers::odds_of(std::size_t s, const Package& package) const {
  AnswerOdds odds;
  const SeatRows& seat = seats_[s];
  if (!carried(seat, s, 0)) return odds;
  const std::int64_t* const sum = sums();
  for (std::size_t r = seat.first_row; r < seat.end_row; ++r) {
    const Row& row = rows_[r];
    if (row.depends && crossed(r, seat.seat, package)) {
      odds.no += row.probability;
    } else if (sum[r] >= row.ready_from) {
      odds.yes += row.probability;
    } else {
      if (sum[r] < row.over_from) odds.no += row.probability;
      if (nearly_) odds.yes += nearly_yes(row, sum[r]);
    }
  }
  odds.no = std::min(odds.no, kMillion - odds.yes);
  return odds;
}

// With whatever groups from `place` on can bring: no fewer are in favour, no more are against.
AnswerOdds BelievedAnswers::best_odds_of(std::size_t s, std::size_t place) const {
  AnswerOdds odds;
  const SeatRows& seat = seats_[s];
  if (!carried(seat, s, best_home_[place * seats_.size() + s])) return odds;
  const std::int64_t* const sum = sums();
  const std::int64_t* const best = best_sum_.data() + place * rows_.size();
  for (std::size_t r = seat.first_row; r < seat.end_row; ++r) {
    const Row& row = rows_[r];
    const std::int64_t after = sum[r] + best[r];
    odds.yes += after >= row.ready_from ? row.probability : 0;
    odds.no += after < row.over_from ? row.probability : 0;
    if (nearly_ && after < row.ready_from) odds.yes += nearly_yes(row, after);
  }
  // What cannot be carried at home is no vote against.
  odds.no = seat.carries_all ? std::min(odds.no, kMillion - odds.yes) : 0;
  return odds;
}

// The same ballots decide every issue of a package: as likely as the hardest of them.
template <class Chance>
std::int64_t BelievedAnswers::hardest_vote(Chance chance) const {
  std::int64_t least = kMillion;
  for (std::size_t i = 0; i < count_; ++i) {
    const std::uint16_t vote = vote_[added_[i]];
    bool known = vote == kNoVote;
    for (std::size_t j = 0; j < i && !known; ++j) known = vote_[added_[j]] == vote;
    if (!known) least = std::min(least, chance(*votes_[vote]));
  }
  return least;
}

// Of all who vote; the believer is in favour of what it proposes.
template <class OddsOf>
OddsBySeat BelievedAnswers::ballots(OddsOf odds_of_seat) const {
  OddsBySeat odds{};
  odds[believer_.index()].yes = kMillion;
  for (std::size_t s = 0; s < seats_.size(); ++s) {
    if (voters_.has(seats_[s].seat)) odds[seats_[s].seat.index()] = odds_of_seat(s);
  }
  return odds;
}

std::int64_t BelievedAnswers::pass_votes(const Package& package) const {
  const OddsBySeat odds = ballots([&](std::size_t s) { return odds_of(s, package); });
  return hardest_vote(
      [&](const Consent& consent) { return chance_of_passing(consent, voters_, odds); });
}

std::int64_t BelievedAnswers::votes_at_most(std::size_t place) const {
  const OddsBySeat odds = ballots([&](std::size_t s) { return best_odds_of(s, place); });
  return hardest_vote(
      [&](const Consent& consent) { return passing_at_most(consent, voters_, odds); });
}

BelievedAnswers::Verdict BelievedAnswers::verdict(const Package& package) const {
  Verdict verdict;
  verdict.acceptance = kMillion;
  std::int64_t least = kMillion + 1;
  for (std::size_t s = 0; s < seats_.size(); ++s) {
    if (!needed_[count_].has(seats_[s].seat)) continue;
    const std::int64_t yes = odds_of(s, package).yes;
    if (yes < least) {
      least = yes;
      verdict.hardest = seats_[s].seat;
    }
    verdict.acceptance = verdict.acceptance * yes / kMillion;
    if (verdict.acceptance == 0) return verdict;
  }
  if (!voters_.empty()) verdict.acceptance = verdict.acceptance * pass_votes(package) / kMillion;
  return verdict;
}

std::int64_t BelievedAnswers::at_most(std::size_t place) const {
  std::int64_t acceptance = kMillion;
  for (std::size_t s = 0; s < seats_.size(); ++s) {
    if (!needed_[count_].has(seats_[s].seat)) continue;
    acceptance = acceptance * best_odds_of(s, place).yes / kMillion;
    if (acceptance == 0) return 0;
  }
  return voters_.empty() ? acceptance : acceptance * votes_at_most(place) / kMillion;
}

}  // namespace demarche
