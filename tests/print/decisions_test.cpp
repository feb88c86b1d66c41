// The table of decisions: CSV that any program reads, and that is nobody's formula.
#include <catch2/catch.hpp>

#include "print/press.h"

namespace demarche::print {
namespace {

using Cells = std::vector<std::string>;

// A reader after RFC 4180, written for this test.
std::vector<Cells> rows_of(const std::string& csv) {
  std::vector<Cells> rows(1, Cells(1));
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const char c = csv[i];
    std::string& cell = rows.back().back();
    if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
      cell += csv[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      rows.back().emplace_back();
    } else if (!quoted && csv.compare(i, 2, "\r\n") == 0) {
      rows.emplace_back(1);
      ++i;
    } else {
      cell += c;
    }
  }
  REQUIRE(rows.back() == Cells(1));  // the last line ends, too
  rows.pop_back();
  return rows;
}

TEST_CASE("Every decision of a game is one row with the cells that its head names") {
  const std::shared_ptr<const Scenario> scenario = shipped("guarantees");
  const Game game = played(*scenario, 7);
  for (const view::Language language : kBoth) {
    const std::vector<Cells> rows =
        rows_of(decisions_csv(view::Phrases(*scenario, language), game));
    REQUIRE(rows.size() == game.record().moves.size() + 1);
    CHECK(rows[0] == Cells{"game", "round", "date", "phase", "seat", "move", "target",
                           "odds_of_1000", "drawn_of_1000", "success", "changed"});
    for (const Cells& row : rows) CHECK(row.size() == rows[0].size());
  }
}

TEST_CASE("A move succeeds in the table exactly when its draw is below its odds") {
  const std::shared_ptr<const Scenario> scenario = shipped("guarantees");
  const Game game = played(*scenario, 7);
  const std::vector<Cells> rows =
      rows_of(decisions_csv(view::Phrases(*scenario, view::Language::english), game));
  std::size_t drawn = 0, changed = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i][8].empty()) continue;
    ++drawn;
    CHECK((std::stoi(rows[i][8]) < std::stoi(rows[i][7])) == (rows[i][9] == "yes"));
    if (!rows[i][10].empty()) ++changed;
  }
  CHECK(drawn > 10);
  CHECK(changed > 5);
}

TEST_CASE("A text that a spreadsheet would take for a formula stays a text") {
  Scenario scenario = *shipped("harbour");
  const Game game = played(scenario, 7);
  scenario.texts[0][scenario.actor_of(SeatId(std::size_t{0})).name.value] = "=HYPERLINK(\"x\")";
  const std::vector<Cells> rows =
      rows_of(decisions_csv(view::Phrases(scenario, view::Language::english), game));
  std::size_t seen = 0;
  for (const Cells& row : rows) {
    for (const std::string& cell : row) {
      CHECK(cell.substr(0, 1) != "=");
      if (cell == "'=HYPERLINK(\"x\")") ++seen;
    }
  }
  CHECK(seen > 0);
}

}  // namespace
}  // namespace demarche::print
