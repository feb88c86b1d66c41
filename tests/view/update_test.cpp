// What a person does and what follows: the reducer, without a picture.
#include <catch2/catch.hpp>

#include "engine/toy_scenario.h"
#include "view/actions.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

using namespace test::toy;

// A legal move of the view, as a pair for the verb.
const MoveView& some_move(const Play& play) {
  for (const MoveView& move : play.view.moves) {
    if (move.why_not.legal()) return move;
  }
  FAIL("no legal move");
  return play.view.moves.front();
}

void pick(Parlour& parlour) {
  const MoveView& move = some_move(*parlour.app.play);
  const int target = move.target.exists() ? static_cast<int>(move.target.index()) : -1;
  parlour.act(verb::pick_move, static_cast<int>(move.move.index()), target);
}

TEST_CASE("What was said shows its newest lines until the person scrolls up") {
  Parlour parlour(guarantees());
  parlour.metrics = canvas::make_metrics(1280, 720, 1.5);
  parlour.sit_down(SeatId(0), 7);
  canvas::ScrollArea area;
  for (int step = 0; step < 400 && area.id.empty(); ++step) {
    REQUIRE(parlour.play_until(Screen::sitting));
    parlour.act(verb::tab, 1);  // what was said
    const canvas::Frame frame = parlour.frame();
    if (const auto* said = frame.scroll_area("sitting/transcript")) area = *said;
    if (area.id.empty()) parlour.decide();
  }
  REQUIRE(area.id == "sitting/transcript");
  CHECK(area.offset == Approx(area.limit()));
  parlour.app.interaction.scroll_to(area, 0);
  CHECK(parlour.frame().scroll_area("sitting/transcript")->offset == 0);
  parlour.act(verb::go, static_cast<int>(Screen::map));
  parlour.act(verb::back);
  const canvas::Frame again = parlour.frame();
  CHECK(again.scroll_area("sitting/transcript")->offset == Approx(area.limit()));
}

TEST_CASE("A new game shows the briefing first and then the table") {
  Parlour parlour(ferry());
  parlour.act(verb::go, static_cast<int>(Screen::seat));
  const auto requests = parlour.act(verb::start_game);
  CHECK(parlour.app.screen == Screen::briefing);
  CHECK(asks_for(requests, Request::Kind::save));
  parlour.act(verb::go, static_cast<int>(Screen::table));
  CHECK(parlour.app.screen == Screen::table);
}

TEST_CASE("Picking a card is not a move, choosing it is, undo takes it back") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  const Play& play = *parlour.app.play;
  pick(parlour);
  CHECK(play.draft.move.exists());
  CHECK(play.game->record().moves.empty());
  parlour.act(verb::choose_move);
  CHECK_FALSE(play.draft.move.exists());
  REQUIRE(play.view.plan.size() == 1);
  parlour.act(verb::undo);
  CHECK(play.view.plan.empty());
  CHECK(play.game->record().moves.empty());
}

TEST_CASE("A picked card is put back by the same verb, by undo and by Escape") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  const Draft& draft = parlour.app.play->draft;
  pick(parlour);
  pick(parlour);
  CHECK_FALSE(draft.move.exists());
  pick(parlour);
  parlour.act(verb::undo);
  CHECK_FALSE(draft.move.exists());
  pick(parlour);
  parlour.press("Escape");
  CHECK_FALSE(draft.move.exists());
  CHECK(parlour.app.overlay.kind == Overlay::Kind::none);
}

TEST_CASE("A chosen move can be withdrawn by its number") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  pick(parlour);
  parlour.act(verb::choose_move);
  const std::int32_t capital = parlour.app.play->view.capital;
  parlour.act(verb::withdraw, 0);
  CHECK(parlour.app.play->view.plan.empty());
  CHECK(parlour.app.play->view.capital >= capital);
}

