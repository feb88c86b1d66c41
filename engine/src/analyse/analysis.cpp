#include "demarche/analyse/analysis.h"

#include <algorithm>

#include "analyse/gate.h"
#include "analyse/walk.h"
#include "demarche/analyse/frontier.h"
#include "demarche/analyse/solutions.h"
#include "rules/course.h"
#include "rules/table.h"

namespace demarche::analyse {
namespace {

SeatSet who_prefers(std::span<const Stake> stakes, std::span<const Worth> worths) {
  SeatSet set;
  for (std::size_t s = 0; s < stakes.size(); ++s) {
    if (worths[s] >= stakes[s].least) set.add(stakes[s].seat);
  }
  return set;
}

constexpr std::uint64_t kAskEvery = 4096;  // combinations

// Whether nobody wants the answer any more.
bool stopped(const AnalysisLimits& limits, Analysis& analysis) {
  LeftOut& left_out = analysis.left_out;
  left_out.stopped = left_out.stopped || (limits.goes_on && !limits.goes_on());
  return left_out.stopped;
}

// Looks at every combination and counts outcomes and zone.
class Census {
 public:
  Census(Analysis& analysis, Gate& gate, const AnalysisLimits& limits)
      : analysis_(analysis), gate_(gate), limits_(limits), two_(analysis.stakes.size() == 2) {}

  void run(SeatSet everyone) {
    const bool separable = analysis_.space.separable;
    for_each_combination(
        analysis_.space, analysis_.stakes,
        [&](std::uint64_t number, std::span<const std::uint8_t> table,
            std::span<const Worth> worths) {
          if (number % kAskEvery == 0 && stopped(limits_, analysis_)) return false;
          SeatSet signers = everyone;
          if (!separable) {
            if (!gate_.is_open(table)) return true;
            signers = gate_.may_sign(table);
            if (!gate_.agreed(table, signers)) return true;
            if (two_) add_point({worths[0], worths[1], number});
          }
          ++analysis_.outcomes;
          const SeatSet yes{who_prefers(analysis_.stakes, worths).bits & signers.bits};
          if (!gate_.agreed(table, yes) || !gate_.changes(table)) return true;
          ++analysis_.zone;
          if (!two_) keep(number);
          return true;
        });
  }
  // Two parties whose options depend on each other: outcomes, all that are efficient among them.
  [[nodiscard]] std::vector<Point> take_points() { return std::move(points_); }
  // Three and more: the packages of the zone; none when there are too many.
  [[nodiscard]] OutcomeList take_zone() { return std::move(zone_); }

 private:
  // What is beaten already need not be kept to the end.
  void add_point(const Point& point) {
    if (points_.size() == prune_at_) {
      points_ = frontier_of(std::move(points_));
      prune_at_ = std::max(prune_at_, 2 * points_.size());
    }
    points_.push_back(point);
  }

  void keep(std::uint64_t number) {
    if (zone_.size() < limits_.kept) {
      add_outcome(analysis_.space, analysis_.stakes, number, zone_);
    } else {
      analysis_.left_out.solutions = analysis_.left_out.efficient = true;
    }
  }

