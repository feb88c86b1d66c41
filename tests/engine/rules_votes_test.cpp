// The table of cases of the Security Council's voting rule (Article 27 of the UN Charter, and
// practice since 1946).
#include <catch2/catch.hpp>
#include <string>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "rules/evaluate.h"

using namespace demarche;
using namespace demarche::test;

namespace {

constexpr std::size_t kSeats = 15;  // 0 to 4 are permanent
constexpr IssueId kMatter{0};
constexpr IssueId kProcedure{1};
constexpr IssueId kDispute{2};    // seat 14 is a party to it
constexpr IssueId kSecretary{3};  // all five permanent members have to sign
constexpr FormatId kCouncil{0};

Consent nine_of_fifteen(bool with_veto) {
  Consent consent;
  consent.vote = true;
  consent.needed = 9;
  consent.weights.assign(kSeats, 1);
  if (with_veto) consent.veto = seats_of({0, 1, 2, 3, 4});
  return consent;
}

Draft draft_council() {
  Draft draft;
  draft.scenario.id = "council";
  draft.scenario.title = draft.text("A council");
  draft.scenario.rounds.resize(1);
  SeatSet everyone;
  for (std::size_t seat = 0; seat < kSeats; ++seat) {
    everyone.add(draft.seat("member " + std::to_string(seat), 0, 0, 0));
  }
  draft.own_meters(50);
  draft.issue("matter", nine_of_fifteen(true), {"none", "adopted"});
  draft.issue("procedure", nine_of_fifteen(false), {"none", "adopted"});
  Consent dispute = nine_of_fifteen(true);
  dispute.must_abstain = seats_of({14, 0});
  draft.issue("dispute", dispute, {"none", "adopted"});
  draft.issue("secretary", consent_of({0, 1, 2, 3, 4}), {"none", "adopted"});
  const FormatId council =
      draft.format("council", everyone, {kMatter, kProcedure, kDispute, kSecretary}, 2, 2);
  draft.scenario.formats[council.index()].standing = true;
  draft.ending("end", {}, false);
  for (std::size_t seat = 0; seat < kSeats; ++seat) {
    draft.profile(SeatId{seat}, "only", {250, 250, 250, 250}, {false, false, false, false});
  }
  return draft;
}

Scenario council() {
  Draft draft = draft_council();
  finish(draft.scenario);
  return std::move(draft.scenario);
}

// Ballots of the seats, '+', '-' or '0', permanent members first. Seat 14 proposes and is counted
// in favour.
bool adopted(const std::string& ballots, IssueId issue, const Scenario& scenario = council()) {
  REQUIRE(ballots.size() == kSeats);
  Played game(scenario, Settings{});
  game.go_to(kCouncil);
  game.give_turn_to(SeatId{14});
  REQUIRE(ballots[14] == '+');
  game.propose(SeatId{14}, package_of({{issue, 1}}));
  REQUIRE(game.state().head().phase == Phase::voting);
  for (std::size_t seat = 0; seat + 1 < kSeats; ++seat) {
    CHECK(game.option(issue) == 0);  // nothing is opened before all have voted
    game.vote(SeatId{seat}, ballots[seat] == '+'   ? Move::Kind::vote_yes
                            : ballots[seat] == '-' ? Move::Kind::vote_no
                                                   : Move::Kind::abstain);
  }
  return game.option(issue) == 1;
}

}  // namespace

TEST_CASE("Nine in favour, nobody against, six abstaining: adopted") {
  CHECK(adopted("00000"
                "0+++++++++",
                kMatter) == true);
}

TEST_CASE("Eight in favour, nobody against: not adopted") {
  CHECK(adopted("00000"
                "00++++++++",
                kMatter) == false);
}

TEST_CASE("Fourteen in favour and a permanent member against: vetoed") {
  CHECK(adopted("++-++"
                "++++++++++",
                kMatter) == false);
}

TEST_CASE("Fourteen in favour and an elected member against: adopted") {
  CHECK(adopted("+++++"
                "+-++++++++",
                kMatter) == true);
}

TEST_CASE("Ten in favour with all five permanent members abstaining: adopted") {
  CHECK(adopted("00000"
                "++++++++++",
                kMatter) == true);
}

