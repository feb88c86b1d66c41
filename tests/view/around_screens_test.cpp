// Forecasts, the vote, tables and the debrief, as a person or a class uses them.
#include <algorithm>
#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "demarche/io/debrief.h"
#include "engine/toy_scenario.h"
#include "support/paths.h"
#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/lesson.h"
#include "view/lesson/projector.h"
#include "view/lesson/verbs.h"
#include "view/parlour.h"
#include "view/time.h"

namespace demarche::view {
namespace {

void go(Parlour& parlour, Screen screen) { parlour.act(verb::go, static_cast<int>(screen)); }

// All faults of the screen where room is scarce and where it is not; empty when it is good.
std::string faults(Parlour& parlour) {
  struct Look {
    int width, height, percent;
  };
  constexpr Look kLooks[] = {{1280, 720, 100}, {1920, 1080, 150}, {800, 500, 125}, {800, 500, 150}};
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const Look& look : kLooks) {
      parlour.app.options.language = language;
      parlour.metrics = canvas::make_metrics(look.width, look.height, look.percent / 100.0);
      const std::string found = canvas::describe(canvas::lint(parlour.frame()));
      if (!found.empty())
        out += std::to_string(look.width) + " " + std::to_string(look.percent) + "\n" + found;
    }
  }
  parlour.app.options.language = Language::english;
  parlour.metrics = canvas::make_metrics(1280, 720, 1.0);
  return out;
}

// A parlour with the debrief of the article, at the end of a game.
struct AfterGuarantees : Parlour {
  AfterGuarantees() : Parlour(guarantees()) {
    io::ReadDebrief read = io::load_debrief(test::source_dir() / "scenarios" / "guarantees");
    REQUIRE(read.debrief.has_value());
    app.shelves.front().debrief = std::make_shared<const Debrief>(std::move(*read.debrief));
    sit_down(SeatId(0), 4);
    play_until(Screen::outcome);
    REQUIRE(app.screen == Screen::outcome);
  }
};

// What the front end does when it is asked for both futures.
void play_out(App& app) {
  const RewindVote& vote = app.around.vote;
  WhyNot why_not;
  const auto futures = futures_of(*app.play->scenario, app.play->game->record(), vote.move.value(),
                                  vote.options.at(chosen_by_class(vote).value()), why_not);
  REQUIRE(futures.has_value());
  put_futures(app, vote.ticket, *futures);
}

// The game of a class that has ended, on its debrief.
struct AfterLesson : AfterGuarantees {
  AfterLesson() {
    app.lesson = std::make_shared<Lesson>();
    app.lesson->teams.resize(app.play->scenario->seats.size());
    go(*this, Screen::debrief);
  }
};

TEST_CASE("A question is put, answered by keys, closed, and answered by the game") {
  Parlour parlour(ferry());
  parlour.sit_down(SeatId(0), 1);
  parlour.press("j");
  REQUIRE(parlour.app.screen == Screen::forecasts);
  parlour.act(verb::forecast_kind, static_cast<int>(ForecastQuestion::Kind::ending));
  CHECK(faults(parlour) == "");
  const auto& shown = parlour.frame();
  const auto card = std::find_if(shown.nodes.begin(), shown.nodes.end(), [](const auto& node) {
    return node.action.verb == verb::forecast_ask;
  });
  REQUIRE(card != shown.nodes.end());
  update(parlour.app, canvas::Action(card->action));
  const Ledger& ledger = parlour.app.around.ledger;
  REQUIRE(ledger.rows.size() == 1);
  parlour.app.interaction.focused = "say/1";
  parlour.press("Right");
  parlour.press("Right");
  CHECK(ledger.rows.front().said[1] == 55);
  parlour.press("Left");
  CHECK(ledger.rows.front().said[1] == 50);
  CHECK(faults(parlour) == "");
  parlour.press("c");
  CHECK(ledger.rows.front().closed);
  parlour.act(verb::forecast_say, 0, 90);
  CHECK_FALSE(ledger.rows.front().said[0].has_value());
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::table);
  parlour.play_until(Screen::outcome);
  go(parlour, Screen::forecasts);
  CHECK(ledger.rows.front().answer != ForecastAnswer::open);
  parlour.press("3");
  CHECK(parlour.frame().find("brier") != nullptr);
  CHECK(faults(parlour) == "");
}

