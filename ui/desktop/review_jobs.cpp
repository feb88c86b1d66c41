#include "desktop/review_jobs.h"

#include <algorithm>

#include "demarche/batch/sample.h"
#include "demarche/batch/share_out.h"
#include "demarche/io/user_dir.h"
#include "desktop/sample_cache.h"
#include "desktop/set_aside.h"
#include "view/review/after.h"
#include "view/review/pair.h"

namespace demarche::desktop {
namespace {

constexpr std::uint64_t kSampleSeed = 2000;  // the same games beside every game of a scenario

constexpr std::size_t kMostSamples = 24;  // kept on disk, 10 to 200 kB each

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

// Games that were kept, or none: then they are to be played.
std::optional<std::vector<batch::SampledGame>> kept_sample(const FinishedGame& game,
                                                           const std::filesystem::path& file,
                                                           std::uint64_t mark, std::size_t count,
                                                           std::string& aside) {
  const std::optional<std::string> text = io::read_whole_file(file);
  if (!text) return std::nullopt;
  ReadSample read = read_sample(*text, mark, *game.scenario, count);
  if (read.damaged) aside = set_aside(file).to.filename().string();
  return std::move(read.games);
}

struct Sample {
  std::vector<batch::SampledGame> games;
  std::string aside;  // a damaged file, where it is now
  std::string fault;  // why they could not be kept
};

// None when it was stopped.
std::optional<Sample> sample_of(const FinishedGame& game, int count,
                                const std::optional<std::filesystem::path>& own, JobWatch& watch) {
  batch::Plan plan;
  plan.seed = kSampleSeed;
  plan.games = count;
  const std::uint64_t mark = sample_mark(game.record, plan);
  const std::filesystem::path file =
      own ? sample_file(*own, game.scenario->id, mark) : std::filesystem::path();
  Sample out;
  std::optional<std::vector<batch::SampledGame>> games;
  if (own) games = kept_sample(game, file, mark, static_cast<std::size_t>(count), out.aside);
  const bool kept = games.has_value();
  if (!kept)
    games = batch::sample_games(*game.scenario, plan, jobs_here(), watch_of(watch),
                                game.record.settings);
  if (!games) return std::nullopt;
  if (own && !kept)
    out.fault = keep_sample(file, write_sample(*games, mark), kMostSamples).value_or("");
  out.games = std::move(*games);
  return out;
}

void tell_of(const Sample& sample, view::App& app) {
  const view::Words words(app.options.language);
  if (!sample.aside.empty()) app.notice = words("after.games-kept-damaged", {sample.aside});
  if (!sample.fault.empty()) app.notice = sample.fault;
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

Job standing_job(FinishedGame game, int games, std::optional<std::filesystem::path> own) {
  return [game = std::move(game), games, own = std::move(own)](JobWatch& watch) -> HandOver {
    const Game ended = analyse::game_before(*game.scenario, game.record, game.record.moves.size());
    analyse::AnalysisLimits limits;
    limits.goes_on = [&watch] { return watch.goes_on(); };
    auto analysis = std::make_shared<analyse::Analysis>(
        analyse::analysis_of(*game.scenario, ended.state(),
                             analyse::drawn_profiles(*game.scenario, ended.state()), limits));
    if (analysis->left_out.stopped) return {};
    std::optional<Sample> sample = sample_of(game, games, own, watch);
    if (!sample) return {};
    const auto standing = standing_of(*game.scenario, game.seat, sample->games);
    sample->games.clear();
    return [analysis, standing, told = std::move(*sample), ticket = game.ticket](view::App& app) {
      tell_of(told, app);
      if (!of_this_game(app, ticket)) return;
      app.after->review.analysis = analysis;
      app.after->review.standing = standing;
    };
  };
}

Job pair_job(FinishedGame game, analyse::PairedRun begun, int continuations) {
  return [game = std::move(game), begun = std::move(begun),
          continuations](JobWatch& watch) -> HandOver {
    std::optional<analyse::PairedRun> run = batch::play_pair(
        *game.scenario, game.record, begun, continuations, jobs_here(), watch_of(watch));
    if (!run) return {};
    auto found = std::make_shared<const analyse::PairedRun>(std::move(*run));
    return [found, ticket = game.ticket](view::App& app) {
      if (of_this_game(app, ticket)) view::put_pair(*app.after, found);
    };
  };
}

void work_at_once(view::App& app, const Job& job) {
  JobWatch watch;
  const HandOver findings = job(watch);
  if (findings) findings(app);
}

}  // namespace demarche::desktop
