// Pass words at the closed screen, and students who leave or come in the middle of a lesson.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "canvas/semantic.h"
#include "view/actions.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/lesson/delegation_verbs.h"
#include "view/lesson/lesson.h"
#include "view/parlour.h"
#include "view/time.h"

namespace demarche::view {
namespace {

constexpr std::size_t kFirst = 0;

// A lesson of three teams, at the closed screen of the first.
struct Classroom {
  Parlour parlour{guarantees()};

  explicit Classroom(LessonWay way = LessonWay::hand_over) {
    app().now_ms = 1000;
    app().setup.seed = 7;
    parlour.act(verb::go, static_cast<int>(Screen::lesson));
    parlour.act(verb::note_read);
    parlour.act(verb::plan_students, 1, 0);
    parlour.act(verb::plan_students, 4, 0);
    parlour.act(verb::plan_way, static_cast<int>(way));
    parlour.act(verb::start_lesson);
    REQUIRE(app().screen == Screen::handover);
  }
  App& app() { return parlour.app; }
  Lesson& lesson() { return *parlour.app.lesson; }
  Team& team() { return lesson().teams[kFirst]; }
  void later() { on_time(app(), app().now_ms + 2000); }
  void hold() {
    for (int press = 0; press < 2; ++press) {
      later();
      parlour.press("Space");
    }
  }
  void write(const std::string& text) { type(app(), parlour.frame(), text); }
  void choose(const std::string& word, const std::string& again) {
    if (!word_draft(app()).choosing) parlour.press("w");
    write(word);
    parlour.press("Enter");
    write(again);
    parlour.press("Enter");
  }
  // Comes back to the closed screen of the first delegation.
  void come_back() {
    if (app().screen == Screen::briefing) parlour.act(verb::start_game);
    close_seat(app());
    REQUIRE(app().screen == Screen::handover);
    REQUIRE(app().play->sharing.next == SeatId(kFirst));
    later();
    update(app(), {"nothing", 0, 0, ""});
  }
  std::string tree() { return canvas::semantic_tree(parlour.frame()); }
};

TEST_CASE("A delegation that chose a pass word opens its papers with nothing else") {
  Classroom room;
  room.choose("Дніпро", "дніпро");
  REQUIRE(room.app().screen == Screen::briefing);
  REQUIRE(room.lesson().pass_words[kFirst].is_set());
  room.come_back();
  room.hold();
  room.parlour.act(verb::open_seat);
  CHECK(room.app().screen == Screen::handover);
  room.write("dnipro");
  room.parlour.press("Enter");
  CHECK(room.app().screen == Screen::handover);
  CHECK(word_draft(room.app()).fault == WordDraft::Fault::wrong);
  room.write("ДНІПРО");
  room.parlour.press("Enter");
  CHECK(room.app().screen != Screen::handover);
  CHECK(room.app().play->seat == SeatId(kFirst));
}

TEST_CASE("A pass word is never in what is shown, nor in what is kept") {
  Classroom room;
  room.parlour.press("w");
  room.write("Lighthouse");
  const canvas::Frame frame = room.parlour.frame();
  REQUIRE(frame.find("word") != nullptr);
  CHECK(frame.find("word")->content == hidden_word("Lighthouse"));
  CHECK(canvas::semantic_tree(frame).find("Light") == std::string::npos);
  room.parlour.press("Enter");
  room.write("Lighthouse");
  room.parlour.press("Enter");
  const PassWord& kept = room.lesson().pass_words[kFirst];
  CHECK(opens(kept, "lighthouse"));
  CHECK_FALSE(opens(kept, "lighthous"));
  CHECK_FALSE(opens(kept, ""));
  CHECK(room.lesson().word == WordDraft{});
  CHECK(keep_word("Lighthouse", kept.salt + 1).digest != kept.digest);
}

TEST_CASE("A hidden word is typed, corrected and cut like any other") {
  CHECK(hidden_word("Київ") == "••••");
  CHECK(word_after("", "a", 1) == "a");
  CHECK(word_after("ab", "••c", 7) == "abc");
  CHECK(word_after("ac", "•ї•", 5) == "aїc");
  CHECK(word_after("abc", "••", 6) == "ab");
  CHECK(word_after("abc", "••", 0) == "bc");
  CHECK(word_after("abc", "••", 3) == "ac");
  const std::string full(kLongestWord, 'x');
  CHECK(word_after(full, hidden_word(full) + "y", 3 * kLongestWord + 1) == full);
}

TEST_CASE("What is too short or differs is no pass word, and choosing none opens as before") {
  Classroom room;
  room.parlour.press("w");
  room.write("ab");
  room.parlour.press("Enter");
  CHECK(word_draft(room.app()).fault == WordDraft::Fault::too_short);
  room.choose("one word", "another word");
  CHECK(word_draft(room.app()).fault == WordDraft::Fault::differs);
  CHECK(room.app().screen == Screen::handover);
  room.parlour.act(verb::choose_word, 0);
  room.hold();
  CHECK(room.app().screen == Screen::briefing);
  CHECK_FALSE(asks_word(room.app()));
}

TEST_CASE(
    "A pass word is chosen before the first decision, and again after the teacher lifted it") {
  Classroom room;
  CHECK(may_choose_word(room.app()));
  room.choose("Dnipro", "Dnipro");
  room.come_back();
  CHECK_FALSE(may_choose_word(room.app()));
  room.parlour.act(verb::teacher);
  CHECK(room.tree().find("This delegation has a pass word.") != std::string::npos);
  CHECK(asks_for(room.parlour.act(verb::lift_word, 0), Request::Kind::keep_lesson));
  room.parlour.act(verb::back);
  CHECK_FALSE(asks_word(room.app()));
  CHECK(may_choose_word(room.app()));
  room.hold();
  room.parlour.act(verb::seal);
  REQUIRE(room.app().screen == Screen::handover);
  room.hold();
  room.parlour.act(verb::start_game);
  room.parlour.decide();
  close_seat(room.app());
  CHECK_FALSE(may_choose_word(room.app()));  // it has decided without one
}

TEST_CASE("Where all negotiate aloud nobody is asked for a pass word") {
  Classroom room(LessonWay::aloud);
  room.lesson().pass_words.resize(5);
  room.lesson().pass_words[kFirst] = keep_word("Dnipro", 7);
  CHECK_FALSE(asks_word(room.app()));
  CHECK_FALSE(may_choose_word(room.app()));
  room.hold();
  CHECK(room.app().screen == Screen::briefing);
}

std::vector<Job> jobs_of_team(const Team& team, int round) {
  std::vector<Job> all;
  for (int student = 0; student < team.students; ++student) {
    for (const Job job : jobs_now(team, student, round)) all.push_back(job);
  }
  std::sort(all.begin(), all.end());
  return all;
}

TEST_CASE("When a student leaves, those who are here share out all jobs, and the name is kept") {
  Classroom room;
  room.parlour.act(verb::teacher);
  update(room.app(), {verb::team_name, 0, 1, "Olena"});
  for (int round = 1; round <= 6; ++round) {
    CHECK(jobs_of_team(room.team(), round).size() == kJobs);
  }
  CHECK(asks_for(room.parlour.act(verb::team_here, 0, 1), Request::Kind::keep_lesson));
  CHECK(present_of(room.team()) == 3);
  CHECK(jobs_now(room.team(), 1, 1).empty());
  for (int round = 1; round <= 6; ++round) {
    const std::vector<Job> jobs = jobs_of_team(room.team(), round);
    CHECK(std::set<Job>(jobs.begin(), jobs.end()).size() == kJobs);
  }
  room.parlour.act(verb::back);
  CHECK(room.tree().find("Olena") == std::string::npos);  // no job at the hand-over
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::team_here, 0, 1);
  CHECK(present_of(room.team()) == 4);
  CHECK(room.team().names.at(1) == "Olena");
}

TEST_CASE("Who comes late is added to a delegation of at most six, and has a job at once") {
  Classroom room;
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::team_students, 0, 6);
  CHECK(present_of(room.team()) == 6);
  CHECK_FALSE(jobs_now(room.team(), 5, 1).empty());
  room.parlour.act(verb::team_students, 0, 7);
  room.parlour.act(verb::team_students, 0, 0);
  CHECK(room.team().students == 6);
  room.parlour.act(verb::team_here, 0, 5);
  room.parlour.act(verb::team_students, 0, 3);
  CHECK(room.team().away == 0);
}

