// The map and the round table: nearer and farther, cards, arrivals, days, search.
#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "canvas/map_asset.h"
#include "demarche/io/user_dir.h"
#include "engine/toy_scenario.h"
#include "support/paths.h"
#include "view/actions.h"
#include "view/map/arrival.h"
#include "view/map/card.h"
#include "view/map/days.h"
#include "view/map/relations.h"
#include "view/map/search.h"
#include "view/parlour.h"
#include "view/time.h"

namespace demarche::view {
namespace {

using namespace test::toy;

void unfold_map(Parlour& parlour) {
  const std::optional<std::string> bytes =
      io::read_whole_file(test::source_dir() / "assets" / "map" / "europe.map");
  REQUIRE(bytes.has_value());
  std::string error;
  std::optional<canvas::MapAsset> map = canvas::read_map_asset(*bytes, &error);
  REQUIRE(error.empty());
  parlour.app.map = std::make_shared<const canvas::MapAsset>(std::move(*map));
}

void go_to_map(Parlour& parlour) { parlour.act(verb::go, static_cast<int>(Screen::map)); }

// At the map of the article when several members have just risen.
void come_to_rises(Parlour& parlour) {
  unfold_map(parlour);
  parlour.sit_down(SeatId(0), 7);
  for (int step = 0; step < 200 && risers(*parlour.app.play).size() < 3; ++step) {
    if (parlour.app.screen == Screen::reveal) {
      parlour.act(verb::open_all);
      parlour.act(verb::tell_on);
    } else {
      parlour.decide();
    }
  }
  REQUIRE(risers(*parlour.app.play).size() >= 3);
}

std::string faults(Parlour& parlour) { return canvas::describe(canvas::lint(parlour.frame())); }

TEST_CASE("Keys bring the map nearer, move it and show all of it again") {
  Parlour parlour(guarantees());
  unfold_map(parlour);
  parlour.sit_down(SeatId(0), 7);
  go_to_map(parlour);
  const canvas::Rect before = parlour.frame().find("place/ua")->rect;
  parlour.press("+");
  parlour.press("+");
  const canvas::Viewpoint near = parlour.app.interaction.viewpoints["board"];
  CHECK(near.zoom == Approx(2.25));
  parlour.press("Left", true);
  CHECK(parlour.app.interaction.viewpoints["board"].shift.x > near.shift.x);
  parlour.press("-");
  CHECK(parlour.app.interaction.viewpoints["board"].zoom == Approx(1.5));
  parlour.press("0");
  CHECK(parlour.frame().find("place/ua")->rect == before);
}

TEST_CASE("Nearer by, members are named, and no name touches another") {
  Parlour parlour(guarantees());
  unfold_map(parlour);
  parlour.sit_down(SeatId(0), 7);
  go_to_map(parlour);
  const auto names = [&] {
    std::size_t count = 0;
    for (const canvas::Node& node : parlour.frame().nodes) {
      count +=
          node.role == canvas::Role::kText && (node.label == "Poland" || node.label == "Czechia")
              ? 1U
              : 0U;
    }
    return count;
  };
  CHECK(names() == 0);
  for (int step = 0; step < 5; ++step) {
    parlour.press("+");
    CHECK(faults(parlour) == "");
    if (step == 1) CHECK(names() >= 1);
  }
}

TEST_CASE("Whatever is pointed at on the map has a card, by mouse and by keyboard") {
  Parlour parlour(guarantees());
  unfold_map(parlour);
  parlour.sit_down(SeatId(0), 7);
  go_to_map(parlour);
  CHECK(parlour.frame().find("map-card") == nullptr);
  for (const char* node : {"place/ru", "land/ru", "venue/geneva", "place/pl"}) {
    INFO(node);
    REQUIRE(parlour.frame().find(node) != nullptr);
    parlour.app.interaction.hovered = node;
    CHECK(parlour.frame().find("map-card") != nullptr);
    CHECK(faults(parlour) == "");
    parlour.app.interaction.hovered.clear();
  }
  parlour.app.interaction.focused = "place/tr";
  REQUIRE(parlour.frame().find("map-card") != nullptr);
  parlour.press("Enter");
  CHECK(parlour.app.screen == Screen::codex);
}

TEST_CASE("Members that rose come one by one, and any key shows all of them") {
  Parlour parlour(guarantees());
  come_to_rises(parlour);
  App& app = parlour.app;
  const std::size_t all = risers(*app.play).size();
  app.now_ms = 1000;
  go_to_map(parlour);
  CHECK(arrived(app) == 0);
  const Riser first = risers(*app.play).front();
  const std::uint8_t low = step_shown(app, first.undertaking, first.member);
  CHECK(next_change(app) == 1000 + kArrivalMs);
  on_time(app, 1000 + kArrivalMs);
  CHECK(arrived(app) == 1);
  CHECK(step_shown(app, first.undertaking, first.member) > low);
  CHECK(faults(parlour) == "");
  parlour.press("Space");
  CHECK(arrived(app) == all);
  CHECK(next_change(app) == kNever);
}

TEST_CASE("Arrivals end by themselves, and the map then rests") {
  Parlour parlour(guarantees());
  come_to_rises(parlour);
  App& app = parlour.app;
  go_to_map(parlour);
  CHECK_FALSE(parlour.frame().flows.empty());
  for (int step = 0; step < 100 && next_change(app) != kNever; ++step)
    on_time(app, next_change(app));
  CHECK(next_change(app) == kNever);
  CHECK(arrived(app) == risers(*app.play).size());
  CHECK(parlour.frame().flows.empty());
  parlour.act(verb::back);
  go_to_map(parlour);  // once a round
  CHECK_FALSE(app.play->map.arriving);
}

TEST_CASE("With reduced motion everybody is there at once and no light runs") {
  Parlour parlour(guarantees());
  come_to_rises(parlour);
  parlour.app.options.reduced_motion = true;
  go_to_map(parlour);
  CHECK(arrived(parlour.app) == risers(*parlour.app.play).size());
  parlour.app.interaction.hovered = "place/ru";
  CHECK(parlour.frame().flows.empty());
  CHECK(next_on_map(parlour.app) == kNever);
}

TEST_CASE("The days tell what is over, what is due and when the end is") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  const Phrases phrases(*parlour.app.play->scenario, Language::english);
  std::vector<Day> days = days_of(parlour.app, phrases);
  REQUIRE(days.size() == 6);
  CHECK(days[0].today);
  CHECK_FALSE(days[0].lines.empty());
  CHECK(days[5].lines.back().icon == "hourglass");
  CHECK(urgency(parlour.app.play->view) == 0);
  View view = parlour.app.play->view;
  view.round = 5;
  CHECK(urgency(view) == 1);
  view.round = 6;
  CHECK(urgency(view) == 2);
}

TEST_CASE("The days open by their key on the table and on the map") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.press("d");
  CHECK(parlour.app.overlay.kind == Overlay::Kind::days);
  CHECK(faults(parlour) == "");
  parlour.press("Escape");
  go_to_map(parlour);
  parlour.press("d");
  CHECK(parlour.frame().find("days-all") != nullptr);
}

