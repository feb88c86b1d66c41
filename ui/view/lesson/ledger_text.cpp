// The ledger as lines of words:
//
//   demarche-ledger 2
//   game <world seed> <digest of the rules>
//   left-out                                      only when the teacher does without
//   team <actor id> | member <actor id> <number> | student <number>   one a forecaster, in order
//   ask ending <id> <round> <asked> <at> open|closed <said>...
//   ask settled <issue id> <round> ...            said: 0 to 100 or "-", one a forecaster
//   ask move <id> <round> ...
//   end
//
// Version 1 has neither left-out nor members. Answers are not kept: they follow from the game.
#include <algorithm>
#include <charconv>
#include <sstream>
#include <utility>

#include "view/lesson/ledger.h"

namespace demarche::view {
namespace {

using Kind = ForecastQuestion::Kind;

constexpr const char* kHead = "demarche-ledger";
constexpr int kVersion = 2;
constexpr std::size_t kMostRows = 1000;

template <class Number>
bool whole(const std::string& word, Number least, Number most, Number& out) {
  const char* end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, out);
  return error == std::errc() && stop == end && out >= least && out <= most;
}

template <class Rows>
std::optional<std::size_t> row_of(const Rows& rows, const std::string& id) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
  if (found == rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - rows.begin());
}

std::string subject_of(const ForecastQuestion& question, const Scenario& scenario) {
  switch (question.kind) {
    case Kind::ending:
      return "ending " + scenario.endings[question.ending.index()].id;
    case Kind::settled:
      return "settled " + scenario.issues[question.issue.index()].id;
    case Kind::move:
      return "move " + scenario.moves[question.move.index()].id;
  }
  return "";
}

class Reader {
 public:
  Reader(const Scenario& scenario, Ledger& ledger) : scenario_(scenario), ledger_(ledger) {}

  // False when the line says nothing that can be.
  bool take(std::istringstream& words, const std::string& first) {
    if (first == "team" || first == "member" || first == "student")
      return take_forecaster(words, first);
    if (first == "left-out") return take_left_out(words);
    return first == "ask" && take_row(words);
  }

 private:
  bool take_left_out(std::istringstream& words) {
    std::string rest;
    const bool again = std::exchange(ledger_.left_out, true);
    return !again && !(words >> rest);
  }

  bool take_forecaster(std::istringstream& words, const std::string& first) {
    std::string word, number, rest;
    if (!(words >> word) || !ledger_.rows.empty()) return false;
    Forecaster who;
    if (first == "member" && (!(words >> number) || !whole(number, 1, kMostInTeam, who.student)))
      return false;
    if (words >> rest) return false;
    if (first != "student") {
      for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat)
        if (scenario_.actor_of(SeatId(seat)).id == word) who.seat = SeatId(seat);
      if (!who.seat.exists()) return false;
    } else if (!whole(word, 1, static_cast<int>(kMostWatching), who.student)) {
      return false;
    }
    const auto& known = ledger_.forecasters;
    if (std::find(known.begin(), known.end(), who) != known.end()) return false;
    ledger_.forecasters.push_back(who);
    return true;
  }

  bool take_subject(const std::string& kind, const std::string& id, ForecastQuestion& out) const {
    if (kind == "ending") {
      const auto row = row_of(scenario_.endings, id);
      if (row) out.ending = EndingId(*row);
      return row.has_value();
    }
    if (kind == "settled") {
      const auto row = row_of(scenario_.issues, id);
      out.kind = Kind::settled;
      if (row) out.issue = IssueId(*row);
      return row.has_value();
    }
    const auto row = kind == "move" ? row_of(scenario_.moves, id) : std::nullopt;
    out.kind = Kind::move;
    if (row) out.move = MoveId(*row);
    return row.has_value();
  }

  bool take_row(std::istringstream& words) {
    std::string kind, id, round, asked, at, open;
    if (!(words >> kind >> id >> round >> asked >> at >> open)) return false;
    ForecastRow row;
    const bool known = take_subject(kind, id, row.question);
    if (!known || !whole(round, 1, 255, row.question.round)) return false;
    if (!whole(asked, 1, 255, row.asked_round)) return false;
    if (!whole(at, std::uint32_t{0}, std::uint32_t{10'000'000}, row.asked_at)) return false;
    if (open != "open" && open != "closed") return false;
    row.closed = open == "closed";
    for (std::string word; words >> word;) {
      int percent = 0;
      if (word != "-" && !whole(word, 0, 100, percent)) return false;
      row.said.push_back(word == "-" ? std::nullopt
                                     : std::optional(static_cast<std::int8_t>(percent)));
    }
    if (row.said.size() != ledger_.forecasters.size()) return false;
    if (ledger_.rows.size() >= kMostRows) return false;
    ledger_.rows.push_back(std::move(row));
    return true;
  }

  const Scenario& scenario_;
  Ledger& ledger_;
};

