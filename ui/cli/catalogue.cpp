// demarche list and demarche check: what is here, and whether it is sound.
#include <algorithm>
#include <map>

#include "cli/files.h"
#include "cli/languages.h"
#include "cli/playing.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "demarche/batch/absences.h"
#include "demarche/batch/balance.h"
#include "demarche/io/codes.h"
#include "demarche/io/report.h"
#include "pack/pack.h"
#include "view/phrases.h"

namespace demarche::cli {
namespace {

constexpr std::int64_t kExpectGames = 1000, kDeepGames = 2000;

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

// ": 1 error, 2 hints"; nothing where nothing was found.
std::string by_severity(const std::vector<io::Diagnostic>& findings) {
  std::string text;
  for (const auto severity : {io::Severity::error, io::Severity::warning, io::Severity::hint}) {
    const auto count = std::count_if(findings.begin(), findings.end(),
                                     [&](const auto& one) { return one.severity == severity; });
    if (count == 0) continue;
    text += (text.empty() ? ": " : ", ") + std::to_string(count) + " " +
            std::string(io::severity_word(severity)) + (count == 1 ? "" : "s");
  }
  return text;
}

// "demarche explain D0301 D0409 says more": the first few codes.
std::string what_explains(const std::vector<io::Diagnostic>& findings) {
  constexpr std::size_t kMost = 4;
  std::vector<std::string> codes;
  for (const io::Diagnostic& finding : findings) {
    if (codes.size() < kMost && std::find(codes.begin(), codes.end(), finding.code) == codes.end())
      codes.push_back(finding.code);
  }
  std::string text = "demarche explain";
  for (const std::string& code : codes) text += " " + code;
  return text + " says what is meant and what would be right";
}

void tell_findings(const std::vector<io::Diagnostic>& findings, bool json, std::size_t checked) {
  for (const io::Diagnostic& finding : findings) {
    const std::string text = json ? io::to_json(finding) + "\n" : io::to_text(finding);
    std::fputs(text.c_str(), stdout);
  }
  if (json) return;
  std::printf("%zu %s checked, %zu %s%s\n", checked, checked == 1 ? "scenario" : "scenarios",
              findings.size(), findings.size() == 1 ? "finding" : "findings",
              by_severity(findings).c_str());
  if (!findings.empty()) std::printf("%s\n", what_explains(findings).c_str());
}

// Whether the findings let a check pass: hints always do, warnings unless it is strict.
bool pass(const std::vector<io::Diagnostic>& findings, bool strict) {
  return std::none_of(findings.begin(), findings.end(), [&](const io::Diagnostic& finding) {
    return finding.severity == io::Severity::error ||
           (strict && finding.severity == io::Severity::warning);
  });
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
  const std::int64_t games = options.games > 0 ? options.games : kExpectGames;
  std::map<ConstellationId, batch::Tally> tallies;
  std::size_t missed = 0;
  for (const Expectation& expectation : scenario.expectations) {
    auto found = tallies.find(expectation.constellation);
    if (found == tallies.end()) {
      found = tallies
                  .emplace(expectation.constellation,
                           played(scenario, games, expectation.constellation))
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
                grouped(games).c_str());
  }
  return missed == 0;
}

// Plays and tells what never came.
std::vector<io::Diagnostic> never_happened(const std::filesystem::path& place,
                                           const Scenario& scenario, const CheckOptions& options) {
  const batch::Tally tally =
      played(scenario, options.games > 0 ? options.games : kDeepGames, ConstellationId());
  if (tally.games() == 0) return {};
  const std::vector<io::Absence> absences = batch::absences_in(scenario, tally);
  if (!pack::is_pack_file(place)) return io::tell_absences(place, absences);
  const pack::OpenedPack opened = pack::open_pack_file(place);
  return opened.pack ? io::tell_absences(opened.pack->files, absences)
                     : std::vector<io::Diagnostic>();
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
      const std::vector<io::Diagnostic>& all = loaded.diagnostics;
      const auto error = std::find_if(all.begin(), all.end(), [](const io::Diagnostic& one) {
        return one.severity == io::Severity::error;
      });
      const std::string first = error == all.end() ? "" : io::to_text(*error);
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
      if (found.loaded.scenario && options.deep && !interrupted()) {
        const std::vector<io::Diagnostic> never =
            never_happened(found.place, *found.loaded.scenario, options);
        findings.insert(findings.end(), never.begin(), never.end());
      }
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
  bool good = pass(findings, options.strict);
  for (const Scenario& scenario : sound) {
    if (options.expect && !interrupted() && !as_expected(scenario, options)) good = false;
  }
  if (options.languages && !tell_languages(sound, options.json)) good = false;
  if (interrupted()) return usage("stopped");
  return good ? 0 : 1;
}

}  // namespace demarche::cli
