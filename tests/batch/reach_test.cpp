// What is told never to happen does not happen: scenarios with one number changed, played.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <regex>
#include <sstream>

#include "demarche/batch/absences.h"
#include "demarche/batch/simulate.h"
#include "support/paths.h"

namespace demarche::batch {
namespace {

constexpr std::int64_t kGames = 40;

using Files = std::vector<io::File>;

// The scenario.json of a folder first, then its parts.
Files files_of(const std::string& scenario) {
  const std::filesystem::path folder = test::source_dir() / scenario;
  Files files(1);
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    std::ostringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    const std::string name = entry.path().filename().string();
    if (name == "scenario.json") {
      files.front() = {name, text.str()};
    } else {
      files.push_back({name, text.str()});
    }
  }
  return files;
}

// The files with each number of one of them moved by itself, up and down.
std::vector<Files> mutants_of(const Files& files, std::size_t which) {
  static const std::regex kThreshold(
      "\"(at_least|above|at_most|below|start|add|cost|base)\": (-?[0-9]+)");
  const std::string& bytes = files[which].bytes;
  std::vector<Files> mutants;
  for (std::sregex_iterator it(bytes.begin(), bytes.end(), kThreshold), end; it != end; ++it) {
    for (const int change : {45, -45}) {
      Files mutant = files;
      mutant[which].bytes.replace(static_cast<std::size_t>(it->position(2)),
                                  static_cast<std::size_t>(it->length(2)),
                                  std::to_string(std::stoi((*it)[2]) + change));
      mutants.push_back(std::move(mutant));
    }
  }
  return mutants;
}

// "/endings/crossing/id" as "/endings/crossing".
std::string row_of(const io::Diagnostic& finding) {
  return finding.path.substr(0, finding.path.find_last_of('/'));
}

bool says_never(const io::Diagnostic& finding) {
  return finding.code == "D0431" || finding.code == "D0432" || finding.code == "D0433" ||
         finding.code == "D0434";
}

// How many things the check says never to happen; an assertion fails for one that does.
std::size_t never_and_not(const Files& files) {
  const io::Loaded loaded = io::load_scenario(files);
  const auto told = static_cast<std::size_t>(
      std::count_if(loaded.diagnostics.begin(), loaded.diagnostics.end(), says_never));
  if (!loaded.scenario || told == 0) return 0;
  Played made{{}, Tally(*loaded.scenario)};
  const Watch watch{[] { return true; }, [](const Played&) {}};
  play_games(*loaded.scenario, {1, kGames, Policy::random, {}}, {1, kGames}, 1, watch, made);
  const std::vector<io::Absence> absences = absences_in(*loaded.scenario, made.tally);
  for (const io::Diagnostic& finding : loaded.diagnostics) {
    if (!says_never(finding)) continue;
    INFO(io::to_text(finding));
    CHECK(std::any_of(absences.begin(), absences.end(),
                      [&](const io::Absence& one) { return one.path == row_of(finding); }));
  }
  return told;
}

}  // namespace

TEST_CASE("What a check says never to happen happens in no game of a scenario that was changed") {
  std::size_t told = 0;
  for (const char* scenario : {"tests/scenarios/minimal", "scenarios/harbour"}) {
    const Files files = files_of(scenario);
    for (std::size_t which = 0; which < files.size(); ++which) {
      for (const Files& mutant : mutants_of(files, which)) told += never_and_not(mutant);
    }
  }
  CHECK(told > 10);
}

}  // namespace demarche::batch
