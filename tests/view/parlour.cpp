#include "view/parlour.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "demarche/choose.h"
#include "demarche/io/load.h"
#include "engine/toy_scenario.h"
#include "support/paths.h"
#include "view/actions.h"

namespace demarche::view {

std::shared_ptr<const Scenario> guarantees() {
  io::Loaded loaded = io::load_scenario_files(test::source_dir() / "scenarios" / "guarantees");
  REQUIRE(loaded.scenario.has_value());
  return std::make_shared<const Scenario>(std::move(*loaded.scenario));
}

std::shared_ptr<const Scenario> ferry() {
  return std::make_shared<const Scenario>(test::toy_scenario());
}

Parlour::Parlour(std::shared_ptr<const Scenario> scenario)
    : assets((test::source_dir() / "assets").string()),
      text(assets.fonts()),
      theme(canvas::night_theme()),
      metrics(canvas::make_metrics(1280, 720, 1.0)) {
  const std::string id = scenario->id;
  app.shelves.push_back({id, std::move(scenario), ""});
}

canvas::Frame Parlour::frame() { return layout(app, {theme, text, metrics, app.interaction}); }

std::vector<Request> Parlour::act(const char* verb, int a, int b) {
  return update(app, {verb, a, b, ""});
}

std::vector<Request> Parlour::press(const std::string& name, bool shift) {
  return key(app, frame(), name, shift);
}

void Parlour::sit_down(SeatId seat, std::uint64_t seed) {
  act(verb::go, static_cast<int>(Screen::seat));
  app.setup.seat = seat;
  app.setup.seed = seed;
  act(verb::note_read);
  act(verb::start_game);
  REQUIRE(app.screen == Screen::briefing);
  act(verb::start_game);
}

void Parlour::decide() {
  const Play& play = *app.play;
  const Move move =
      choose(*play.scenario, play.game->situation(), play.seat, Level::in_character, 1);
  const int target = move.target == Move::kNobody ? -1 : int{move.target};
  switch (move.kind) {
    case Move::Kind::play:
      act(verb::pick_move, move.what, target);
      act(verb::choose_move);
      return;
    case Move::Kind::done:
      act(verb::seal);
      return;
    case Move::Kind::propose:
      for (const Package::Entry& entry : move.package) {
        act(verb::pick_option, entry.issue, entry.option);
      }
      act(verb::table_package);
      return;
    case Move::Kind::pass:
      act(verb::pass);
      return;
    case Move::Kind::ask:
      act(verb::ask, target);
      return;
    case Move::Kind::accept:
      act(verb::accept);
      return;
    case Move::Kind::reject:
      act(verb::reject);
      return;
    case Move::Kind::walk_out:
      act(verb::walk_out);
      act(verb::walk_out);
      return;
    case Move::Kind::vote_no:
      act(verb::vote, 0);
      return;
    case Move::Kind::vote_yes:
      act(verb::vote, 1);
      return;
    case Move::Kind::abstain:
      act(verb::vote, 2);
      return;
    default:
      FAIL("a computed person makes no such move");
  }
}

bool Parlour::play_until(Screen wanted) {
  for (int step = 0; step < 3000 && app.screen != wanted; ++step) {
    if (app.screen == Screen::outcome) return false;
    if (app.screen == Screen::reveal) {
      act(verb::open_all);
      act(verb::tell_on);
    } else {
      decide();
    }
  }
  return app.screen == wanted;
}

bool asks_for(const std::vector<Request>& requests, Request::Kind kind) {
  return std::any_of(requests.begin(), requests.end(),
                     [&](const Request& request) { return request.kind == kind; });
}

}  // namespace demarche::view
