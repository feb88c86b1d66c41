// Canonical order and layout: what moves, what stays, and that it never means anything else.
#include "demarche/io/tidy.h"

#include <catch2/catch.hpp>

#include "findings.h"
#include "format/corpus.h"
#include "io/scenario_files.h"
#include "json/document.h"
#include "rules_part.h"

namespace demarche::test {
namespace {

std::string tidied(const std::string& text) {
  const io::Tidied found = io::tidy({"scenario.json", text});
  INFO(printed(found.diagnostics));
  REQUIRE(found.text);
  return *found.text;
}

// What a text says, whatever its order and layout; "" when it is no JSON.
std::string said_by(const std::string& text) {
  io::Findings findings;
  io::Document document("a.json", text);
  if (!io::parse(document, io::JsonLimits{}, findings)) return {};
  return io::canonical(io::Ref{&document, 0});
}

// True of whatever can be read as JSON at all; false when it cannot.
bool holds_for(const std::string& text) {
  const io::Tidied found = io::tidy({"scenario.json", text});
  if (!found.text) {
    CHECK(io::has_errors(found.diagnostics));
    return false;
  }
  CHECK(said_by(*found.text) == said_by(text));
  CHECK(tidied(*found.text) == *found.text);
  CHECK(found.text->find('\r') == std::string::npos);
  CHECK(found.text->find(" \n") == std::string::npos);
  CHECK(found.text->back() == '\n');
  return true;
}

}  // namespace

TEST_CASE("Keys come in the order of the table, unknown ones behind them") {
  CHECK(tidied(R"({"title":{"uk":"Б","en":"A"},"zz":1,"id":"x","format":1})") ==
        "{\n"
        "  \"format\": 1,\n"
        "  \"id\": \"x\",\n"
        "  \"title\": { \"uk\": \"Б\", \"en\": \"A\" },\n"
        "  \"zz\": 1\n"
        "}\n");
}

TEST_CASE("A row of a table begins a line, and what fits stands on it") {
  CHECK(tidied(R"({"goals":[{"when":{"at_least":5,"support":"self"},"id":"a"},{}]})") ==
        "{\n"
        "  \"goals\": [\n"
        "    { \"id\": \"a\", \"when\": { \"support\": \"self\", \"at_least\": 5 } },\n"
        "    {}\n"
        "  ]\n"
        "}\n");
}

TEST_CASE("Languages of a long text stand under one another, long lists fill their lines") {
  const std::string words(60, 'w');
  std::string seats = "\"s0\"";
  for (int i = 1; i < 30; ++i) seats += ", \"s" + std::to_string(i) + "\"";
  const std::string text = tidied("{\"notes\":{\"en\":\"" + words + "\",\"uk\":\"" + words +
                                  "\"},\"parts\":[" + seats + "]}");
  CHECK(text.find("{\n  \"parts\": [\n    \"s0\", \"s1\", ") == 0);
  CHECK(text.find("\"notes\": {\n    \"en\": \"" + words + "\",\n    \"uk\": \"") !=
        std::string::npos);
  std::size_t longest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  CHECK(longest <= 100);
  CHECK(longest > 90);
}

TEST_CASE("Columns are counted in letters, not in bytes") {
  const std::string ukrainian(R"({"notes":{"uk":"абвгґдеєжзиіїйклмнопрстуфхцчшщьюяабвгґдеєжз"}})");
  CHECK(tidied(ukrainian).find("\"notes\": { \"uk\"") != std::string::npos);
}

TEST_CASE("A note stays before what it stood before, the last one stays last") {
  CHECK(tidied(R"({"id":"x","_comment":"why one","format":1})") ==
        "{\n  \"_comment\": \"why one\",\n  \"format\": 1,\n  \"id\": \"x\"\n}\n");
  CHECK(tidied(R"({"id":"x","format":1,"_comment":"the end"})") ==
        "{\n  \"format\": 1,\n  \"id\": \"x\",\n  \"_comment\": \"the end\"\n}\n");
}

TEST_CASE("Numbers and strings stay byte for byte") {
  const std::string text = tidied(
      "\xEF\xBB\xBF{\"actors\":[{\"place\":{\"lat\":50.40,\"lon\":-0},\"flag\":\"\\u0041\\/"
      "\"}],\r\n"
      "\"id\" : \"\xD1\x97\"}");
  CHECK(text.find("{ \"lon\": -0, \"lat\": 50.40 }") != std::string::npos);
  CHECK(text.find("\"flag\": \"\\u0041\\/\"") != std::string::npos);
  CHECK(text.find("\"id\": \"\xD1\x97\"") != std::string::npos);
  CHECK(text[0] == '{');
}

TEST_CASE("What is no JSON is refused with its place") {
  const io::Tidied found = io::tidy({"a.json", "{ \"id\": 1, }"});
  CHECK_FALSE(found.text);
  REQUIRE(found.diagnostics.size() == 1);
  CHECK(found.diagnostics[0].code == "D0108");
  CHECK_FALSE(io::tidy({"a.json", "[1]"}).text);
}

TEST_CASE("Tidied, every file of the tree says the same, and twice is as once") {
  std::size_t files = 0;
  std::vector<std::filesystem::path> folders = sound_folders();
  for (const auto& broken : broken_folders()) folders.push_back(broken);
  for (const auto& folder : folders) {
    for (const io::File& file : files_of_folder(folder)) {
      INFO(folder.string() + "/" + file.name);
      files += holds_for(file.bytes) ? 1U : 0U;
    }
  }
  CHECK(files > 80);
}

TEST_CASE("Tidied, a scenario is the same to the rules and has the same texts") {
  for (const std::filesystem::path& folder : sound_folders()) {
    std::vector<io::File> files = files_of_folder(folder);
    const io::Loaded before = io::load_scenario(files);
    for (io::File& file : files) file.bytes = tidied(file.bytes);
    const io::Loaded after = io::load_scenario(files);
    INFO(folder.string());
    REQUIRE(after.scenario);
    CHECK(after.rules_part == before.rules_part);
    CHECK(after.scenario->digest == before.scenario->digest);
  }
}

TEST_CASE("A file with one fault anywhere is tidied to the same, or refused") {
  const std::string text = bytes_of(minimal_folder() / "scenario.json");
  std::size_t readable = 0, refused = 0;
  for (std::size_t at = text.find(": "); at != std::string::npos; at = text.find(": ", at + 1)) {
    const std::size_t end = text.find_first_of(",}]\n", at);
    for (const char* value : {"null", "[]", "{}", "[{\"id\": 1, \"_comment\": 2}]", "\"x"}) {
      const std::string broken = text.substr(0, at + 2) + value + text.substr(end);
      (holds_for(broken) ? readable : refused) += 1;
    }
  }
  CHECK(readable > 300);
  CHECK(refused > 100);
}

TEST_CASE("The files that a head names are its parts and its debrief") {
  const io::File head{"scenario.json", R"({"parts":["a.json",3],"debrief":"d.json"})"};
  CHECK(io::files_named_by(head) == std::vector<std::string>{"a.json", "d.json"});
  CHECK(io::files_named_by({"scenario.json", "no"}).empty());
}

}  // namespace demarche::test