  Analysis& analysis_;
  Gate& gate_;
  const AnalysisLimits& limits_;
  bool two_;
  std::vector<Point> points_;
  std::size_t prune_at_ = 1'000'000;
  OutcomeList zone_;
};

std::optional<Pick> pick(const OutcomeList& list, std::optional<std::size_t> row) {
  if (!row) return std::nullopt;
  const auto utilities = list.of(*row);
  return Pick{list.numbers[*row], {utilities.begin(), utilities.end()}};
}

void solve(const OutcomeList& list, const AnalysisLimits& limits, Analysis& analysis) {
  std::vector<double> d;
  for (const Stake& stake : analysis.stakes) d.push_back(stake.walk_away);
  if (stopped(limits, analysis)) return;
  analysis.nash = pick(list, nash(list, d));
  if (stopped(limits, analysis)) return;
  analysis.kalai_smorodinsky = pick(list, kalai_smorodinsky(list, d));
  if (stopped(limits, analysis)) return;
  analysis.egalitarian = pick(list, egalitarian(list, d));
  if (stopped(limits, analysis)) return;
  analysis.max_welfare = pick(list, max_welfare(list));
}

void analyse_two(const AnalysisLimits& limits, std::vector<Point> points, Analysis& analysis) {
  if (analysis.space.separable) {
    if (!merged_frontier(analysis.space, analysis.stakes[0], analysis.stakes[1], limits.frontier,
                         points)) {
      analysis.left_out.efficient = analysis.left_out.solutions = true;
      return;
    }
  } else {
    points = frontier_of(std::move(points));
  }
  analysis.efficient.seats = analysis.stakes.size();
  for (const Point& point : points)
    add_outcome(analysis.space, analysis.stakes, point.number, analysis.efficient);
  solve(analysis.efficient, limits, analysis);
}

void analyse_many(const AnalysisLimits& limits, const OutcomeList& zone, Analysis& analysis) {
  if (analysis.left_out.solutions) return;
  solve(zone, limits, analysis);
  std::vector<std::size_t> rows;
  if (stopped(limits, analysis) || !efficient_rows(zone, limits.efficient, rows, limits.goes_on)) {
    analysis.left_out.efficient = true;
    return;
  }
  analysis.efficient.seats = analysis.stakes.size();
  for (const std::size_t row : rows)
    add_outcome(analysis.space, analysis.stakes, zone.numbers[row], analysis.efficient);
}

}  // namespace

Analysis analysis_of(const Scenario& scenario, const State& state,
                     std::span<const ProfileId> profiles, const AnalysisLimits& limits) {
  Analysis analysis;
  for (std::size_t seat = 0; seat < profiles.size(); ++seat)
    analysis.stakes.push_back(stake_of(scenario, state, SeatId(seat), profiles[seat]));
  Gate gate(scenario, state, analysis.stakes);
  analysis.space = gate.space();
  const Space& space = analysis.space;
  const bool two = analysis.stakes.size() == 2;
  const bool small = space.countable && space.combinations <= limits.combinations;
  Census census(analysis, gate, limits);
  if (small) {
    census.run(all_seats(scenario));
  } else {
    analysis.left_out.zone = true;
    analysis.outcomes = space.combinations;
    if (!space.countable || !space.separable || !two) {
      analysis.left_out = {true, true, true, true};
      return analysis;
    }
  }
  if (space.combinations == 0 || analysis.left_out.stopped) return analysis;
  if (two) {
    analyse_two(limits, census.take_points(), analysis);
  } else {
    analyse_many(limits, census.take_zone(), analysis);
  }
  static_cast<void>(stopped(limits, analysis));  // efficient_rows says no for two reasons
  return analysis;
}

std::vector<ProfileId> likeliest_profiles(const Scenario& scenario) {
  std::vector<ProfileId> profiles;
  for (const Seat& seat : scenario.seats) {
    const auto heaviest = std::max_element(
        seat.profiles.begin(), seat.profiles.end(),
        [](const Profile& a, const Profile& b) { return a.draw_weight < b.draw_weight; });
    profiles.emplace_back(static_cast<std::size_t>(heaviest - seat.profiles.begin()));
  }
  const auto likeliest = std::max_element(
      scenario.constellations.begin(), scenario.constellations.end(),
      [](const Constellation& a, const Constellation& b) { return a.weight < b.weight; });
  if (likeliest == scenario.constellations.end()) return profiles;
  for (std::size_t seat = 0; seat < profiles.size(); ++seat) {
    if (likeliest->profiles[seat].exists()) profiles[seat] = likeliest->profiles[seat];
  }
  return profiles;
}

std::vector<ProfileId> drawn_profiles(const Scenario& scenario, const State& state) {
  std::vector<ProfileId> profiles;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
    profiles.push_back(profile_of(state, SeatId(seat)));
  return profiles;
}

bool list_outcomes(const Scenario& scenario, const State& state, std::span<const Stake> stakes,
                   const Space& space, std::uint64_t most, OutcomeList& out) {
  if (!space.countable || space.combinations > most) return false;
  Gate gate(scenario, state, stakes);
  for_each_combination(
      space, stakes,
      [&](std::uint64_t number, std::span<const std::uint8_t> table, std::span<const Worth>) {
        const bool stands =
            space.separable || (gate.is_open(table) && gate.agreed(table, gate.may_sign(table)));
        if (stands) add_outcome(space, stakes, number, out);
        return true;
      });
  return true;
}

}  // namespace demarche::analyse
