// The pages of codes: complete, and their examples true.
#include "demarche/io/codes.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <regex>

#include "demarche/io/debrief.h"
#include "demarche/io/genius.h"
#include "demarche/io/load.h"
#include "demarche/io/save.h"
#include "scenario_files.h"
#include "support/golden.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

using io::Code;
using io::Example;

std::string example_file(const std::string& name) {
  return bytes_of(source_dir() / "tests/io/examples" / name);
}

std::string tiny() { return bytes_of(source_dir() / "tests/fuzz/corpus/tiny.json"); }

// The known file that an example changes.
std::string base_of(Example::Of of) {
  switch (of) {
    case Example::Of::scenario:
      return tiny();
    case Example::Of::pair:
      return example_file("pair.json");
    case Example::Of::bilingual:
      return bytes_of(minimal_folder() / "scenario.json");
    case Example::Of::debrief:
      return example_file("debrief.json");
    case Example::Of::save:
      return example_file("save.json");
    case Example::Of::domain:
      return example_file("domain.xml");
    case Example::Of::profile:
      return example_file("profile.xml");
    case Example::Of::whole:
    case Example::Of::pack:
      return "";
  }
  return "";
}

std::vector<io::Diagnostic> about_scenario(const std::string& bytes, const Example& example) {
  const std::string folder = example.of == Example::Of::bilingual ? "minimal" : "tiny";
  std::vector<io::File> files = {{folder + "/scenario.json", bytes}};
  if (!example.part.empty()) files.push_back({"tiny/part.json", std::string(example.part)});
  return io::load_scenario(files).diagnostics;
}

std::vector<io::Diagnostic> about_debrief(const std::string& bytes) {
  const io::Loaded loaded = io::load_scenario({{"tiny/scenario.json", tiny()}});
  REQUIRE(loaded.scenario);
  return io::read_debrief({"tiny/debrief.json", bytes}, &*loaded.scenario).diagnostics;
}

std::vector<io::Diagnostic> about_save(const std::string& bytes) {
  const io::ReadSave read = io::read_save(bytes, "save.json");
  return read.save ? io::restore(*read.save, nullptr).diagnostics : read.diagnostics;
}

std::vector<io::Diagnostic> about_import(const std::string& domain, const std::string& second) {
  return io::import_genius(
             {{"domain.xml", domain},
              {io::File{"a.xml", example_file("profile.xml")}, io::File{"b.xml", second}},
              ""})
      .diagnostics;
}

std::vector<io::Diagnostic> findings_about(const std::string& bytes, const Example& example) {
  switch (example.of) {
    case Example::Of::debrief:
      return about_debrief(bytes);
    case Example::Of::save:
      return about_save(bytes);
    case Example::Of::domain:
      return about_import(bytes, example_file("profile.xml"));
    case Example::Of::profile:
      return about_import(example_file("domain.xml"), bytes);
    default:
      return about_scenario(bytes, example);
  }
}

bool finds(const Code& code, bool wrong) {
  const auto file = io::changed_file(base_of(code.example.of), code.example, wrong);
  REQUIRE(file);
  const auto findings = findings_about(*file, code.example);
  INFO(printed(findings));
  return std::any_of(findings.begin(), findings.end(),
                     [&](const io::Diagnostic& d) { return d.code == code.text; });
}

bool filled(const io::Phrase& phrase) {
  const auto cyrillic = [](std::string_view text) {
    return text.find("\xD0") != text.npos || text.find("\xD1") != text.npos;
  };
  return !phrase.english.empty() && !cyrillic(phrase.english) && cyrillic(phrase.ukrainian);
}

std::string spelt(const std::vector<const Code*>& codes) {
  std::string out;
  for (const Code* code : codes) out += std::string(code->text) + " ";
  return out;
}

}  // namespace

TEST_CASE("Every code that is declared has a page in both languages, and they ascend") {
  const std::string declared = bytes_of(source_dir() / "engine/io/codes.h");
  const std::regex shape("extern const Code (k[A-Za-z0-9]+);");
  const auto count = std::distance(std::sregex_iterator(declared.begin(), declared.end(), shape),
                                   std::sregex_iterator());
  const auto& all = io::all_codes();
  CHECK(static_cast<std::size_t>(count) == all.size());
  CHECK(std::is_sorted(all.begin(), all.end(),
                       [](const Code* a, const Code* b) { return a->text < b->text; }));
  for (const Code* code : all) {
    INFO(code->text);
    CHECK(std::regex_match(std::string(code->text), std::regex("D[0-9]{4}")));
    CHECK(filled(code->title));
    CHECK(filled(code->what));
    CHECK(filled(code->why));
  }
}

TEST_CASE("The wrong example of every code is found by it, the right one is not") {
  for (const Code* code : io::all_codes()) {
    if (code->sampled) continue;                          // tests/batch plays them
    if (code->example.of == Example::Of::pack) continue;  // diagnostics_test opens them
    DYNAMIC_SECTION(code->text) {
      CHECK(finds(*code, true));
      CHECK_FALSE(finds(*code, false));
    }
  }
}

TEST_CASE("The known files that examples change have no finding themselves") {
  for (const auto of :
       {Example::Of::scenario, Example::Of::pair, Example::Of::bilingual, Example::Of::debrief,
        Example::Of::save, Example::Of::domain, Example::Of::profile}) {
    Example example;
    example.of = of;
    CHECK(printed(findings_about(base_of(of), example)).empty());
  }
}

TEST_CASE("The document of codes is printed from their pages") {
  const bool approve = std::getenv("DEMARCHE_APPROVE") != nullptr;
  const std::string stale =
      compare_with_golden(source_dir() / "docs/codes.md", io::codes_document(), approve);
  INFO(stale << "\nDEMARCHE_APPROVE=1 writes it anew");
  CHECK(stale.empty());
  for (const Code* code : io::all_codes()) {
    INFO(code->text);
    CHECK(io::codes_document().find("\n## " + std::string(code->text) + ": ") != std::string::npos);
  }
}

TEST_CASE("A code is found however it is typed, and one that is not has neighbours") {
  REQUIRE(io::find_code("D0107") != nullptr);
  CHECK(io::find_code("d107") == io::find_code("D0107"));
  CHECK(io::find_code(" 0107 ") == io::find_code("D0107"));
  CHECK(io::find_code("D9999") == nullptr);
  CHECK(io::find_code("") == nullptr);
  CHECK(spelt(io::nearest_codes("D0139")) == "D0109 D0439 D0101 ");
  CHECK(io::nearest_codes("nonsense").size() == 3);
}

TEST_CASE("A page as JSON has both languages and the examples as they can be shown") {
  const std::string text = io::to_json(*io::find_code("D0103"));
  CHECK(text.find("\"code\":\"D0103\",\"severity\":\"error\"") != std::string::npos);
  CHECK(text.find("\"uk\":\"нульовий байт\"") != std::string::npos);
  CHECK(text.find(R"("wrong":"\"id\": \"ti\\x00ny\"")") != std::string::npos);
  CHECK(text.find('\n') == std::string::npos);
}

}  // namespace demarche::test
