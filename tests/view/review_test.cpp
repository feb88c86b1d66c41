// What comes after a game: the review that asks before it tells, the replay, another choice.
#include "demarche/analyse/review.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "canvas/semantic.h"
#include "engine/toy_scenario.h"
#include "view/actions.h"
#include "view/parlour.h"
#include "view/review/after.h"
#include "view/review/verbs.h"
#include "view/screens/review_chart.h"
#include "view/time.h"

namespace demarche::view {
namespace {

using namespace test::toy;

// A game of the ferry played to its end.
struct Played : Parlour {
  Played() : Parlour(ferry()) {
    sit_down(kNorth, 1);
    REQUIRE(play_until(Screen::outcome));
  }
  // The review as a front end would put it in, with little effort.
  void reviewed() {
    act(verb::review);
    analyse::ReviewEffort effort;
    effort.continuations = 4;
    effort.alternatives = 4;
    const Play& play = *app.play;
    const auto review = std::make_shared<const analyse::Review>(
        analyse::review_game(*play.scenario, play.game->record(), play.seat, effort));
    put_review(app, review);
    ReviewDesk& desk = app.after->review;
    const Game begun(*play.scenario, play.game->record().settings);
    desk.analysis = std::make_shared<const analyse::Analysis>(analyse::analysis_of(
        *play.scenario, begun.state(), analyse::drawn_profiles(*play.scenario, begun.state())));
    auto standing = std::make_shared<Standing>();
    standing->games = 4;
    standing->endings.assign(play.scenario->endings.size(), 1);
    standing->results = {100, 350, 350, 900};
    desk.standing = standing;
  }
  [[nodiscard]] ReviewDesk& desk() { return app.after->review; }
};

TEST_CASE("The outcome leads to the review, which asks the front end for its figures") {
  Played played;
  CHECK(asks_for(played.press("r"), Request::Kind::review));
  CHECK(played.app.screen == Screen::review);
  CHECK(played.frame().find("review/waiting") != nullptr);
  played.press("Escape");
  CHECK(played.app.screen == Screen::outcome);
}

TEST_CASE("A game that goes on has no review") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  CHECK(parlour.act(verb::review).empty());
  CHECK(parlour.act(verb::branch, 0).empty());
  CHECK(parlour.app.screen == Screen::table);
}

TEST_CASE("The review asks which decision mattered before it opens any figure") {
  Played played;
  played.reviewed();
  const auto shows = [&](const char* id) { return played.frame().find(id) != nullptr; };
  CHECK(shows("review/say"));
  CHECK_FALSE(shows("review/steps"));
  CHECK_FALSE(shows("review/odds/A"));
  played.press("g");
  CHECK(played.desk().answered);
  CHECK(played.desk().said == played.desk().at);
  CHECK_FALSE(shows("review/say"));
  CHECK(shows("review/odds/A"));
  CHECK_FALSE(shows("review/steps"));
  played.press("o");
  CHECK(shows("review/steps"));
}

TEST_CASE("Whoever passes is told as much as whoever guesses") {
  Played played;
  played.reviewed();
  played.press("x");
  CHECK(played.desk().answered);
  CHECK_FALSE(played.desk().said.has_value());
  played.press("x");
  CHECK(played.frame().find("review/steps") != nullptr);
}

TEST_CASE("Arrows walk through the decisions and stop at both ends") {
  Played played;
  played.reviewed();
  const std::size_t all = played.desk().review->decisions.size();
  REQUIRE(all > 2);
  played.press("Left");
  CHECK(played.desk().at == 0);
  for (std::size_t step = 0; step < all + 2; ++step) played.press("Right");
  CHECK(played.desk().at == all - 1);
}

TEST_CASE("What the seat knew is told as it stood at that decision") {
  Played played;
  played.reviewed();
  for (std::size_t row = 0; row < played.desk().review->decisions.size(); ++row) {
    played.act(verb::review_at, static_cast<int>(row));
    const analyse::ReviewedDecision& made = played.desk().review->decisions[row];
    CHECK(played.desk().then.round == made.round);
    CHECK(played.desk().then.phase == made.phase);
    CHECK(played.desk().then.awaited.has(played.app.play->seat));
  }
}

TEST_CASE("A better review keeps the reader's place and answer") {
  Played played;
  played.reviewed();
  played.act(verb::review_at, 2);
  played.press("g");
  played.reviewed();
  CHECK(played.desk().at == 2);
  CHECK(played.desk().said == std::size_t{2});
}

TEST_CASE("The interval of a share holds the share and narrows as more is played") {
  const ShareRange few = share_of(3, 12), many = share_of(300, 1200);
  CHECK(few.low < few.share);
  CHECK(few.share < few.high);
  CHECK(many.high - many.low < few.high - few.low);
  CHECK(share_of(0, 10).low == 0);
  CHECK(share_of(10, 10).high == 1);
  CHECK(share_of(0, 10).high > 0.2);
}

TEST_CASE("Results below one's own are counted, equal ones not") {
  Standing standing;
  standing.results = {100, 350, 350, 900};
  CHECK(standing.below(350) == 1);
  CHECK(standing.below(351) == 3);
  CHECK(standing.below(0) == 0);
}

std::string faults_everywhere(Parlour& parlour) {
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const int width : {800, 1280}) {
      for (const int percent : {100, 125, 150}) {
        parlour.app.options.language = language;
        parlour.app.options.text_percent = percent;
        parlour.metrics = canvas::make_metrics(width, width * 9 / 16 + 50, percent / 100.0);
        const std::string found = canvas::describe(canvas::lint(parlour.frame()));
        if (found.empty()) continue;
        out.append(language_code(language)).append(" ").append(std::to_string(width));
        out.append(" ").append(std::to_string(percent)).append("\n").append(found);
      }
    }
  }
  return out;
}

