#include "choose/vote_odds.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::size_t kSteps = 512;

bool has_vote(const Consent& consent, SeatSet voters, SeatId seat) {
  return consent.weights[seat.index()] > 0 && voters.has(seat) && !consent.must_abstain.has(seat);
}

// Millionths that the seat's vote defeats the whole.
std::int64_t veto_odds(const Consent& consent, SeatId seat, const AnswerOdds& odds) {
  if (!consent.veto.has(seat)) return 0;
  const bool abstention_vetoes = consent.abstention == Consent::Abstention::counts_against;
  return abstention_vetoes ? kMillion - odds.yes : odds.no;
}

// Weights and threshold are counted in steps.
std::int64_t step_of(const Consent& consent) {
  return 1 + std::max<std::int64_t>(consent.needed, 0) / static_cast<std::int64_t>(kSteps);
}

// A ballot: its weight in steps of the table below, and what may come of it.
struct Ballot {
  std::size_t weight = 0;
  std::int64_t yes = 0;
  std::int64_t stays = 0;  // neither in favour nor a veto
};

// in_favour[w]: millionths that votes of weight w (`needed`: or more) are in favour and no veto
// fell.
class Favour {
 public:
  explicit Favour(std::size_t needed) : needed_(needed) { in_favour_[0] = kMillion; }

  // `ahead`: weight of all ballots that are still to be counted after this one.
  void count(const Ballot& ballot, std::size_t ahead) {
    const std::size_t top = std::min(top_ + ballot.weight, needed_);
    std::fill(in_favour_.begin() + static_cast<std::ptrdiff_t>(top_ + 1),
              in_favour_.begin() + static_cast<std::ptrdiff_t>(top + 1), 0);
    // What can no longer reach the threshold is left where it is: nothing of it is ever read.
    const std::size_t reach = ahead + ballot.weight;
    const std::size_t lowest = needed_ > reach ? needed_ - reach : 0;
    for (std::size_t w = top_ + 1; w-- > lowest;) {
      const std::int64_t before = in_favour_[w];
      if (before == 0) continue;
      in_favour_[w] = before * ballot.stays / kMillion;
      in_favour_[std::min(w + ballot.weight, needed_)] += before * ballot.yes / kMillion;
    }
    top_ = top;
  }

  [[nodiscard]] std::int64_t enough() const { return top_ == needed_ ? in_favour_[needed_] : 0; }

 private:
  std::size_t needed_ = 0, top_ = 0;
  std::array<std::int64_t, kSteps + 1> in_favour_;  // up to top_
};

}  // namespace

std::int64_t chance_of_passing(const Consent& consent, SeatSet voters, const OddsBySeat& odds) {
  const std::int64_t step = step_of(consent);
  std::array<Ballot, 32> ballots;
  std::size_t count = 0, ahead = 0;
  for (std::size_t s = 0; s < consent.weights.size(); ++s) {
    if (!has_vote(consent, voters, SeatId(s))) continue;
    Ballot& ballot = ballots[count++];
    ballot.weight = static_cast<std::size_t>(consent.weights[s] / step);
    ballot.yes = odds[s].yes;
    ballot.stays = kMillion - odds[s].yes - veto_odds(consent, SeatId(s), odds[s]);
    if (ballot.yes == 0) ballot.weight = 0;
    ahead += ballot.weight;
  }
  Favour favour(static_cast<std::size_t>(consent.needed / step));
  for (std::size_t b = 0; b < count; ++b) {
    ahead -= ballots[b].weight;
    if (ballots[b].yes == 0 && ballots[b].stays == kMillion) continue;
    favour.count(ballots[b], ahead);
  }
  return favour.enough();
}

std::int64_t passing_at_most(const Consent& consent, SeatSet voters, const OddsBySeat& odds) {
  const std::int64_t step = step_of(consent);
  std::int64_t weight = 0;
  std::int64_t no_veto = kMillion;
  for (std::size_t s = 0; s < consent.weights.size(); ++s) {
    if (!has_vote(consent, voters, SeatId(s))) continue;
    if (odds[s].yes > 0) weight += consent.weights[s] / step;
    const std::int64_t stays = kMillion - veto_odds(consent, SeatId(s), odds[s]);
    no_veto = (no_veto * stays + kMillion - 1) / kMillion;  // rounded up
  }
  return weight >= consent.needed / step ? no_veto : 0;
}

bool votes_alike(const Consent& one, const Consent& other) {
  return one.needed == other.needed && one.weights == other.weights &&
         one.veto.bits == other.veto.bits && one.must_abstain.bits == other.must_abstain.bits &&
         one.abstention == other.abstention;
}

}  // namespace demarche
