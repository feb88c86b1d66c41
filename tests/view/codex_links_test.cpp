// Every name of an actor, a venue or an issue leads to its entry in the codex.
#include <catch2/catch.hpp>
#include <cctype>
#include <set>

#include "canvas/focus.h"
#include "view/actions.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

struct Named {
  std::string name;
  CodexId entry;
};

std::vector<Named> names_of(const Scenario& scenario) {
  std::vector<Named> out;
  const auto add = [&](TextId name, CodexId entry) {
    if (entry.exists()) out.push_back({scenario.text(name, 0), entry});
  };
  for (const Actor& actor : scenario.actors) add(actor.name, actor.codex);
  for (const Venue& venue : scenario.venues) add(venue.name, venue.codex);
  for (const Issue& issue : scenario.issues) add(issue.name, issue.codex);
  return out;
}

// An option of an issue, which may be called after a venue: its issue's name leads on.
bool is_option(const canvas::Node& node) {
  const std::size_t first = node.id.find('/');
  return first != std::string::npos && node.id.find('/', first + 1) != std::string::npos &&
         (node.id.rfind("table/", 0) == 0 || node.id.rfind("sitting/", 0) == 0) &&
         std::isdigit(static_cast<unsigned char>(node.id[first + 1])) != 0;
}

// A node that names it: alone, or before what stands on it ("Form: Binding").
bool says_name(const canvas::Node& node, const std::string& name) {
  if (is_option(node)) return false;
  return node.label == name || node.value == name || node.label.rfind(name + ": ", 0) == 0;
}

// Names on the screen from which their entry cannot be reached. The keyboard reaches the entries of
// what only the mouse may press by the key of the codex, which every screen of a game has.
std::string names_that_lead_nowhere(Parlour& parlour) {
  const canvas::Frame frame = parlour.frame();
  std::set<int> entries;
  for (const canvas::Node& node : frame.nodes) {
    if (node.focusable && !node.disabled && node.action.verb == verb::codex) {
      entries.insert(node.action.a);
    }
  }
  std::string out;
  for (const Named& named : names_of(*parlour.app.play->scenario)) {
    if (entries.count(static_cast<int>(named.entry.index())) != 0) continue;
    for (const canvas::Node& node : frame.nodes) {
      if (!says_name(node, named.name)) continue;
      out.append(named.name).append(" (").append(node.id).append(")\n");
      break;
    }
  }
  return out;
}

TEST_CASE("Each name of an actor, a venue or an issue leads to its codex entry on every screen") {
  Parlour parlour(guarantees());
  std::set<Screen> seen;
  const auto look = [&] {
    INFO(static_cast<int>(parlour.app.screen));
    CHECK(names_that_lead_nowhere(parlour) == "");
    seen.insert(parlour.app.screen);
  };
  parlour.sit_down(SeatId(0), 7);
  look();
  for (const Screen visit : {Screen::briefing, Screen::map, Screen::settings}) {
    parlour.act(verb::go, static_cast<int>(visit));
    REQUIRE(parlour.app.screen == visit);
    look();
    parlour.act(verb::back);
  }
  for (std::size_t entry = 0; entry < parlour.app.play->scenario->codex.size(); ++entry) {
    parlour.act(verb::codex, static_cast<int>(entry));
    look();
  }
  while (parlour.app.screen == Screen::codex) parlour.act(verb::back);
  constexpr int kMostDecisions = 3000;
  for (int step = 0; step < kMostDecisions && parlour.app.screen != Screen::outcome; ++step) {
    if (parlour.app.screen == Screen::reveal) {
      parlour.act(verb::open_all);
      look();
      parlour.act(verb::tell_on);
    } else {
      if (parlour.app.screen == Screen::sitting) look();
      parlour.decide();
    }
  }
  look();
  for (const Screen screen : {Screen::table, Screen::sitting, Screen::reveal, Screen::outcome}) {
    CHECK(seen.count(screen) == 1);
  }
}

}  // namespace
}  // namespace demarche::view