TEST_CASE("A refused move changes nothing and says why") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  pick(parlour);
  parlour.act(verb::choose_move);
  const MoveView& move = parlour.app.play->view.moves.front();
  const PlanView chosen = parlour.app.play->view.plan.front();
  static_cast<void>(move);
  parlour.act(verb::pick_move, static_cast<int>(chosen.move.index()),
              chosen.target.exists() ? static_cast<int>(chosen.target.index()) : -1);
  parlour.act(verb::choose_move);
  CHECK(parlour.app.play->view.plan.size() == 1);
  CHECK_FALSE(parlour.app.notice.empty());
}

TEST_CASE("Sealing a round asks for a save and remembers the levels before it") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  const View sealed = parlour.app.play->view;
  const auto requests = parlour.act(verb::seal);
  CHECK(asks_for(requests, Request::Kind::save));
  CHECK(view_bytes(parlour.app.play->before) == view_bytes(sealed));
  CHECK((parlour.app.screen == Screen::reveal || parlour.app.screen == Screen::sitting));
}

TEST_CASE("The reveal opens one step at a time, or all, and then gives way") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.decide();
  REQUIRE(parlour.play_until(Screen::reveal));
  Telling& telling = parlour.app.play->telling;
  CHECK(telling.opened == 0);
  CHECK(telling.from < telling.to);
  parlour.act(verb::open_next);
  CHECK(telling.opened == 1);
  parlour.act(verb::open_all);
  const std::size_t all = telling.opened;
  parlour.act(verb::open_next);
  CHECK(telling.opened == all);
  parlour.act(verb::tell_on);
  CHECK(parlour.app.screen != Screen::reveal);
}

TEST_CASE("Nothing is told twice and nothing is left out") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  std::size_t told = parlour.app.play->told;
  for (int step = 0; step < 400 && parlour.app.screen != Screen::outcome; ++step) {
    if (parlour.app.screen != Screen::reveal) {
      parlour.decide();
      continue;
    }
    REQUIRE(parlour.app.play->telling.from >= told);
    told = parlour.app.play->telling.to;
    parlour.act(verb::tell_on);
    REQUIRE(parlour.app.play->told >= told);
  }
  CHECK(parlour.app.screen == Screen::outcome);
  CHECK(parlour.app.play->outcome.has_value());
}

TEST_CASE("A draft is undone step by step and the standing option leaves the package") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  bool drafting = false;
  for (int step = 0; step < 200 && !drafting; ++step) {
    REQUIRE(parlour.play_until(Screen::sitting));
    drafting = parlour.app.play->view.phase == Phase::proposing;
    if (!drafting) parlour.decide();
  }
  REQUIRE(drafting);
  const Play& play = *parlour.app.play;
  const Format& format = play.scenario->formats[play.view.sitting.format.index()];
  const IssueId issue = format.agenda.front();
  const auto row = static_cast<int>(issue.index());
  const auto stands = static_cast<int>(play.view.issues[issue.index()].standing.index());
  const int other = stands == 0 ? 1 : 0;
  parlour.act(verb::pick_option, row, other);
  CHECK(play.draft.package.count == 1);
  parlour.act(verb::pick_option, row, stands);
  CHECK(play.draft.package.empty());
  parlour.act(verb::undo);
  CHECK(play.draft.package.count == 1);
  parlour.act(verb::undo);
  CHECK(play.draft.package.empty());
}

TEST_CASE("Walking out is asked once more and can be thought better of") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(parlour.play_until(Screen::sitting));
  const std::size_t made = parlour.app.play->game->record().moves.size();
  parlour.act(verb::walk_out);
  CHECK(parlour.app.overlay.kind == Overlay::Kind::walk_out);
  parlour.act(verb::close);
  CHECK(parlour.app.play->game->record().moves.size() == made);
  parlour.act(verb::walk_out);
  parlour.act(verb::walk_out);
  CHECK(parlour.app.play->game->record().moves.size() > made);
}

TEST_CASE("Visits lead back to where one was") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.act(verb::go, static_cast<int>(Screen::map));
  parlour.act(verb::codex, 0);
  parlour.act(verb::codex, 1);
  CHECK(parlour.app.codex == CodexId(1));
  parlour.act(verb::back);
  CHECK(parlour.app.codex == CodexId(0));
  parlour.act(verb::back);
  CHECK(parlour.app.screen == Screen::map);
  parlour.act(verb::back);
  CHECK(parlour.app.screen == Screen::table);
}

