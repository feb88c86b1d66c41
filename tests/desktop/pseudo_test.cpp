// Every scene in a language that is a third longer than English and has each of its texts in
// brackets: nothing may be cut or overlap, and no text may stand in the code.
#include "view/pseudo.h"

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "canvas/lint.h"
#include "desktop/room.h"
#include "desktop/scenes.h"

namespace demarche::desktop {
namespace {

// The program in the pseudo language, with scenarios that speak it too, before the first scene.
void speak_pseudo(Shell& shell, const view::Translation& pseudo, int percent) {
  view::App& app = shell.app();
  for (view::Shelf& shelf : app.shelves) {
    if (shelf.debrief) {
      shelf.debrief = std::make_shared<const Debrief>(view::with_pseudo_texts(*shelf.debrief));
    }
    if (!shelf.scenario) continue;
    shelf.scenario = std::make_shared<const Scenario>(view::with_pseudo_texts(*shelf.scenario));
  }
  while (app.shelves.at(app.setup.scenario).id != "guarantees") ++app.setup.scenario;
  app.setup.seed = 7;
  app.options.language = view::Language(pseudo);
  app.options.text_percent = percent;
}

// Names of keys and of languages, the program's own name, a sample of letters, marks of sources
// ("S66_2") and their grades ("B/C"), keys with a number ("F12").
bool is_no_word(const std::string& word) {
  static const std::set<std::string> kNames = {"Tab",   "Enter",      "Esc",     "PgUp",     "PgDn",
                                               "Space", "Українська", "English", "Demarche", "Aa"};
  const auto numbered = [&](char first) {
    return word.front() == first && word.find_first_not_of("0123456789_", 1) == word.npos;
  };
  return numbered('S') || numbered('F') || word.size() == 1 || kNames.count(word) > 0;
}

// What persons have typed in the scenes (names of games, of students and of files, a note, a code),
// and what the list of their files says: names of a scenario that is not open, a finding.
constexpr const char* kTyped[] = {"Monday, 9b",
                                  "Спроба із запитом до всіх сторін перед останнім засіданням",
                                  "Old",
                                  "hello",
                                  "Olena",
                                  "Максим",
                                  "laptop-2",
                                  "laptop-3",
                                  "laptop-9.json",
                                  "laptop-5",
                                  "laptop-6",
                                  "laptop-7",
                                  "laptop-8",
                                  "~/lesson",
                                  "~/Documents/Demarche/guarantees-7",
                                  "report_en.pdf",
                                  "report_uk.pdf",
                                  "decisions_en.csv",
                                  "decisions_uk.csv",
                                  "laptop-4.json",
                                  "laptop-4",
                                  "Ask who may enter the room.",
                                  "Ihor",
                                  "Read the note on the ceasefire before you table anything.",
                                  "Ten minutes to the break. Finish what you have begun.",
                                  "Who speaks first? Tell the others.",
                                  "Harbour",
                                  "fishing_grounds.zip",
                                  "water_rights.zip",
                                  "North",
                                  "South",
                                  "old.json:3: the rules in this save cannot be used"};

std::string without_typed(std::string text) {
  for (const std::string typed : kTyped) {
    for (std::size_t at; (at = text.find(typed)) != text.npos;) text.erase(at, typed.size());
  }
  return text;
}

// A text of a node that is not wholly in brackets.
std::string hard_coded(const canvas::Node& node) {
  for (const std::string* text : {&node.label, &node.value, &node.description}) {
    std::istringstream outside(view::outside_brackets(without_typed(*text)));
    for (std::string word; outside >> word;) {
      if (!is_no_word(word)) return *text;
    }
  }
  return {};
}

struct Found {
  std::string faults, hard_coded, absent;
};

Found walk(int percent) {
  const auto pseudo = view::pseudo_translation();
  Shell shell(nowhere());
  speak_pseudo(shell, *pseudo, percent);
  Found found;
  for (const Scene& scene : scenes()) {
    shell.lay_out(1280, 720);
    if (!scene.reach(shell)) {
      found.absent.append(scene.name).append(" ");
      continue;
    }
    shell.app().notice.clear();
    const canvas::Frame& frame = shell.lay_out(1280, 720);
    for (const canvas::Fault& fault : canvas::lint(frame)) {
      found.faults += std::string(scene.name) + ": " + canvas::describe({fault});
    }
    for (const canvas::Node& node : frame.nodes) {
      const std::string text = hard_coded(node);
      if (text.empty()) continue;
      found.hard_coded.append(scene.name).append(" ").append(node.id).append(": ");
      found.hard_coded.append(text).append("\n");
    }
  }
  return found;
}

TEST_CASE("In a language a third longer nothing is cut, and no text stands in the code") {
  const Found found = walk(100);
  CHECK(found.absent == "");
  CHECK(found.faults == "");
  CHECK(found.hard_coded == "");
}

TEST_CASE("In a language a third longer nothing is cut with the largest text") {
  const Found found = walk(150);
  CHECK(found.absent == "");
  CHECK(found.faults == "");
}

}  // namespace
}  // namespace demarche::desktop
