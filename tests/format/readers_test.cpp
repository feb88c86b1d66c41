// The table of fields and the readers say the same.
#include <catch2/catch.hpp>

#include "format/corpus.h"
#include "io/scenario_files.h"
#include "load_asking.h"
#include "shape/shape.h"

namespace demarche::test {
namespace {

// Kinds of rows that no scenario of the tree has, written into the minimal one.
std::vector<io::File> rare_rows() {
  std::string text = bytes_of(minimal_folder() / "scenario.json");
  text = with(text, R"("consent": ["north", "south"])",
              R"("consent": { "weight": 2, "weights": { "north": 1, "south": 1 } })");
  text = with(text, R"([{ "meter": "goodwill", "add": -4 }])",
              R"([{ "close": { "venue": "island" } }, { "reopen": "bridge" }, { "end": "x" }])");
  return {{"scenario.json", text}};
}

// What the readers ask for while they read every scenario of the tree and every debrief.
io::Asked asked_for() {
  io::Asked asked;
  (void)io::load_scenario(rare_rows(), asked);
  std::vector<std::filesystem::path> folders = sound_folders();
  for (const auto& broken : broken_folders()) folders.push_back(broken);
  for (const auto& folder : folders) {
    const std::vector<io::File> files = files_of_folder(folder);
    const io::Loaded loaded = io::load_scenario(files, asked);
    for (const io::File& file : files) {
      if (file.name != "debrief.json" || !loaded.scenario) continue;
      (void)io::read_debrief(file, &*loaded.scenario, asked);
    }
  }
  return asked;
}

// Keys of shapes below a root that no reader asked for, as "a move: cost".
std::vector<std::string> never_asked(const io::Shape& root, const io::Asked& asked) {
  std::vector<std::string> found;
  for (const io::Shape* shape : io::shapes_below(root)) {
    const auto known = asked.keys.find(shape);
    for (const io::Field& field : shape->fields) {
      if (known == asked.keys.end() || known->second.count(field.key) == 0)
        found.push_back(std::string(shape->name) + ": " + std::string(field.key));
    }
  }
  return found;
}

}  // namespace

TEST_CASE("Readers ask for every key of the table and for no other") {
  const io::Asked asked = asked_for();
  CHECK(asked.strangers == std::set<std::string>{});
  CHECK(never_asked(io::kScenarioShape, asked) == std::vector<std::string>{});
  CHECK(never_asked(io::kDebriefShape, asked) == std::vector<std::string>{});
}

TEST_CASE("A key stands once in its object, and is explained in both languages") {
  std::vector<const io::Shape*> shapes = io::shapes_below(io::kScenarioShape);
  for (const io::Shape* shape : io::shapes_below(io::kDebriefShape)) shapes.push_back(shape);
  REQUIRE(shapes.size() > 80);
  for (const io::Shape* shape : shapes) {
    INFO(shape->name);
    CHECK_FALSE(shape->title.english.empty());
    CHECK_FALSE(shape->title.ukrainian.empty());
    for (const io::Field& field : shape->fields) {
      INFO(field.key);
      CHECK(shape->find(field.key) == &field);
      CHECK_FALSE(field.says.english.empty());
      CHECK_FALSE(field.says.ukrainian.empty());
      CHECK_FALSE((field.required && !field.otherwise.empty()));
      CHECK((field.wanted.key.empty() || shape->find(field.wanted.key) != nullptr));
    }
    for (const std::string_view key : shape->one_of) CHECK(shape->find(key) != nullptr);
  }
}

}  // namespace demarche::test