TEST_CASE("An entry that the codex does not have opens the codex and shows none of its own") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  parlour.act(verb::codex, static_cast<int>(parlour.app.play->scenario->codex.size()));
  CHECK(parlour.app.screen == Screen::codex);
  CHECK_FALSE(parlour.app.codex.exists());
  CHECK_FALSE(parlour.frame().nodes.empty());
}

TEST_CASE("Leaving keeps the game, and continuing finds it at the same point") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  parlour.press("Escape");
  CHECK(parlour.app.overlay.kind == Overlay::Kind::confirm_leave);
  const auto requests = parlour.act(verb::leave);
  CHECK(asks_for(requests, Request::Kind::save));
  CHECK(parlour.app.screen == Screen::title);
  CHECK_FALSE(parlour.app.continued.empty());
  parlour.act(verb::continue_game);
  CHECK(parlour.app.screen == Screen::table);
}

TEST_CASE("Without a game at hand, continuing asks for the saved one") {
  Parlour parlour(ferry());
  CHECK(asks_for(parlour.act(verb::continue_game), Request::Kind::open_continued));
}

TEST_CASE("A restored game begins where it was left: at a table, in a sitting, or over") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  const std::shared_ptr<const Scenario> scenario = parlour.app.play->scenario;
  const auto restored = [&] {
    ReplayFault fault;
    Game game = replay(*scenario, parlour.app.play->game->record(), fault);
    REQUIRE(fault.kind == ReplayFault::Kind::none);
    App other;
    begin(other, scenario, std::move(game), SeatId(0), parlour.app.play->told);
    return other.screen;
  };
  CHECK(restored() == Screen::table);
  REQUIRE(parlour.play_until(Screen::sitting));
  CHECK(restored() == Screen::sitting);
  parlour.play_until(Screen::outcome);
  CHECK(restored() == Screen::outcome);
}

TEST_CASE("A restored game tells again what it is not known to have told") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.act(verb::seal);
  REQUIRE(parlour.app.screen == Screen::reveal);
  const std::shared_ptr<const Scenario> scenario = parlour.app.play->scenario;
  ReplayFault fault;
  App other;
  begin(other, scenario, replay(*scenario, parlour.app.play->game->record(), fault), SeatId(0));
  CHECK(other.screen == Screen::reveal);
  CHECK(other.play->telling.from == parlour.app.play->telling.from);
  CHECK(other.play->telling.to == parlour.app.play->telling.to);
}

TEST_CASE("A restored game compares with the same round as the game that was left") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(parlour.play_until(Screen::sitting));
  const std::shared_ptr<const Scenario> scenario = parlour.app.play->scenario;
  ReplayFault fault;
  Game game = replay(*scenario, parlour.app.play->game->record(), fault);
  App other;
  begin(other, scenario, std::move(game), SeatId(0));
  CHECK(view_bytes(other.play->before) == view_bytes(parlour.app.play->before));
}

TEST_CASE("Settings are remembered by the front end") {
  Parlour parlour(ferry());
  const auto requests = parlour.act(verb::set_language, static_cast<int>(Language::ukrainian));
  CHECK(asks_for(requests, Request::Kind::options_changed));
  CHECK(parlour.app.options.language == Language::ukrainian);
  parlour.act(verb::text_size, 400);
  CHECK(parlour.app.options.text_percent == 150);
}

TEST_CASE("An unknown verb and verbs out of place change nothing") {
  Parlour parlour(ferry());
  CHECK(parlour.act("juggle").empty());
  parlour.act(verb::seal);
  parlour.act(verb::accept);
  parlour.act(verb::go, static_cast<int>(Screen::table));
  CHECK(parlour.app.screen == Screen::title);
  parlour.sit_down(kNorth, 1);
  parlour.act(verb::accept);
  parlour.act(verb::tell_on);
  CHECK(parlour.app.screen == Screen::table);
  CHECK(parlour.app.play->game->record().moves.empty());
}

}  // namespace
}  // namespace demarche::view