TEST_CASE("No reader trips over anything on the pages of the review") {
  Played played;
  played.reviewed();
  CHECK(faults_everywhere(played).empty());
  played.press("x");
  CHECK(faults_everywhere(played).empty());
  played.press("c");
  for (const int tab : {0, 1, 2}) {
    played.act(verb::review_tab, tab);
    const std::string faults = faults_everywhere(played);
    INFO(faults);
    CHECK(faults.empty());
  }
}

TEST_CASE("Replay of a game that goes on shows nothing that the seat has not heard") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  parlour.act(verb::seal);
  parlour.play_until(Screen::table);
  REQUIRE(parlour.app.screen == Screen::table);
  parlour.act(verb::replay, -1);
  REQUIRE(parlour.app.screen == Screen::replay);
  const ReplayDesk& desk = parlour.app.after->replay;
  const Log& heard = parlour.app.play->heard;
  REQUIRE(desk.stops.size() > 1);
  for (std::size_t stop = 0; stop < desk.stops.size(); ++stop) {
    parlour.act(verb::replay_at, static_cast<int>(stop));
    const Log& then = desk.shown->heard;
    CHECK(then.size() <= heard.size());
    CHECK(std::all_of(then.begin(), then.end(),
                      [](const Happening& told) { return told.audience.has(kNorth); }));
  }
  CHECK(desk.shown->view.round == parlour.app.play->view.round);
  const canvas::Frame frame = parlour.frame();
  REQUIRE(frame.find("replay/branch") != nullptr);
  CHECK(frame.find("replay/branch")->disabled);
}

TEST_CASE("Keys walk the replay of a finished game, Home and End lead to its ends") {
  Played played;
  played.act(verb::overlay, static_cast<int>(Overlay::Kind::log));
  REQUIRE(played.frame().find("log/replay") != nullptr);
  played.press("r");
  REQUIRE(played.app.screen == Screen::replay);
  const ReplayDesk& desk = played.app.after->replay;
  CHECK(desk.at == 0);
  played.press("Right");
  CHECK(desk.at == 1);
  played.press("End");
  CHECK(desk.at == desk.stops.size() - 1);
  CHECK(desk.stops.back() == played.app.play->game->record().moves.size());
  played.press("Left");
  played.press("Home");
  CHECK(desk.at == 0);
}

TEST_CASE("A replay that plays goes on with time, faster by choice, and halts at the end") {
  Played played;
  played.act(verb::replay, -1);
  const ReplayDesk& desk = played.app.after->replay;
  CHECK(next_change(played.app) == kNever);
  played.press("p");
  const std::int64_t first = next_change(played.app);
  REQUIRE(first > 0);
  on_time(played.app, first - 1);
  CHECK(desk.at == 0);
  on_time(played.app, first);
  CHECK(desk.at == 1);
  played.act(verb::replay_speed, 2);
  CHECK(next_change(played.app) - first < first);
  for (std::size_t step = 0; step < desk.stops.size() + 2 && desk.playing; ++step)
    on_time(played.app, next_change(played.app));
  CHECK(desk.at == desk.stops.size() - 1);
  CHECK_FALSE(desk.playing);
  CHECK(next_change(played.app) == kNever);
}

TEST_CASE("Every number of a replay opens its causes, at every stop and through any eyes") {
  Played played;
  played.act(verb::replay, -1);
  const ReplayDesk& desk = played.app.after->replay;
  std::size_t opened = 0;
  for (const int eyes : {-1, 0, 1}) {
    played.act(verb::replay_eyes, eyes);
    for (const std::size_t stop : {std::size_t{0}, desk.stops.size() / 2, desk.stops.size() - 1}) {
      played.act(verb::replay_at, static_cast<int>(stop));
      const canvas::Frame frame = played.frame();
      for (const canvas::Node& node : frame.nodes) {
        if (node.action.verb != verb::why) continue;
        played.act(verb::why, node.action.a, node.action.b);
        REQUIRE_FALSE(played.app.whys.open.empty());
        CHECK(played.frame().find(played.app.whys.open.back().id()) != nullptr);
        played.app.whys = {};
        ++opened;
      }
    }
  }
  CHECK(opened > 9);
}

