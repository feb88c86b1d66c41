// demarche list and demarche check: what is here, and whether it is sound.
#include <map>

#include "cli/files.h"
#include "cli/languages.h"
#include "cli/playing.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "demarche/batch/balance.h"
#include "demarche/io/report.h"
#include "view/phrases.h"

namespace demarche::cli {
namespace {

// What is to be checked for a path: itself, a folder or a pack, or every scenario in it when it is
// a folder of scenarios. What is no path may be the id of a scenario that is found. None when it is
// neither; that has been said.
std::optional<std::vector<pack::Found>> scenarios_at(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) {
    std::optional<pack::Found> found;
    if (io::is_id(path)) found = pack::find_scenario(scenario_places(), path);
    if (found) return std::vector{std::move(*found)};
    std::fprintf(stderr, "demarche: there is no %s\n", path.c_str());
    return std::nullopt;
  }
  if (!std::filesystem::is_directory(path, error) ||
      std::filesystem::exists(std::filesystem::path(path) / "scenario.json", error)) {
    return std::vector{pack::load_at(path)};
  }
  return pack::find_scenarios({path});
}

void tell_findings(const std::vector<io::Diagnostic>& findings, bool json, std::size_t checked) {
  for (const io::Diagnostic& finding : findings) {
    const std::string text = json ? io::to_json(finding) + "\n" : io::to_text(finding);
    std::fputs(text.c_str(), stdout);
  }
  if (json) return;
  std::printf("%zu %s checked, %zu %s\n", checked, checked == 1 ? "scenario" : "scenarios",
              findings.size(), findings.size() == 1 ? "finding" : "findings");
}

// Games of a scenario with the profiles drawn, or in one constellation.
batch::Tally played(const Scenario& scenario, std::int64_t games, ConstellationId constellation) {
  const batch::Plan plan{1, games, batch::Policy::in_character, constellation};
  batch::Played made{{}, batch::Tally(scenario)};
  const batch::Watch watch{[] { return !interrupted(); }, [](const batch::Played&) {}};
  batch::play_games(scenario, plan, {1, games}, 0, watch, made);
  return std::move(made.tally);
}

// Plays and compares; tells what is not as expected. Whether all is.
bool as_expected(const Scenario& scenario, const CheckOptions& options) {
  std::map<ConstellationId, batch::Tally> tallies;
  std::size_t missed = 0;
  for (const Expectation& expectation : scenario.expectations) {
    auto found = tallies.find(expectation.constellation);
    if (found == tallies.end()) {
      found = tallies
                  .emplace(expectation.constellation,
                           played(scenario, options.games, expectation.constellation))
                  .first;
    }
    if (interrupted()) return false;
    const batch::Met met = meets(scenario, expectation, found->second);
    if (met.holds) continue;
    ++missed;
    const std::string told =
        options.json
            ? expectation_json(scenario, expectation, met)
            : expectation.place + ": not as expected: " + in_words(scenario, expectation, met);
    std::printf("%s\n", told.c_str());
  }
  if (!options.json) {
    std::printf("%s: %zu of %zu expectations met in %s games\n", scenario.id.c_str(),
                scenario.expectations.size() - missed, scenario.expectations.size(),
                grouped(options.games).c_str());
  }
  return missed == 0;
}

}  // namespace

int list(bool json, view::Language language) {
  const pack::Places places = scenario_places();
  if (places.empty()) return 2;
  Terminal terminal;
  bool broken = false;
  for (const pack::Found& found : pack::find_scenarios(places)) {
    const io::Loaded& loaded = found.loaded;
    if (!loaded.scenario) {
      broken = true;
      const std::string first =
          loaded.diagnostics.empty() ? "" : io::to_text(loaded.diagnostics.front());
      terminal.line(json ? io::broken_json(found.id, loaded.diagnostics)
                         : padded(found.id, 16) + "broken: " + first);
      continue;
    }
    const view::Phrases phrases(*loaded.scenario, language);
    if (json) {
      terminal.line(io::scenario_json(*loaded.scenario));
      continue;
    }
    terminal.line(terminal.ink(padded(found.id, 16), Ink::strong) +
                  phrases.text(loaded.scenario->title));
    terminal.paragraph(std::string(16, ' ') + phrases.text(loaded.scenario->summary), 16);
  }
  return broken ? 1 : 0;
}

int check(const CheckOptions& options) {
  std::vector<io::Diagnostic> findings;
  std::vector<Scenario> sound;
  std::size_t checked = 0;
  for (const std::string& path : options.paths) {
    std::optional<std::vector<pack::Found>> there = scenarios_at(path);
    if (!there) return 2;
    for (pack::Found& found : *there) {
      for (const auto* some : {&found.loaded.diagnostics, &found.of_debrief})
        findings.insert(findings.end(), some->begin(), some->end());
      if (found.loaded.scenario) sound.push_back(std::move(*found.loaded.scenario));
      ++checked;
    }
  }
  if (checked == 0) {
    std::fputs(
        "demarche: no scenario found there; a scenario is a folder with a file scenario.json, or a "
        "pack\n",
        stderr);
    return 2;
  }
  tell_findings(findings, options.json, checked);
  bool good = findings.empty();
  for (const Scenario& scenario : sound) {
    if (options.expect && !interrupted() && !as_expected(scenario, options)) good = false;
  }
  if (options.languages && !tell_languages(sound, options.json)) good = false;
  if (interrupted()) return usage("stopped");
  return good ? 0 : 1;
}

}  // namespace demarche::cli