TEST_CASE("A delegation whose students are all gone says so, and its seat goes and comes back") {
  Classroom room;
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::open_team, 0);
  for (int student = 0; student < 4; ++student) room.parlour.act(verb::team_here, 0, student);
  CHECK(present_of(room.team()) == 0);
  CHECK(jobs_of_team(room.team(), 1).empty());
  CHECK(room.tree().find("nobody here") != std::string::npos);
  room.parlour.act(verb::give_seat, 0);
  CHECK(room.lesson().computed.has(SeatId(kFirst)));
  CHECK_FALSE(seats_awaited(room.app()).has(SeatId(kFirst)));
  room.parlour.act(verb::team_here, 0, 2);
  room.parlour.act(verb::give_seat, 0);
  CHECK(seats_awaited(room.app()).has(SeatId(kFirst)));
  CHECK(jobs_of_team(room.team(), 1).size() == kJobs);
}

TEST_CASE("Observers may become more or fewer in the middle of a lesson, and each has work") {
  Classroom room;
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::lesson_observers, 2);
  CHECK(room.lesson().observers == 2);
  CHECK(room.tree().find("Observer 2") != std::string::npos);
  room.parlour.act(verb::lesson_observers, kMostObservers + 1);
  CHECK(room.lesson().observers == 2);
}

}  // namespace
}  // namespace demarche::view
