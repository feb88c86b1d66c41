// A lesson: jobs, the clock, what counts at time-out, the teacher's hand in the game.
#include "view/lesson/lesson.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "canvas/lint.h"
#include "canvas/semantic.h"
#include "view/actions.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/lesson/plan.h"
#include "view/lesson/projector.h"
#include "view/lesson/run.h"
#include "view/parlour.h"
#include "view/time.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kMinute = 60000;

// A lesson about the article, Russia and Turkey computed; stands at the first hand-over.
struct Classroom {
  Parlour parlour{guarantees()};

  explicit Classroom(LessonWay way = LessonWay::hand_over, TimeOut out = TimeOut::in_character) {
    app().now_ms = 1000;
    app().setup.seed = 7;
    parlour.act(verb::go, static_cast<int>(Screen::lesson));
    REQUIRE(app().screen == Screen::lesson);
    parlour.act(verb::note_read);
    parlour.act(verb::plan_students, 1, 0);
    parlour.act(verb::plan_students, 4, 0);
    parlour.act(verb::plan_way, static_cast<int>(way));
    parlour.act(verb::plan_time_out, static_cast<int>(out));
  }
  void begin() {
    parlour.act(verb::start_lesson);
    REQUIRE(app().lesson != nullptr);
    REQUIRE(app().screen == Screen::handover);
  }
  App& app() { return parlour.app; }
  Play& play() { return *parlour.app.play; }
  void pass_time(std::int64_t ms) { on_time(app(), app().now_ms + ms); }
  void open_papers() {
    for (int press = 0; press < 2; ++press) {
      pass_time(2000);
      parlour.press("Space");
    }
    if (app().screen == Screen::briefing) parlour.act(verb::start_game);
    if (app().screen == Screen::reveal) parlour.act(verb::tell_on);
  }
  [[nodiscard]] std::size_t moves() { return play().game->record().moves.size(); }
};

TEST_CASE("A team of any size has every job in every round, and jobs rotate") {
  for (int students = 1; students <= kMostStudents; ++students) {
    std::set<int> spoke;
    for (int round = 1; round <= students; ++round) {
      std::set<Job> had;
      for (int student = 0; student < students; ++student) {
        const std::vector<Job> jobs = jobs_of(student, students, round);
        CHECK_FALSE(jobs.empty());
        had.insert(jobs.begin(), jobs.end());
        if (std::count(jobs.begin(), jobs.end(), Job::speaker) > 0) spoke.insert(student);
      }
      CHECK(had.size() == kJobs);
    }
    CHECK(spoke.size() == static_cast<std::size_t>(students));
  }
  CHECK(jobs_of(4, 3, 1).empty());
}

TEST_CASE("The clock runs, pauses, goes on and is extended") {
  PhaseClock clock;
  start_clock(clock, 5000, 2);
  CHECK(clock_text(left_on(clock, 5000)) == "2:00");
  CHECK(clock_text(left_on(clock, 5001)) == "2:00");
  CHECK(clock_text(left_on(clock, 66000)) == "0:59");
  pause_clock(clock, 66000);
  CHECK(left_on(clock, 900000) == 59000);
  CHECK_FALSE(has_ended(clock, 900000));
  extend_clock(clock, 900000, 1);
  pause_clock(clock, 900000);
  CHECK(left_on(clock, 900000) == 119000);
  CHECK(has_ended(clock, 900000 + 119000));
  start_clock(clock, 0, 0);
  CHECK(clock.state == PhaseClock::State::stopped);
  CHECK_FALSE(has_ended(clock, 1));
}

TEST_CASE("A lesson cannot begin without a team") {
  Classroom room;
  for (int seat = 0; seat < 5; ++seat) room.parlour.act(verb::plan_students, seat, 0);
  room.parlour.act(verb::start_lesson);
  CHECK(room.app().screen == Screen::lesson);
  room.parlour.app.interaction.focused = "begin";
  room.parlour.press("Enter");
  CHECK_FALSE(room.app().notice.empty());
}

