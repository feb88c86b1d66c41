// Tables of text beside each other: in columns, or one under the other, and never cut.
#include "cli/side_by_side.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace demarche::cli {
namespace {

using Lines = std::vector<std::string>;

bool has(const Lines& lines, const std::string& part) {
  return std::any_of(lines.begin(), lines.end(),
                     [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

bool within(const Lines& lines, std::size_t width) {
  return std::all_of(lines.begin(), lines.end(),
                     [&](const std::string& line) { return columns(line) <= width; });
}

const std::vector<SideRow> kRows = {{"Завершення", {"Обмежена пауза", "Обмежена пауза"}},
                                    {"Result", {}},
                                    {"Ukraine", {"563", "512"}},
                                    {"Settled", {"Form: Binding · Burden: Common fund", "–"}}};

TEST_CASE("Text is wrapped at blanks and at line breaks") {
  CHECK(wrapped("one two three", 7) == Lines{"one two", "three"});
  CHECK(wrapped("one\ntwo", 20) == Lines{"one", "two"});
  CHECK(wrapped("unbreakable", 4) == Lines{"unbreakable"});
  CHECK(wrapped("Обмежена пауза", 8) == Lines{"Обмежена", "пауза"});
  CHECK(wrapped("", 5) == Lines{""});
}

TEST_CASE("Sides stand in columns where they fit, and rows that differ are marked") {
  const Lines heads = {"1. morning", "2. evening"};
  const Lines lines = laid_out(heads, kRows, 60);
  CHECK(within(lines, 60));
  CHECK(lines[0] == "              1. morning             2. evening");
  CHECK(lines[1] == "  Завершення  Обмежена пауза         Обмежена пауза");
  CHECK(lines[2].empty());
  CHECK(lines[3] == "  Result");
  CHECK(lines[4] == "≠ Ukraine     563                    512");
  CHECK(lines[5] == "≠ Settled     Form: Binding ·        –");
  CHECK(lines[6] == "              Burden: Common fund");
}

TEST_CASE("Sides that do not fit into columns stand one under the other, whole") {
  const Lines heads = {"1. a table with a long name", "2. evening"};
  const Lines lines = laid_out(heads, kRows, 45);
  CHECK(within(lines, 45));
  CHECK(has(lines, "  Завершення: Обмежена пауза"));
  CHECK(has(lines, "≠ Ukraine: 1. a table with a long name 563;"));
  CHECK(has(lines, "2. evening"));
  CHECK(has(lines, "512"));
  CHECK(has(lines, "Common fund"));
  std::vector<SideRow> many = {{"Ukraine", Lines(12, "563")}};
  many[0].cells[11] = "511";
  const Lines twelve = laid_out(Lines(12, "table"), many, 90);
  CHECK(within(twelve, 90));
  CHECK(twelve.size() == 2);
  CHECK(has(twelve, "511"));
}

}  // namespace
}  // namespace demarche::cli
