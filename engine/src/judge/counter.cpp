#include "judge/counter.h"

#include <algorithm>

#include "demarche/judge.h"
#include "judge/standpoint.h"
#include "rules/table.h"

namespace demarche {

namespace {

// Packages looked at for one counter, so that a very wide agenda cannot hold up the game.
constexpr std::int32_t kMostLooks = 50'000;

class CounterSearch {
 public:
  CounterSearch(const Scenario& scenario, const State& state, const Beliefs& beliefs, SeatId seat,
                SeatId asker, const Package& refused, OfferSpace& space)
      : scenario_(scenario), state_(state), refused_(refused), space_(space) {
    const Circumstances circumstances = circumstances_of(scenario, state, refused);
    const ProfileId profile = profile_of(state, seat);
    from_ = standpoint(scenario, state, circumstances, seat, profile);
    fill_offer_space(scenario, state, circumstances, seat, profile, space_);
    weigh_for_asker(beliefs, seat, asker, circumstances.parties);
    sum_up_best();
  }

  // Fewest changes first: all packages at one distance, then at the next.
  Package nearest() {
    const auto farthest = static_cast<std::int32_t>(refused_.count) + space_.most;
    for (distance_ = 1; distance_ <= farthest && !found_ && looks_ < kMostLooks; ++distance_) {
      Package package;
      walk(0, package, dropped_without_group(), 0, 0);
    }
    return best_;
  }

 private:
  // Expected change of the asker's sum by each candidate, times a million; without an asker of all
  // others present.
  void weigh_for_asker(const Beliefs& beliefs, SeatId seat, SeatId asker, SeatSet parties) {
    SeatSet heard = parties;
    if (asker.exists()) {
      heard = SeatSet{};
      heard.add(asker);
    }
    heard.remove(seat);
    for (std::size_t s = 0; s < scenario_.seats.size(); ++s) {
      if (!heard.has(SeatId(s))) continue;
      const auto probabilities = beliefs.of(seat, SeatId(s));
      for (std::size_t k = 0; k < probabilities.size(); ++k) {
        const std::int64_t* const worth = scenario_.program->worth_of(SeatId(s), ProfileId(k));
        for_each_candidate([&](OfferSpace::Candidate& c) {
          c.worth += probabilities[k] * change_of_sum(scenario_, state_, worth, c.issue, c.option);
        });
      }
    }
  }

  template <class Function>
  void for_each_candidate(Function function) {
    for (std::size_t g = 0; g < space_.groups; ++g) {
      const OfferSpace::Group& group = space_.group[g];
      for (std::size_t c = group.first; c < std::size_t{group.first} + group.count; ++c) {
        function(space_.candidate[c]);
      }
    }
  }

  // most_after_[g]: what groups g and later can add to the own sum at best.
  void sum_up_best() {
    most_after_[space_.groups] = 0;
    for (std::size_t g = space_.groups; g-- > 0;) {
      std::int64_t most = 0;
      const OfferSpace::Group& group = space_.group[g];
      for (std::size_t c = group.first; c < std::size_t{group.first} + group.count; ++c) {
        most = std::max(most, space_.candidate[c].own);
      }
      most_after_[g] = most_after_[g + 1] + most;
    }
  }

  // Issues of the refused package that the counter cannot hold at all.
  [[nodiscard]] std::int32_t dropped_without_group() const {
    std::int32_t dropped = 0;
    for (const Package::Entry& entry : refused_) {
      const OfferSpace::Group* const first = space_.group.data();
      const bool held =
          std::any_of(first, first + space_.groups,
                      [&](const OfferSpace::Group& group) { return group.issue == entry.issue; });
      if (!held) ++dropped;
    }
    return dropped;
  }

  [[nodiscard]] bool may_still_do(std::int64_t own) const {
    const std::int32_t gain = points(scenario_, from_.table + own) - points(scenario_, from_.table);
    return gain > from_.outlook && gain - from_.outlook >= from_.demand;
  }

  void walk(std::size_t g, Package& package, std::int32_t changes, std::int64_t own,
            std::int64_t worth) {
    if (changes > distance_ || looks_ >= kMostLooks || !may_still_do(own + most_after_[g])) return;
    const auto groups_left = static_cast<std::int32_t>(space_.groups - g);
    if (package.count + groups_left < space_.least) return;
    if (g == space_.groups) {
      if (changes == distance_) look_at(package, own, worth);
      return;
    }
    const OfferSpace::Group& group = space_.group[g];
    const OptionId asked = refused_.option_for(IssueId(group.issue));
    walk(g + 1, package, changes + (asked.exists() ? 1 : 0), own, worth);
    if (package.count >= space_.most) return;
    for (std::size_t c = group.first; c < std::size_t{group.first} + group.count; ++c) {
      const OfferSpace::Candidate& candidate = space_.candidate[c];
      package.entries[package.count++] = {candidate.issue, candidate.option};
      const bool same = asked == OptionId(candidate.option);
      walk(g + 1, package, changes + (same ? 0 : 1), own + candidate.own, worth + candidate.worth);
      package.entries[--package.count] = {};
    }
  }

  void look_at(const Package& package, std::int64_t own, std::int64_t worth) {
    if (package.empty() || package.count < space_.least) return;
    ++looks_;
    if (found_ && (worth < best_worth_ || (worth == best_worth_ && own <= best_own_))) return;
    for (const Package::Entry& entry : package) {
      if (!why_not_open(scenario_, state_, IssueId(entry.issue), OptionId(entry.option), package)
               .legal())
        return;
    }
    if (!judge(scenario_, state_, from_, package).accepts) return;
    found_ = true;
    best_ = package;
    best_worth_ = worth;
    best_own_ = own;
  }

  const Scenario& scenario_;
  const State& state_;
  const Package& refused_;
  OfferSpace& space_;
  Standpoint from_;
  std::array<std::int64_t, Circumstances::kMostIssues + 1> most_after_{};
  std::int32_t distance_ = 1;
  std::int32_t looks_ = 0;
  bool found_ = false;
  Package best_;
  std::int64_t best_worth_ = 0, best_own_ = 0;
};

}  // namespace

Package counter(const Scenario& scenario, const State& state, const Beliefs& beliefs, SeatId seat,
                SeatId asker, const Package& refused, OfferSpace& space) {
  if (state.head().sitting.format == 0xFF) return {};
  return CounterSearch(scenario, state, beliefs, seat, asker, refused, space).nearest();
}

Package counter(const Scenario& scenario, const State& state, const Beliefs& beliefs, SeatId seat,
                SeatId asker, const Package& refused) {
  OfferSpace space;
  return counter(scenario, state, beliefs, seat, asker, refused, space);
}

}  // namespace demarche