TEST_CASE("Settings of a lesson that change the game stand in its record") {
  Classroom room;
  room.parlour.act(verb::plan_rounds, 3);
  room.parlour.act(verb::plan_profile, 0, 1);
  room.parlour.act(verb::plan_event, 0);
  room.parlour.act(verb::plan_figures);
  room.begin();
  const Settings& settings = room.play().game->record().settings;
  CHECK(settings.rounds == 3);
  CHECK(settings.fixed_profiles.at(0) == ProfileId(1));
  CHECK_FALSE(settings.fixed_profiles.at(1).exists());
  CHECK(settings.events_left_out == std::vector<EventId>{EventId(0)});
  CHECK(settings.figures_hidden);
  CHECK(room.app().figures_hidden);
  CHECK(room.play().view.rounds == 3);
}

TEST_CASE("A delegation's time starts when its papers open, and at its end the default counts") {
  Classroom room;
  room.begin();
  CHECK(room.app().lesson->clock.state == PhaseClock::State::stopped);
  room.open_papers();
  REQUIRE(room.app().screen == Screen::table);
  CHECK(room.app().lesson->clock.state == PhaseClock::State::running);
  const std::size_t before = room.moves();
  room.pass_time(room.app().lesson->planning_minutes * kMinute - 4000);
  CHECK(room.moves() == before);
  room.pass_time(6000);
  CHECK(room.moves() > before);
  CHECK(room.app().screen == Screen::handover);
  CHECK_FALSE(seats_awaited(room.app()).has(SeatId(0)));
}

TEST_CASE("At time-out what is drafted counts and nothing is added to it") {
  Classroom room;
  room.begin();
  room.open_papers();
  room.parlour.decide();
  REQUIRE(room.play().view.plan.size() == 1);
  const std::size_t before = room.moves();
  room.pass_time(room.app().lesson->planning_minutes * kMinute + 1000);
  REQUIRE(room.moves() == before + 1);
  CHECK(room.play().game->record().moves.back().kind == Move::Kind::done);
}

TEST_CASE("A lesson that declares passing lets a delegation without a draft pass") {
  Classroom room(LessonWay::aloud, TimeOut::pass);
  room.begin();
  CHECK(room.app().lesson->clock.state == PhaseClock::State::running);
  const int round = room.play().view.round;
  room.pass_time(room.app().lesson->planning_minutes * kMinute + 1000);
  const std::vector<Move>& moves = room.play().game->record().moves;
  for (const SeatId team : {SeatId(0), SeatId(2), SeatId(3)}) {
    const auto own = std::find_if(moves.begin(), moves.end(),
                                  [&](const Move& move) { return move.seat == team.value; });
    REQUIRE(own != moves.end());
    CHECK(own->kind == Move::Kind::done);
  }
  const bool on = room.play().view.phase != Phase::planning || room.play().view.round > round;
  CHECK(on);
}

TEST_CASE("Nobody waits for one team: going on leads to the end of the game") {
  for (const TimeOut out : {TimeOut::in_character, TimeOut::pass}) {
    Classroom room(LessonWay::hand_over, out);
    room.begin();
    room.parlour.act(verb::teacher);
    for (int phase = 0; phase < 600 && !room.play().game->over(); ++phase) {
      room.parlour.act(verb::go_on_now);
      REQUIRE(room.app().screen == Screen::teacher);
    }
    CHECK(room.play().game->over());
    CHECK(room.app().lesson->clock.state == PhaseClock::State::stopped);
    room.parlour.act(verb::back);
    CHECK(room.app().screen == Screen::debrief);  // it opens by itself
    room.parlour.act(verb::back);
    CHECK(room.app().screen == Screen::outcome);
    CHECK(room.parlour.frame().find("achievements") == nullptr);
  }
}

TEST_CASE("The teacher acts for one team and leaves the others their choice") {
  Classroom room;
  room.begin();
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::act_for, 2);
  CHECK_FALSE(seats_awaited(room.app()).has(SeatId(2)));
  CHECK(seats_awaited(room.app()).has(SeatId(0)));
  CHECK(seats_awaited(room.app()).has(SeatId(3)));
  const std::size_t made = room.moves();
  room.parlour.act(verb::act_for, 2);
  CHECK(room.moves() == made);
}

