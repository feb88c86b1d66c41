// What seats want as a table, there and back.
#include "demarche/io/matrix.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "support/paths.h"

namespace demarche::io {
namespace {

std::vector<File> shipped(const std::string& id) {
  return read_scenario_files(test::source_dir() / "scenarios" / id).files;
}

std::string table_of(const std::vector<File>& files) { return export_matrix(files, "en").csv; }

// The files with the changed ones in their places.
std::vector<File> with(std::vector<File> files, const MatrixChange& change) {
  for (const File& changed : change.changed) {
    for (File& file : files) {
      if (file.name == changed.name) file.bytes = changed.bytes;
    }
  }
  return files;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

// One line of the table, changed.
std::string edited(const std::string& table, const std::string& line, const std::string& by) {
  return replaced(table, line, by);
}

// The line of the harbour's table that begins so.
std::string line_of(const std::string& table, const std::string& beginning) {
  const std::size_t at = table.find("\n" + beginning);
  REQUIRE(at != std::string::npos);
  return table.substr(at + 1, table.find('\r', at) - at - 1);
}

MatrixChange imported(const std::vector<File>& files, const std::string& table) {
  return import_matrix(files, {"harbour.csv", table});
}

std::string first(const MatrixChange& change) {
  REQUIRE(!change.diagnostics.empty());
  const Diagnostic& d = change.diagnostics.front();
  return std::to_string(d.line) + ":" + std::to_string(d.column) + " " + d.code + " " + d.message;
}

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> out{""};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (c == ',' && !quoted) {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

std::string joined(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) out += (i > 0 ? "," : "") + cells[i];
  return out;
}

// A line with another text in the cell of a column.
std::string with_cell(const std::string& table, const std::string& line, const std::string& column,
                      const std::string& text) {
  const auto head = cells(table.substr(0, table.find('\r')));
  const auto at = std::find(head.begin(), head.end(), column);
  REQUIRE(at != head.end());
  auto all = cells(line);
  all[static_cast<std::size_t>(at - head.begin())] = text;
  return joined(all);
}

std::string with_cell_at(const std::string& table, const std::string& beginning,
                         const std::string& column, const std::string& text) {
  const std::string line = line_of(table, beginning);
  return edited(table, line, with_cell(table, line, column, text));
}

TEST_CASE("A table that nobody changed leaves every byte of every scenario as it is") {
  for (const Listed& listed : list_scenarios(test::source_dir() / "scenarios")) {
    INFO(listed.id);
    const auto files = shipped(listed.id);
    const MatrixChange change = import_matrix(files, {"t.csv", table_of(files)});
    CHECK(change.diagnostics.empty());
    CHECK(change.changed.empty());
    CHECK(change.numbers == 0);
  }
}

TEST_CASE("A changed value changes its number and nothing else") {
  const auto files = shipped("harbour");
  const std::string table = with_cell_at(table_of(files), "landing,value,three", "sandhill", "46");
  const MatrixChange change = imported(files, table);
  CHECK(change.numbers == 1);
  REQUIRE(change.changed.size() == 1);
  const auto before = std::find_if(files.begin(), files.end(), [&](const File& file) {
    return file.name == change.changed[0].name;
  });
  REQUIRE(before != files.end());
  const std::string& now = change.changed[0].bytes;
  REQUIRE(now.size() == before->bytes.size());
  std::size_t differ = 0;
  for (std::size_t i = 0; i < now.size(); ++i) differ += now[i] != before->bytes[i] ? 1U : 0U;
  CHECK(differ == 1);
  CHECK(table_of(with(files, change)) == table);
}

TEST_CASE("A profile gets values of its own when all its cells are filled, and loses them empty") {
  const auto files = shipped("harbour");
  const std::string old = table_of(files);
  std::string table = old;
  int value = 10;
  for (const char* option : {"none", "three", "six", "by_market"}) {
    table = with_cell_at(table, std::string("landing,value,") + option, "sandhill/nets",
                         std::to_string(value += 7));
  }
  const auto changed = with(files, imported(files, table));
  CHECK(table_of(changed) == table);
  CHECK(table_of(with(changed, imported(changed, old))) == old);
  const std::string half = with_cell_at(old, "landing,value,six", "sandhill/nets", "5");
  CHECK_THAT(first(imported(files, half)),
             Catch::Contains("sandhill/nets values every option of landing itself, or none"));
}

TEST_CASE("A red line comes and goes by its mark") {
  const auto files = shipped("harbour");
  const std::string old = table_of(files);
  const std::string table = with_cell_at(old, "landing,red line,six", "seals/bay", "x");
  const MatrixChange change = imported(files, table);
  CHECK(change.new_lines == std::vector<std::string>{"seals/bay, landing"});
  const auto changed = with(files, change);
  CHECK(table_of(changed) == table);
  const std::string two = with_cell_at(table, "landing,red line,by_market", "seals/bay", "x");
  const MatrixChange second = imported(changed, two);
  CHECK(second.new_lines.empty());  // it joins the line that stands
  CHECK(table_of(with(changed, second)) == two);
  CHECK(table_of(with(changed, imported(changed, old))) == old);
}

TEST_CASE("A condition is neither written nor lost by a table") {
  const auto files = shipped("guarantees");
  const std::string table = table_of(files);
  const MatrixChange refused = imported(files, replaced(table, ",if", ",x"));
  CHECK(refused.changed.empty());
  CHECK_THAT(first(refused), Catch::Contains("has a condition"));
  const auto harbour = shipped("harbour");
  const std::string wish =
      with_cell_at(table_of(harbour), "landing,red line,six", "seals/bay", "if");
  CHECK_THAT(first(imported(harbour, wish)), Catch::Contains("cannot be written in a table"));
}

TEST_CASE("Semicolons, tabs, a byte order mark and another order of lines are understood") {
  const auto files = shipped("harbour");
  const std::string table = with_cell_at(table_of(files), "landing,value,three", "sandhill", "46");
  const std::string wanted = table_of(with(files, imported(files, table)));
  for (const char separator : {';', '\t'}) {
    std::string other = "\xEF\xBB\xBF";
    bool quoted = false;
    for (const char c : table) {
      if (c == '"') quoted = !quoted;
      other += c == ',' && !quoted ? separator : c;
    }
    CHECK(table_of(with(files, imported(files, other))) == wanted);
  }
  const std::size_t head = table.find('\n') + 1;
  const std::size_t next = table.find('\n', head) + 1;
  const std::string moved =
      table.substr(0, head) + table.substr(next) + table.substr(head, next - head);
  CHECK(table_of(with(files, imported(files, moved))) == wanted);
  CHECK(imported(files, table.substr(0, head)).changed.empty());  // no lines: all stays
}

TEST_CASE("What is wrong in a table is told with its line and column, and nothing is changed") {
  const auto files = shipped("harbour");
  const std::string table = table_of(files);
  const auto fault = [&](const std::string& wrong) {
    const MatrixChange change = imported(files, wrong);
    CHECK(change.changed.empty());
    return first(change);
  };
  CHECK(fault(with_cell_at(table, "landing,value,none", "sandhill", "101")) ==
        "3:34 D0205 \"101\" is not a whole number from 0 to 100");
  CHECK(fault(with_cell_at(table, "landing,value,none", "sandhill", "4.5")) ==
        "3:34 D0205 \"4.5\" is not a whole number from 0 to 100");
  CHECK(fault(with_cell_at(table, "landing,value,none", "sandhill", "")) ==
        "3:34 D0202 a number is missing here");
  CHECK(fault(with_cell_at(table, "landing,weight", "sandhill/nets", "451")) ==
        "1:77 D0401 the weights of sandhill/nets add up to 1001, not to 1000");
  CHECK(fault(replaced(table, "sandhill/early", "sandhill/erly")) ==
        "1:91 D0301 no seat and no profile is called \"sandhill/erly\"");
  CHECK(fault(replaced(table, "landing,value,six", "landing,value,sixx")) ==
        "5:15 D0301 no option of this issue is called \"sixx\"");
  CHECK(fault(replaced(table, "landing,weight", "landing,wait")) ==
        "2:9 D0206 \"wait\" is no kind of line");
  CHECK(fault(with_cell_at(table, "landing,red line,none", "seals/bay", "x")).substr(0, 2) == "7:");
  CHECK(fault(table + line_of(table, "landing,weight") + "\r\n").find("D0305") !=
        std::string::npos);
  CHECK(fault("a,b\r\n") == "1:1 D0209 the first line begins with issue, line, option, name");
  CHECK(fault("").find("D0115") != std::string::npos);
  CHECK(fault("issue,line,option,name,sandhill\nlanding,value,none,\"None")
            .find("this quote is never closed") != std::string::npos);
}

TEST_CASE("Any numbers that a table may hold come back out as they went in") {
  const auto files = shipped("council");
  const std::string table = table_of(files);
  std::string other, line;
  std::uint32_t number = 12345;
  for (std::size_t from = 0; from < table.size(); from = table.find('\n', from) + 1) {
    line = table.substr(from, table.find('\r', from) - from);
    auto all = cells(line);
    if (all[1] == "value") {
      for (std::size_t i = 4; i < all.size(); ++i) {
        number = number * 1664525U + 1013904223U;
        if (!all[i].empty()) all[i] = std::to_string((number >> 16U) % 101U);
      }
    }
    other += joined(all) + "\r\n";
  }
  const MatrixChange change = import_matrix(files, {"t.csv", other});
  REQUIRE(change.diagnostics.empty());
  CHECK(change.numbers > 50);
  CHECK(table_of(with(files, change)) == other);
}

}  // namespace
}  // namespace demarche::io