TEST_CASE("A member is found by the first letters of a word, in both alphabets") {
  CHECK(begins_word("United Kingdom", "kin"));
  CHECK(begins_word("\u0423\u043a\u0440\u0430\u0457\u043d\u0430", "\u0443\u043a"));
  CHECK(begins_word("\u0406\u0441\u043f\u0430\u043d\u0456\u044f", "\u0456\u0441"));
  CHECK_FALSE(begins_word("United Kingdom", "ing"));
  CHECK_FALSE(begins_word("Poland", ""));
  Parlour parlour(guarantees());
  unfold_map(parlour);
  parlour.sit_down(SeatId(0), 7);
  go_to_map(parlour);
  update(parlour.app, {verb::find_member, 0, 0, "pol"});
  const canvas::Frame frame = parlour.frame();
  const canvas::Node* found = frame.find("found/pl");
  REQUIRE(found != nullptr);
  CHECK(faults(parlour) == "");
  update(parlour.app, canvas::Action(found->action));
  CHECK(parlour.app.interaction.focused == "place/pl");
  CHECK(parlour.frame().find("place/pl")->focused);
}

TEST_CASE("A trust between others is shown only where everyone may see it") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  const Play& play = *parlour.app.play;
  CHECK(trust_of(play, kNorth, kNorth) == std::nullopt);
  CHECK(trust_of(play, kNorth, kSouth)->level == play.view.seats[kSouth.index()].trust_in_me);
  Scenario hidden = *play.scenario;
  hidden.meters[Meter::kTrust].everyone_sees = false;
  hidden.meters[Meter::kTrust].seen_by = {};
  parlour.app.play->scenario = std::make_shared<const Scenario>(hidden);
  SeatId third(0);
  while (third == kNorth || third == kSouth) third = SeatId(third.index() + 1);
  CHECK_FALSE(trust_of(*parlour.app.play, kSouth, third).has_value());
  CHECK_FALSE(channel_between(*parlour.app.play, kSouth, third).has_value());
}

TEST_CASE("The round table shows every seat and every issue, and has cards as the map has") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  go_to_map(parlour);
  const canvas::Frame frame = parlour.frame();
  for (const IssueView& issue : parlour.app.play->view.issues) {
    CHECK(frame.find("issue/" + std::to_string(issue.issue.index())) != nullptr);
  }
  for (const Seat& seat : parlour.app.play->scenario->seats) {
    const std::string id = "place/" + parlour.app.play->scenario->actors[seat.actor.index()].id;
    INFO(id);
    REQUIRE(frame.find(id) != nullptr);
    parlour.app.interaction.hovered = id;
    CHECK(parlour.frame().find("map-card") != nullptr);
    CHECK(faults(parlour) == "");
  }
}

}  // namespace
}  // namespace demarche::view
