// Every scene in every palette and language, laid out and linted without a picture: contrast, text
// that is cut, targets that are too small. And every key of every scene stands in the table of
// keys.
#include <catch2/catch.hpp>
#include <cctype>
#include <set>

#include "canvas/lint.h"
#include "desktop/room.h"
#include "desktop/scenes.h"

namespace demarche::desktop {
namespace {

// Looks at each scene of the scripted game; `look` gets the name and the frame.
template <class Look>
void visit_scenes(view::Palette palette, view::Language language, Look look) {
  Shell shell(nowhere());
  shell.app().options.palette = palette;
  shell.app().options.language = language;
  shell.app().setup.seed = 7;
  std::size_t row = 0;
  while (shell.app().shelves.at(row).id != "guarantees") ++row;
  shell.app().setup.scenario = row;
  for (const Scene& scene : scenes()) {
    shell.lay_out(1280, 720);
    INFO(scene.name);
    REQUIRE(scene.reach(shell));
    look(scene.name, shell.lay_out(1280, 720), shell.app());
  }
}

TEST_CASE("Every scene keeps the lint at zero in the colour-blind palette") {
  visit_scenes(view::Palette::colour_blind, view::Language::english,
               [](const char*, const canvas::Frame& frame, const view::App&) {
                 CHECK(canvas::describe(canvas::lint(frame)) == "");
               });
}

TEST_CASE("Every scene keeps the lint at zero in high contrast") {
  visit_scenes(view::Palette::high_contrast, view::Language::ukrainian,
               [](const char*, const canvas::Frame& frame, const view::App&) {
                 CHECK(canvas::describe(canvas::lint(frame)) == "");
               });
}

bool may_be_changed(const std::string& key) {
  const auto first = static_cast<unsigned char>(key[0]);
  return (key.size() == 1 && std::isalpha(first) != 0) || (key[0] == 'F' && key.size() <= 3);
}

// Dialogs are small and have their own keys: "Q" leaves, "1" is the first.
TEST_CASE("Every letter key of every scene stands in the table of keys") {
  std::set<std::string> missing;
  visit_scenes(view::Palette::standard, view::Language::english,
               [&](const char* scene, const canvas::Frame& frame, const view::App& app) {
                 if (!frame.modal.empty()) return;
                 for (const canvas::Node& node : frame.nodes) {
                   if (node.shortcut.empty() || !may_be_changed(node.shortcut)) continue;
                   bool known = false;
                   for (const view::Binding& binding : view::bindings()) {
                     known = known ||
                             (view::works_on(binding, app.screen) && binding.key == node.shortcut);
                   }
                   if (!known)
                     missing.insert(std::string(scene) + ": " + node.shortcut + " " + node.id);
                 }
               });
  for (const std::string& line : missing) FAIL_CHECK(line);
  CHECK(missing.empty());
}

}  // namespace
}  // namespace demarche::desktop
