// demarche ladder: what each level is worth in each seat.
#include "demarche/batch/ladder.h"

#include "cli/batches.h"
#include "cli/files.h"
#include "cli/playing.h"
#include "cli/progress.h"
#include "cli/verbs.h"

namespace demarche::cli {
namespace {

using batch::decimal;

void tell(const Scenario& scenario, const batch::Ladder& ladder) {
  Terminal terminal;
  terminal.line(scenario.id + ": mean result of one seat at each level, the others in character, " +
                grouped(ladder.games) + " games each, the same worlds");
  terminal.line();
  TextTable table{{{"seat", "level", "result", "95 % interval", "primary goals kept"}}, {0, 1}};
  for (const batch::Rung& rung : ladder.rungs) {
    const batch::Interval points = batch::result_of(rung);
    table.rows.push_back({scenario.actor_of(rung.seat).id, batch::name_of(rung.policy),
                          decimal(points.value, 1),
                          decimal(points.low, 1) + " to " + decimal(points.high, 1),
                          percent(batch::primary_kept(rung))});
  }
  tell_table(terminal, table);
}

}  // namespace

int ladder(const LadderOptions& options) {
  const Opened opened = open_scenario(options.scenario);
  if (opened.scenario == nullptr) return opened.exit_code;
  const Scenario& scenario = *opened.scenario;
  const batch::LadderPlan plan{options.games > 0 ? options.games : batch::usual_games(scenario),
                               options.seed, options.jobs};
  const auto rungs =
      static_cast<std::int64_t>(scenario.seats.size() * batch::levels_of_a_ladder().size());
  batch::Ladder climbed;
  {
    Progress progress(scenario.id, rungs * plan.games);
    climbed = batch::climb(
        scenario, plan, [] { return !interrupted(); },
        [&](std::int64_t done) { progress.reached(done); });
  }
  if (interrupted()) return usage("stopped; a ladder of fewer games would say something else");
  if (options.json) {
    std::fputs(batch::ladder_json(scenario, climbed).c_str(), stdout);
  } else {
    tell(scenario, climbed);
  }
  return 0;
}

}  // namespace demarche::cli
