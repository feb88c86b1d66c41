// Every scene by the keyboard alone: where the focus is, and which keys there are.
#include <catch2/catch.hpp>
#include <cctype>
#include <set>

#include "canvas/focus.h"
#include "desktop/scripted.h"

namespace demarche::desktop {
namespace {

using canvas::Frame;
using canvas::Node;
using canvas::Rect;

std::string joined(const std::set<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

bool opaque(const canvas::Box& box) { return box.fill.top.a == 255 && box.fill.bottom.a == 255; }

// Does something that is painted later hide the whole rectangle? Not counted is what a person has
// opened and can close without moving the focus: trees of causes.
bool hidden(const Frame& frame, const Rect& rect, int z) {
  for (const canvas::Layer& layer : frame.layers) {
    if (layer.z <= z || layer.opacity < 1 || layer.id.rfind("why/", 0) == 0) continue;
    for (const canvas::Item& item : layer.items) {
      const auto* box = std::get_if<canvas::Box>(&item.shape);
      if (box == nullptr || !opaque(*box)) continue;
      Rect seen = box->rect.moved(-layer.scroll.x, -layer.scroll.y);
      if (layer.clip) seen = intersected(seen, *layer.clip);
      if (seen.holds(rect, 0)) return true;
    }
  }
  return false;
}

// What is wrong with the place of the focus; empty: a person sees it.
std::string trouble(const Frame& frame) {
  const Node* node = frame.find(frame.focused);
  if (node == nullptr) return "nothing has the focus";
  const canvas::Layer* ring = frame.layer("focus");
  if (ring == nullptr) return "no ring";  // 2.4.7, focus visible
  const Rect seen = intersected(node->rect, frame.window(node->scroll));
  constexpr double kLeast = 12;  // px of a control that tell which one it is
  if (seen.w < kLeast || seen.h < kLeast) return "scrolled away";
  if (hidden(frame, seen, node->z)) return "hidden";  // 2.4.11, focus not obscured
  return "";
}

// From where a scene starts, by Tab until the focus comes round.
void walk(const Scene& scene, Shell& shell, std::set<std::string>& troubles, std::size_t& stops) {
  constexpr int kMostStops = 600;
  const canvas::Interaction kept = shell.app().interaction;
  shell.app().interaction.focused.clear();
  shell.lay_out_again();
  const std::size_t expected = canvas::tab_order(shell.frame()).size();
  std::set<std::string> visited;
  for (int step = 0; step < kMostStops; ++step) {
    shell.key("Tab", false);
    const Frame& frame = shell.lay_out_again();
    if (!visited.insert(frame.focused).second) break;  // 2.1.2, no keyboard trap
    const std::string what = trouble(frame);
    if (!what.empty()) troubles.insert(std::string(scene.name) + ": " + frame.focused + " " + what);
  }
  // In a tree of causes Tab goes round until Escape closes it or it is pinned.
  const bool in_tree = shell.app().whys.last_loose() != nullptr;
  if (!in_tree && visited.size() < expected) {
    troubles.insert(std::string(scene.name) + ": Tab comes to " + std::to_string(visited.size()) +
                    " of " + std::to_string(expected));
  }
  stops += visited.size();
  shell.app().interaction = kept;
  shell.lay_out_again();
}

void walk_all(const Script& script) {
  std::set<std::string> troubles;
  std::size_t stops = 0;
  visit_scenes(script,
               [&](const Scene& scene, Shell& shell) { walk(scene, shell, troubles, stops); });
  INFO(joined(troubles));
  CHECK(troubles.empty());
  CHECK(stops > 15 * scenes().size());
}

TEST_CASE("Whoever goes through a scene by Tab comes to every stop and sees where the focus is") {
  walk_all({});
}

TEST_CASE("Whoever needs large text comes to every stop by Tab and sees where the focus is") {
  walk_all({.language = view::Language::ukrainian, .text_percent = 150});
}

bool may_be_changed(const std::string& key) {
  const auto first = static_cast<unsigned char>(key[0]);
  return (key.size() == 1 && std::isalpha(first) != 0) || (key[0] == 'F' && key.size() <= 3);
}

bool in_table(const view::App& app, const std::string& key) {
  for (const view::Binding& binding : view::bindings()) {
    if (view::works_on(binding, app.screen) && binding.key == key) return true;
  }
  return false;
}

// Dialogs are small and have their own keys: "Q" leaves, "1" is the first.
TEST_CASE("Every letter key of every scene stands in the table of keys") {
  std::set<std::string> missing;
  std::size_t keys = 0;
  visit_scenes({}, [&](const Scene& scene, Shell& shell) {
    if (!shell.frame().modal.empty()) return;
    for (const Node& node : shell.frame().nodes) {
      if (node.shortcut.empty() || !may_be_changed(node.shortcut)) continue;
      ++keys;
      if (!in_table(shell.app(), node.shortcut))
        missing.insert(std::string(scene.name) + ": " + node.shortcut + " " + node.id);
    }
  });
  INFO(joined(missing));
  CHECK(missing.empty());
  CHECK(keys > scenes().size());
}

}  // namespace
}  // namespace demarche::desktop
