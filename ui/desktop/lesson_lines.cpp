#include "desktop/lesson_lines.h"

#include <algorithm>
#include <limits>

#include "view/lesson/plain_text.h"

namespace demarche::desktop {
namespace {

using view::Lesson;

constexpr int kMostRounds = 255, kMostMinute = 1000000;

bool number(std::istringstream& in, int low, int high, int& out) {
  return (in >> out) && out >= low && out <= high;
}

bool read_seat(std::istringstream& in, const Lesson& lesson, SeatId& seat) {
  int row = 0;
  if (!number(in, 0, static_cast<int>(lesson.teams.size()) - 1, row)) return false;
  seat = SeatId(static_cast<std::size_t>(row));
  return true;
}

// "all", or a seat.
bool read_to(std::istringstream& in, const Lesson& lesson, SeatId& to) {
  const auto begin = in.tellg();
  std::string word;
  if ((in >> word) && word == "all") return true;
  in.clear();
  in.seekg(begin);
  return read_seat(in, lesson, to);
}

bool read_message(std::istringstream& in, Lesson& lesson) {
  view::TeacherMessage message;
  if (lesson.messages.size() >= view::kMostMessages) return false;
  if (!number(in, 1, kMostRounds, message.round)) return false;
  if (!number(in, 0, kMostMinute, message.minute)) return false;
  if (!read_to(in, lesson, message.to)) return false;
  int read = 0;
  const auto seats = static_cast<int>(lesson.teams.size());
  const int most = seats >= 31 ? std::numeric_limits<int>::max() : (1 << seats) - 1;
  if (!number(in, 0, most, read)) return false;
  message.read.bits = static_cast<std::uint32_t>(read);
  std::string place;
  in >> place;
  message.projected = place == "projected";
  if (!message.projected && place != "kept") return false;
  if (message.projected && (message.to.exists() || view::projected_message(lesson) != nullptr))
    return false;
  in.get();  // the blank before the text
  const auto begin = in.tellg();
  std::string text;
  std::getline(in, text);
  message.text = view::plain_sentence(text, view::kLongestMessage);
  if (text.empty()) return false;
  if (message.text != text) {
    in.clear();
    in.seekg(begin);
    return false;
  }
  lesson.messages.push_back(std::move(message));
  return true;
}

bool read_pass_word(std::istringstream& in, Lesson& lesson) {
  SeatId seat;
  view::PassWord word;
  if (!read_seat(in, lesson, seat)) return false;
  if (!(in >> word.salt) || word.salt == 0) return false;
  if (!(in >> word.digest)) return false;
  lesson.pass_words.resize(lesson.teams.size());
  lesson.pass_words[seat.index()] = word;
  return true;
}

bool read_away(std::istringstream& in, Lesson& lesson) {
  SeatId seat;
  int student = 0;
  if (!read_seat(in, lesson, seat)) return false;
  view::Team& team = lesson.teams[seat.index()];
  if (!number(in, 0, team.students - 1, student)) return false;
  team.away = static_cast<std::uint8_t>(team.away | 1U << static_cast<unsigned>(student));
  return true;
}

}  // namespace

std::optional<bool> read_delegation_line(const std::string& key, std::istringstream& in,
                                         Lesson& lesson) {
  if (key == "message") return read_message(in, lesson);
  if (key == "pass-word") return read_pass_word(in, lesson);
  if (key == "away") return read_away(in, lesson);
  return std::nullopt;
}

void write_delegation_lines(std::ostream& out, const Lesson& lesson) {
  for (std::size_t seat = 0; seat < lesson.teams.size(); ++seat) {
    for (int student = 0; student < lesson.teams[seat].students; ++student) {
      if (!view::is_here(lesson.teams[seat], student))
        out << "away " << seat << " " << student << "\n";
    }
  }
  for (std::size_t seat = 0; seat < lesson.pass_words.size(); ++seat) {
    const view::PassWord& word = lesson.pass_words[seat];
    if (word.salt != 0)
      out << "pass-word " << seat << " " << word.salt << " " << word.digest << "\n";
  }
  for (const view::TeacherMessage& message : lesson.messages) {
    out << "message " << message.round << " " << message.minute << " ";
    message.to.exists() ? out << message.to.index() : out << "all";
    out << " " << message.read.bits << (message.projected ? " projected " : " kept ")
        << message.text << "\n";
  }
}

std::size_t column_of(const std::string& line, std::istringstream& stopped) {
  if (stopped.fail() && stopped.eof()) return line.size() + 1;  // something is missing
  stopped.clear();
  const auto told = static_cast<std::streamoff>(stopped.tellg());
  std::size_t at =
      std::min(line.size(), static_cast<std::size_t>(std::max<std::streamoff>(told, 0)));
  if (at > 0 && line[at - 1] != ' ') {  // behind a word that was read
    while (at > 0 && line[at - 1] != ' ') --at;
  } else {
    while (at < line.size() && line[at] == ' ') ++at;
  }
  return at + 1;
}

}  // namespace demarche::desktop
