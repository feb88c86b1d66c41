#include "desktop/lesson_file.h"

#include <sstream>

#include "desktop/lesson_lines.h"
#include "view/lesson/plain_text.h"

namespace demarche::desktop {
namespace {

using view::Lesson;

constexpr const char* kHead = "demarche-lesson 1";
constexpr std::size_t kMostSeats = 32;
constexpr int kMostMinutes = 600, kMostRounds = 255;

// The rest of a line as it was written, without the blank before it.
std::string rest_of(std::istringstream& in) {
  std::string text;
  std::getline(in, text);
  if (!text.empty() && text.front() == ' ') text.erase(0, 1);
  return text;
}

bool number(std::istringstream& in, int low, int high, int& out) {
  return (in >> out) && out >= low && out <= high;
}

// One of two words.
bool either(std::istringstream& in, const char* first, const char* second, bool& is_second) {
  std::string word;
  in >> word;
  is_second = word == second;
  return is_second || word == first;
}

bool read_team(std::istringstream& in, Lesson& lesson) {
  int seat = 0, students = 0;
  bool computed = false;
  const auto next = static_cast<int>(lesson.teams.size());
  if (next >= static_cast<int>(kMostSeats) || !number(in, next, next, seat)) return false;
  if (!number(in, 1, view::kMostStudents, students)) return false;
  if (!either(in, "team", "computed", computed)) return false;
  lesson.teams.push_back({students, {}});
  if (computed) lesson.computed.add(SeatId(static_cast<std::size_t>(seat)));
  return true;
}

bool read_name(std::istringstream& in, Lesson& lesson) {
  int seat = 0, student = 0;
  const auto teams = static_cast<int>(lesson.teams.size());
  if (!number(in, 0, teams - 1, seat)) return false;
  if (!number(in, 0, view::kMostStudents - 1, student)) return false;
  std::vector<std::string>& names = lesson.teams[static_cast<std::size_t>(seat)].names;
  const auto row = static_cast<std::size_t>(student);
  if (names.size() <= row) names.resize(row + 1);
  names[row] = rest_of(in);
  return names[row].size() <= view::kLongestName &&
         view::plain_text(names[row], view::kLongestName) == names[row];
}

bool read_note(std::istringstream& in, Lesson& lesson) {
  view::Note note;
  if (!number(in, 1, kMostRounds, note.round)) return false;
  if (!number(in, 0, 1000000, note.minute)) return false;
  note.text = rest_of(in);
  lesson.notes.push_back(std::move(note));
  return true;
}

bool read_choice(const std::string& key, std::istringstream& in, Lesson& lesson) {
  bool second = false;
  if (key == "way") {
    if (!either(in, "hand-over", "aloud", second)) return false;
    lesson.way = second ? view::LessonWay::aloud : view::LessonWay::hand_over;
    return true;
  }
  if (key == "time-out") {
    if (!either(in, "character", "pass", second)) return false;
    lesson.time_out = second ? view::TimeOut::pass : view::TimeOut::in_character;
    return true;
  }
  return key == "figures" && either(in, "shown", "hidden", lesson.figures_hidden);
}

constexpr const char* kLayouts[view::kProjectorLayouts] = {"table", "map", "issues", "days"};

bool read_layout(std::istringstream& in, view::ProjectorLayout& out) {
  std::string word;
  in >> word;
  for (int layout = 0; layout < view::kProjectorLayouts; ++layout) {
    if (word == kLayouts[layout]) {
      out = static_cast<view::ProjectorLayout>(layout);
      return true;
    }
  }
  return false;
}

bool read_line(std::istringstream& in, LessonFile& file) {
  std::string key;
  in >> key;
  Lesson& lesson = file.lesson;
  if (key == "world-seed") return static_cast<bool>(in >> file.world_seed);
  if (key == "planning") return number(in, 0, kMostMinutes, lesson.planning_minutes);
  if (key == "sitting") return number(in, 0, kMostMinutes, lesson.sitting_minutes);
  if (key == "silence") return number(in, 0, view::kMostSilence, lesson.silence_seconds);
  if (key == "projector") return read_layout(in, lesson.shows);
  if (key == "clock") {
    view::KeptClock& kept = lesson.kept_clock;
    return (in >> kept.decision) && number(in, 1, view::kMostKeptSeconds, kept.seconds);
  }
  if (key == "observers") return number(in, 0, view::kMostObservers, lesson.observers);
  if (key == "team") return read_team(in, lesson);
  if (key == "name") return read_name(in, lesson);
  if (key == "note") return read_note(in, lesson);
  if (const auto read = read_delegation_line(key, in, lesson)) return *read;
  return read_choice(key, in, lesson);
}

// Nothing stands behind what was read.
bool ends_here(std::istringstream& in) {
  in.clear();
  in >> std::ws;
  const bool ends = in.peek() == std::istringstream::traits_type::eof();
  in.clear();
  return ends;
}

}  // namespace

std::string write_lesson(std::uint64_t world_seed, const Lesson& lesson, std::int64_t now_ms) {
  std::ostringstream out;
  out << kHead << "\nworld-seed " << world_seed;
  out << "\nway " << (lesson.way == view::LessonWay::aloud ? "aloud" : "hand-over");
  out << "\ntime-out " << (lesson.time_out == view::TimeOut::pass ? "pass" : "character");
  out << "\nfigures " << (lesson.figures_hidden ? "hidden" : "shown");
  out << "\nplanning " << lesson.planning_minutes << "\nsitting " << lesson.sitting_minutes;
  out << "\nsilence " << lesson.silence_seconds;
  out << "\nprojector " << kLayouts[static_cast<int>(lesson.shows)];
  const view::KeptClock clock = clock_to_keep(lesson, now_ms);
  if (clock.decision != 0) out << "\nclock " << clock.decision << " " << clock.seconds;
  out << "\nobservers " << lesson.observers << "\n";
  for (std::size_t seat = 0; seat < lesson.teams.size(); ++seat) {
    const view::Team& team = lesson.teams[seat];
    const bool computed = lesson.computed.has(SeatId(seat));
    out << "team " << seat << " " << team.students << (computed ? " computed\n" : " team\n");
    for (std::size_t student = 0; student < team.names.size(); ++student) {
      if (team.names[student].empty()) continue;
      out << "name " << seat << " " << student << " " << team.names[student] << "\n";
    }
  }
  for (const view::Note& note : lesson.notes) {
    out << "note " << note.round << " " << note.minute << " " << note.text << "\n";
  }
  write_delegation_lines(out, lesson);
  return out.str();
}

ReadLesson read_lesson(const std::string& text) {
  std::istringstream lines(text);
  std::string line;
  LessonFile file;
  int number = 1;
  if (!std::getline(lines, line) || line != kHead) {
    return {std::nullopt, "line 1: not \"" + std::string(kHead) + "\""};
  }
  while (std::getline(lines, line)) {
    ++number;
    std::istringstream in(line);
    if (!read_line(in, file) || !ends_here(in)) {
      const std::string column = std::to_string(column_of(line, in));
      return {std::nullopt, "line " + std::to_string(number) + ", column " + column + ": " + line};
    }
  }
  if (file.lesson.teams.empty()) return {std::nullopt, "no team stands in it"};
  file.seats = file.lesson.teams.size();
  return {std::move(file), {}};
}

std::filesystem::path lesson_file(std::filesystem::path save) {
  return save.replace_extension(".lesson");
}

}  // namespace demarche::desktop
