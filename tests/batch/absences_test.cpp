// What never happened in many games, and where it is told.
#include "demarche/batch/absences.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "demarche/batch/simulate.h"
#include "demarche/io/codes.h"
#include "support/paths.h"

namespace demarche::batch {
namespace {

std::string tiny() {
  std::ostringstream text;
  text << std::ifstream(test::source_dir() / "tests/fuzz/corpus/tiny.json").rdbuf();
  return text.str();
}

std::vector<io::Diagnostic> after_games(const std::string& bytes) {
  const std::vector<io::File> files = {{"tiny/scenario.json", bytes}};
  const io::Loaded loaded = io::load_scenario(files);
  REQUIRE(loaded.scenario);
  Played made{{}, Tally(*loaded.scenario)};
  const Watch watch{[] { return true; }, [](const Played&) {}};
  play_games(*loaded.scenario, {1, 100, Policy::in_character, {}}, {1, 100}, 1, watch, made);
  return io::tell_absences(files, absences_in(*loaded.scenario, made.tally));
}

bool told(const std::vector<io::Diagnostic>& findings, const std::string& part) {
  return std::any_of(findings.begin(), findings.end(), [&](const io::Diagnostic& one) {
    return one.code == "D0441" && one.message.find(part) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("The examples of what never happened are true: played games find the wrong one") {
  const io::Code* const code = io::find_code("D0441");
  REQUIRE(code != nullptr);
  const auto wrong = io::changed_file(tiny(), code->example, true);
  const auto right = io::changed_file(tiny(), code->example, false);
  REQUIRE((wrong && right));
  CHECK(told(after_games(*wrong), "the move \"wave\" was possible in none of 100 games"));
  CHECK_FALSE(told(after_games(*right), "the move \"wave\""));
}

TEST_CASE("What never happened is told at its id, and an allowance on it silences it") {
  std::string bytes = tiny();
  const std::vector<io::Absence> absences = {{"/moves/wave", "never"}, {"/moves/none", "nowhere"}};
  const auto found = io::tell_absences({{"a.json", bytes}}, absences);
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == io::Severity::hint);
  CHECK(found[0].path == "/moves/wave/id");
  const std::string id = "\"id\": \"wave\",";
  bytes.insert(bytes.find(id), "\"_allow\": [\"D0441\"], ");
  CHECK(io::tell_absences({{"a.json", bytes}}, absences).empty());
}

TEST_CASE("Each table is asked for what never came, and a reasoned expectation of 0 is heard") {
  io::Loaded loaded = io::load_scenario({{"a.json", tiny()}});
  REQUIRE(loaded.scenario);
  Tally tally(*loaded.scenario);
  tally.of(About::games).at(0, OfGames::games) = 7;
  const auto paths = [&] {
    std::string all;
    for (const io::Absence& one : absences_in(*loaded.scenario, tally)) all += one.path + " ";
    return all;
  };
  CHECK(paths() == "/endings/done /endings/over /moves/wave /issues/wall/options/brick ");
  Expectation rare;
  rare.ending = EndingId(0);
  rare.reason = "it needs two people";
  loaded.scenario->expectations.push_back(rare);
  tally.of(About::moves).at(0, OfMoves::chosen) = 1;
  CHECK(paths() == "/endings/over /issues/wall/options/brick ");
}

}  // namespace demarche::batch