TEST_CASE("A forecast is hidden again when another team enters its own") {
  Parlour parlour(ferry());
  parlour.sit_down(SeatId(0), 1);
  go(parlour, Screen::forecasts);
  parlour.act(verb::forecast_ask, 0);
  parlour.act(verb::forecast_say, 0, 35);
  CHECK(parlour.frame().find("say/0")->value == "35%");
  parlour.act(verb::forecast_say, 1, 60);
  CHECK(parlour.frame().find("say/0")->value == "given");
  parlour.press("h");
  CHECK(parlour.frame().find("say/0")->value == "35%");
}

TEST_CASE("One person alone cannot look back while the game goes on") {
  Parlour parlour(ferry());
  parlour.sit_down(SeatId(0), 1);
  REQUIRE(parlour.play_until(Screen::reveal));
  parlour.act(verb::tell_on);
  go(parlour, Screen::forecasts);
  const canvas::Frame frame = parlour.frame();
  CHECK(frame.find("to-vote") == nullptr);
  CHECK(frame.find("to-tables") == nullptr);
  go(parlour, Screen::vote);
  CHECK(parlour.frame().find("vote/panel") == nullptr);
  parlour.act(verb::vote_move, 0);
  CHECK_FALSE(parlour.app.around.vote.move.has_value());
}

TEST_CASE("The class votes on another move by keys and sees both futures") {
  AfterGuarantees parlour;
  go(parlour, Screen::vote);
  CHECK(faults(parlour) == "");
  parlour.press("2");
  const auto made = votable(*parlour.app.play->scenario, *parlour.app.play->game, {});
  const auto of_two = std::find_if(made.begin(), made.end(), [](const analyse::Made& one) {
    return one.round == 2 && one.seat == SeatId(0);
  });
  REQUIRE(of_two != made.end());
  parlour.act(verb::vote_move, static_cast<int>(of_two->move));
  RewindVote& vote = parlour.app.around.vote;
  REQUIRE(vote.options.size() > 1);
  CHECK(parlour.frame().find("vote/futures")->disabled);
  parlour.app.interaction.focused = "vote/futures";
  parlour.press("Enter");
  CHECK(parlour.app.screen == Screen::vote);
  CHECK_FALSE(parlour.app.notice.empty());
  parlour.app.interaction.focused = "hands/1/more";
  parlour.press("Enter");
  parlour.press("Enter");
  CHECK(vote.hands[1] == 2);
  CHECK(faults(parlour) == "");
  CHECK(asks_for(parlour.press("b"), Request::Kind::play_futures));
  CHECK(parlour.app.screen == Screen::vote);
  CHECK(parlour.frame().find("vote/playing") != nullptr);
  CHECK(faults(parlour) == "");
  play_out(parlour.app);
  REQUIRE(parlour.app.screen == Screen::vote_futures);
  REQUIRE(vote.futures.has_value());
  CHECK(vote.futures->other_move == vote.options[1]);
  CHECK(vote.futures->chosen.outcome.has_value());
  CHECK(faults(parlour) == "");
  parlour.press("=");
  CHECK(vote.differences_only);
  CHECK(faults(parlour) == "");
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::vote);
}

TEST_CASE("Futures that come after the class has gone on are let be") {
  AfterGuarantees parlour;
  go(parlour, Screen::vote);
  const auto made = votable(*parlour.app.play->scenario, *parlour.app.play->game, {});
  parlour.act(verb::vote_move, static_cast<int>(made.front().move));
  RewindVote& vote = parlour.app.around.vote;
  REQUIRE(vote.options.size() > 1);
  parlour.act(verb::vote_hands, 1, 1);
  parlour.act(verb::vote_futures);
  const std::uint64_t ticket = vote.ticket;
  REQUIRE(ticket > 0);
  CHECK(asks_for(parlour.press("x"), Request::Kind::play_futures));
  CHECK(vote.ticket == 0);
  put_futures(parlour.app, ticket, Futures{});
  CHECK_FALSE(vote.futures.has_value());
  CHECK(parlour.app.screen == Screen::vote);
}

