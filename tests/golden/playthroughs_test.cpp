// Whole games of computed seats as the terminal tells them: any change of a rule, a text or the way
// of telling shows here.
#include <catch2/catch.hpp>
#include <cstdio>
#include <set>

#include "support/golden.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

struct Playthrough {
  const char* scenario;  // an id of a shipped scenario, or a path below the source tree
  const char* seed;
  const char* language;
};

constexpr Playthrough kPlaythroughs[] = {
    {"guarantees", "1", "en"},
    {"guarantees", "1", "uk"},
    {"guarantees", "7", "en"},
    {"guarantees", "7", "uk"},
    {"bargaining", "1", "en"},
    {"bargaining", "1", "uk"},
    {"council", "1", "en"},
    {"council", "1", "uk"},
    {"harbour", "7", "en"},
    {"harbour", "7", "uk"},
    {"tests/scenarios/minimal", "1", "en"},
    {"tests/scenarios/minimal", "1", "uk"},
};

std::string id_of(const Playthrough& game) {
  return std::filesystem::path(game.scenario).filename().string();
}

// What a program says on standard output; its exit code must be 0.
std::string output_of(const std::string& command) {
  std::FILE* const pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  char buffer[4096];
  for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
    out.append(buffer, got);
  CHECK(pclose(pipe) == 0);
  return out;
}

TEST_CASE("Games of computed seats are told as they were") {
  for (const Playthrough& game : kPlaythroughs) {
    const std::string path = source_dir() / "scenarios" / game.scenario;
    const bool shipped = std::filesystem::exists(path);
    const std::string scenario = shipped ? path : (source_dir() / game.scenario).string();
    std::string command = (program_dir() / "demarche").string();
    command.append(" play ").append(scenario).append(" --auto --seed ").append(game.seed);
    command.append(" --lang ").append(game.language);
    std::string name = "playthroughs/";
    name.append(id_of(game)).append("_").append(game.seed).append("_").append(game.language);
    INFO(name);
    check_golden(name.append(".txt"), output_of(command));
  }
}

TEST_CASE("Every shipped scenario has a playthrough in each of its languages") {
  std::set<std::string> told;
  for (const Playthrough& game : kPlaythroughs) told.insert(id_of(game) + "/" + game.language);
  std::size_t scenarios = 0;
  for (const auto& entry : std::filesystem::directory_iterator(source_dir() / "scenarios")) {
    if (!std::filesystem::exists(entry.path() / "scenario.json")) continue;
    ++scenarios;
    for (const char* language : {"/en", "/uk"}) {
      const std::string id = entry.path().filename().string();
      INFO(id << language);
      CHECK(told.count(id + language) == 1);
    }
  }
  CHECK(scenarios >= 1);
}

TEST_CASE("No playthrough lies about that no test tells") {
  std::set<std::string> named;
  for (const Playthrough& game : kPlaythroughs)
    named.insert(id_of(game) + "_" + game.seed + "_" + game.language + ".txt");
  const std::filesystem::path folder = source_dir() / "tests" / "golden" / "playthroughs";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    INFO(entry.path().filename().string());
    CHECK(named.count(entry.path().filename().string()) == 1);
  }
}

}  // namespace
}  // namespace demarche::test
