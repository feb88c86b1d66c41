// Lines and columns: counted in code points, exact for every kind of value.
#include <catch2/catch.hpp>
#include <tuple>

#include "scenario_files.h"

namespace demarche::test {
namespace {

struct Place {
  std::size_t line, column, length;
  bool operator==(const Place& other) const {
    return line == other.line && column == other.column && length == other.length;
  }
};

// Where the finding about `value` is, when it stands as `"fictional"` (which wants true or false)
// in a file.
Place place_of(const std::string& before, const std::string& value, const std::string& after) {
  const auto loaded = io::load_scenario({{"a.json", before + value + after}});
  for (const io::Diagnostic& d : loaded.diagnostics) {
    if (d.code == "D0203" && d.path == "/fictional") return {d.line, d.column, d.length};
  }
  return {0, 0, 0};
}

}  // namespace

TEST_CASE("Each kind of value is marked where it stands, whatever comes behind it") {
  const std::string before = "{\n  \"fictional\": ";
  for (const std::string after : {"\n}", "}", " ,\n \"x\": 1}", "\r\n}", "\t}"}) {
    CHECK(place_of(before, "12345", after) == Place{2, 16, 5});
    CHECK(place_of(before, "-7", after) == Place{2, 16, 2});
    CHECK(place_of(before, "1.25e-3", after) == Place{2, 16, 7});
    CHECK(place_of(before, "null", after) == Place{2, 16, 4});
    CHECK(place_of(before, "\"yes\"", after) == Place{2, 16, 5});
    CHECK(place_of(before, "\"a\\\"b\\u0041\"", after) == Place{2, 16, 12});
    CHECK(place_of(before, "[1, 2]", after) == Place{2, 16, 1});
    CHECK(place_of(before, "{}", after) == Place{2, 16, 1});
  }
}

TEST_CASE("Columns count letters, not bytes") {
  CHECK(place_of("{ \"_comment\": \"Україна\", \"fictional\": ", "\"так\"", " }") ==
        Place{1, 39, 5});
  CHECK(place_of("{ \"_comment\": \"𝄞\", \"fictional\": ", "1", " }") == Place{1, 33, 1});
}

TEST_CASE("Lines end with LF, with CR LF and with CR") {
  CHECK(place_of("{\r\n\r\n\"fictional\": ", "1", "\r\n}") == Place{3, 14, 1});
  CHECK(place_of("{\r\r\"fictional\": ", "1", "\r}") == Place{3, 14, 1});
  CHECK(place_of("{\n\n\"fictional\": ", "1", "\n}") == Place{3, 14, 1});
}

TEST_CASE("A byte order mark takes no column") {
  CHECK(place_of("\xEF\xBB\xBF{ \"fictional\": ", "1", " }") == Place{1, 16, 1});
}

TEST_CASE("Of a very long line only the part around the place is shown, with the caret under it") {
  const std::string filler(5000, 'x');
  const auto loaded =
      io::load_scenario({{"a.json", "{ \"_comment\": \"" + filler + "\", \"fictional\": 17 }"}});
  for (const io::Diagnostic& d : loaded.diagnostics) {
    if (d.path != "/fictional") continue;
    CHECK(d.column == 5000 + 32);
    CHECK(d.source_line.size() < 200);
    REQUIRE(d.source_column > 1);
    CHECK(d.source_line.substr(d.source_column - 1, 2) == "17");
    return;
  }
  FAIL("nothing was found");
}

TEST_CASE("One misspelt word in a long file is one finding") {
  const std::string text = bytes_of(minimal_folder() / "scenario.json");
  const auto loaded =
      io::load_scenario({{"scenario.json", with(text, "\"exchanges\": 3", "\"exchangs\": 3")}});
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics[0].suggestion == "did you mean \"exchanges\"?");
}

TEST_CASE(
    "Findings of several files are sorted by file, line and column, and equal ones are told once") {
  const auto loaded = io::load_scenario(
      {{"scenario.json", "{ \"format\": 1, \"parts\": [\"b.json\"], \"zzzz\": 1, \"yyyy\": 1 }"},
       {"b.json", "{ \"xxxx\": 1 }"}});
  REQUIRE(loaded.diagnostics.size() > 3);
  for (std::size_t i = 1; i < loaded.diagnostics.size(); ++i) {
    const auto& a = loaded.diagnostics[i - 1];
    const auto& b = loaded.diagnostics[i];
    CHECK(std::tie(a.file, a.line, a.column) <= std::tie(b.file, b.line, b.column));
    CHECK(io::to_text(a) != io::to_text(b));
  }
}

}  // namespace demarche::test
