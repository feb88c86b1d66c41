// What nobody may smuggle in: each kind of evil pack is refused, with its code and its reason.
#include <catch2/catch.hpp>

#include "pack/archive.h"
#include "pack/names.h"
#include "samples.h"

namespace demarche::test {
namespace {

using Catch::Contains;

// The small pack with one more entry.
std::string with(const RawEntry& entry) {
  std::vector<RawEntry> entries = minimal_entries();
  entries.push_back(entry);
  return raw_zip(entries);
}

}  // namespace

TEST_CASE("A pack that was written byte by byte is as good as one of the library") {
  CHECK(told_of(raw_zip(minimal_entries())) == "");
  CHECK(pack::open_pack(raw_zip(minimal_entries()), "a.zip").loaded.scenario);
}

TEST_CASE("Names that lead out of the folder are refused, each with its reason") {
  const auto [name, reason] = GENERATE(table<std::string, std::string>({
      {"../evil.json", "leads out of its folder"},
      {"minimal/../../evil.json", "leads out of its folder"},
      {"minimal/..", "leads out of its folder"},
      {"/etc/evil.json", "is an absolute path"},
      {"minimal\\evil.json", "has a backslash"},
      {"..\\evil.json", "has a backslash"},
      {"C:/evil.json", "begins with a drive letter"},
      {"c:evil.json", "begins with a drive letter"},
      {"minimal/./evil.json", "has a step that leads nowhere"},
      {"minimal//evil.json", "folder within the folder"},
      {"minimal/deep/evil.json", "folder within the folder"},
      {"evil.json", "beside the folder"},
      {"minimal/", "is a folder"},
      {"minimal/.hidden.json", "begins with a dot"},
      {"minimal/evil.json.", "ends with a dot"},
      {"minimal/nul.json", "name of a device"},
      {"minimal/COM1.txt", "name of a device"},
      {"minimal/a\nb.json", "has a control character"},
      {"minimal/\xE2\x80\xAEnosj.json", "has other characters"},
      {"minimal/a:b.json", "begins with a drive letter"},
      {"minimal/a b.json", "has other characters"},
      {"minimal/" + std::string(101, 'x') + ".json", "has 106 bytes; at most 100"},
  }));
  CAPTURE(name);
  const std::string told = told_of(with({name, "{}"}));
  CHECK_THAT(told, Contains("D0702 ") && Contains(reason));
}

TEST_CASE("Two files of one name are refused, also where only capitals differ") {
  CHECK(codes_in(with({"minimal/scenario.json", "{}"})) == "D0703");
  CHECK_THAT(told_of(with({"minimal/Scenario.JSON", "{}"})),
             Contains("D0703 the name \"minimal/Scenario.JSON\" stands twice"));
}

TEST_CASE("What is no plain file is refused") {
  CHECK_THAT(told_of(with({"minimal/link.json", "/etc/passwd", 0, 0, 0120777})),
             Contains("D0704 \"minimal/link.json\" in the pack is a link"));
  CHECK_THAT(told_of(with({"minimal/pipe.json", "", 0, 0, 0010644})),
             Contains("D0704 \"minimal/pipe.json\" in the pack is no plain file"));
  CHECK_THAT(told_of(with({"minimal/locked.json", "0123456789abc", 0, 1})),
             Contains("D0704 \"minimal/locked.json\" in the pack is encrypted"));
  CHECK_THAT(told_of(with({"minimal/other.json", "x", 12})),
             Contains("D0704 \"minimal/other.json\" in the pack is packed in another way"));
  CHECK_THAT(told_of(with({"minimal/inner.zip", minimal_pack()})),
             Contains("D0704 \"minimal/inner.zip\" in the pack is a pack within a pack"));
  CHECK_THAT(told_of(with({"minimal/run.sh", "#!/bin/sh"})),
             Contains("D0704 \"minimal/run.sh\" in the pack is none of .json"));
}

TEST_CASE("A pack within a pack is refused under any name, and so is all that is no text") {
  const auto packed = [](const std::string& bytes) {
    return *pack::write_pack(minimal_with({{"notes.txt", bytes}}));
  };
  CHECK(told_of(packed("Добрий день")) == "");
  CHECK_THAT(told_of(packed(minimal_pack())),
             Contains("D0704 ") && Contains("is no text in UTF-8"));
  CHECK(codes_in(packed(std::string("a\0b", 3))) == "D0704");
  CHECK(codes_in(packed("\xC3")) == "D0704");
}

TEST_CASE("What the manifest does not list is refused, and what it lists in vain") {
  CHECK_THAT(told_of(with({"minimal/more.json", "{}"})),
             Contains("D0706 \"minimal/more.json\" is in the pack, and the manifest does not"));
  CHECK_THAT(told_of(with({"other/more.json", "{}"})), Contains("D0706 "));
  std::vector<RawEntry> entries = minimal_entries();
  entries.pop_back();
  CHECK_THAT(told_of(raw_zip(entries)), Contains("D0706 the manifest lists \"minimal/"));
  pack::Pack headless = minimal_with({});
  headless.manifest.files.clear();
  headless.files.clear();
  CHECK_THAT(told_of(*pack::write_pack(headless)),
             Contains("D0706 the manifest lists no scenario.json"));
}

TEST_CASE("A changed file is found by its digest, a grown one by its size") {
  std::vector<RawEntry> entries = minimal_entries();
  std::string& scenario = entries.back().data;
  REQUIRE(entries.back().name == "minimal/scenario.json");
  scenario[scenario.find("\"north\"") + 1] = 'N';
  CHECK(codes_in(raw_zip(entries)) == "D0707");
  scenario += "\n";
  CHECK(codes_in(raw_zip(entries)) == "D0706");
}

TEST_CASE("A manifest that tells another title or format than the scenario is refused") {
  pack::Pack made = minimal_with({});
  made.manifest.title[0].second = "Free money";
  CHECK_THAT(told_of(*pack::write_pack(made)), Contains("D0706 the title in the manifest"));
  made = minimal_with({});
  made.manifest.scenario_format = 2;
  CHECK_THAT(told_of(*pack::write_pack(made)), Contains("D0706 ") && Contains("has format 1"));
  made = minimal_with({});
  made.manifest.id = "maximal";
  CHECK(codes_in(*pack::write_pack(made)) == "D0213");
}

TEST_CASE("Bytes that are no ZIP file, cut off or damaged ones are refused") {
  CHECK(codes_in("") == "D0701");
  CHECK(codes_in("no pack at all") == "D0701");
  CHECK(codes_in(minimal_pack().substr(0, minimal_pack().size() - 30)) == "D0701");
  std::string damaged = minimal_pack();
  damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
  CHECK(codes_in(damaged) != "");
  CHECK_THAT(told_of(raw_zip({{"minimal/scenario.json", "{}"}})),
             Contains("D0701 this ZIP file has no pack.json"));
}

TEST_CASE("A manifest is read strictly: a newer format by its number, the rest key by key") {
  const auto told = [](const std::string& manifest) {
    return told_of(raw_zip({{"pack.json", manifest}}));
  };
  CHECK_THAT(
      told("{\"format\": 2, \"whatever\": 0}"),
      Contains("D0212 this pack is made for format 2 of packs; this program reads format 1"));
  CHECK_THAT(told("{"), Contains("D0116 "));
  CHECK_THAT(told("[]"), Contains("D0203 "));
  CHECK_THAT(told("{\"format\": 1}"), Contains("D0202 the key \"id\" is missing"));
  const std::string head =
      "{\"format\": 1, \"title\": {\"en\": \"T\"}, \"scenario_format\": 1, \"id\": ";
  CHECK_THAT(told(head + "\"../up\", \"files\": []}"), Contains("D0207 \"../up\" is no id"));
  CHECK_THAT(told(head + "\"a\", \"files\": [], \"run\": \"sh\"}"),
             Contains("D0201 a manifest has no key \"run\""));
  const auto file = [&](const std::string& row) {
    return told(head + "\"a\", \"files\": [" + row + "]}");
  };
  const std::string zeros(64, '0');
  CHECK_THAT(file("{\"name\": \"../a.json\", \"bytes\": 1, \"sha256\": \"" + zeros + "\"}"),
             Contains("D0702 the name \"../a.json\" leads out of its folder"));
  CHECK_THAT(file("{\"name\": \"a.json\", \"bytes\": -1, \"sha256\": \"" + zeros + "\"}"),
             Contains("D0205 "));
  CHECK_THAT(file("{\"name\": \"a.json\", \"bytes\": 1, \"sha256\": \"00\"}"), Contains("D0209 "));
}

}  // namespace demarche::test