TEST_CASE("Tables are compared from the title, without a game, by the world that most share") {
  AfterGuarantees played;
  const Play& play = *played.app.play;
  const auto game = std::make_shared<const Game>(*play.game);
  Settings other = play.game->record().settings;
  other.world_seed += 1;
  Game stray(*play.scenario, other);
  analyse::play_on_in_character(stray);
  Parlour parlour(guarantees());
  parlour.app.options.first_run = false;
  parlour.press("t");
  REQUIRE(parlour.app.screen == Screen::tables);
  CHECK(faults(parlour) == "");
  CHECK(asks_for(parlour.press("Enter"), Request::Kind::open_tables));
  parlour.app.around.tables = compared(
      "",
      {{"stray", play.scenario, std::make_shared<const Game>(std::move(stray))},
       {"door", play.scenario, game},
       {"lamp", play.scenario, game}},
      {{"cut.json", analyse::WorldDiffers::no, "the file ends too early", false}}, WorldOf::most);
  const Tables& tables = parlour.app.around.tables;
  REQUIRE(tables.tables.size() == 2);
  CHECK(tables.tables.front().name == "door");
  REQUIRE(tables.refused.size() == 2);
  CHECK(tables.refused[1].differs == analyse::WorldDiffers::seed);
  CHECK(faults(parlour) == "");
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::title);
}

TEST_CASE("The thirteenth table is named, and not compared") {
  AfterGuarantees parlour;
  const Play& play = *parlour.app.play;
  const auto game = std::make_shared<const Game>(*play.game);
  std::vector<OpenedTable> opened;
  for (std::size_t i = 0; i <= kMostTables; ++i)
    opened.push_back({"laptop-" + std::to_string(i), play.scenario, game});
  go(parlour, Screen::tables);
  parlour.app.around.tables = compared("", opened, {});
  CHECK(parlour.app.around.tables.tables.size() == kMostTables);
  REQUIRE(parlour.app.around.tables.refused.size() == 1);
  CHECK(parlour.app.around.tables.refused.front().too_many);
  CHECK(faults(parlour) == "");
}

TEST_CASE("The slide of causes shows what was tabled until a review of the class has come") {
  AfterLesson parlour;
  const SeatId me = parlour.app.play->seat;
  parlour.press("Enter");
  parlour.press("3");
  CHECK(seats_to_review(parlour.app) == std::vector<SeatId>{me});
  CHECK(parlour.frame().find("debrief/review") != nullptr);
  CHECK(faults(parlour) == "");
  parlour.press("x");
  CHECK(seats_to_review(parlour.app).empty());
  CHECK(faults(parlour) == "");
  parlour.press("x");
  CHECK_FALSE(seats_to_review(parlour.app).empty());
  analyse::ReviewEffort effort;
  effort.continuations = 2;
  effort.alternatives = 2;
  const Play& play = *parlour.app.play;
  parlour.app.around.turns.reviews = {std::make_shared<const analyse::Review>(
      analyse::review_game(*play.scenario, play.game->record(), me, effort))};
  CHECK(seats_to_review(parlour.app).empty());
  const auto turns = reviewed_turns(parlour.app, Words(Language::english));
  REQUIRE(turns.size() == 1);
  CHECK(turns.front().seat == me);
  CHECK_FALSE(turns.front().sentences.empty());
  CHECK(parlour.frame().find("debrief/review") == nullptr);
  CHECK(parlour.frame().find("turn/A") != nullptr);
  CHECK(faults(parlour) == "");
  parlour.act(verb::debrief_tab, 1);
  CHECK(faults(parlour) == "");
  parlour.act(verb::debrief_vote, static_cast<int>(turns.front().decision->move));
  const bool sealing = turns.front().decision->chosen.kind == Move::Kind::done;
  CHECK((parlour.app.screen == Screen::vote) == !sealing);
}

