// Language files: strict, every fault with its place.
#include "demarche/io/language_file.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "scenario_files.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

const std::string kPolish = R"({
  "format": 1,
  "code": "pl",
  "name": "Polski",
  "plurals": [{"class": "one", "when": "n = 1"}, {"class": "other"}],
  "words": {
    "_comment": "the settings",
    "settings.back": "Wstecz",
    "settings.title": "Ustawienia"
  }
})";

std::string with(const std::string& what, const std::string& instead) {
  std::string text = kPolish;
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), instead);
}

TEST_CASE("A language file is read with the line of every word") {
  const io::LanguageFile file = io::read_language(kPolish, "pl.json");
  CHECK(file.diagnostics.empty());
  CHECK(file.code == "pl");
  CHECK(file.name == "Polski");
  CHECK(file.plurals ==
        std::vector<std::pair<std::string, std::string>>{{"one", "n = 1"}, {"other", ""}});
  CHECK(file.words == std::vector<std::pair<std::string, std::string>>{
                          {"settings.back", "Wstecz"}, {"settings.title", "Ustawienia"}});
  CHECK(file.lines.at("settings.title") == 9);
  CHECK(file.lines.at("") == 5);
}

TEST_CASE("What is wrong with a language file is told with its place") {
  const auto first = [](const std::string& bytes) {
    const io::LanguageFile file = io::read_language(bytes, "pl.json");
    REQUIRE(io::has_errors(file.diagnostics));
    const io::Diagnostic& finding = file.diagnostics.front();
    return finding.code + " line " + std::to_string(finding.line);
  };
  CHECK(first("") == "D0115 line 1");
  CHECK(first("[]") == "D0203 line 1");
  CHECK(first(with("\"format\": 1", "\"format\": 2")) == "D0212 line 2");
  CHECK(first(with("\"pl\"", "\"PL!\"")) == "D0209 line 3");
  CHECK(first(with("\"name\": \"Polski\",", "")) == "D0202 line 1");
  CHECK(first(with("\"name\"", "\"nome\"")) == "D0201 line 4");
  CHECK(first(with("\"Wstecz\"", "7")) == "D0203 line 8");
  CHECK(first(with("\"settings.title\"", "\"settings.back\"")) == "D0110 line 9");
  CHECK(first(with("{\"class\": \"other\"}", "\"other\"")) == "D0203 line 5");
}

TEST_CASE("The files of a folder are read by name, and each must be named after its language") {
  const std::filesystem::path folder = fresh_scratch_dir("languages");
  CHECK(io::read_languages(folder / "none").empty());
  std::ofstream(folder / "pl.json") << kPolish;
  std::ofstream(folder / "de.json") << kPolish;
  std::ofstream(folder / "README.md") << "no language";
  const std::vector<io::LanguageFile> files = io::read_languages(folder);
  REQUIRE(files.size() == 2);
  CHECK(files[0].file == "de.json");
  CHECK(io::has_errors(files[0].diagnostics));
  CHECK(files[1].diagnostics.empty());
}

}  // namespace
}  // namespace demarche::test
