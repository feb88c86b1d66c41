// Nobody waits for one team: in each phase, at time-out, what is drafted counts, else what the
// lesson declares.
#include <catch2/catch.hpp>

#include "view/actions.h"
#include "view/classroom.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/secret_worlds.h"

namespace demarche::view {
namespace {

using Kind = Move::Kind;

// The delegation that is called sits at its papers; its time runs out. Answers what it is said to
// have decided first.
Move after_time_out(Classroom& room, int minutes) {
  const std::size_t made = room.moves().size();
  const SeatId seat = room.play().seat;
  room.pass_seconds(minutes * 60 - 1);
  CHECK(room.moves().size() == made);
  room.pass_seconds(2);
  REQUIRE(room.moves().size() > made);
  CHECK(room.moves()[made].seat == seat.value);
  return room.moves()[made];
}

void sit_down_in(Classroom& room, Phase phase) {
  REQUIRE(room.go_on_to(phase));
  REQUIRE(room.app().screen == Screen::handover);
  room.open_papers();
  REQUIRE(room.play().view.my_turn);
  REQUIRE(room.lesson().clock.state == PhaseClock::State::running);
}

TEST_CASE("Planning that runs out ends with what is planned, or as the lesson declares") {
  for (const TimeOut out : {TimeOut::pass, TimeOut::in_character}) {
    Classroom room(LessonWay::hand_over, out);
    room.open_papers();
    const SeatId seat = room.play().seat;
    const Move first = after_time_out(room, room.lesson().planning_minutes);
    if (out == TimeOut::pass) CHECK(first.kind == Kind::done);
    CHECK_FALSE(room.play().game->awaited_people().has(seat));
  }
}

TEST_CASE("A package that is drafted when the time is over is proposed") {
  Classroom room(LessonWay::hand_over, TimeOut::pass);
  sit_down_in(room, Phase::proposing);
  const Scenario& scenario = *room.play().scenario;
  Package drafted;
  for (std::size_t issue = 0; issue < scenario.issues.size() && drafted.count == 0; ++issue) {
    for (std::size_t option = 0; option < scenario.issues[issue].options.size(); ++option) {
      Move move;
      move.kind = Kind::propose;
      move.seat = static_cast<std::uint8_t>(room.play().seat.index());
      move.package = {};
      move.package.set(IssueId(issue), OptionId(option));
      if (!why_not(scenario, room.play().game->state(), move).legal()) continue;
      drafted = move.package;
      room.parlour.act(verb::pick_option, static_cast<int>(issue), static_cast<int>(option));
      break;
    }
  }
  REQUIRE(drafted.count == 1);
  REQUIRE(room.play().draft.package == drafted);
  const Move made = after_time_out(room, room.lesson().sitting_minutes);
  CHECK(made.kind == Kind::propose);
  CHECK(made.package == drafted);
}

TEST_CASE("Whoever has drafted nothing in a sitting passes, or decides in character") {
  Classroom passes(LessonWay::hand_over, TimeOut::pass);
  sit_down_in(passes, Phase::proposing);
  CHECK(after_time_out(passes, passes.lesson().sitting_minutes).kind == Kind::pass);
  Classroom plays(LessonWay::hand_over, TimeOut::in_character);
  sit_down_in(plays, Phase::proposing);
  const Move expected =
      choose(*plays.play().scenario, plays.play().game->situation(), plays.play().seat,
             Level::in_character, plays.play().game->record().settings.policy_seed);
  CHECK(after_time_out(plays, plays.lesson().sitting_minutes) == expected);
}

TEST_CASE("An answer that is not given in time is a refusal, or the computer's") {
  Classroom room(LessonWay::hand_over, TimeOut::in_character);
  sit_down_in(room, Phase::answering);
  room.lesson().time_out = TimeOut::pass;
  CHECK(after_time_out(room, room.lesson().sitting_minutes).kind == Kind::reject);
  Classroom other(LessonWay::hand_over, TimeOut::in_character);
  sit_down_in(other, Phase::answering);
  const Kind answer = after_time_out(other, other.lesson().sitting_minutes).kind;
  CHECK((answer == Kind::accept || answer == Kind::reject || answer == Kind::walk_out));
}

std::shared_ptr<const Scenario> named(const std::string& id) {
  for (const auto& scenario : every_scenario()) {
    if (scenario->id == id) return scenario;
  }
  return nullptr;
}

TEST_CASE("A ballot that is not cast in time is an abstention, or the computer's") {
  const auto council = named("council");
  REQUIRE(council != nullptr);
  Classroom room(council, LessonWay::hand_over, TimeOut::in_character);
  sit_down_in(room, Phase::voting);
  room.lesson().time_out = TimeOut::pass;
  CHECK(after_time_out(room, room.lesson().sitting_minutes).kind == Kind::abstain);
  REQUIRE(room.play().game->state().head().phase == Phase::voting);
  room.lesson().time_out = TimeOut::in_character;
  room.open_papers();
  const Kind ballot = after_time_out(room, room.lesson().sitting_minutes).kind;
  CHECK((ballot == Kind::vote_yes || ballot == Kind::vote_no || ballot == Kind::abstain));
}

TEST_CASE("All together have one clock, at whose end everyone who is awaited has decided") {
  Classroom room(LessonWay::aloud, TimeOut::pass);
  const SeatSet before = seats_awaited(room.app());
  REQUIRE(before.size() == 3);
  room.pass_seconds(room.lesson().planning_minutes * 60 + 1);
  for (std::size_t seat = 0; seat < 5; ++seat) {
    if (!before.has(SeatId(seat))) continue;
    const auto own = std::find_if(room.moves().begin(), room.moves().end(), [&](const Move& move) {
      return move.seat == SeatId(seat).value;
    });
    REQUIRE(own != room.moves().end());
    CHECK(own->kind == Kind::done);
  }
}

// At a closed screen nobody's time runs; a delegation that does not come is gone on for.
TEST_CASE("A delegation that does not take over holds nobody up once the teacher goes on") {
  Classroom room(LessonWay::hand_over, TimeOut::pass);
  REQUIRE(room.app().screen == Screen::handover);
  room.pass_seconds(3600);
  CHECK(room.moves().empty());
  CHECK(room.lesson().clock.state == PhaseClock::State::stopped);
  const int round = room.play().view.round;
  room.parlour.press("F2");
  room.parlour.press("g");
  const StateHead& head = room.play().game->state().head();
  CHECK((head.phase != Phase::planning || head.round > round));
}

TEST_CASE("A clock that is paused or extended holds its end back") {
  Classroom room(LessonWay::aloud, TimeOut::pass);
  room.parlour.act(verb::clock_pause);
  room.pass_seconds(room.lesson().planning_minutes * 60 + 5);
  CHECK(room.moves().empty());
  room.parlour.act(verb::clock_pause);
  room.parlour.act(verb::clock_more, 3);
  room.pass_seconds((room.lesson().planning_minutes + 3) * 60 - 1);
  CHECK(room.moves().empty());
  room.pass_seconds(1);
  CHECK_FALSE(room.moves().empty());
}

}  // namespace
}  // namespace demarche::view