TEST_CASE("The second window shows the debrief that the teacher leads through") {
  AfterLesson parlour;
  const auto seen = [&] {
    const canvas::Interaction nobody;
    return layout_projector(parlour.app, {parlour.theme, parlour.text, parlour.metrics, nobody});
  };
  parlour.press("Enter");
  for (int step = 0; step < 5; ++step) {
    INFO(step);
    const canvas::Frame frame = seen();
    CHECK(canvas::describe(canvas::lint(frame)) == "");
    CHECK(frame.find("debrief/clock") != nullptr);
    CHECK(frame.find("debrief/next") == nullptr);
    CHECK(frame.find("debrief/vote") == nullptr);
    if (step < 4) parlour.press("Enter");
  }
  CHECK(seen().find("reality/tabs") == nullptr);
  for (const Screen screen : {Screen::vote, Screen::tables, Screen::forecasts}) {
    INFO(static_cast<int>(screen));
    go(parlour, screen);
    parlour.act(verb::forecast_tab, 2);
    CHECK(canvas::describe(canvas::lint(seen())) == "");
    CHECK(seen().find("debrief/clock") == nullptr);
    parlour.press("Escape");
  }
  // What teams say is not for all eyes until all of it is shown together.
  go(parlour, Screen::forecasts);
  parlour.act(verb::forecast_tab, 1);
  CHECK(seen().find("forecast/tabs") == nullptr);
  parlour.press("Escape");
  parlour.press("Escape");
  CHECK(seen().find("debrief/clock") != nullptr);
}

TEST_CASE("Students of a team forecast by themselves, and a teacher may do without") {
  AfterGuarantees parlour;
  parlour.sit_down(SeatId(0), 5);
  App& app = parlour.app;
  app.lesson = std::make_shared<Lesson>();
  app.lesson->teams.resize(app.play->scenario->seats.size());
  for (Team& team : app.lesson->teams) team.students = 2;
  app.lesson->computed.add(SeatId(1));
  go(parlour, Screen::forecasts);
  parlour.act(verb::forecast_ask, 0);
  parlour.act(verb::forecast_say, 2, 40);
  parlour.act(verb::forecast_each, 1);
  const Ledger& ledger = app.around.ledger;
  REQUIRE(by_student(ledger));
  const std::size_t students = 2 * (app.lesson->teams.size() - 1);
  REQUIRE(ledger.forecasters.size() == students + 1);  // and the team that has said something
  CHECK(ledger.forecasters.back() == Forecaster{SeatId(2), 0});
  CHECK(ledger.rows.front().said.back() == 40);
  CHECK(faults(parlour) == "");
  update(app, canvas::Action{verb::forecast_drop, 1, 0, "say/1/at/7"});
  CHECK(ledger.rows.front().said[1] == 70);
  update(app, canvas::Action{verb::forecast_drop, 1, 0, "say/2/at/3"});
  CHECK(ledger.rows.front().said[1] == 70);
  const ReadLedger again =
      read_ledger(write_ledger(ledger, *app.play->scenario, 5), *app.play->scenario, 5);
  REQUIRE(again.ledger.has_value());
  CHECK(again.ledger->forecasters == ledger.forecasters);
  parlour.act(verb::forecast_tab, 0);
  parlour.act(verb::forecast_leave_out, 1);
  CHECK(ledger.left_out);
  CHECK(parlour.frame().find("forecast/tabs") == nullptr);
  CHECK(faults(parlour) == "");
  const ReadLedger without =
      read_ledger(write_ledger(ledger, *app.play->scenario, 5), *app.play->scenario, 5);
  REQUIRE(without.ledger.has_value());
  CHECK(without.ledger->left_out);
  parlour.act(verb::forecast_leave_out, 0);
  CHECK_FALSE(ledger.left_out);
}

