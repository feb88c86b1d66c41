// Plural rules as CLDR writes them, on the numbers that its own samples name.
#include "view/plural.h"

#include <catch2/catch.hpp>

namespace demarche::view {
namespace {

std::string forms(const std::vector<PluralClass>& classes, const std::vector<std::int64_t>& of) {
  std::string fault;
  const PluralRules rules(classes, fault);
  REQUIRE(fault.empty());
  std::string out;
  for (const std::int64_t number : of) {
    out += (out.empty() ? "" : " ") + classes.at(rules.form(number)).first;
  }
  return out;
}

TEST_CASE("Rules taken over from CLDR put numbers into their classes") {
  const std::vector<PluralClass> polish = {{"one", "i = 1 and v = 0"},
                                           {"few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"},
                                           {"many", ""}};
  CHECK(forms(polish, {0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 104, 112}) ==
        "many one few few many many many many many few few many");
  const std::vector<PluralClass> lithuanian = {{"one", "n % 10 = 1 and n % 100 != 11..19"},
                                               {"few", "n % 10 = 2..9 and n % 100 != 11..19"},
                                               {"other", ""}};
  CHECK(forms(lithuanian, {0, 1, 9, 10, 11, 19, 21, 22, 30}) ==
        "other one few other other other one few other");
  const std::vector<PluralClass> latvian = {
      {"zero", "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19"},
      {"one", "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11"},
      {"other", ""}};
  CHECK(forms(latvian, {0, 1, 2, 10, 11, 21, 22, 30}) == "zero one other zero zero one other zero");
  const std::vector<PluralClass> arabic = {{"zero", "n = 0"},
                                           {"one", "n = 1"},
                                           {"two", "n = 2"},
                                           {"few", "n % 100 = 3..10"},
                                           {"many", "n % 100 = 11..99"},
                                           {"other", ""}};
  CHECK(forms(arabic, {0, 1, 2, 3, 10, 11, 99, 100, 102, 103}) ==
        "zero one two few few many many other other few");
  CHECK(forms({{"one", "n = 0,1"}, {"other", ""}}, {0, 1, 2}) == "one one other");
}

TEST_CASE("A number below zero counts as the one above") {
  CHECK(forms({{"one", "n = 1"}, {"other", ""}}, {-1, -2, INT64_MIN}) == "one other other");
}

TEST_CASE("Rules without a class have one form") {
  CHECK(PluralRules().forms() == 1);
  CHECK(PluralRules().form(7) == 0);
  CHECK(forms({{"other", ""}}, {0, 1, 5}) == "other other other");
}

std::string fault_of(const std::vector<PluralClass>& classes) {
  std::string fault;
  const PluralRules rules(classes, fault);
  CHECK(rules.forms() == 1);  // nothing half read
  return fault;
}

TEST_CASE("Broken plural classes are refused in words") {
  CHECK(fault_of({}) == "there is no plural class; the simplest is \"other\" alone");
  CHECK(fault_of({{"one", "n = 1"}, {"some", ""}}) ==
        "\"some\" is no plural class; there are zero, one, two, few, many, other");
  CHECK(fault_of({{"one", "n = 1"}, {"one", ""}}) == "the plural class \"one\" stands twice");
  CHECK(fault_of({{"one", ""}, {"other", ""}}) == "the plural class \"one\" needs a condition");
  CHECK(fault_of({{"one", "n = 1"}}) ==
        "the last plural class takes what is left and has no condition");
  for (const char* condition : {"n", "n =", "n = x", "n % 0 = 1", "n = 1 and", "n = 4..2", "m = 1",
                                "n = 1 n = 2", "n = 99999999999999999999", "= 1", "n == 1"}) {
    INFO(condition);
    CHECK(fault_of({{"one", condition}, {"other", ""}}).find("is no condition") !=
          std::string::npos);
  }
}

}  // namespace
}  // namespace demarche::view
