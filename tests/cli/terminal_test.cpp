#include "cli/terminal.h"

#include <catch2/catch.hpp>

namespace demarche::cli {
namespace {

TEST_CASE("Columns count letters of every script and neither marks nor colours") {
  CHECK(columns("") == 0);
  CHECK(columns("table") == 5);
  CHECK(columns("Україна") == 7);
  CHECK(columns("“Å”") == 3);
  CHECK(columns("e\xCC\x81") == 1);  // a letter and its combining accent
  CHECK(columns("\x1b[1mbold\x1b[0m") == 4);
}

TEST_CASE("Padding fills to the column, whatever the script, and never cuts") {
  CHECK(padded("стіл", 6) == "стіл  ");
  CHECK(padded("table", 3) == "table");
}

TEST_CASE("A change is written with its sign, nought without") {
  CHECK(with_sign(5) == "+5");
  CHECK(with_sign(-12) == "−12");
  CHECK(with_sign(0) == "0");
}

TEST_CASE("Typed words are found whatever their case, Latin and Cyrillic") {
  CHECK(folded("WHY") == "why");
  CHECK(folded("ЧОМУ") == "чому");
  CHECK(folded("ЄЇІҐ Яя") == "єїіґ яя");
  CHECK(folded("“Å” 12") == "“Å” 12");
}

TEST_CASE("Folding leaves bytes that are no text as they are") {
  CHECK(folded("\xFF\xD0") == "\xFF\xD0");
  CHECK(folded("a\xD0") == "a\xD0");
}

TEST_CASE("Without colour, ink leaves a text alone") {
  CHECK(Terminal(false).ink("text", Ink::good) == "text");
  CHECK(Terminal(true).ink("text", Ink::good) == "\x1b[32mtext\x1b[0m");
  CHECK(Terminal(true).ink("text", Ink::plain) == "text");
}

}  // namespace
}  // namespace demarche::cli
