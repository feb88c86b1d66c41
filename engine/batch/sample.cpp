#include "demarche/batch/sample.h"

#include <algorithm>
#include <atomic>
#include <mutex>

#include "demarche/batch/share_out.h"
#include "demarche/continue.h"
#include "demarche/result.h"

namespace demarche::batch {
namespace {

// Games are handed out by so many: often enough to be stopped, seldom enough to cost nothing.
constexpr std::size_t kTogether = 20;

Settings begun_alike(const Plan& plan, std::int64_t number, const Settings& set_up) {
  Settings settings = settings_of(plan, number);
  if (set_up.constellation.exists()) settings.constellation = set_up.constellation;
  settings.fixed_profiles = set_up.fixed_profiles;
  settings.events_left_out = set_up.events_left_out;
  settings.rounds = set_up.rounds;
  return settings;
}

SampledGame play(const Scenario& scenario, const Settings& settings, Workspace& space) {
  Situation situation = start(scenario, settings);
  play_on(scenario, situation, settings.policy_seed, space);
  const Outcome end = outcome(scenario, situation.state);
  SampledGame out;
  out.ending = end.ending.index();
  for (const SeatResult& seat : end.seats) out.results.push_back(seat.result);
  return out;
}

}  // namespace

std::optional<std::vector<SampledGame>> sample_games(const Scenario& scenario, const Plan& plan,
                                                     int jobs, const ReviewWatch& watch,
                                                     const Settings& set_up) {
  const auto games = static_cast<std::size_t>(std::max<std::int64_t>(plan.games, 0));
  const std::size_t threads = jobs > 0 ? static_cast<std::size_t>(jobs) : threads_here();
  std::vector<SampledGame> out(games);
  std::vector<Workspace> spaces(threads);
  std::atomic<bool> stopped{false};
  std::mutex telling;
  std::size_t done = 0;
  const std::size_t pieces = (games + kTogether - 1) / kTogether;
  share_out(pieces, threads, [&](std::size_t piece, std::size_t worker) {
    const std::size_t from = piece * kTogether, to = std::min(games, from + kTogether);
    for (std::size_t row = from; row < to; ++row) {
      if (stopped || (watch.goes_on && !watch.goes_on())) {
        stopped = true;
        return;
      }
      const auto number = static_cast<std::int64_t>(row) + 1;
      out[row] = play(scenario, begun_alike(plan, number, set_up), spaces[worker]);
    }
    const std::lock_guard<std::mutex> alone(telling);
    done += to - from;
    if (watch.heard) watch.heard(done, games);
  });
  if (stopped) return std::nullopt;
  return out;
}

}  // namespace demarche::batch
