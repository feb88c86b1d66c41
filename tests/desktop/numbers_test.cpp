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

bool allowed(const canvas::Node& node) {
  return std::any_of(std::begin(kAllowed), std::end(kAllowed),
                     [&](const Allowed& one) { return node.id.rfind(one.prefix, 0) == 0; });
}

bool in_game(view::Screen screen) {
  if (screen == view::Screen::briefing) return true;
  return screen == view::Screen::table || screen == view::Screen::sitting ||
         screen == view::Screen::reveal;
}

TEST_CASE("Every number of a briefing, the table, a sitting and a reveal opens its causes") {
  Shell shell(nowhere());
  shell.app().setup.seed = 7;
  std::set<std::string> without;
  std::size_t numbers = 0;
  for (const Scene& scene : scenes()) {
    shell.lay_out(1280, 720);
    if (!scene.reach(shell)) continue;
    const canvas::Frame& frame = shell.lay_out(1280, 720);
    if (!in_game(shell.app().screen)) continue;
    for (const canvas::Node& node : frame.nodes) {
      if (!is_number(node) || allowed(node)) continue;
      ++numbers;
      if (!opens(frame, node)) without.insert(std::string(scene.name) + ": " + node.id);
    }
  }
  std::string all;
  for (const std::string& one : without) all += one + "\n";
  INFO(all);
  CHECK(without.empty());
  CHECK(numbers > 200);
}

}  // namespace
}  // namespace demarche::desktop