TEST_CASE(
    "A finished game is replayed through the eyes of any seat, a running one through one's own") {
  Played played;
  played.act(verb::replay, -1);
  const ReplayDesk& desk = played.app.after->replay;
  const SeatId own = played.app.play->seat;
  played.act(verb::replay_at, static_cast<int>(desk.stops.size()) - 1);
  const std::size_t heard = desk.shown->heard.size();
  CHECK(heard == heard_by(played.app.play->game->log(), own).size());
  const SeatId other(own.index() == 0 ? 1 : 0);
  played.act(verb::replay_eyes, static_cast<int>(other.index()));
  CHECK(desk.shown->seat == other);
  CHECK(desk.shown->view.seat == other);
  CHECK(desk.shown->heard.size() <= heard_by(played.app.play->game->log(), other).size());
  CHECK(std::all_of(desk.shown->heard.begin(), desk.shown->heard.end(),
                    [&](const Happening& told) { return told.audience.has(other); }));
  played.act(verb::replay_eyes, -1);
  CHECK(desk.shown->seat == own);
  CHECK(desk.shown->heard.size() >= heard);
  CHECK(desk.stops.back() == played.app.play->game->record().moves.size());

  Parlour running(ferry());
  running.sit_down(kNorth, 1);
  running.act(verb::seal);
  running.play_until(Screen::table);
  running.act(verb::replay, -1);
  running.act(verb::replay_eyes, -1);
  CHECK_FALSE(running.app.after->replay.all);
  CHECK(running.app.after->replay.shown->seat == kNorth);
  const canvas::Frame frame = running.frame();
  REQUIRE(frame.find("replay/eyes/all") != nullptr);
  CHECK(frame.find("replay/eyes/all")->disabled);
}

TEST_CASE("No reader trips over anything in the replay") {
  Played played;
  played.act(verb::replay, -1);
  played.press("End");
  const std::string faults = faults_everywhere(played);
  INFO(faults);
  CHECK(faults.empty());
}

// The review at a decision that had alternatives, and its branch opened.
void open_branch_of(Played& played) {
  played.reviewed();
  const std::vector<analyse::ReviewedDecision>& all = played.desk().review->decisions;
  const auto found =
      std::find_if(all.begin(), all.end(), [](const auto& made) { return !made.forced(); });
  REQUIRE(found != all.end());
  played.act(verb::review_at, static_cast<int>(found - all.begin()));
  played.press("b");
  REQUIRE(played.app.screen == Screen::branch);
}

TEST_CASE("Another choice is offered without the one that was made, and shows both futures") {
  Played played;
  open_branch_of(played);
  const BranchDesk& desk = played.app.after->branch;
  const Move chosen = played.app.play->game->record().moves[desk.move];
  REQUIRE_FALSE(desk.alternatives.empty());
  CHECK(std::count(desk.alternatives.begin(), desk.alternatives.end(), chosen) == 0);
  CHECK(faults_everywhere(played).empty());
  played.press("1");
  REQUIRE(desk.futures.has_value());
  CHECK(desk.futures->other_move == desk.alternatives[0]);
  CHECK(desk.futures->played.outcome->ending == played.app.play->outcome->ending);
  const std::string faults = faults_everywhere(played);
  INFO(faults);
  CHECK(faults.empty());
  played.press("d");
  CHECK(desk.differences_only);
  played.press("w");
  CHECK(desk.swapped);
  CHECK(faults_everywhere(played).empty());
  played.press("o");
  CHECK_FALSE(desk.futures.has_value());
}

TEST_CASE("Playing on from a decision begins a new game that is cut there") {
  Played played;
  open_branch_of(played);
  const std::size_t move = played.app.after->branch.move;
  const Record before = played.app.play->game->record();
  CHECK(asks_for(played.press("p"), Request::Kind::keep_branch));
  const Record& now = played.app.play->game->record();
  CHECK(now.settings.world_seed == before.settings.world_seed);
  CHECK(now.moves.size() == move);
  CHECK(std::equal(now.moves.begin(), now.moves.end(), before.moves.begin()));
  CHECK_FALSE(played.app.play->game->over());
  CHECK(played.app.screen != Screen::branch);
}

TEST_CASE("Playing on with the choice that was made begins right after it") {
  Played played;
  open_branch_of(played);
  const std::size_t move = played.app.after->branch.move;
  const Move chosen = played.app.play->game->record().moves[move];
  played.press("1");
  CHECK(asks_for(played.press("y"), Request::Kind::keep_branch));
  const Record& now = played.app.play->game->record();
  REQUIRE(now.moves.size() > move);
  CHECK(now.moves[move] == chosen);
  CHECK_FALSE(played.app.play->game->over());
}

TEST_CASE("Playing on with the other choice begins with that choice made") {
  Played played;
  open_branch_of(played);
  const std::size_t move = played.app.after->branch.move;
  played.press("1");
  const Move other = played.app.after->branch.futures->other_move;
  CHECK(asks_for(played.press("p"), Request::Kind::keep_branch));
  REQUIRE(played.app.play->game->record().moves.size() > move);
  CHECK(played.app.play->game->record().moves[move] == other);
}

}  // namespace
}  // namespace demarche::view
