// Sentences for refusals: what they say where a rule has a special case.
#include "view/phrases.h"

#include <catch2/catch.hpp>
#include <set>
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

TEST_CASE("A decision is told as something to choose, with what it answered") {
  const auto scenario = guarantees();
  const Phrases english(*scenario, Language::english), ukrainian(*scenario, Language::ukrainian);
  Move move;
  move.kind = Move::Kind::propose;
  move.package.set(IssueId(0), OptionId(1));
  const std::string package = english.package(move.package);
  CHECK(english.choice(move) == "Propose " + package);
  CHECK(ukrainian.choice(move) == "Запропонувати " + ukrainian.package(move.package));
  Move ask;
  ask.kind = Move::Kind::ask;
  ask.target = 1;
  CHECK(english.choice(ask) == "Ask what it would accept: Russia");
  Move taken_back;
  taken_back.kind = Move::Kind::withdraw;
  CHECK(english.choice(taken_back) == "Take back choice 1");
  analyse::Made made;
  made.round = 3;
  CHECK(english.moment(made) == "Round 3, planning");
  made.phase = Phase::answering;
  made.format = FormatId(0);
  made.proposer = SeatId(1);
  made.package = move.package;
  const std::string format = english.text(scenario->formats[0].name);
  CHECK(english.moment(made) == "Round 3, " + format + ": Russia proposes " + package);
  made.phase = Phase::proposing;
  CHECK(says(ukrainian.moment(made), "черга пропонувати"));
}

TEST_CASE("Every kind of decision has words of its own in both languages") {
  const auto scenario = guarantees();
  for (const Language language : {Language::english, Language::ukrainian}) {
    const Phrases phrases(*scenario, language);
    std::set<std::string> told;
    for (std::size_t kind = 0; kind <= static_cast<std::size_t>(Move::Kind::inject); ++kind) {
      Move move;
      move.kind = static_cast<Move::Kind>(kind);
      told.insert(phrases.choice(move));
    }
    CHECK(told.size() == static_cast<std::size_t>(Move::Kind::inject) + 1);
    for (const std::string& one : told) CHECK_FALSE(says(one, "«choice."));
  }
}

}  // namespace
}  // namespace demarche::view
