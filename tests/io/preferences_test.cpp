#include "demarche/io/preferences.h"

#include <catch2/catch.hpp>

namespace demarche::io {
namespace {

std::vector<Preference> known() {
  return {{.key = "language", .fallback = std::string("en"), .words = {"en", "uk"}},
          {.key = "text", .fallback = std::int32_t{100}, .numbers = {100, 150}},
          {.key = "volume", .fallback = std::int32_t{70}, .low = 0, .high = 100},
          {.key = "sound", .fallback = true},
          {.key = "keys", .fallback = PreferenceTable{}}};
}

ReadPreferences read(const std::string& bytes) {
  return read_preferences(bytes, "s.json", known());
}

TEST_CASE("Preferences come back from their text as they were") {
  Preferences set;
  set.values["language"] = std::string("uk");
  set.values["text"] = std::int32_t{150};
  set.values["volume"] = std::int32_t{0};
  set.values["sound"] = false;
  set.values["keys"] = PreferenceTable{{"table/seal", "Q"}, {"a \"b\"", "Ж"}};
  const ReadPreferences back = read(write_preferences(set, known()));
  CHECK(back.diagnostics.empty());
  CHECK(back.preferences.values == set.values);
}

TEST_CASE("What is missing is as it usually is") {
  const ReadPreferences found = read("{\"demarche_settings\": 1}");
  CHECK(found.diagnostics.empty());
  CHECK(found.preferences.values.at("text") == PreferenceValue(std::int32_t{100}));
  CHECK(found.preferences.values.size() == known().size());
}

TEST_CASE("Each wrong value is found at its place and the others are taken all the same") {
  const ReadPreferences found = read(
      "{\"demarche_settings\": 1,\n"
      " \"language\": \"xx\",\n"
      " \"text\": 120,\n"
      " \"volume\": 101,\n"
      " \"sound\": \"yes\",\n"
      " \"keys\": {\"table/seal\": 3, \"a\": \"B\"}}");
  REQUIRE(found.diagnostics.size() == 5);
  for (std::size_t i = 0; i < 5; ++i) CHECK(found.diagnostics[i].line == i + 2);
  CHECK(found.diagnostics[0].column == 14);
  CHECK(found.diagnostics[0].suggestion.find("\"en\", \"uk\"") != std::string::npos);
  CHECK(found.preferences.values.at("language") == PreferenceValue(std::string("en")));
  CHECK(found.preferences.values.at("keys") == PreferenceValue(PreferenceTable{{"a", "B"}}));
}

TEST_CASE("What another version has written is kept as it is") {
  const std::string other =
      "{\"demarche_settings\": 1, \"future\": {\"a\": [1, 2]}, \"text\": 150}";
  const ReadPreferences found = read(other);
  CHECK(found.diagnostics.empty());
  const std::string again = write_preferences(found.preferences, known());
  CHECK(again.find("\"future\":{\"a\": [1, 2]}") != std::string::npos);
  CHECK(read(again).preferences.values == found.preferences.values);
  CHECK(read(again).diagnostics.empty());
}

TEST_CASE("A text that is no preferences is refused and leaves what is usual") {
  for (const char* text :
       {"", "{", "[]", "{}", "{\"demarche_settings\": 2}", "language uk", "\xFF"}) {
    INFO(text);
    const ReadPreferences found = read(text);
    CHECK(has_errors(found.diagnostics));
    CHECK(found.preferences.values.at("volume") == PreferenceValue(std::int32_t{70}));
  }
}

}  // namespace
}  // namespace demarche::io
