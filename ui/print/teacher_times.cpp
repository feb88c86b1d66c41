#include "print/teacher_times.h"

#include <algorithm>

#include "print/parts.h"

namespace demarche::print {
namespace {

using namespace canvas;

constexpr int kFewestInPairs = 2;  // students in a delegation while there are seats to spare
constexpr int kMostTogether = 6;   // students in a delegation
constexpr int kLeastRoundMinutes = 6;
constexpr int kSizes[] = {6, 10, 15, 20, 25, 30};

// A line of a timetable; `play`: with the rounds that fit.
struct Step {
  int minutes;
  const char* key;
};

int rounds_in(int minutes, int rounds) {
  return std::clamp(minutes / kLeastRoundMinutes, 1, std::max(1, rounds));
}

Element step_line(const view::Words& words, const Step& step, int rounds) {
  const bool play = std::string(step.key) == "teaching.step-play";
  const std::string what =
      play ? words("teaching.step-play", {rounds, step.minutes / rounds}) : words(step.key);
  Words minutes;
  minutes.strong(words("teaching.minutes", {step.minutes}));
  return row({exactly(plain(std::move(minutes)), 48), grow(plain(what))}, 8, Across::kStart);
}

Element table_of(const view::Words& words, const std::string& title, const std::vector<Step>& steps,
                 int rounds) {
  Words name;
  name.strong(title);
  Elements lines{plain(std::move(name))};
  for (const Step& step : steps) {
    lines.push_back(rule());
    lines.push_back(step_line(words, step, rounds_in(step.minutes, rounds)));
  }
  return column(std::move(lines), 3);
}

// A table of two lessons: the rounds are shared out by the minutes of play.
Element two_lessons(const view::Words& words, int rounds) {
  const int first = rounds_in(30, (rounds + 1) / 2), second = rounds_in(15, rounds - first);
  Elements lines;
  const auto add = [&](const char* title, const std::vector<Step>& steps, int count) {
    Words name;
    name.strong(words("teaching.time-2x45") + ": " + words(title));
    lines.push_back(plain(std::move(name)));
    for (const Step& step : steps) {
      lines.push_back(rule());
      lines.push_back(step_line(words, step, count));
    }
  };
  add("teaching.first",
      {{10, "teaching.step-read"}, {30, "teaching.step-play"}, {5, "teaching.step-note"}}, first);
  lines.push_back(space(0, 3));
  add("teaching.second",
      {{5, "teaching.step-recall"}, {20, "teaching.step-play"}, {20, "teaching.step-debrief"}},
      second);
  return column(std::move(lines), 3);
}

std::string range(const view::Words& words, int least, int most) {
  return least == most ? std::to_string(least) : words("teaching.from-to", {least, most});
}

std::string how_to_sit(const view::Words& words, int students, int seats) {
  const Seating sat = seating(students, seats);
  const std::string each = range(words, sat.least, sat.most);
  if (sat.tables > 1) return words("teaching.size-tables", {sat.tables, each});
  if (sat.delegations == seats) return words("teaching.size-all", {seats, each});
  return words("teaching.size-computed", {sat.delegations, each, seats - sat.delegations});
}

}  // namespace

Element timetables(const view::Words& words, const Sheet& sheet, int rounds) {
  const Elements tables{
      table_of(
          words, words("teaching.time-45"),
          {{5, "teaching.step-read"}, {20, "teaching.step-play"}, {20, "teaching.step-debrief"}},
          rounds),
      table_of(
          words, words("teaching.time-90"),
          {{10, "teaching.step-read"}, {45, "teaching.step-play"}, {35, "teaching.step-debrief"}},
          rounds),
      two_lessons(words, rounds)};
  return column({section(words("teaching.times")), two_columns(sheet, page_width(), tables, 12)},
                3);
}

Seating seating(int students, int seats) {
  Seating out;
  out.tables = std::max(1, (students + seats * kMostTogether - 1) / (seats * kMostTogether));
  const int at_table = students / out.tables;
  out.delegations = std::clamp(at_table / kFewestInPairs, 1, seats);
  out.least = std::max(1, at_table / out.delegations);
  const int heads = (students + out.tables - 1) / out.tables;
  out.most = (heads + out.delegations - 1) / out.delegations;
  return out;
}

Element class_sizes(const view::Words& words, int seats) {
  Elements rows{section(words("teaching.sizes"))};
  const auto line = [](const std::string& left, const std::string& right, bool strong) {
    Words size, how;
    size.strong(left);
    strong ? how.strong(right) : how.say(right);
    return row({exactly(plain(std::move(size)), 90), grow(plain(std::move(how)))}, 8,
               Across::kStart);
  };
  rows.push_back(line(words("teaching.size-students"), words("teaching.size-how"), true));
  for (const int students : kSizes) {
    rows.push_back(rule());
    rows.push_back(line(std::to_string(students), how_to_sit(words, students, seats), false));
  }
  rows.push_back(rule());
  rows.push_back(small(words("teaching.size-note")));
  return column(std::move(rows), 3);
}

}  // namespace demarche::print
