#include "choose/offer.h"

#include <algorithm>
#include <span>
#include <vector>

#include "demarche/play.h"
#include "rules/package_of.h"
#include "rules/table.h"

namespace demarche {

namespace {

// Emphasis of the day: every candidate weighs up to this many per mille more or less, drawn by the
// policy's seed, so that games of one world differ and ties are broken.
constexpr std::int32_t kEmphasis = 40;
// Going back on what was settled costs trust; a seat asks itself for this many points more.
constexpr std::int32_t kGoingBack = 25;
// A package less likely to be accepted than this, millionths, is no better than an opening bid:
// beliefs keep one per cent for profiles that nobody reckons with.
constexpr std::int64_t kHopeless = 50'000;
// Packages judged for one offer, so that a very wide agenda cannot hold up the game. Best
// candidates come first.
constexpr std::int32_t kMostLooks = 20'000;
// Packages of an opening bid looked at: nothing is at stake there but the first word.
constexpr std::int32_t kMostOpeningLooks = 3'000;
// Steps of either search, looks and branches alike: many issues have far more beginnings of
// packages than packages worth a look. A few milliseconds; a search that ends here has put its best
// candidates together.
constexpr std::int32_t kMostSteps = 40'000;

class OfferSearch {
 public:
  OfferSearch(const Scenario& scenario, const State& state, const Beliefs& beliefs, SeatId seat,
              const Lots& lots, OfferWorkspace& space)
      : scenario_(scenario),
        state_(state),
        seat_(seat),
        circumstances_(circumstances_of(scenario, state, {})),
        from_(standpoint(scenario, state, circumstances_, seat, profile_of(state, seat))),
        waiting_(std::int64_t{points(scenario, from_.table)} + from_.outlook),
        space_(space.offers),
        answers_(space.answers),
        emphasis_(space.emphasis),
        back_(space.back) {
    fill_offer_space(scenario, state, circumstances_, seat, profile_of(state, seat), space_);
    prepare(lots);
    answers_.prepare(scenario, state, beliefs, circumstances_, seat, space_,
                     {order_.data(), space_.groups});
  }

  Offer run(bool nearly) {
    nearly_ = nearly;
    looks_ = steps_ = 0;
    best_value_ = 0;
    best_ = {};
    answers_.begin(nearly);
    walk(0, 0, 0, 1000);
    return best_;
  }

 private:
  // Emphasis and price of every candidate; groups with most to gain first, so that bounds close
  // early.
  void prepare(const Lots& lots) {
    emphasis_.clear();
    emphasis_.reserve(scenario_.program->options.size());
    back_.clear();
    back_.reserve(scenario_.program->options.size());
    for (std::size_t g = 0; g < space_.groups; ++g) {
      order_[g] = static_cast<std::uint8_t>(g);
      std::int64_t most = 0;
      for (std::size_t c = 0; c < space_.group[g].count; ++c) {
        const auto& candidate = space_.candidate[space_.group[g].first + c];
        most = std::max(most, candidate.own);
        emphasis_.push_back(emphasis_of(candidate, lots));
        most_emphasis_[g] = std::max(most_emphasis_[g], emphasis_.back());
        back_.push_back(
            goes_back(scenario_, state_, IssueId(candidate.issue), OptionId(candidate.option))
                ? kGoingBack
                : 0);
      }
      most_[g] = most;
    }
    std::sort(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(space_.groups),
              [this](std::uint8_t a, std::uint8_t b) {
                return most_[a] != most_[b] ? most_[a] > most_[b] : a < b;
              });
    most_after_[space_.groups] = 0;
    most_emphasis_after_[space_.groups] = 0;
    for (std::size_t g = space_.groups; g-- > 0;) {
      most_after_[g] = most_after_[g + 1] + most_[order_[g]];
      most_emphasis_after_[g] = most_emphasis_after_[g + 1] + most_emphasis_[order_[g]];
    }
  }

  [[nodiscard]] std::int32_t emphasis_of(const OfferSpace::Candidate& candidate,
                                         const Lots& lots) const {
    const Issue& issue = scenario_.issues[candidate.issue];
    const std::uint32_t drawn =
        lots.draw(issue.key, issue.options[candidate.option].key, 2 * kEmphasis + 1);
    return static_cast<std::int32_t>(drawn) - kEmphasis;
  }

