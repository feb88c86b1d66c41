// demarche simulate: many computed games, or a part of them, added up.
#include <chrono>

#include "cli/batches.h"
#include "cli/files.h"
#include "cli/playing.h"
#include "cli/progress.h"
#include "cli/verbs.h"
#include "demarche/io/save.h"

namespace demarche::cli {
namespace {

struct Part {
  std::int64_t number = 1, of = 1;
};

// "3/8"; empty: the whole. False when it is neither.
bool read_part(const std::string& text, Part& part) {
  if (text.empty()) return true;
  char behind = 0;
  long long number = 0, of = 0;
  if (std::sscanf(text.c_str(), "%9lld/%9lld%c", &number, &of, &behind) != 2) return false;
  part = {number, of};
  return number >= 1 && number <= of;
}

// What an earlier run has left in the file is taken up. The exit code of a failure, or 0.
int take_up(const SimulateOptions& options, batch::Span wanted, batch::Shard& shard) {
  std::error_code error;
  if (options.output.empty() || !std::filesystem::exists(options.output, error)) return 0;
  std::optional<batch::Shard> found;
  if (const int code = open_shard(options.output, found); code != 0) return code;
  std::string why = batch::foreign(*found, shard.origin, shard.played.tally);
  for (const batch::Span& played : found->played.games) {
    if (why.empty() && (played.first < wanted.first || played.last > wanted.last))
      why = "it has games of another part of the batch";
  }
  if (!why.empty()) {
    std::fprintf(stderr, "demarche: %s cannot be continued: %s\n", options.output.c_str(),
                 why.c_str());
    return 1;
  }
  shard = std::move(*found);
  return 0;
}

// Writes the file, if there is to be one. The error in words, or none.
std::optional<std::string> keep(const SimulateOptions& options, const batch::Shard& shard) {
  if (options.output.empty()) return std::nullopt;
  return io::write_file_whole(options.output, write_shard(shard));
}

// Plays, keeping the file up to date, so that even a run that is killed loses half a minute.
std::optional<std::string> play_on_cores(const SimulateOptions& options, const Scenario& scenario,
                                         const batch::Plan& plan, batch::Span wanted,
                                         batch::Shard& shard) {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::seconds kBetweenWrites(30);
  const std::int64_t total = wanted.size();
  Progress progress(scenario.id, total, size_of(shard.played.games));
  Clock::time_point written = Clock::now();
  const batch::Watch watch{
      [] { return !interrupted(); },
      [&](const batch::Played& played) {
        progress.reached(size_of(played.games));
        if (Clock::now() - written < kBetweenWrites) return;
        written = Clock::now();
        (void)keep(options, {shard.origin, played});  // what fails now is told at the end
      }};
  batch::play_games(scenario, plan, wanted, options.jobs, watch, shard.played);
  return keep(options, shard);
}

int tell_stopped(const SimulateOptions& options, std::int64_t done, std::int64_t wanted) {
  const std::string count = grouped(done) + " of " + grouped(wanted) + " games";
  if (options.output.empty()) {
    std::fprintf(stderr, "demarche: stopped after %s; nothing is kept without -o FILE\n",
                 count.c_str());
  } else {
    std::fprintf(stderr, "demarche: stopped; %s are in %s, the same command goes on\n",
                 count.c_str(), options.output.c_str());
  }
  return 1;
}

}  // namespace

int simulate(const SimulateOptions& options) {
  Part part;
  if (!read_part(options.part, part))
    return usage("--shard wants a number and how many there are, as 3/8; this is \"" +
                 options.part + "\"");
  const Opened opened = open_scenario(options.scenario);
  if (opened.scenario == nullptr) return opened.exit_code;
  const Scenario& scenario = *opened.scenario;
  batch::Plan plan{options.seed, options.games, options.policy, {}};
  if (const std::string fault =
          find_constellation(scenario, options.constellation, plan.constellation);
      !fault.empty())
    return usage(fault);
  const batch::Span wanted = batch::part_of(plan.games, part.number, part.of);
  batch::Shard shard{origin_of(scenario, plan), {{}, batch::Tally(scenario)}};
  if (const int code = take_up(options, wanted, shard); code != 0) return code;
  // A file that cannot be written is a matter for now, not for the end of an hour of games.
  if (const auto error = keep(options, shard)) return usage(*error);
  if (const auto error = play_on_cores(options, scenario, plan, wanted, shard))
    return usage(*error);
  const std::int64_t done = size_of(shard.played.games);
  if (done < wanted.size()) return tell_stopped(options, done, wanted.size());
  if (options.json) {
    std::fputs(write_shard(shard).c_str(), stdout);
  } else {
    Terminal terminal;
    tell_shard(terminal, shard);
  }
  return 0;
}

}  // namespace demarche::cli
