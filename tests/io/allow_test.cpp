// `_allow`: on any object, for warnings and hints, and told where it does nothing.
#include <catch2/catch.hpp>

#include "demarche/io/codes.h"
#include "demarche/io/debrief.h"
#include "demarche/io/load.h"
#include "scenario_files.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

std::string tiny() { return bytes_of(source_dir() / "tests/fuzz/corpus/tiny.json"); }

std::vector<io::Diagnostic> about(const std::string& bytes) {
  return io::load_scenario({{"a.json", bytes}}).diagnostics;
}

// With a flag that nobody reads, a warning in the success of the one move.
std::string waved() {
  return with(tiny(), "[{\"support\": \"left\", \"add\": 1}]", "[{\"flag\": \"waved\"}]");
}

std::string codes_of(const std::vector<io::Diagnostic>& findings) {
  std::string all;
  for (const io::Diagnostic& one : findings) all += one.code + " ";
  return all;
}

}  // namespace

TEST_CASE("An allowance silences a warning on its object and below it, and nowhere else") {
  CHECK(codes_of(about(waved())) == "D0409 ");
  const std::string allow = "\"_allow\": [\"D0409\"], ";
  CHECK(
      about(with(waved(), "{\"flag\": \"waved\"}", "{" + allow + "\"flag\": \"waved\"}")).empty());
  CHECK(about(with(waved(), "\"id\": \"wave\",", allow + "\"id\": \"wave\",")).empty());
  CHECK(about(with(waved(), "\"id\": \"tiny\",", allow + "\"id\": \"tiny\",")).empty());
  const auto elsewhere =
      about(with(waved(), "{ \"id\": \"brick\",", "{ " + allow + "\"id\": \"brick\","));
  CHECK(codes_of(elsewhere) == "D0430 D0409 ");
}

TEST_CASE("An allowance that silences nothing is a hint, and an error is never silenced") {
  const auto with_allow = [&](const std::string& codes) {
    return codes_of(
        about(with(tiny(), "\"id\": \"wave\",", "\"_allow\": " + codes + ", \"id\": \"wave\",")));
  };
  CHECK(with_allow("[\"D0410\"]") == "D0430 ");
  CHECK(with_allow("[\"D0301\"]") == "D0430 ");
  CHECK(with_allow("[\"D0441\"]").empty());  // only games can tell
  CHECK(with_allow("[\"D9999\"]") == "D0206 ");
  CHECK(with_allow("[\"d0410\"]") == "D0206 ");
  CHECK(with_allow("\"D0410\"") == "D0203 ");
  CHECK(with_allow("[410]") == "D0203 ");
  CHECK(codes_of(about(with(tiny(), "\"family\": \"talk\",",
                            "\"_allow\": [\"D0301\"], \"family\": \"tallk\","))) == "D0301 ");
}

TEST_CASE("Any object may have an allowance, and the rules stay the same") {
  const std::string bytes = bytes_of(minimal_folder() / "scenario.json");
  const io::Loaded plain = io::load_scenario({{"a.json", bytes}});
  std::string allowed;
  std::size_t objects = 0;
  bool in_text = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    allowed += bytes[i];
    if (bytes[i] == '"' && bytes[i - 1] != '\\') in_text = !in_text;
    if (bytes[i] != '{' || in_text) continue;
    allowed += "\"_allow\": []";
    ++objects;
    const std::size_t next = bytes.find_first_not_of(" \n", i + 1);
    if (bytes[next] != '}') allowed += ", ";
  }
  const io::Loaded loaded = io::load_scenario({{"a.json", allowed}});
  INFO(printed(loaded.diagnostics));
  REQUIRE(objects > 100);
  REQUIRE(loaded.scenario);
  CHECK(loaded.diagnostics.empty());
  CHECK(loaded.rules_part == plain.rules_part);
}

TEST_CASE("A debrief file may allow what is found in it") {
  const io::Loaded loaded = io::load_scenario({{"a.json", tiny()}});
  REQUIRE(loaded.scenario);
  std::string bytes = bytes_of(source_dir() / "tests/io/examples/debrief.json");
  bytes = with(bytes, "\"sources\": [{ \"id\"",
               "\"sources\": [{ \"id\": \"b\", \"publisher\": \"P\", \"title\": \"T\" }, { \"id\"");
  const auto found = [&] {
    return codes_of(io::read_debrief({"debrief.json", bytes}, &*loaded.scenario).diagnostics);
  };
  CHECK(found() == "D0410 ");
  bytes = with(bytes, "{ \"id\": \"b\",", "{ \"_allow\": [\"D0410\"], \"id\": \"b\",");
  CHECK(found().empty());
}

}  // namespace demarche::test
