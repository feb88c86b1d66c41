// demarche balance: whether the games of a scenario are as they should be.
#include "demarche/batch/balance.h"

#include <algorithm>

#include "cli/batches.h"
#include "cli/files.h"
#include "cli/playing.h"
#include "cli/progress.h"
#include "cli/verbs.h"
#include "demarche/io/save.h"

namespace demarche::cli {
namespace {

using batch::About;
using batch::decimal;

void tell_constellations(Terminal& terminal, const Scenario& scenario,
                         const batch::Balance& balance) {
  if (balance.constellations.empty()) return;
  TextTable table{{{"constellation", "games", "share", "commonest ending"}}, {0, 3}};
  for (const batch::ConstellationGames& played : balance.constellations) {
    const batch::Sheet& sheet = played.tally.of(About::endings);
    const auto most = std::max_element(sheet.numbers.begin(), sheet.numbers.end());
    const batch::Interval share = batch::share(*most, played.tally.games());
    table.rows.push_back({scenario.constellations[played.constellation.index()].id,
                          grouped(played.tally.games()), percent(share.value),
                          sheet.rows[static_cast<std::size_t>(most - sheet.numbers.begin())]});
  }
  terminal.line();
  tell_table(terminal, table);
}

// Of each ending the number that moves it most.
void tell_factors(Terminal& terminal, const batch::Balance& balance) {
  if (balance.factors.empty()) return;
  const batch::Sheet& sheet = balance.drawn.of(About::endings);
  TextTable table{{{"ending", "moved most by", "smaller", "larger"}}, {0, 1}};
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const auto most = std::max_element(
        balance.factors.begin(), balance.factors.end(),
        [&](const batch::Factor& a, const batch::Factor& b) { return a.span(row) < b.span(row); });
    table.rows.push_back({sheet.rows[row], most->id, decimal(most->down[row] * 100, 1),
                          decimal(most->up[row] * 100, 1)});
  }
  terminal.line();
  terminal.line("Change of shares in points of per cent, one number changed at a time, " +
                grouped(balance.factor_games) + " games each:");
  tell_table(terminal, table);
}

void tell_order(Terminal& terminal, const batch::Balance& balance) {
  const batch::Sheet& sheet = balance.drawn.of(About::seats);
  TextTable table{{{"seat", "first word", "95 % interval"}}};
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const batch::Interval word = batch::first_word(sheet, row);
    table.rows.push_back({sheet.rows[row], decimal(word.value, 1),
                          decimal(word.low, 1) + " to " + decimal(word.high, 1)});
  }
  terminal.line();
  terminal.line("What having the first word in its first sitting is worth to a seat, in points:");
  tell_table(terminal, table);
}

void tell_bounds(Terminal& terminal, const std::vector<batch::Bound>& bounds) {
  TextTable table{{{"bound", "value", "wanted", "", "note"}}, {0, 3, 4}};
  for (const batch::Bound& bound : bounds) {
    table.rows.push_back({bound.id, value_in_words(bound), wanted_in_words(bound),
                          bound.holds ? "holds" : "does not hold", bound.holds ? "" : bound.note});
  }
  terminal.line();
  tell_table(terminal, table);
  const auto broken =
      std::count_if(bounds.begin(), bounds.end(), [](const auto& b) { return !b.holds; });
  terminal.line();
  terminal.line(terminal.ink(std::to_string(bounds.size() - static_cast<std::size_t>(broken)) +
                                 " of " + std::to_string(bounds.size()) + " bounds hold",
                             broken == 0 ? Ink::good : Ink::bad));
}

void tell(const Scenario& scenario, const batch::Plan& plan, const batch::Balance& balance,
          const std::vector<batch::Bound>& bounds) {
  Terminal terminal;
  const std::vector<batch::Span> all{{1, plan.games}};
  tell_shard(terminal, {origin_of(scenario, plan), {all, balance.drawn}});
  tell_constellations(terminal, scenario, balance);
  tell_order(terminal, balance);
  tell_factors(terminal, balance);
  tell_bounds(terminal, bounds);
}

}  // namespace

int balance(const BalanceOptions& options) {
  const Opened opened = open_scenario(options.scenario);
  if (opened.scenario == nullptr) return opened.exit_code;
  const Scenario& scenario = *opened.scenario;
  const batch::BalancePlan plan{options.games, options.seed, options.jobs, options.deep};
  batch::Balance measured;
  {
    Progress progress(scenario.id, games_of(scenario, plan));
    measured = measure(
        scenario, plan,
        {[] { return !interrupted(); }, [&](std::int64_t done) { progress.reached(done); }});
  }
  if (interrupted()) return usage("stopped; a report of fewer games would say something else");
  const std::vector<batch::Bound> bounds = bounds_of(scenario, measured);
  if (!options.html.empty()) {
    if (const auto error = io::write_file_whole(options.html, balance_html(scenario, measured)))
      return usage(*error);
  }
  if (options.json) {
    std::fputs(balance_json(scenario, measured).c_str(), stdout);
  } else {
    tell(scenario, {options.seed, options.games, batch::Policy::in_character, {}}, measured,
         bounds);
  }
  const bool sound =
      std::all_of(bounds.begin(), bounds.end(), [](const auto& b) { return b.holds; });
  return sound ? 0 : 1;
}

}  // namespace demarche::cli