TEST_CASE("A folder is typed and asked for, and two tables stand side by side") {
  AfterGuarantees parlour;
  go(parlour, Screen::tables);
  CHECK(faults(parlour) == "");
  parlour.app.interaction.focused = "tables/folder";
  type(parlour.app, parlour.frame(), "/saves");
  CHECK(parlour.app.around.tables.folder == "/saves");
  CHECK(asks_for(parlour.press("Enter"), Request::Kind::open_tables));
  const Play& play = *parlour.app.play;
  const auto game = std::make_shared<const Game>(*play.game);
  Game other = analyse::game_before(*play.scenario, play.game->record(), 3);
  analyse::play_on_in_character(other);
  const std::vector<OpenedTable> opened{
      {"", play.scenario, game},
      {"window", play.scenario, std::make_shared<const Game>(std::move(other))},
      {"door", play.scenario, game},
      {"board", play.scenario, game},
      {"lamp", play.scenario, game},
      {"sink", play.scenario, game},
      {"desk", play.scenario, game},
      {"wall", play.scenario, game}};
  parlour.app.around.tables =
      compared("", opened, {{"x.json", analyse::WorldDiffers::seed, "", false}});
  CHECK(parlour.app.around.tables.tables.size() == 8);
  CHECK(faults(parlour) == "");
}

TEST_CASE("The debrief leads through its five steps by keys, with a clock that can be extended") {
  AfterGuarantees parlour;
  parlour.press("d");
  REQUIRE(parlour.app.screen == Screen::debrief);
  CHECK(faults(parlour) == "");
  parlour.press("Enter");
  const DebriefWalk& walk = parlour.app.around.walk;
  REQUIRE(walk.begun);
  CHECK(next_change(parlour.app) == 1000);
  on_time(parlour.app, 61'000);
  CHECK(parlour.frame().find("debrief/clock")->value == "1:59");
  parlour.press("+");
  CHECK(parlour.frame().find("debrief/clock")->value == "2:59");
  parlour.press("p");
  on_time(parlour.app, 200'000);
  CHECK(parlour.frame().find("debrief/clock")->value == "2:59");
  CHECK(next_change(parlour.app) == kNever);
  for (int step = 0; step < 5; ++step) {
    CHECK(static_cast<int>(walk.phase) == step);
    CHECK(faults(parlour) == "");
    if (step < 4) parlour.press("Enter");
  }
  CHECK(parlour.frame().find("reality/tabs") == nullptr);
  parlour.press("r");
  CHECK(parlour.frame().find("reality/tabs") != nullptr);
  CHECK(faults(parlour) == "");
  parlour.act(verb::debrief_tab, 1);
  CHECK(faults(parlour) == "");
  parlour.press("b");
  CHECK(walk.phase == DebriefPhase::lessons);
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::outcome);
}

TEST_CASE("A scenario without a debrief file is debriefed with the program's own questions") {
  Parlour parlour(ferry());
  parlour.sit_down(SeatId(0), 1);
  parlour.play_until(Screen::outcome);
  go(parlour, Screen::debrief);
  parlour.press("Enter");
  for (int step = 0; step < 5; ++step) {
    CHECK(faults(parlour) == "");
    parlour.press("Enter");
  }
  CHECK(parlour.app.screen == Screen::outcome);
}

TEST_CASE("The debrief opens itself after the ending of a class, and for nobody else") {
  for (const bool lesson : {true, false}) {
    Parlour parlour(ferry());
    parlour.sit_down(SeatId(0), 1);
    App& app = parlour.app;
    Settings settings = app.play->game->record().settings;
    settings.human_seats.add(SeatId(1));
    Game game(*app.play->scenario, settings);
    analyse::play_on_in_character(game);
    begin(app, app.play->scenario, std::move(game), SeatId(0));
    if (lesson) app.lesson = std::make_shared<Lesson>();
    if (app.screen == Screen::reveal) parlour.act(verb::tell_on);
    CHECK((app.screen == Screen::debrief) == lesson);
    if (lesson) parlour.press("Escape");
    CHECK(app.screen == Screen::outcome);
  }
}

}  // namespace
}  // namespace demarche::view
