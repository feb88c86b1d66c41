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

SampledGame play(const Scenario& scenario, const Plan& plan, std::int64_t number,
                 Workspace& space) {
  const Settings settings = settings_of(plan, number);
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
                                                     int jobs, const ReviewWatch& watch) {
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
      out[row] = play(scenario, plan, static_cast<std::int64_t>(row) + 1, spaces[worker]);
    }
    const std::lock_guard<std::mutex> alone(telling);
    done += to - from;
    if (watch.heard) watch.heard(done, games);
  });
  if (stopped) return std::nullopt;
  return out;
}

}  // namespace demarche::batch