TEST_CASE("A seat goes to the computer and back to its team, but never the last one") {
  Classroom room;
  room.begin();
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::give_seat, 0);
  room.parlour.act(verb::give_seat, 2);
  CHECK(room.app().lesson->computed.size() == 4);
  CHECK(room.play().sharing.next == SeatId(3));
  room.parlour.act(verb::give_seat, 3);
  CHECK_FALSE(room.app().lesson->computed.has(SeatId(3)));
  CHECK_FALSE(room.app().notice.empty());
  room.parlour.act(verb::give_seat, 1);
  CHECK(seats_awaited(room.app()).has(SeatId(1)));
}

TEST_CASE("A round that is taken back begins as it began, after a second press") {
  Classroom room;
  room.begin();
  room.parlour.act(verb::teacher);
  CHECK(round_to_take_back(room.play()) == 0);
  for (int phase = 0; phase < 100 && room.play().view.round < 2; ++phase) {
    room.parlour.act(verb::go_on_now);
  }
  REQUIRE(room.play().view.round == 2);
  const std::uint64_t began =
      hash(begun_again(*room.play().scenario, room.play().game->record(), 2).state());
  room.parlour.act(verb::act_for, 0);
  room.parlour.act(verb::take_back);
  CHECK(hash(room.play().game->state()) != began);
  room.parlour.act(verb::clock_more, 1);
  CHECK_FALSE(room.app().lesson->taking_back);
  room.parlour.act(verb::take_back);
  room.parlour.act(verb::take_back);
  CHECK(hash(room.play().game->state()) == began);
  CHECK(room.app().screen == Screen::teacher);
  room.parlour.act(verb::take_back);
  room.parlour.act(verb::take_back);
  CHECK(room.play().view.round == 1);
  ReplayFault fault;
  static_cast<void>(replay(*room.play().scenario, room.play().game->record(), fault));
  CHECK(fault.kind == ReplayFault::Kind::none);
}

TEST_CASE("An inject is a move of the facilitator and is told") {
  Classroom room;
  room.begin();
  room.parlour.act(verb::teacher);
  const std::vector<EventRule>& events = room.play().scenario->events;
  const auto found = std::find_if(events.begin(), events.end(),
                                  [](const EventRule& event) { return event.inject; });
  REQUIRE(found != events.end());
  room.parlour.act(verb::inject, static_cast<int>(found - events.begin()));
  REQUIRE_FALSE(room.play().game->record().moves.empty());
  CHECK(room.play().game->record().moves.back().kind == Move::Kind::inject);
  CHECK_FALSE(room.app().notice.empty());
}

TEST_CASE("Notes keep their place in the game, and an empty one is none") {
  Classroom room;
  room.begin();
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::keep_note);
  CHECK(room.app().lesson->notes.empty());
  room.pass_time(3 * kMinute);
  update(room.app(), {verb::write_note, 0, 0, "Who may enter?"});
  CHECK(asks_for(room.parlour.act(verb::keep_note), Request::Kind::keep_lesson));
  REQUIRE(room.app().lesson->notes.size() == 1);
  CHECK(room.app().lesson->notes[0] == Note{1, 3, "Who may enter?"});
}

std::string said(const canvas::Frame& frame) { return canvas::semantic_tree(frame); }

TEST_CASE("The panel shows profiles only when asked, and only for seconds") {
  Classroom room;
  room.begin();
  room.parlour.act(verb::teacher);
  CHECK(room.parlour.frame().find("profiles") == nullptr);
  room.parlour.press("h");
  CHECK(room.parlour.frame().find("profiles") != nullptr);
  const std::int64_t until = next_change(room.app());
  REQUIRE(until != kNever);
  room.pass_time(10000);
  CHECK(room.parlour.frame().find("profiles") == nullptr);
}

