// demarche tournament: published tactics against each other.
#include "demarche/analyse/tournament.h"

#include <algorithm>

#include "cli/files.h"
#include "cli/playing.h"
#include "cli/verbs.h"
#include "demarche/io/analysis_report.h"

namespace demarche::cli {
namespace {

using analyse::Bargaining;

// The tactics with these ids; a sentence when one of them is none.
std::string find_tactics(const std::vector<std::string>& ids, std::vector<Bargaining>& found) {
  std::string all;
  for (const analyse::NamedTactic& named : analyse::bargaining_tactics()) {
    all += (all.empty() ? "" : ", ") + std::string(named.id);
    if (ids.empty()) found.push_back(named.tactic);
  }
  for (const std::string& id : ids) {
    const std::size_t before = found.size();
    for (const analyse::NamedTactic& named : analyse::bargaining_tactics()) {
      if (named.id != id) continue;
      if (std::find(found.begin(), found.end(), named.tactic) != found.end())
        return "the tactic \"" + id + "\" is named twice";
      found.push_back(named.tactic);
    }
    if (found.size() == before) return "there is no tactic \"" + id + "\"; there are: " + all;
  }
  return "";
}

std::string in_words(const std::string& scenario, analyse::ArenaFault fault) {
  switch (fault) {
    case analyse::ArenaFault::not_two_parties:
      return scenario + " has more or fewer than two seats; tactics of this kind are for two";
    case analyse::ArenaFault::too_many_outcomes:
      return scenario + " has more than 2,000,000 outcomes, too many to be ranked";
    case analyse::ArenaFault::no_outcome:
      return scenario + " has no outcome that could be signed";
    case analyse::ArenaFault::none:
      break;
  }
  return "";
}

void print(std::span<const io::PlayedArena> arenas, std::span<const analyse::Standing> standings) {
  std::printf("%-14s %6s %9s %9s %11s %11s %11s\n", "tactic", "bouts", "utility", "other's",
              "agreements", "to frontier", "to Nash");
  for (const analyse::Standing& standing : standings) {
    const double rate =
        100.0 * static_cast<double>(standing.agreements) / static_cast<double>(standing.bouts);
    std::printf("%-14s %6zu %9.4f %9.4f %9.1f %% %11.4f ",
                std::string(id_of(standing.tactic)).c_str(), standing.bouts, standing.utility,
                standing.other_utility, rate, standing.to_frontier);
    if (standing.with_nash > 0) {
      std::printf("%11.4f\n", standing.to_nash);
    } else {
      std::printf("%11s\n", "-");
    }
  }
  std::size_t bouts = 0;
  for (const io::PlayedArena& arena : arenas) bouts += arena.bouts.size();
  std::printf("%zu %s, %zu negotiations; --json has each of them\n", arenas.size(),
              arenas.size() == 1 ? "scenario" : "scenarios", bouts);
}

}  // namespace

int tournament(const TournamentOptions& options) {
  std::vector<Bargaining> tactics;
  if (const std::string fault = find_tactics(options.tactics, tactics); !fault.empty())
    return usage(fault);
  std::vector<Opened> opened;  // keeps the scenarios that arenas refer to
  std::vector<io::PlayedArena> arenas;
  std::vector<analyse::Bout> all;
  for (const std::string& id : options.scenarios) {
    Opened& scenario = opened.emplace_back(open_scenario(id));
    if (scenario.scenario == nullptr) return scenario.exit_code;
    analyse::Arena arena;
    const analyse::ArenaFault fault = analyse::make_arena(*scenario.scenario, arena);
    if (fault != analyse::ArenaFault::none) return usage(in_words(scenario.scenario->id, fault));
    arenas.push_back({scenario.scenario.get(), arena.outcomes.size(),
                      analyse::bouts(arena, tactics, options.steps, options.seed)});
    all.insert(all.end(), arenas.back().bouts.begin(), arenas.back().bouts.end());
  }
  const std::vector<analyse::Standing> standings = analyse::standings(tactics, all);
  if (options.json) {
    std::printf("%s\n",
                io::tournament_json(arenas, standings, options.steps, options.seed).c_str());
  } else {
    print(arenas, standings);
  }
  return 0;
}

}  // namespace demarche::cli