// "game 7 123": whether it is this one; none when it is no such line.
std::optional<bool> is_this_game(const std::string& line, std::uint64_t digest,
                                 std::uint64_t world_seed) {
  std::istringstream words(line);
  std::string word;
  std::uint64_t seed = 0, rules = 0;
  if (!(words >> word >> seed >> rules) || word != "game") return std::nullopt;
  return seed == world_seed && rules == digest;
}

ReadLedger damaged(std::size_t line, const std::string& what) {
  return {std::nullopt, "line " + std::to_string(line) + ": " + what, false};
}

}  // namespace

std::string write_ledger(const Ledger& ledger, const Scenario& scenario, std::uint64_t world_seed) {
  std::ostringstream out;
  out << kHead << ' ' << kVersion << "\ngame " << world_seed << ' ' << scenario.digest << '\n';
  if (ledger.left_out) out << "left-out\n";
  for (const Forecaster& who : ledger.forecasters) {
    if (who.seat.exists() && who.student > 0) {
      out << "member " << scenario.actor_of(who.seat).id << ' ' << who.student << '\n';
    } else if (who.seat.exists()) {
      out << "team " << scenario.actor_of(who.seat).id << '\n';
    } else {
      out << "student " << who.student << '\n';
    }
  }
  for (const ForecastRow& row : ledger.rows) {
    out << "ask " << subject_of(row.question, scenario) << ' ' << row.question.round << ' '
        << row.asked_round << ' ' << row.asked_at << (row.closed ? " closed" : " open");
    for (const auto& said : row.said) out << ' ' << (said ? std::to_string(*said) : "-");
    out << '\n';
  }
  out << "end\n";
  return out.str();
}

ReadLedger read_ledger(const std::string& text, const Scenario& scenario,
                       std::uint64_t world_seed) {
  std::istringstream lines(text);
  std::string line;
  const auto next = [&] { return static_cast<bool>(std::getline(lines, line)); };
  const auto of_version = [&line](int version) {
    return line == std::string(kHead) + " " + std::to_string(version);
  };
  if (!next() || !(of_version(1) || of_version(kVersion)))
    return damaged(1, "this is no ledger of version " + std::to_string(kVersion));
  const std::optional<bool> same =
      next() ? is_this_game(line, scenario.digest, world_seed) : std::nullopt;
  if (!same) return damaged(2, "it does not say of which game it is");
  if (!*same) return {std::nullopt, "", true};
  Ledger ledger;
  Reader reader(scenario, ledger);
  for (std::size_t number = 3; next(); ++number) {
    std::istringstream words(line);
    std::string first;
    words >> first;
    if (first == "end") return {std::move(ledger), "", false};
    if (!reader.take(words, first)) return damaged(number, "it cannot be read");
  }
  return damaged(3 + ledger.rows.size(), "the file is cut short");
}

}  // namespace demarche::view
