// Every scene against what a person has looked at: a picture in English, and what is drawn and said
// in each language and size of text. CONTRIBUTING.md says how to approve a change.
#include <catch2/catch.hpp>
#include <set>

#include "canvas/compare.h"
#include "desktop/digest.h"
#include "desktop/golden_set.h"
#include "desktop/scripted.h"
#include "support/paths.h"

namespace demarche::desktop {
namespace {

std::filesystem::path golden_screens() {
  return test::source_dir() / "tests" / "golden" / "screens";
}

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

void check_agree(const std::vector<std::string>& differences) {
  INFO(joined(differences));
  CHECK(differences.empty());
}

void check_pictures(const Script& script, const std::set<std::string>& only = {}) {
  std::map<std::string, canvas::Surface> pictures;
  visit_scenes(script, [&](const Scene& scene, Shell& shell) {
    if (!only.empty() && only.count(scene.name) == 0) return;
    pictures[scene.name] = shell.painter().compose(shell.frame(), shell.scale());
  });
  CHECK(pictures.size() == (only.empty() ? scenes().size() : only.size()));
  check_agree(
      test::compare_pictures(golden_screens() / script.scenario, pictures, test::approving()));
}

void check_digests(const std::string& scenario, const std::vector<int>& sizes) {
  std::string lines;
  for (const view::Language language : {view::Language::english, view::Language::ukrainian}) {
    for (const int percent : sizes) {
      const Script script{.scenario = scenario, .language = language, .text_percent = percent};
      visit_scenes(script, [&](const Scene& scene, Shell& shell) {
        lines += std::string(scene.name) + "_" + short_name(script) + " " +
                 test::digest(shell.frame()) + "\n";
        if (!shell.app().lesson) return;
        // What the class sees in the second window.
        lines += std::string(scene.name) + "_window_" + short_name(script) + " " +
                 test::digest(shell.lay_out_projector(1280, 720)) + "\n";
      });
    }
  }
  check_agree(
      test::compare_digests(golden_screens() / scenario / "digests.txt", lines, test::approving()));
}

TEST_CASE("Every scene of the scripted game looks as it did when a person last approved it") {
  check_pictures({});
}

TEST_CASE("Every scene in each language and size of text is drawn as it was last approved") {
  check_digests("guarantees", {100, 125, 150});
}

// What another scenario shows in its own way, as far as its scripted game comes.
TEST_CASE("The harbour looks as it did when a person last approved it") {
  check_pictures({.scenario = "harbour"}, {"seat_read", "briefing", "table", "sitting_draft",
                                           "reveal_open", "map", "codex", "outcome"});
  check_digests("harbour", {100, 150});
}

TEST_CASE("The council looks as it did when a person last approved it") {
  check_pictures({.scenario = "council"},
                 {"briefing", "codex", "map", "outcome", "reveal_open", "seat_read", "table"});
  check_digests("council", {150});  // its games take their time
}

TEST_CASE("The bargaining looks as it did when a person last approved it") {
  check_pictures({.scenario = "bargaining"},
                 {"briefing", "codex", "map", "outcome", "seat_read", "sitting_draft"});
  check_digests("bargaining", {100, 150});
}

// Some at full size, where a small change of a brush or a font is seen.
void check_whole(const Script& script, const std::set<std::string>& wanted) {
  std::size_t seen = 0;
  visit_scenes(script, [&](const Scene& scene, Shell& shell) {
    if (wanted.count(scene.name) == 0) return;
    ++seen;
    const canvas::Surface now = shell.painter().compose(shell.frame(), shell.scale());
    const std::string file =
        (golden_screens() / (std::string(scene.name) + "_" + short_name(script) + ".png")).string();
    INFO(file);
    const auto golden = canvas::read_png(file);
    const bool same = golden && canvas::compare(*golden, now).same;
    if (test::approving()) {
      REQUIRE((same || canvas::write_png(now, file)));
      return;
    }
    CHECK(same);
  });
  CHECK(seen == wanted.size());
}

TEST_CASE("Some screens at full size look as they did when a person last approved them") {
  check_whole({}, {"table", "sitting_draft", "map", "outcome", "vote_futures", "debrief_facts"});
}

TEST_CASE("The table in Ukrainian with the largest text looks as it was last approved") {
  check_whole({.language = view::Language::ukrainian, .text_percent = 150}, {"table"});
}

}  // namespace
}  // namespace demarche::desktop
