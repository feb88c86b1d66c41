#include "desktop/review_jobs.h"

#include <algorithm>

#include "demarche/batch/sample.h"
#include "demarche/batch/share_out.h"
#include "view/review/after.h"

namespace demarche::desktop {
namespace {

constexpr std::uint64_t kSampleSeed = 2000;  // the same games beside every game of a scenario

// One thread is left to the window.
int jobs_here() { return std::max(1, static_cast<int>(batch::threads_here()) - 1); }

batch::ReviewWatch watch_of(JobWatch& watch) {
  batch::ReviewWatch out;
  out.goes_on = [&watch] { return watch.goes_on(); };
  out.heard = [&watch](std::size_t done, std::size_t all) { watch.reached(done, all); };
  return out;
}

bool of_this_game(const view::App& app, std::uint64_t ticket) {
  return app.play && app.after && app.after->ticket == ticket;
}

std::shared_ptr<const view::Standing> standing_of(const Scenario& scenario, SeatId seat,
                                                  const std::vector<batch::SampledGame>& games) {
  auto out = std::make_shared<view::Standing>();
  out->games = static_cast<std::int64_t>(games.size());
  out->endings.assign(scenario.endings.size(), 0);
  for (const batch::SampledGame& game : games) {
    ++out->endings[game.ending];
    out->results.push_back(game.results[seat.index()]);
  }
  std::sort(out->results.begin(), out->results.end());
  return out;
}

}  // namespace

Job review_job(FinishedGame game, int continuations, int alternatives) {
  return [game = std::move(game), continuations, alternatives](JobWatch& watch) -> HandOver {
    analyse::ReviewEffort effort;
    effort.continuations = continuations;
    effort.alternatives = alternatives;
    std::optional<analyse::Review> review = batch::review_game(
        *game.scenario, game.record, game.seat, effort, jobs_here(), watch_of(watch));
    if (!review) return {};
    auto found = std::make_shared<const analyse::Review>(std::move(*review));
    return [found, ticket = game.ticket](view::App& app) {
      if (of_this_game(app, ticket)) view::put_review(app, found);
    };
  };
}

Job standing_job(FinishedGame game, int games) {
  return [game = std::move(game), games](JobWatch& watch) -> HandOver {
    const Game ended = analyse::game_before(*game.scenario, game.record, game.record.moves.size());
    analyse::AnalysisLimits limits;
    limits.goes_on = [&watch] { return watch.goes_on(); };
    auto analysis = std::make_shared<analyse::Analysis>(
        analyse::analysis_of(*game.scenario, ended.state(),
                             analyse::drawn_profiles(*game.scenario, ended.state()), limits));
    if (analysis->left_out.stopped) return {};
    batch::Plan plan;
    plan.seed = kSampleSeed;
    plan.games = games;
    const std::optional<std::vector<batch::SampledGame>> sample =
        batch::sample_games(*game.scenario, plan, jobs_here(), watch_of(watch));
    if (!sample) return {};
    const auto standing = standing_of(*game.scenario, game.seat, *sample);
    return [analysis, standing, ticket = game.ticket](view::App& app) {
      if (!of_this_game(app, ticket)) return;
      app.after->review.analysis = analysis;
      app.after->review.standing = standing;
    };
  };
}

void work_at_once(view::App& app, const Job& job) {
  JobWatch watch;
  const HandOver findings = job(watch);
  if (findings) findings(app);
}

}  // namespace demarche::desktop
