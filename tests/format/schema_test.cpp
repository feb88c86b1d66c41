// The files that follow from the table of fields, and what they say.
#include "demarche/io/schema.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <set>

#include "format/corpus.h"
#include "io/scenario_files.h"
#include "shape/describe.h"
#include "support/golden.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

const auto kEnglish = io::TableLanguage::english;

// What differs between a file of the tree and what the table gives; written with
// DEMARCHE_APPROVE=1.
std::string stale(const char* file, const std::string& text) {
  return compare_with_golden(source_dir() / file, text, std::getenv("DEMARCHE_APPROVE") != nullptr);
}

}  // namespace

TEST_CASE("The schemas beside the scenarios are as the table says") {
  CHECK(stale("scenarios/scenario.schema.json",
              io::schema_text(io::SchemaOf::scenario, kEnglish)) == "");
  CHECK(stale("scenarios/debrief.schema.json", io::schema_text(io::SchemaOf::debrief, kEnglish)) ==
        "");
}

TEST_CASE("The reference of the format is as the table says") {
  CHECK(stale("docs/authoring/reference.md", io::reference_text(kEnglish)) == "");
}

TEST_CASE("Every object has a definition and a section of its own") {
  std::set<std::string> definitions, sections;
  for (const io::Shape* root : {&io::kScenarioShape, &io::kDebriefShape}) {
    for (const io::Shape* shape : io::shapes_below(*root)) {
      INFO(shape->title.english);
      CHECK(definitions.insert(io::definition_of(shape->title.english)).second);
      CHECK(sections.insert(io::anchor_of(shape->title.ukrainian)).second);
    }
  }
  CHECK(definitions.size() > 80);
}

TEST_CASE("The schema and the reference speak Ukrainian, too") {
  const auto ukrainian = io::TableLanguage::ukrainian;
  const std::string schema = io::schema_text(io::SchemaOf::scenario, ukrainian);
  CHECK(schema.find("Політичний капітал") != std::string::npos);
  CHECK(schema.find("Political capital") == std::string::npos);
  const std::string page = io::reference_text(ukrainian);
  CHECK(page.find("# Довідник формату сценаріїв") == 0);
  CHECK(page.find("whole number") == std::string::npos);
}

TEST_CASE("A schema line in a scenario changes no digest") {
  const std::string text = bytes_of(minimal_folder() / "scenario.json");
  const auto plain = io::load_scenario({{"scenario.json", text}});
  const auto marked = io::load_scenario(
      {{"scenario.json", with(text, "{", "{ \"$schema\": \"../scenario.schema.json\",")}});
  REQUIRE(marked.scenario);
  CHECK(marked.rules_part == plain.rules_part);
  CHECK(marked.scenario->digest == plain.scenario->digest);
}

}  // namespace demarche::test
