// Every number on the screens of a game can be taken apart where it stands.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <set>

#include "desktop/room.h"
#include "desktop/scenes.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using canvas::Role;

struct Allowed {
  const char* prefix;
  const char* reason;
};

// Not amounts that grow or sink, or told where they are a cause themselves.
constexpr Allowed kAllowed[] = {
    {"bar/course", "which round it is"},
    {"bar/clock", "what is left of a lesson's time"},
    {"clock", "the same for the class"},
    {"debrief/clock", "the same in the debrief"},
    {"debrief/review", "how far work beside the window is"},
    {"vote/playing", "the same for two futures"},
    {"replay/track", "which move is shown"},
    {"branch.", "which decision is chosen anew"},
    {"day/", "dates of a round"},
    {"silence/left", "seconds of a quiet moment"},
    {"teams", "students, counted by their teacher"},
    {"jobs", "names of students"},
    {"teacher.", "what the teacher has set"},
    {"record/achievement/", "the day of a game"},
    {"map-card", "told in passing, taken apart where it stands on the map"},
    {"relation/", "the same, beside what is pointed at"},
    {"log/", "the log is the list of causes"},
    {"keys", "names of keys"},
    {"grade/", "how many facts have evidence of that kind"},
    {"why/", "within a tree: what has no causes of its own is at the bottom"},
};

bool has_digit(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](unsigned char c) { return std::isdigit(c) != 0; });
}

bool is_number(const canvas::Node& node) {
  if (node.rect.w <= 1) return false;  // only spoken: there was no room for it
  if (node.role == Role::kMeter) return has_digit(node.value);
  const bool says = node.role == Role::kText || node.role == Role::kRow;
  return says && has_digit(node.value);
}

bool opens(const canvas::Frame& frame, const canvas::Node& node) {
  for (const canvas::Node* at = &node;;) {
    if (at->action.verb == verb::why) return true;
    if (at->parent < 0) return false;
    at = &frame.nodes[static_cast<std::size_t>(at->parent)];
  }
}

// Figures that stay where a teacher hides figures.
constexpr Allowed kShown[] = {
    {"say/", "what somebody says is likely, typed in by that person"},
    {"review/odds-panel", "of what share of cases an interval tells"},
};

template <std::size_t kCount>
bool among(const Allowed (&list)[kCount], const canvas::Node& node) {
  return std::any_of(std::begin(list), std::end(list),
                     [&](const Allowed& one) { return node.id.rfind(one.prefix, 0) == 0; });
}

bool allowed(const canvas::Node& node) { return among(kAllowed, node); }

// Settings, saves and what is written before a game are chosen, not brought about.
bool of_a_game(view::Screen screen) {
  switch (screen) {
    case view::Screen::title:
    case view::Screen::seat:
    case view::Screen::settings:
    case view::Screen::keys:
    case view::Screen::saves:
    case view::Screen::lesson:
      return false;
    default:
      return true;
  }
}

// Looks at each scene of the scripted game that belongs to a game.
template <class Look>
void visit_games(Look look) {
  Shell shell(nowhere());
  shell.app().setup.seed = 7;
  for (const Scene& scene : scenes()) {
    shell.lay_out(1280, 720);
    if (!scene.reach(shell)) continue;
    shell.lay_out(1280, 720);
    if (of_a_game(shell.app().screen)) look(scene.name, shell);
  }
}

TEST_CASE("Every number of every screen of a game opens its causes") {
  std::set<std::string> without;
  std::size_t numbers = 0;
  visit_games([&](const char* scene, Shell& shell) {
    const canvas::Frame& frame = shell.frame();
    for (const canvas::Node& node : frame.nodes) {
      if (!is_number(node) || allowed(node)) continue;
      ++numbers;
      if (!opens(frame, node)) without.insert(std::string(scene) + ": " + node.id);
    }
  });
  std::string all;
  for (const std::string& one : without) all += one + "\n";
  INFO(all);
  CHECK(without.empty());
  CHECK(numbers > 400);
}

TEST_CASE("Where a teacher hides figures no estimate shows one, and levels stay") {
  std::set<std::string> shown;
  std::size_t estimates = 0, levels = 0;
  visit_games([&](const char* scene, Shell& shell) {
    shell.app().figures_hidden = true;
    const canvas::Frame& frame = shell.lay_out_again();
    for (const canvas::Node& node : frame.nodes) {
      const bool estimate = node.measure == canvas::Measure::kEstimate;
      estimates += estimate ? 1U : 0U;
      levels += node.measure == canvas::Measure::kLevel && has_digit(node.value) ? 1U : 0U;
      if (estimate && has_digit(node.value)) shown.insert(std::string(scene) + ": " + node.id);
    }
    for (const canvas::Layer& layer : frame.layers) {
      for (const canvas::Item& item : layer.items) {
        const auto* run = std::get_if<canvas::TextRun>(&item.shape);
        if (run == nullptr || among(kShown, frame.nodes[item.node])) continue;
        for (const canvas::TextLine& line : run->block.lines) {
          if (line.text.find('%') == std::string::npos || !has_digit(line.text)) continue;
          shown.insert(std::string(scene) + ": " + frame.nodes[item.node].id + " " + line.text);
        }
      }
    }
    shell.app().figures_hidden = false;
  });
  std::string all;
  for (const std::string& one : shown) all += one + "\n";
  INFO(all);
  CHECK(shown.empty());
  CHECK(estimates > 20);
  CHECK(levels > 50);
}

}  // namespace
}  // namespace demarche::desktop
