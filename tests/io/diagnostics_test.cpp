// Every finding that the loader knows, as it is printed. Each folder of tests/golden/diagnostics is
// a broken scenario, save or imported domain and what is said about it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "demarche/io/codes.h"
#include "demarche/io/debrief.h"
#include "demarche/io/genius.h"
#include "demarche/io/load.h"
#include "demarche/io/save.h"
#include "pack/found.h"
#include "scenario_files.h"
#include "support/golden.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

const std::size_t kCodeLength = 5;  // D0123

std::filesystem::path goldens() { return source_dir() / "tests/golden/diagnostics"; }

std::vector<std::string> golden_names() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(goldens())) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

// Faults that are too large to be kept as files.
std::vector<io::File> grown_files(const std::string& code) {
  std::string text = "{ \"format\": 1, \"_comment\": ";
  if (code == "D0102") text += "\"" + std::string(4 * 1024 * 1024, 'x') + "\"";
  if (code == "D0113") text += "\"" + std::string(64 * 1024 + 1, 'x') + "\"";
  if (code == "D0112") {
    text += "[0";
    for (int i = 0; i < 200'000; ++i) text += ",0";
    text += "]";
  }
  return {{"scenario.json", text + " }\n"}};
}

std::vector<io::File> files_of(const std::filesystem::path& folder) {
  std::vector<io::File> files = {{"scenario.json", bytes_of(folder / "scenario.json")}};
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name != "scenario.json" && entry.path().extension() == ".json")
      files.push_back({name, bytes_of(entry.path())});
  }
  return files;
}

std::vector<io::Diagnostic> findings_about_save(const std::filesystem::path& file) {
  const io::ReadSave read = io::read_save(bytes_of(file), "save.json");
  return read.save ? io::restore(*read.save, nullptr).diagnostics : read.diagnostics;
}

std::vector<io::Diagnostic> findings_about_import(const std::filesystem::path& folder) {
  io::GeniusDomain domain;
  domain.domain = {"domain.xml", bytes_of(folder / "domain.xml")};
  domain.profiles[0] = {"a.xml", bytes_of(folder / "a.xml")};
  domain.profiles[1] = {"b.xml", bytes_of(folder / "b.xml")};
  return io::import_genius(domain).diagnostics;
}

// Of packs on a shelf, named without the place of this tree.
std::vector<io::Diagnostic> findings_about_packs(const std::filesystem::path& folder) {
  std::vector<io::Diagnostic> all;
  for (const pack::Found& found : pack::find_scenarios({folder}))
    all.insert(all.end(), found.loaded.diagnostics.begin(), found.loaded.diagnostics.end());
  const std::string here = folder.generic_string() + "/";
  for (io::Diagnostic& finding : all) {
    for (std::string* text : {&finding.file, &finding.message}) {
      for (std::size_t at = text->find(here); at != std::string::npos; at = text->find(here))
        text->erase(at, here.size());
    }
  }
  return all;
}

bool has_packs(const std::filesystem::path& folder) {
  const std::filesystem::directory_iterator files(folder);
  return std::any_of(begin(files), end(files), [](const std::filesystem::directory_entry& file) {
    return pack::is_pack_file(file.path());
  });
}

// Of the scenario and, when it is sound, of its debrief.
std::vector<io::Diagnostic> findings_about_scenario(const std::vector<io::File>& files) {
  io::Loaded loaded = io::load_scenario(files);
  if (!loaded.scenario) return loaded.diagnostics;
  for (io::Diagnostic& finding : io::load_debrief(files, &*loaded.scenario).diagnostics)
    loaded.diagnostics.push_back(std::move(finding));
  return loaded.diagnostics;
}

std::vector<io::Diagnostic> findings_of(const std::string& name) {
  const std::filesystem::path folder = goldens() / name;
  const std::string code = name.substr(0, kCodeLength);
  if (has_packs(folder)) return findings_about_packs(folder);
  if (std::filesystem::exists(folder / "save.json"))
    return findings_about_save(folder / "save.json");
  if (std::filesystem::exists(folder / "domain.xml")) {
    return io::import_genius({{"domain.xml", bytes_of(folder / "domain.xml")},
                              {io::File{"a.xml", bytes_of(folder / "a.xml")},
                               io::File{"b.xml", bytes_of(folder / "b.xml")}},
                              ""})
        .diagnostics;
  }
  if (std::filesystem::exists(folder / "domain.xml")) return findings_about_import(folder);
  if (code == "D0102" || code == "D0112" || code == "D0113")
    return io::load_scenario(grown_files(code)).diagnostics;
  return findings_about_scenario(files_of(folder));
}

}  // namespace

TEST_CASE("Each broken file is told where and why, exactly as in its golden") {
  for (const std::string& name : golden_names()) {
    if (name == "D0213_folder_name") continue;  // needs a real folder: the case below
    DYNAMIC_SECTION(name) {
      const auto findings = findings_of(name);
      const std::string code = name.substr(0, kCodeLength);
      CHECK(std::any_of(findings.begin(), findings.end(),
                        [&](const io::Diagnostic& d) { return d.code == code; }));
      check_golden("diagnostics/" + name + "/expected.txt", printed(findings));
    }
  }
}

TEST_CASE("A scenario whose id is not the name of its folder is told so") {
  const std::filesystem::path folder = fresh_scratch_dir("folder_name") / "other";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "scenario.json") << bytes_of(minimal_folder() / "scenario.json");
  const auto loaded = io::load_scenario_files(folder);
  REQUIRE(loaded.diagnostics.size() == 1);
  io::Diagnostic finding = loaded.diagnostics[0];
  finding.file = "other/scenario.json";
  check_golden("diagnostics/D0213_folder_name/expected.txt", io::to_text(finding));
}

TEST_CASE("Every code has a golden, and there are no others") {
  std::set<std::string> known, shown;
  for (const io::Code* code : io::all_codes()) {
    if (!code->sampled) known.insert(std::string(code->text));
  }
  for (const std::string& name : golden_names()) shown.insert(name.substr(0, kCodeLength));
  REQUIRE(known.size() > 60);
  CHECK(known == shown);
}

TEST_CASE("A finding as JSON is one object on one line, with its place") {
  const auto loaded = io::load_scenario({{"a.json", "{ \"format\": 9 }"}});
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(io::to_json(loaded.diagnostics[0]) ==
        "{\"severity\":\"error\",\"code\":\"D0212\",\"file\":\"a.json\",\"line\":1,\"column\":13,"
        "\"offset\":12,"
        "\"length\":1,\"message\":\"this file is made for format 9; this program reads format "
        "1\",\"suggestion\":\"\","
        "\"path\":\"/format\"}");
}

TEST_CASE("What a terminal could take for a command is not printed") {
  const auto loaded = io::load_scenario({{"a.json", "{ \"\\u001b[31m\": 1, \"format\": 1 }"}});
  const std::string text = printed(loaded.diagnostics);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("?[31m") != std::string::npos);
}

}  // namespace demarche::test
