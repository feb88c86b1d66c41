// The planner: what each candidate leads to in worlds that the seat may imagine.
#include "choose/planner.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "choose/lots.h"
#include "choose/nearness.h"
#include "choose/workspace.h"
#include "demarche/alternatives.h"
#include "demarche/choose.h"
#include "demarche/continue.h"
#include "demarche/imagine.h"
#include "demarche/observe.h"
#include "result/assess.h"

namespace demarche {

namespace {

constexpr std::size_t kMostCandidates = 12;
// Rounds that a simulation goes on; then the game is valued as if it ended there.
constexpr int kHorizon = 2;
// Points that a goal of the mandate is worth beside the result.
constexpr std::int64_t kPrimaryGoal = 120, kSecondaryGoal = 40;
// What of them a goal is worth that is about to be kept, per mille.
constexpr std::int64_t kNearlyKept = 500;
// A candidate is taken to have been tried in so many worlds more, without a lead.
constexpr std::int64_t kDoubt = 3;
// Variance of a lead (points squared) as long as nothing is known, and what this counts in worlds.
constexpr std::int64_t kFirstVariance = 150 * 150, kFirstWorlds = 2;

// Rounded down.
std::int64_t square_root(std::int64_t of) {
  std::int64_t root = 0;
  for (std::int64_t bit = std::int64_t{1} << 30; bit != 0; bit /= 2) {
    if ((root + bit) * (root + bit) <= of) root += bit;
  }
  return root;
}

// Points of the result and of the goals kept, as if the game ended now.
std::int64_t value_of(const Scenario& scenario, const State& state, SeatId seat) {
  const Moment moment = moment_at_end(scenario, state, seat);
  std::int64_t sum = result_points(scenario, state, seat);
  const Profile& profile = scenario.seats[seat.index()].profiles[moment.profile.index()];
  for (const MandateGoal& goal : profile.mandate) {
    const ConditionId when = scenario.goals[goal.goal.index()].when;
    const std::int32_t near = nearness(scenario, state, when, moment);
    const std::int64_t share = near == 1000 ? 1000 : near * kNearlyKept / 1000;
    sum += (goal.primary ? kPrimaryGoal : kSecondaryGoal) * share / 1000;
  }
  return sum;
}

class Planning {
 public:
  Planning(const Scenario& scenario, const Situation& real, SeatId seat, const Lots& lots,
           const Search& search, PlannerMemory& memory)
      : scenario_(scenario),
        real_(real),
        seat_(seat),
        lots_(lots),
        search_(search),
        limit_(search.simulations == 0 ? kSimulations : search.simulations),
        memory_(memory),
        field_(memory.field) {}

  Planned run() {
    field_.clear();
    for (std::uint32_t row = 0; row < memory_.moves.size(); ++row) field_.emplace_back(row);
    while (field_.size() > 1 && halve_once()) {
    }
    const auto surest = std::max_element(field_.begin(), field_.end(), [](auto& a, auto& b) {
      const std::int64_t one = a.sure_lead(), other = b.sure_lead();
      return one != other ? one < other : a.row() > b.row();
    });
    return {memory_.moves[surest->row()], used_, stopped_};
  }

 private:
  [[nodiscard]] bool goes_on() {
    if (used_ >= limit_) return false;
    stopped_ = search_.goes_on && !search_.goes_on(used_);
    return !stopped_;
  }

  // All candidates in one world, the better half of them in two more, the better half of those in
  // four, until one is left. False when the search is over.
  bool halve_once() {
    std::uint32_t worlds = 1;
    for (std::size_t left = field_.size() - 1; left >= 1; left /= 2, worlds *= 2) {
      for (std::uint32_t w = 0; w < worlds; ++w) {
        if (!compare_best(left)) return false;
      }
    }
    return true;
  }

  // Tries the first candidate and the best `count` of the others in one world more.
  bool compare_best(std::size_t count) {
    if (!goes_on()) return false;
    std::sort(field_.begin(), field_.end(),
              [](auto& a, auto& b) { return a.promises_more_than(b); });
    ++world_;
    constexpr std::uint32_t kAny = std::numeric_limits<std::uint32_t>::max();
    imagine(scenario_, real_, seat_, lots_.draw(key_of("imagined world"), world_, kAny),
            memory_.world);
    const std::int64_t usual = simulate(memory_.moves.front());
    for (PlannerCandidate& candidate : field_) {
      if (candidate.row() == 0) continue;
      if (count == 0) break;
      if (!goes_on()) return false;
      candidate.add(simulate(memory_.moves[candidate.row()]) - usual);
      --count;
    }
    return true;
  }

  // What is not legal in this world is left to the seat in character.
  std::int64_t simulate(const Move& move) {
    ++used_;
    memory_.played = memory_.world;
    if (why_not(scenario_, memory_.played.state, move).legal())
      apply(scenario_, memory_.played, move);
    const std::uint64_t choices = lots_.draw(key_of("imagined choices"), world_, 0xFFFF'FFFFU);
    play_on(scenario_, memory_.played, choices, memory_.inside, kHorizon);
    return value_of(scenario_, memory_.played.state, seat_);
  }

  const Scenario& scenario_;
  const Situation& real_;
  SeatId seat_;
  const Lots& lots_;
  const Search& search_;
  std::uint32_t limit_ = 0, used_ = 0, world_ = 0;
  bool stopped_ = false;
  PlannerMemory& memory_;
  std::vector<PlannerCandidate>& field_;
};

}  // namespace

void PlannerCandidate::add(std::int64_t lead) {
  lead_ += lead;
  squares_ += lead * lead;
  ++worlds_;
}

bool PlannerCandidate::promises_more_than(const PlannerCandidate& other) const {
  const std::int64_t mine = lead_ * (other.worlds_ + kDoubt);
  const std::int64_t others = other.lead_ * (worlds_ + kDoubt);
  return mine != others ? mine > others : row_ < other.row_;
}

std::int64_t PlannerCandidate::sure_lead() const {
  if (row_ == 0) return 0;
  if (worlds_ == 0) return std::numeric_limits<std::int64_t>::min();
  const std::int64_t spread = squares_ - lead_ * lead_ / worlds_ + kFirstWorlds * kFirstVariance;
  const std::int64_t variance = spread / (worlds_ + kFirstWorlds - 1);
  return 1000 * lead_ / worlds_ - square_root(1'000'000 * variance / worlds_);
}

Planned choose_planning(const Scenario& scenario, const Situation& situation, SeatId seat,
                        std::uint64_t policy_seed, const Search& search, Workspace& space) {
  WorkspaceParts& parts = space.parts();
  if (parts.planner == nullptr) parts.planner = std::make_unique<PlannerMemory>();
  PlannerMemory& memory = *parts.planner;
  find_alternatives(scenario, situation, seat, policy_seed, kMostCandidates, memory.moves, space);
  conceal(scenario, situation.state, seat, parts.concealed);
  const Lots lots(scenario, parts.concealed, seat, policy_seed);
  return Planning(scenario, situation, seat, lots, search, memory).run();
}

}  // namespace demarche
