#include "demarche/batch/tally.h"

#include <algorithm>
#include <cassert>

namespace demarche::batch {
namespace {

Sheet blank(std::string name, std::vector<std::string> columns, std::vector<std::string> rows) {
  Sheet sheet{std::move(name), std::move(columns), std::move(rows), {}};
  sheet.numbers.assign(sheet.rows.size() * sheet.columns.size(), 0);
  return sheet;
}

template <class Rows>
std::vector<std::string> ids_of(const Rows& rows) {
  std::vector<std::string> ids;
  for (const auto& row : rows) ids.push_back(row.id);
  return ids;
}

std::vector<std::string> option_rows(const Scenario& scenario) {
  std::vector<std::string> rows;
  for (const Issue& issue : scenario.issues) {
    for (const Option& option : issue.options) rows.push_back(issue.id + "/" + option.id);
  }
  return rows;
}

std::vector<std::string> seat_rows(const Scenario& scenario) {
  std::vector<std::string> rows;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
    rows.push_back(scenario.actor_of(SeatId(seat)).id);
  return rows;
}

std::vector<std::string> round_rows(const Scenario& scenario) {
  std::vector<std::string> rows;
  for (std::size_t round = 1; round <= scenario.rounds.size(); ++round)
    rows.push_back(std::to_string(round));
  return rows;
}

std::vector<std::string> seat_columns() {
  return {"result",         "result_squared", "gain",
          "gain_squared",   "decisions",      "decisions_squared",
          "primary",        "primary_kept",   "goals",
          "goals_kept",     "opened",         "opened_result",
          "opened_squared", "waited",         "waited_result",
          "waited_squared"};
}

}  // namespace

bool Sheet::like(const Sheet& other) const {
  return name == other.name && columns == other.columns && rows == other.rows;
}

Tally::Tally(const Scenario& scenario) {
  sheets_ = {
      blank("games", {"games", "settlements", "events", "meetings", "at_a_venue"}, {"all"}),
      blank("endings", {"games"}, ids_of(scenario.endings)),
      blank("options", {"settled", "stands"}, option_rows(scenario)),
      blank("moves", {"chances", "chosen", "succeeded"}, ids_of(scenario.moves)),
      blank("venues", {"meetings"}, ids_of(scenario.venues)),
      blank("events", {"chances", "drawn", "came", "games"}, ids_of(scenario.events)),
      blank("formats", {"meetings", "games"}, ids_of(scenario.formats)),
      blank("seats", seat_columns(), seat_rows(scenario)),
      blank("rounds", {"settlements"}, round_rows(scenario)),
  };
}

bool Tally::like(const Tally& other) const {
  return std::equal(sheets_.begin(), sheets_.end(), other.sheets_.begin(), other.sheets_.end(),
                    [](const Sheet& a, const Sheet& b) { return a.like(b); });
}

void Tally::add(const Tally& other) {
  assert(like(other));
  for (std::size_t sheet = 0; sheet < sheets_.size(); ++sheet) {
    std::vector<std::int64_t>& numbers = sheets_[sheet].numbers;
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] += other.sheets_[sheet].numbers[i];
  }
}

void Tally::clear() {
  for (Sheet& sheet : sheets_) std::fill(sheet.numbers.begin(), sheet.numbers.end(), 0);
}

}  // namespace demarche::batch
