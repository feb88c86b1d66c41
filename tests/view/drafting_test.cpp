// Drafting a package: by carrying and by keys, to and fro, from the offers of others; figures.
#include <algorithm>
#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "view/actions.h"
#include "view/parlour.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

bool drafting(const App& app) {
  return app.screen == Screen::sitting && app.play->view.my_turn &&
         app.play->view.phase == Phase::proposing;
}

bool play_until_drafting(Parlour& parlour, bool with_offer) {
  for (int step = 0; step < 400 && parlour.app.screen != Screen::outcome; ++step) {
    if (drafting(parlour.app)) {
      bool offered = false;
      for (std::size_t i = 0; i < parlour.app.play->scenario->seats.size(); ++i) {
        const bool other = SeatId(i) != parlour.app.play->seat;
        offered = offered || (other && !last_offer(*parlour.app.play, SeatId(i)).empty());
      }
      if (offered || !with_offer) return true;
    }
    if (!parlour.play_until(Screen::sitting)) return false;
    if (!drafting(parlour.app) || with_offer) parlour.decide();
  }
  return false;
}

// A game in which the person drafts after another has made an offer.
bool play_to_an_offer(Parlour& parlour) {
  for (std::uint64_t seed = 1; seed < 20; ++seed) {
    const auto scenario = parlour.app.shelves.front().scenario;
    parlour.app.setup.seed = seed;
    begin(parlour.app, scenario, Game(*scenario, settings_of(parlour.app.setup, *scenario)),
          SeatId(0));
    if (play_until_drafting(parlour, true)) return true;
  }
  return false;
}

const canvas::Node* carried_node(const canvas::Frame& frame) {
  for (const canvas::Node& node : frame.nodes) {
    if (node.drag.verb == verb::add_option) return &node;
  }
  return nullptr;
}

TEST_CASE("An option is carried into the package and out of it, as keys do it") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(play_until_drafting(parlour, false));
  const canvas::Frame frame = parlour.frame();
  const canvas::Node* cell = carried_node(frame);
  REQUIRE(cell != nullptr);
  CHECK(frame.find("sitting/tray")->takes == cell->drag.verb);
  update(parlour.app, cell->drag);
  const Package carried = parlour.app.play->draft.package;
  CHECK(carried.count == 1);
  const canvas::Frame with_it = parlour.frame();
  const canvas::Node* picked = with_it.find(cell->id);
  REQUIRE(picked->drag.verb == verb::drop_option);
  CHECK(with_it.find("sitting/outside")->takes == picked->drag.verb);
  update(parlour.app, picked->drag);
  CHECK(parlour.app.play->draft.package.empty());
  update(parlour.app, cell->action);
  CHECK(parlour.app.play->draft.package == carried);
}

TEST_CASE("Steps of drafting are undone, done again and cleared") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(play_until_drafting(parlour, false));
  const canvas::Action take = carried_node(parlour.frame())->drag;
  const Draft& draft = parlour.app.play->draft;
  update(parlour.app, take);
  const Package one = draft.package;
  parlour.press("z");
  CHECK(draft.package.empty());
  parlour.press("y");
  CHECK(draft.package == one);
  parlour.press("c");
  CHECK(draft.package.empty());
  parlour.press("z");
  CHECK(draft.package == one);
}

TEST_CASE("What another would sign is drafted by a click and tabled by one key") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(play_to_an_offer(parlour));
  const canvas::Frame frame = parlour.frame();
  const auto table = std::find_if(frame.nodes.begin(), frame.nodes.end(), [](const auto& node) {
    return node.action.verb == verb::table_offer && node.shortcut == "U";
  });
  REQUIRE(table != frame.nodes.end());
  const SeatId from(static_cast<std::size_t>(table->action.a));
  const Package offer = last_offer(*parlour.app.play, from);
  parlour.act(verb::use_offer, table->action.a);
  CHECK(parlour.app.play->draft.package == offer);
  parlour.act(verb::clear_draft);
  const std::size_t made = parlour.app.play->game->record().moves.size();
  parlour.press("u");
  const auto& moves = parlour.app.play->game->record().moves;
  if (table->disabled) {
    CHECK(moves.size() == made);
    CHECK_FALSE(table->description.empty());
  } else {
    REQUIRE(moves.size() > made);
    CHECK(moves[made].package == offer);
  }
}

TEST_CASE("Likely answers stand in words, in figures only when asked for and not hidden") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(play_until_drafting(parlour, false));
  update(parlour.app, carried_node(parlour.frame())->drag);
  const auto figures = [&] {
    const canvas::Frame frame = parlour.frame();
    return std::any_of(frame.nodes.begin(), frame.nodes.end(), [](const canvas::Node& node) {
      return node.id.rfind("sitting/answer/", 0) == 0 &&
             node.value.find("in 100") != std::string::npos;
    });
  };
  CHECK_FALSE(figures());
  parlour.press("f");
  CHECK(figures());
  parlour.app.figures_hidden = true;
  CHECK_FALSE(figures());
  CHECK(parlour.frame().find("sitting/figures")->disabled);
}

TEST_CASE("What is in the hand is drawn and the place for it is lit without a fault") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(play_until_drafting(parlour, false));
  parlour.app.interaction.dragged = carried_node(parlour.frame())->id;
  parlour.app.interaction.drag_to = {600, 300};
  const canvas::Frame frame = parlour.frame();
  REQUIRE(frame.find("hand") != nullptr);
  CHECK(canvas::describe(canvas::lint(frame)) == "");
}

}  // namespace
}  // namespace demarche::view