canvas::Frame far_frame(Parlour& parlour) {
  return layout_projector(parlour.app,
                          {parlour.theme, parlour.text, parlour.metrics, parlour.app.interaction});
}

// Panel and projector are the same for every world that only the delegations' secrets tell apart.
TEST_CASE("Neither the panel unasked nor the projector tells what a delegation keeps to itself") {
  std::string panel, far;
  for (const int profile : {0, 1}) {
    Classroom room;
    for (int seat = 0; seat < 5; ++seat) room.parlour.act(verb::plan_profile, seat, profile);
    room.begin();
    room.open_papers();
    room.parlour.act(verb::teacher);
    const std::string shown = said(room.parlour.frame()),
                      class_sees = said(far_frame(room.parlour));
    if (profile == 1) {
      CHECK(shown == panel);
      CHECK(class_sees == far);
    }
    panel = shown;
    far = class_sees;
  }
  CHECK_FALSE(far.empty());
}

std::string faults_of(Parlour& parlour, bool far) {
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const int percent : {100, 125, 150}) {
      for (const int width : {1920, 1280, 800}) {
        parlour.app.options.language = language;
        parlour.metrics =
            canvas::make_metrics(width, width == 800 ? 500 : width * 9 / 16, percent / 100.0);
        const canvas::Frame frame = far ? far_frame(parlour) : parlour.frame();
        const std::string found = canvas::describe(canvas::lint(frame));
        if (found.empty()) continue;
        out += std::string(language_code(language)) + " " + std::to_string(percent) + "% " +
               std::to_string(width) + "\n" + found;
      }
    }
  }
  return out;
}

TEST_CASE("Where the teacher hides figures, odds stand in words on the table") {
  Classroom room;
  room.begin();
  room.open_papers();
  REQUIRE(room.app().screen == Screen::table);
  room.parlour.decide();
  CHECK(said(room.parlour.frame()).find("%") != std::string::npos);
  room.parlour.act(verb::hide_figures);
  CHECK(room.app().lesson->figures_hidden);
  const std::string hidden = said(room.parlour.frame());
  CHECK(hidden.find("in 100") == std::string::npos);
  CHECK(hidden.find("likely") != std::string::npos);
  CHECK(canvas::describe(canvas::lint(room.parlour.frame())) == "");
}

TEST_CASE("The screens of a lesson have no fault in any form") {
  Classroom room;
  CHECK(faults_of(room.parlour, false) == "");
  room.parlour.act(verb::plan_names, 2);
  CHECK(faults_of(room.parlour, false) == "");
  room.begin();
  CHECK(faults_of(room.parlour, false) == "");
  room.open_papers();
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::show_profiles);
  CHECK(faults_of(room.parlour, false) == "");
  CHECK(faults_of(room.parlour, true) == "");
  for (int phase = 0; phase < 600 && !room.play().game->over(); ++phase) {
    room.parlour.act(verb::go_on_now);
  }
  CHECK(far_frame(room.parlour).find("settled") != nullptr);
  CHECK(faults_of(room.parlour, false) == "");
  CHECK(faults_of(room.parlour, true) == "");
}

TEST_CASE("From the title into a lesson and to its panel by keyboard alone") {
  Parlour parlour(guarantees());
  parlour.app.options.first_run = false;
  parlour.app.now_ms = 1000;
  parlour.press("l");
  REQUIRE(parlour.app.screen == Screen::lesson);
  parlour.press("Enter");
  CHECK(parlour.app.setup.note_read);
  parlour.press("Enter");
  REQUIRE(parlour.app.screen == Screen::handover);
  parlour.press("F2");
  REQUIRE(parlour.app.screen == Screen::teacher);
  parlour.press("p");
  REQUIRE(parlour.app.screen == Screen::projector);
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::teacher);
  parlour.press("g");
  CHECK(parlour.app.play->game->record().moves.size() > 0);
  parlour.press("Escape");  // ends the silence before the reveal, and nothing else
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::handover);
}

}  // namespace
}  // namespace demarche::view
