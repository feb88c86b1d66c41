// A language that comes from a file: what it says, what it leaves out, what is wrong in it.
#include "view/translation.h"

#include <catch2/catch.hpp>

#include "view/pseudo.h"

namespace demarche::view {
namespace {

const std::vector<PluralClass> kPolish = {
    {"one", "n = 1"}, {"few", "n % 10 = 2..4 and n % 100 != 12..14"}, {"many", ""}};

Translated polish(const std::vector<std::pair<std::string, std::string>>& words) {
  return translate("pl", "Polski", kPolish, words);
}

TEST_CASE("A language from a file speaks its words, and English where it has none") {
  const Translated made = polish({{"table.needs-votes", "potrzeba {0|# głosu|# głosów|# głosów}"},
                                  {"settings.back", "Wstecz"}});
  REQUIRE(made.faults.empty());
  const Words words{Language(*made.translation)};
  CHECK(words("settings.back") == "Wstecz");
  CHECK(words("table.needs-votes", {1}) == "potrzeba 1 głosu");
  CHECK(words("table.needs-votes", {5}) == "potrzeba 5 głosów");
  CHECK(words("settings.title") == "Settings");
  CHECK(made.missing.size() == all_words().size() - 2);
}

TEST_CASE("English that stands in for a word counts by the rules of English") {
  const Translated made = polish({});
  const Words words{Language(*made.translation)};
  CHECK(words("table.needs-votes", {1}) == "needs 1 vote");
  CHECK(words("table.needs-votes", {2}) == "needs 2 votes");
}

TEST_CASE("A language is known by its code and named in itself") {
  const Translated made = polish({}), other = polish({{"settings.back", "Wstecz"}});
  const Language language(*made.translation);
  CHECK(language_code(language) == "pl");
  CHECK(language_name(language) == "Polski");
  CHECK(language == Language(*other.translation));
  CHECK_FALSE(language == Language::english);
  std::vector<Language> all = own_languages();
  CHECK(find_language(all, "pl") == nullptr);
  all.push_back(language);
  REQUIRE(find_language(all, "pl") != nullptr);
  CHECK(*find_language(all, "pl") == language);
}

std::string fault_of(const std::string& key, const std::string& pattern) {
  const Translated made = polish({{key, pattern}});
  REQUIRE(made.faults.size() == 1);
  CHECK(made.faults.front().key == key);
  CHECK(made.translation->find(key) == nullptr);  // English stands in its place
  CHECK(made.missing.size() == all_words().size());
  return made.faults.front().sentence;
}

TEST_CASE("Words that would mislead are refused in words, and English stands in their place") {
  CHECK(fault_of("settings.bakc", "Wstecz") == "the program has no words with this key");
  CHECK(fault_of("settings.back", "") == "there are no words");
  CHECK(fault_of("log.round", "Runda") == "placeholders are {} here and {0} in English");
  CHECK(fault_of("log.round", "Runda {1}") == "placeholders are {1} here and {0} in English");
  CHECK(fault_of("log.round", "Runda {0|#|#|#}") == "nothing is counted in English");
  CHECK(fault_of("table.needs-votes", "potrzeba {0|# głosu|# głosów}") ==
        "a count needs 3 forms, one for each plural class");
  for (const char* broken : {"Runda {0", "Runda 0}", "Runda {}", "Runda {x}", "{{0}}", "{0 }"}) {
    INFO(broken);
    CHECK(fault_of("log.round", broken).find("braces hold a digit") == 0);
  }
}

TEST_CASE("Broken plural classes make the whole file useless") {
  const Translated made = translate("pl", "Polski", {{"one", "n = 1"}}, {});
  CHECK(made.translation == nullptr);
  REQUIRE(made.faults.size() == 1);
  CHECK(made.faults.front().key.empty());
}

TEST_CASE("The pseudo language has every word, in brackets and a third longer") {
  CHECK(pseudo_text("Save {0} games") == "[Šáávé {0} ggámééš]");
  CHECK(pseudo_text("{0|# day|# days}") == "[{0|# dááý|# dááýš}]");
  CHECK(pseudo_text("{0}%") == "{0}%");
  CHECK(outside_brackets(pseudo_text("Round")).empty());
  const auto pseudo = pseudo_translation();
  for (const WordEntry& entry : all_words()) {
    INFO(entry.key);
    REQUIRE(pseudo->find(entry.key) != nullptr);
  }
}

TEST_CASE("Letters outside of brackets are found in any script") {
  CHECK(outside_brackets("[Sáve] 12 − 3 % → ✓ [a [b] c]").empty());
  CHECK(outside_brackets("S7: [Sáve] 3 now") == "S7 now");
  CHECK_FALSE(outside_brackets("Так [x]").empty());
  CHECK_FALSE(outside_brackets("é").empty());
}

}  // namespace
}  // namespace demarche::view
