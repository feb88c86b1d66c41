// The games of a balance report.
#include "demarche/batch/balance.h"

#include <algorithm>
#include <cmath>

#include "factors.h"

namespace demarche::batch {
namespace {

constexpr std::int64_t kGamesOfConstellation = 20, kGamesOfFactor = 40;  // one in so many
constexpr std::int64_t kGamesOfRung = 33;
constexpr std::int64_t kFewest = 20;

std::int64_t games_of_one(const BalancePlan& plan, std::int64_t one_in) {
  return std::max(plan.games / one_in, std::min(plan.games, kFewest));
}

// Those that name at least one profile: the others are the free draw.
std::vector<ConstellationId> named_constellations(const Scenario& scenario) {
  std::vector<ConstellationId> found;
  for (std::size_t row = 0; row < scenario.constellations.size(); ++row) {
    const auto& profiles = scenario.constellations[row].profiles;
    if (std::any_of(profiles.begin(), profiles.end(), [](ProfileId id) { return id.exists(); }))
      found.emplace_back(row);
  }
  return found;
}

class Measurement {
 public:
  Measurement(const BalancePlan& plan, const BalanceWatch& watch) : plan_(plan), watch_(watch) {}

  Tally play(const Scenario& scenario, std::int64_t games, ConstellationId constellation = {}) {
    const Plan plan{plan_.seed, games, Policy::in_character, constellation};
    Played played{{}, Tally(scenario)};
    const Watch watch{watch_.goes_on,
                      [&](const Played& so_far) { watch_.heard(done_ + size_of(so_far.games)); }};
    play_games(scenario, plan, {1, games}, plan_.jobs, watch, played);
    done_ += games;
    return std::move(played.tally);
  }

  // Every level in every seat.
  Ladder climb_ladder(const Scenario& scenario) {
    const std::int64_t games = games_of_one(plan_, kGamesOfRung);
    return climb(scenario, {games, plan_.seed, plan_.jobs}, watch_.goes_on,
                 [&](std::int64_t done) { watch_.heard(done_ + done); });
  }

 private:
  const BalancePlan& plan_;
  const BalanceWatch& watch_;
  std::int64_t done_ = 0;
};

std::vector<double> change_of_shares(const Tally& before, const Tally& after) {
  std::vector<double> change;
  const Sheet& old = before.of(About::endings);
  const Sheet& now = after.of(About::endings);
  for (std::size_t row = 0; row < old.rows.size(); ++row) {
    change.push_back(share(now.at(row, OfEndings::games), after.games()).value -
                     share(old.at(row, OfEndings::games), before.games()).value);
  }
  return change;
}

}  // namespace

double Factor::span(std::size_t ending) const {
  return std::max(std::abs(down[ending]), std::abs(up[ending]));
}

std::int64_t games_of(const Scenario& scenario, const BalancePlan& plan) {
  const auto named = static_cast<std::int64_t>(named_constellations(scenario).size());
  const auto changes = static_cast<std::int64_t>(changes_of(scenario).size());
  const std::size_t rungs = plan.deep ? scenario.seats.size() * levels_of_a_ladder().size() : 0;
  return static_cast<std::int64_t>(rungs) * games_of_one(plan, kGamesOfRung) + plan.games +
         named * games_of_one(plan, kGamesOfConstellation) +
         (1 + 2 * changes) * games_of_one(plan, kGamesOfFactor);
}

Interval first_word(const Sheet& seats, std::size_t row) {
  const auto at = [&](std::size_t column) { return seats.at(row, column); };
  return difference({at(OfSeats::opened), at(OfSeats::opened_result), at(OfSeats::opened_squared)},
                    {at(OfSeats::waited), at(OfSeats::waited_result), at(OfSeats::waited_squared)});
}

Balance measure(const Scenario& scenario, const BalancePlan& plan, const BalanceWatch& watch) {
  Measurement measurement(plan, watch);
  Balance balance;
  balance.drawn = measurement.play(scenario, plan.games);
  for (const ConstellationId row : named_constellations(scenario)) {
    const std::int64_t games = games_of_one(plan, kGamesOfConstellation);
    balance.constellations.push_back({row, measurement.play(scenario, games, row)});
  }
  balance.factor_games = games_of_one(plan, kGamesOfFactor);
  const Tally unchanged = measurement.play(scenario, balance.factor_games);
  for (const Change& change : changes_of(scenario)) {
    Factor factor{change.id, change.smaller, change.larger, {}, {}};
    factor.down = change_of_shares(unchanged, measurement.play(change.down, balance.factor_games));
    factor.up = change_of_shares(unchanged, measurement.play(change.up, balance.factor_games));
    balance.factors.push_back(std::move(factor));
  }
  if (plan.deep) balance.ladder = measurement.climb_ladder(scenario);
  return balance;
}

}  // namespace demarche::batch