  // What a package with this own sum is worth to the seat beyond waiting, points.
  [[nodiscard]] std::int64_t over_waiting(std::int64_t own) const {
    return points(scenario_, from_.table + own) - waiting_;
  }

  // Whether a package that goes on from here may still be the best: by what it brings to the seat,
  // then by who would accept it.
  [[nodiscard]] bool may_be_best(std::size_t g, std::int64_t own, std::int32_t back,
                                 std::int32_t emphasis) const {
    const std::int64_t over = over_waiting(own + most_after_[g]) - back;
    if (over <= 0) return false;
    const std::int64_t most = over * (emphasis + most_emphasis_after_[g]);
    return most * 1'000'000 > best_value_ && most * answers_.at_most(g) > best_value_;
  }

  void walk(std::size_t g, std::int64_t own, std::int32_t back, std::int32_t emphasis) {
    if (looks_ >= (nearly_ ? kMostOpeningLooks : kMostLooks) || ++steps_ > kMostSteps) return;
    const auto count = static_cast<std::int32_t>(answers_.added().size());
    if (count + static_cast<std::int32_t>(space_.groups - g) < space_.least) return;
    if (g == space_.groups) return look(own, back, emphasis);
    if (!may_be_best(g, own, back, emphasis)) return;
    const OfferSpace::Group& group = space_.group[order_[g]];
    if (count < space_.most) {
      for (std::size_t c = group.first; c < std::size_t{group.first} + group.count; ++c) {
        if (answers_.hopeless(c)) continue;
        answers_.add(static_cast<std::uint16_t>(c));
        walk(g + 1, own + space_.candidate[c].own, back + back_[c], emphasis + emphasis_[c]);
        answers_.take();
      }
    }
    walk(g + 1, own, back, emphasis);
  }

  void look(std::int64_t own, std::int32_t back, std::int32_t emphasis) {
    const std::span<const std::uint16_t> chosen = answers_.added();
    if (chosen.empty() || static_cast<std::int32_t>(chosen.size()) < space_.least) return;
    const std::int64_t over = over_waiting(own) - back;
    if (over * 1'000'000 * emphasis <= best_value_) return;
    ++looks_;
    Move move;
    move.kind = Move::Kind::propose;
    move.seat = static_cast<std::uint8_t>(seat_.value);
    for (const std::uint16_t c : chosen) {
      const OfferSpace::Candidate& candidate = space_.candidate[c];
      move.package.set(IssueId(candidate.issue), OptionId(candidate.option));
    }
    const BelievedAnswers::Verdict verdict = answers_.verdict(move.package);
    if (!nearly_ && verdict.acceptance < kHopeless) return;
    const std::int64_t value = over * verdict.acceptance * emphasis;
    if (value <= best_value_) return;
    if (nearly_ && was_refused(state_.head().sitting, move.package)) return;
    if (!why_not(scenario_, state_, move).legal()) return;
    best_value_ = value;
    best_.package = move.package;
    best_.acceptance = nearly_ ? 0 : static_cast<std::int32_t>(verdict.acceptance);
    best_.hardest = verdict.hardest;
  }

  const Scenario& scenario_;
  const State& state_;
  SeatId seat_;
  Circumstances circumstances_;
  Standpoint from_;
  std::int64_t waiting_ = 0;  // points of the standing table and of waiting
  OfferSpace& space_;
  BelievedAnswers& answers_;
  std::vector<std::int32_t>&emphasis_, &back_;  // [candidate]
  std::array<std::uint8_t, Circumstances::kMostIssues> order_{};
  std::array<std::int64_t, Circumstances::kMostIssues> most_{};
  std::array<std::int64_t, Circumstances::kMostIssues + 1> most_after_{};
  std::array<std::int32_t, Circumstances::kMostIssues> most_emphasis_{};
  std::array<std::int32_t, Circumstances::kMostIssues + 1> most_emphasis_after_{};
  bool nearly_ = false;
  std::int32_t looks_ = 0, steps_ = 0;
  std::int64_t best_value_ = 0;
  Offer best_;
};

}  // namespace

Offer best_offer(const Scenario& scenario, const State& concealed, const Beliefs& beliefs,
                 SeatId seat, const Lots& lots, OfferWorkspace& space) {
  OfferSearch search(scenario, concealed, beliefs, seat, lots, space);
  const Offer ready = search.run(false);
  return ready.package.empty() ? search.run(true) : ready;
}

}  // namespace demarche
