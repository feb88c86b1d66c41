// A lesson: who plays which seat, in which way, by which clock. Kept beside the save of its game;
// nothing in it changes an outcome.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demarche/ids.h"
#include "view/lesson/kept_clock.h"
#include "view/lesson/message.h"
#include "view/lesson/pass_word.h"
#include "view/lesson/silence.h"

namespace demarche::view {

// What a student does in a round. Every student has at least one job, and they rotate.
enum class Job : std::uint8_t { speaker, drafter, analyst, press, forecaster };
constexpr int kJobs = 5;
constexpr int kMostStudents = 6;
constexpr int kMostObservers = 12;
inline constexpr std::size_t kLongestName = 60;  // of a student, bytes

// A delegation of one to six students.
struct Team {
  int students = 4;
  std::vector<std::string> names;  // as many as are known, at most `students`; may be empty
  std::uint8_t away = 0;           // bit n: student n is not here now
  friend bool operator==(const Team&, const Team&) = default;
};

// hand_over: each delegation takes the keyboard in turn. aloud: all negotiate in the room, the
// teacher enters what a delegation has decided.
enum class LessonWay : std::uint8_t { hand_over, aloud };
// What counts for a delegation that has nothing drafted when its time is over: a decision of the
// computer in its character, or passing (no move, no proposal; an answer is a refusal, a ballot an
// abstention).
enum class TimeOut : std::uint8_t { in_character, pass };

// What the class's own screen shows while the game goes on. map: of a scenario that has one; where
// there is none, the round table.
enum class ProjectorLayout : std::uint8_t { table, map, issues, days };
constexpr int kProjectorLayouts = 4;

// The clock of the phase in progress. Milliseconds as App::now_ms.
struct PhaseClock {
  enum class State : std::uint8_t { stopped, running, paused };
  State state = State::stopped;
  std::int64_t ends_ms = 0;  // running
  std::int64_t left_ms = 0;  // paused
  friend bool operator==(const PhaseClock&, const PhaseClock&) = default;
};

// What the teacher wrote down, with its place in the game.
struct Note {
  int round = 1;
  int minute = 0;  // since the lesson was opened, in this run of the program
  std::string text;
  friend bool operator==(const Note&, const Note&) = default;
};

struct Lesson {
  std::vector<Team> teams;  // one a seat, those of computed seats kept for later
  SeatSet computed;         // seats that the computer decides for; may change at any time
  int observers = 0;        // students who play no seat; they have work all the same
  LessonWay way = LessonWay::hand_over;
  TimeOut time_out = TimeOut::in_character;
  int planning_minutes = 6;  // of a delegation (handed over), of all together (aloud); 0: no limit
  int sitting_minutes = 3;   // of one decision in a sitting; 0: no limit
  std::vector<Note> notes;
  int silence_seconds = kUsualSilence;  // before choices are revealed; 0 to kMostSilence, 0: none
  ProjectorLayout shows = ProjectorLayout::table;
  KeptClock kept_clock;         // of the decision in progress when the lesson was left
  bool figures_hidden = false;  // words instead of odds, on every screen
  std::vector<TeacherMessage> messages;
  std::vector<PassWord> pass_words;  // one a seat; none at all where nobody has chosen one
  // Not kept:
  PhaseClock clock;
  Silence silence;
  std::int64_t kept_half = -1;         // half minutes that were left when the clock was last kept
  std::int64_t opened_ms = 0;          // App::now_ms when it was opened
  std::int64_t profiles_until_ms = 0;  // the teacher sees the profiles until then
  std::string writing;                 // the note that is being written
  MessageDraft message;                // the message that is being written
  WordDraft word;                      // the pass word that is being typed
  int team_open = -1;                  // seat whose students the panel shows; -1: none
  std::uint64_t clock_of = 0;          // the decision that the clock was started for
  bool taking_back = false;  // asked once: taking back a round is done at the second press
  bool window = false;       // a second window shows the projector view
  friend bool operator==(const Lesson&, const Lesson&) = default;
};

// Of a team, who is here now: how many, and whether a student (from 0) is.
[[nodiscard]] int present_of(const Team& team);
[[nodiscard]] bool is_here(const Team& team, int student);
// The jobs of a student of the team in a round, shared out among those who are here; none: away.
[[nodiscard]] std::vector<Job> jobs_now(const Team& team, int student, int round);

// The jobs of student `student` (from 0) of `students` in round `round` (from 1): together the
// students of a team have all jobs; a sixth is a second forecaster.
[[nodiscard]] std::vector<Job> jobs_of(int student, int students, int round);
// The work of observer `observer` (from 0) in a round: 0 keeps the record of what was promised, 1
// writes the news, 2 forecasts. Rotates.
constexpr int kObserverTasks = 3;
[[nodiscard]] int observer_task(int observer, int round);
// Students at the table and beside it.
[[nodiscard]] int students_of(const Lesson& lesson);

// The phase clock.
void start_clock(PhaseClock& clock, std::int64_t now_ms, int minutes);  // 0 minutes: stopped
void pause_clock(PhaseClock& clock, std::int64_t now_ms);               // again: goes on
void extend_clock(PhaseClock& clock, std::int64_t now_ms, int minutes);
// Milliseconds that are left; 0 when it is over or stopped.
[[nodiscard]] std::int64_t left_on(const PhaseClock& clock, std::int64_t now_ms);
[[nodiscard]] bool has_ended(const PhaseClock& clock, std::int64_t now_ms);
// "6:40": minutes and seconds, begun seconds counted whole.
[[nodiscard]] std::string clock_text(std::int64_t left_ms);

}  // namespace demarche::view
