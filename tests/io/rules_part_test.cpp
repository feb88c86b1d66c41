// The part of a scenario that saves carry.
#include <catch2/catch.hpp>

#include "demarche/scenario.h"
#include "scenario_files.h"

namespace demarche::test {
namespace {

std::string minimal_text() { return bytes_of(minimal_folder() / "scenario.json"); }

io::Loaded load_text(const std::string& text) {
  return io::load_scenario({{"scenario.json", text}});
}

}  // namespace

TEST_CASE("The minimal scenario is without findings, and so it stays") {
  const auto loaded = load_minimal();
  CHECK(printed(loaded.diagnostics) == "");
  REQUIRE(loaded.scenario);
  CHECK(loaded.scenario->seats.size() == 2);
  CHECK(loaded.scenario->issues.size() == 2);
  CHECK(loaded.scenario->text(loaded.scenario->title, 1) == "Два береги");
}

TEST_CASE("The rules part of a rules part is the same bytes, and has the same digest") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const auto again = io::load_rules_part(loaded.rules_part, nullptr);
  CHECK(printed(again.diagnostics) == "");
  REQUIRE(again.scenario);
  CHECK(again.rules_part == loaded.rules_part);
  CHECK(again.scenario->digest == loaded.scenario->digest);
  CHECK(again.scenario->conditions.size() == loaded.scenario->conditions.size());
  CHECK(again.scenario->effects.size() == loaded.scenario->effects.size());
  CHECK(again.scenario->flags == loaded.scenario->flags);
}

TEST_CASE("The rules part holds no texts, no codex and no comments") {
  const auto loaded = load_minimal();
  for (const char* word : {"Goodwill", "міст", "_comment", "codex", "twice a day"}) {
    CHECK(loaded.rules_part.find(word) == std::string::npos);
  }
  CHECK(loaded.rules_part.find("\"say\":{}") != std::string::npos);
  CHECK(loaded.rules_part.find(": ") == std::string::npos);
}

TEST_CASE("Other words leave the digest, other numbers change it") {
  const auto loaded = load_minimal();
  const auto reworded = load_text(with(minimal_text(), "Hold a festival", "Dance"));
  const auto spaced = load_text(with(minimal_text(), "\"cost\": 3", "\"cost\":   3"));
  const auto retuned = load_text(with(minimal_text(), "\"cost\": 3", "\"cost\": 4"));
  REQUIRE(reworded.scenario);
  REQUIRE(spaced.scenario);
  REQUIRE(retuned.scenario);
  CHECK(reworded.scenario->digest == loaded.scenario->digest);
  CHECK(spaced.rules_part == loaded.rules_part);
  CHECK(retuned.scenario->digest != loaded.scenario->digest);
}

TEST_CASE("A rules part borrows the texts of the installed scenario by their paths") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const auto dressed = io::load_rules_part(loaded.rules_part, &*loaded.scenario);
  REQUIRE(dressed.scenario);
  const Scenario& scenario = *dressed.scenario;
  CHECK(scenario.text(scenario.title, 0) == "Two banks");
  CHECK(scenario.text(scenario.moves[0].name, 1) == "Влаштувати свято");
  CHECK(scenario.text(scenario.seats[0].refusals[1], 0) == "Our boats have to live.");
  CHECK(scenario.text(scenario.positions[0].text, 0) == "A bridge for everyone.");
  CHECK(scenario.text(scenario.effects[scenario.issues[0].options[2].effects.first].text, 0) ==
        "The bells ring on both banks.");
  REQUIRE(scenario.codex.size() == 1);
  CHECK(scenario.actors[2].codex == CodexId(0));
  CHECK(scenario.text(scenario.codex[0].title, 0) == "The ferry");
}

TEST_CASE("A text that nobody lends shows as the last id of its path") {
  const auto loaded = load_minimal();
  const auto bare = io::load_rules_part(loaded.rules_part, nullptr);
  REQUIRE(bare.scenario);
  CHECK(bare.scenario->text(bare.scenario->moves[0].name, 0) == "festival");
  CHECK(bare.scenario->text(bare.scenario->issues[0].options[1].name, 1) == "toll");
  CHECK(bare.scenario->moves[0].success_text.empty());
}

TEST_CASE("Parts make one scenario with the head") {
  const std::string text = minimal_text();
  const std::size_t from = text.find("  \"codex\": ["), to = text.rfind("}");
  REQUIRE(from != std::string::npos);
  std::string head = text.substr(0, from) + "  \"parts\": [\"codex.json\"]\n}\n";
  const std::string part = "{\n" + text.substr(from, to - from) + "}\n";
  const auto whole = load_text(text);
  const auto parted =
      io::load_scenario({{"x/minimal/scenario.json", head}, {"x/minimal/codex.json", part}});
  CHECK(printed(parted.diagnostics) == "");
  CHECK(parted.rules_part == whole.rules_part);
}

TEST_CASE("Scenarios are listed by id, broken ones with their first error") {
  const auto listed = io::list_scenarios(minimal_folder().parent_path());
  REQUIRE_FALSE(listed.empty());
  bool found = false;
  for (const io::Listed& one : listed) {
    if (one.id != "minimal") continue;
    found = true;
    CHECK(one.title == "Two banks");
    CHECK_FALSE(one.first_error);
  }
  CHECK(found);
  CHECK(io::list_scenarios("/nowhere/at/all").empty());
}

}  // namespace demarche::test
