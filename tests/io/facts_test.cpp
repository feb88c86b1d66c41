// Facts: what the briefing tells, and to whom.
#include <catch2/catch.hpp>

#include "demarche/scenario.h"
#include "scenario_files.h"

namespace demarche::test {
namespace {

// Two facts, the second for the second seat of the minimal scenario.
std::string minimal_with_facts() {
  const std::string text = bytes_of(minimal_folder() / "scenario.json");
  const std::string facts = R"json(  "facts": [
    { "kind": "said", "date": "1987-05", "text": { "en": "Ice is near.", "uk": "Лід близько." } },
    { "kind": "disputed", "text": { "en": "Whose ferry?", "uk": "Чий пором?" },
      "note": { "en": "Each says: ours.", "uk": "Кожен каже: наш." }, "seats": [")json";
  const io::Loaded loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const std::string second = loaded.scenario->actor_of(SeatId(1)).id;
  return text.substr(0, text.rfind('}') - 1) + ",\n" + facts + second + "\"] }\n  ]\n}\n";
}

io::Loaded load_with_facts() {
  return io::load_scenario({{"scenario.json", minimal_with_facts()}});
}

void check_facts(const Scenario& scenario) {
  REQUIRE(scenario.facts.size() == 2);
  const Fact& first = scenario.facts[0];
  CHECK(first.kind == Fact::Kind::said);
  CHECK(first.date == "1987-05");
  CHECK(first.seats.empty());
  CHECK(first.note.empty());
  CHECK(scenario.text(first.text, 1) == "Лід близько.");
  const Fact& second = scenario.facts[1];
  CHECK(second.kind == Fact::Kind::disputed);
  CHECK(second.date.empty());
  CHECK(second.seats == SeatSet{2});
  CHECK(scenario.text(second.note, 0) == "Each says: ours.");
}

}  // namespace

TEST_CASE("Facts keep their kind, date, texts and the seats they are for") {
  const io::Loaded loaded = load_with_facts();
  CHECK(printed(loaded.diagnostics) == "");
  REQUIRE(loaded.scenario);
  check_facts(*loaded.scenario);
}

TEST_CASE("Facts are no part of the rules, and a rules part borrows them") {
  const io::Loaded loaded = load_with_facts();
  REQUIRE(loaded.scenario);
  CHECK(loaded.rules_part == load_minimal().rules_part);
  const io::Loaded dressed = io::load_rules_part(loaded.rules_part, &*loaded.scenario);
  REQUIRE(dressed.scenario);
  check_facts(*dressed.scenario);
  const io::Loaded bare = io::load_rules_part(loaded.rules_part, nullptr);
  REQUIRE(bare.scenario);
  CHECK(bare.scenario->facts.empty());
}

TEST_CASE("A borrowed fact for a delegation that is not at this table is told to nobody") {
  const io::Loaded loaded = load_with_facts();
  REQUIRE(loaded.scenario);
  Scenario renamed = *loaded.scenario;
  renamed.actors[renamed.seats[1].actor.index()].id = "somebody_else";
  const io::Loaded dressed = io::load_rules_part(loaded.rules_part, &renamed);
  REQUIRE(dressed.scenario);
  REQUIRE(dressed.scenario->facts.size() == 1);
  CHECK(dressed.scenario->facts[0].kind == Fact::Kind::said);
}

}  // namespace demarche::test
