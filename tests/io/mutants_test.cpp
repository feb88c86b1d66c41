// Scenarios and saves with one fault anywhere: always an answer, never a crash.
#include <catch2/catch.hpp>

#include "demarche/io/save.h"
#include "scenario_files.h"

namespace demarche::test {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = text.find('\n', from);
    lines.push_back(text.substr(from, end - from + 1));
    from = end == std::string::npos ? text.size() : end + 1;
  }
  return lines;
}

std::string joined_without(const std::vector<std::string>& lines, std::size_t left_out,
                           const std::string& instead) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) text += i == left_out ? instead : lines[i];
  return text;
}

// A scenario exactly when there is no error, and then with a rules part that can be loaded.
void check_consistent(const io::Loaded& loaded) {
  CHECK(loaded.scenario.has_value() == !io::has_errors(loaded.diagnostics));
  if (!loaded.scenario) return;
  CHECK(io::load_rules_part(loaded.rules_part, nullptr).rules_part == loaded.rules_part);
}

}  // namespace

TEST_CASE("A scenario without any one of its lines is loaded or refused, never half") {
  const auto lines = lines_of(bytes_of(minimal_folder() / "scenario.json"));
  REQUIRE(lines.size() > 100);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto loaded = io::load_scenario({{"scenario.json", joined_without(lines, i, "")}});
    check_consistent(loaded);
    refused += loaded.scenario ? 0U : 1U;
  }
  CHECK(refused > lines.size() / 2);
}

TEST_CASE("A scenario with a value of another kind anywhere is loaded or refused, never half") {
  const std::string text = bytes_of(minimal_folder() / "scenario.json");
  for (std::size_t at = text.find(": "); at != std::string::npos; at = text.find(": ", at + 1)) {
    const std::size_t end = text.find_first_of(",}]\n", at);
    for (const char* value : {"null", "-1", "1.5", "\"x\"", "[]", "{}"}) {
      check_consistent(io::load_scenario(
          {{"scenario.json", text.substr(0, at + 2) + value + text.substr(end)}}));
    }
  }
}

}  // namespace demarche::test
