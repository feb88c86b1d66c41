// Sentences for refusals: what they say where a rule has a special case.
#include "view/phrases.h"

#include <catch2/catch.hpp>
#include <tuple>

#include "view/parlour.h"

namespace demarche::view {
namespace {

bool says(const std::string& sentence, const char* words) {
  return sentence.find(words) != std::string::npos;
}

TEST_CASE("An issue that rests past the last round rests to the end") {
  const auto scenario = guarantees();
  View view;
  view.rounds = 6;
  WhyNot why;
  why.refusal = Refusal::resting;
  why.issue = IssueId(0);
  for (const auto& [until, english, ukrainian] :
       {std::tuple{6, "until round 6", "до раунду 6"}, std::tuple{7, "to the end", "до кінця"}}) {
    why.needed = until;
    CHECK(says(Phrases(*scenario, Language::english).why_not(why, view), english));
    CHECK(says(Phrases(*scenario, Language::ukrainian).why_not(why, view), ukrainian));
  }
}

TEST_CASE("Who is asked by telephone is told that there is no room to leave") {
  const auto scenario = guarantees();
  const Phrases phrases(*scenario, Language::english);
  View view;
  view.seat = SeatId(3);
  WhyNot why;
  why.refusal = Refusal::absent_party;
  why.seat = SeatId(3);
  CHECK(says(phrases.why_not(why, view), "no room to leave"));
  why.seat = SeatId(1);
  CHECK(says(phrases.why_not(why, view), "Needs the consent of Russia"));
}

}  // namespace
}  // namespace demarche::view