TEST_CASE("Nine in favour and a permanent member against on a procedural matter: adopted") {
  CHECK(adopted("0000-"
                "0+++++++++",
                kProcedure) == true);
}

TEST_CASE("Where abstentions count, that of a veto holder defeats the package") {
  Draft draft = draft_council();
  draft.scenario.issues[0].consent.abstention = Consent::Abstention::counts_against;
  finish(draft.scenario);
  CHECK(adopted("++++0"
                "++++++++++",
                kMatter, draft.scenario) == false);
  CHECK(adopted("+++++"
                "0+++++++++",
                kMatter, draft.scenario) == true);
}

TEST_CASE("Votes have the weight that the rule gives them") {
  Draft draft = draft_council();
  Consent& consent = draft.scenario.issues[1].consent;
  consent.weights[14] = 8;
  consent.weights[13] = 0;  // has no vote: nobody asks it
  finish(draft.scenario);
  Played game(draft.scenario, Settings{});
  game.go_to(kCouncil);
  game.give_turn_to(SeatId{14});
  game.propose(SeatId{14}, package_of({{kProcedure, 1}}));
  CHECK_FALSE(awaited(draft.scenario, game.state()).has(SeatId{13}));
  game.vote(SeatId{0}, Move::Kind::vote_yes);
  for (std::size_t seat = 1; seat < 13; ++seat) game.vote(SeatId{seat}, Move::Kind::abstain);
  CHECK(game.option(kProcedure) == 1);
}

TEST_CASE("A party to a dispute may only abstain, and its abstention is no veto") {
  const Scenario scenario = council();
  Played game(scenario, Settings{});
  game.go_to(kCouncil);
  game.give_turn_to(SeatId{14});
  game.propose(SeatId{14}, package_of({{kDispute, 1}}));
  CHECK(game.refusal(simple_move(SeatId{0}, Move::Kind::vote_yes)) == Refusal::must_abstain);
  CHECK(game.refusal(simple_move(SeatId{0}, Move::Kind::vote_no)) == Refusal::must_abstain);
  game.vote(SeatId{0}, Move::Kind::abstain);
  for (std::size_t seat = 1; seat < 10; ++seat) game.vote(SeatId{seat}, Move::Kind::vote_yes);
  for (std::size_t seat = 10; seat < 14; ++seat) game.vote(SeatId{seat}, Move::Kind::abstain);
  CHECK(game.option(kDispute) == 1);  // nine: the proposer, a party itself, is not among them
}

TEST_CASE("A package of several issues must pass the rule of each") {
  const Scenario scenario = council();
  for (const bool permanent_signs : {false, true}) {
    Played game(scenario, Settings{});
    game.go_to(kCouncil);
    game.give_turn_to(SeatId{14});
    game.propose(SeatId{14}, package_of({{kProcedure, 1}, {kSecretary, 1}}));
    REQUIRE(game.state().head().phase == Phase::voting);
    game.vote(SeatId{0}, permanent_signs ? Move::Kind::vote_yes : Move::Kind::abstain);
    for (std::size_t seat = 1; seat < 14; ++seat) game.vote(SeatId{seat}, Move::Kind::vote_yes);
    CHECK(game.option(kProcedure) == (permanent_signs ? 1U : 0U));
    CHECK(game.option(kSecretary) == (permanent_signs ? 1U : 0U));
  }
}

TEST_CASE("After a failed vote the turn passes on, and nobody counters") {
  const Scenario scenario = council();
  Played game(scenario, Settings{});
  game.go_to(kCouncil);
  game.give_turn_to(SeatId{14});
  game.propose(SeatId{14}, package_of({{kMatter, 1}}));
  for (std::size_t seat = 0; seat < 14; ++seat) game.vote(SeatId{seat}, Move::Kind::vote_no);
  CHECK(game.count(Happening::Kind::vote_failed) == 1);
  CHECK(game.count(Happening::Kind::voted) == 15);
  CHECK(game.sitting().proposer == 0);
  CHECK(game.sitting().countering == 0);
}

namespace {

// A council in which each outcome of a ballot raises a flag and costs somebody support at home.
struct Counted {
  Draft draft = draft_council();
  ConditionId is_unanimous, is_short, is_vetoed;

  Counted() {
    const FlagId unanimous = draft.flag("unanimous"), lost = draft.flag("short"),
                 vetoed = draft.flag("vetoed");
    is_unanimous = draft.when(flag_up(unanimous));
    is_short = draft.when(flag_up(lost));
    is_vetoed = draft.when(flag_up(vetoed));
    Rules& rules = draft.scenario.rules;
    rules.vote_unanimous = draft.effects({raise(unanimous)});
    rules.vote_short = draft.effects({raise(lost), add_to(kSupport, -1, word(Who::Kind::self))});
    rules.vote_vetoed = draft.effects({raise(vetoed), add_to(kSupport, -2, word(Who::Kind::self)),
                                       add_to(kSupport, 3, word(Who::Kind::consenters))});
    finish(draft.scenario);
  }

  // Flags that are up after the ballots, as letters.
  std::string after(Played& game, const std::string& ballots, IssueId issue = kMatter) const {
    game.go_to(kCouncil);
    game.give_turn_to(SeatId{14});
    game.propose(SeatId{14}, package_of({{issue, 1}}));
    for (std::size_t seat = 0; seat + 1 < kSeats; ++seat) {
      game.vote(SeatId{seat}, ballots[seat] == '+'   ? Move::Kind::vote_yes
                              : ballots[seat] == '-' ? Move::Kind::vote_no
                                                     : Move::Kind::abstain);
    }
    std::string up;
    const auto tell = [&](ConditionId condition, char letter) {
      if (holds(draft.scenario, game.state(), condition)) up += letter;
    };
    tell(is_unanimous, 'u');
    tell(is_short, 's');
    tell(is_vetoed, 'v');
    return up;
  }
};

}  // namespace

TEST_CASE("A ballot is unanimous, carried, short of votes or vetoed, and each has its effects") {
  const Counted counted;
  const auto after = [&](const std::string& ballots, IssueId issue = kMatter) {
    Played game(counted.draft.scenario, Settings{});
    return counted.after(game, ballots, issue);
  };
  CHECK(after("+++++++++++++++") == "u");
  CHECK(after("++++0++++++++++") == "");
  CHECK(after("00000000+++++++") == "s");
  CHECK(after("++++-++++++++++") == "v");
  CHECK(after("0000-000+++++++") == "s");            // a veto that was not needed
  CHECK(after("0++++++++++++++", kDispute) == "u");  // seats 0 and 14 must abstain
  CHECK(after("0+++0++++++++++", kDispute) == "");
}

TEST_CASE("Effects of a veto come once for each that cast it, of a lost vote to its proposer") {
  const Counted counted;
  const Scenario& scenario = counted.draft.scenario;
  Played game(scenario, Settings{});
  const std::int32_t before = game.meter(kSupport, SeatId{0});
  CHECK(counted.after(game, "+--++++++++++++") == "v");
  CHECK(game.last(Happening::Kind::vote_failed).seats == seats_of({1, 2}));
  CHECK(game.meter(kSupport, SeatId{1}) == before - 2);
  CHECK(game.meter(kSupport, SeatId{2}) == before - 2);
  CHECK(game.meter(kSupport, SeatId{0}) == before + 6);  // in favour, for each of both
  Played other(scenario, Settings{});
  CHECK(counted.after(other, "00000000+++++++") == "s");
  CHECK(other.last(Happening::Kind::vote_failed).seats.empty());
  CHECK(other.meter(kSupport, SeatId{14}) == before - 1);
}

TEST_CASE("An absent voter abstains") {
  const Scenario scenario = council();
  Played game(scenario, Settings{});
  game.go_to(kCouncil);
  while (game.sitting().proposer != 4) game.pass(SeatId{std::size_t{game.sitting().proposer}});
  game.walk_out(SeatId{4});
  const auto next = std::size_t{game.sitting().proposer};
  game.propose(SeatId{next}, package_of({{kMatter, 1}}));
  CHECK_FALSE(awaited(scenario, game.state()).has(SeatId{4}));
  CHECK(game.refusal(proposal(SeatId{next}, package_of({{kSecretary, 1}}))) != Refusal::none);
  for (std::size_t seat = 0; seat < 15; ++seat) {
    if (seat != 4 && seat != next) game.vote(SeatId{seat}, Move::Kind::vote_yes);
  }
  CHECK(game.option(kMatter) == 1);
}
