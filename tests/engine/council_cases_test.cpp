// The table of cases of the scenario `council`: what its voting rules make of ballots, and which
// ending follows. Article 27 of the UN Charter, and practice since 1946.
#include <catch2/catch.hpp>
#include <string>

#include "demarche/game.h"
#include "demarche/io/load.h"
#include "engine/at_the_table.h"
#include "engine/played.h"
#include "support/paths.h"

using namespace demarche;
using namespace demarche::test;

namespace {

const Scenario& council() {
  static const io::Loaded kLoaded = io::load_scenario_files(source_dir() / "scenarios" / "council");
  REQUIRE(kLoaded.scenario);
  return *kLoaded.scenario;
}

// Five permanent members, then ten elected ones; the last is a party to the dispute.
constexpr std::size_t kVoters = 15;
constexpr SeatId kParty{14};

IssueId issue(const std::string& id) {
  std::size_t row = 0;
  while (row < council().issues.size() && council().issues[row].id != id) ++row;
  REQUIRE(row < council().issues.size());
  return IssueId{row};
}

std::size_t option(IssueId issue, const std::string& id) {
  const auto& options = council().issues[issue.index()].options;
  std::size_t row = 0;
  while (row < options.size() && options[row].id != id) ++row;
  REQUIRE(row < options.size());
  return row;
}

Package package(std::initializer_list<std::pair<const char*, const char*>> entries) {
  Package made;
  for (const auto& [name, chosen] : entries) {
    made.set(issue(name), OptionId{option(issue(name), chosen)});
  }
  return made;
}

FormatId format(const std::string& id) {
  std::size_t row = 0;
  while (row < council().formats.size() && council().formats[row].id != id) ++row;
  REQUIRE(row < council().formats.size());
  return FormatId{row};
}

// A text that crosses nobody's red line, without a chapter and under Chapter VI.
Package text() {
  return package({{"demand", "calls"}, {"monitors", "observers"}, {"corridor", "notified"}});
}
Package text_of_chapter_six() {
  return package({{"chapter", "six"}, {"demand", "calls"}, {"corridor", "notified"}});
}
Package agenda() { return package({{"agenda", "on"}}); }

Move::Kind ballot(char letter) {
  return letter == '+'   ? Move::Kind::vote_yes
         : letter == '-' ? Move::Kind::vote_no
                         : Move::Kind::abstain;
}

// Everybody votes as its letter says, '+', '-' or '0', permanent members first. The first elected
// member in favour proposes.
void cast(Played& game, const Package& draft, const std::string& ballots) {
  REQUIRE(ballots.size() == kVoters);
  const std::size_t proposer = ballots.find('+', 5);
  REQUIRE(proposer < kVoters);
  game.give_turn_to(SeatId{proposer});
  game.propose(SeatId{proposer}, draft);
  REQUIRE(game.state().head().phase == Phase::voting);
  for (std::size_t seat = 0; seat < kVoters; ++seat) {
    if (seat != proposer) game.vote(SeatId{seat}, ballot(ballots[seat]));
  }
}

Played meeting() {
  Played game(council(), Settings{});
  game.go_to(format("consultations"));
  cast(game, agenda(), "+++++++++++++++");
  game.go_to(format("meeting"));
  return game;
}

// Nothing more is done or said; the id of the ending that follows.
std::string ending_of(Played& game) {
  game.go_to_planning();
  while (!ending(game.state()).exists()) {
    game.all_done();
    game.go_to_planning();
  }
  return council().endings[ending(game.state()).index()].id;
}

// The id of the ending after the ballots of one draft, when nothing else is tried.
std::string ending_after(const Package& draft, const std::string& ballots) {
  Played game = meeting();
  cast(game, draft, ballots);
  return ending_of(game);
}

}  // namespace

TEST_CASE("Council: nine in favour, none against, six abstaining is adopted") {
  CHECK(ending_after(text(),
                     "++++0"
                     "+++++00000") == "adopted");
}

TEST_CASE("Council: eight in favour, none against, seven abstaining is not adopted") {
  CHECK(ending_after(text(),
                     "+++00"
                     "+++++00000") == "short");
}

TEST_CASE("Council: fourteen in favour and a permanent member against is vetoed") {
  for (std::size_t member = 0; member < 5; ++member) {
    std::string ballots(kVoters, '+');
    ballots[member] = '-';
    INFO(ballots);
    CHECK(ending_after(text(), ballots) == "vetoed");
  }
}

TEST_CASE("Council: fourteen in favour and an elected member against is adopted") {
  for (std::size_t member = 6; member < kVoters; ++member) {
    std::string ballots(kVoters, '+');
    ballots[member] = '-';
    INFO(ballots);
    CHECK(ending_after(text(), ballots) == "adopted");
  }
}

TEST_CASE("Council: ten in favour with all five permanent members abstaining is adopted") {
  CHECK(ending_after(text(),
                     "00000"
                     "++++++++++") == "adopted");
}

TEST_CASE("Council: nine in favour and a permanent member against on procedure is adopted") {
  Played game(council(), Settings{});
  game.go_to(format("consultations"));
  cast(game, agenda(),
       "+++-0"
       "++++++0000");
  CHECK(game.option(issue("agenda")) == option(issue("agenda"), "on"));
}

TEST_CASE("Council: eight in favour on procedure is not adopted") {
  Played game(council(), Settings{});
  game.go_to(format("consultations"));
  cast(game, agenda(),
       "+++00"
       "+++++00000");
  CHECK(game.option(issue("agenda")) == option(issue("agenda"), "off"));
}

TEST_CASE("Council: fifteen in favour is adopted by every vote") {
  CHECK(ending_after(text(),
                     "+++++"
                     "++++++++++") == "unanimous");
}

TEST_CASE("Council: a veto that was not needed counts as want of votes") {
  CHECK(ending_after(text(),
                     "+++-0"
                     "+++++00000") == "short");
}

TEST_CASE("Council: under Chapter VI the party to the dispute must abstain and does not block") {
  Played game = meeting();
  game.give_turn_to(SeatId{5});
  game.propose(SeatId{5}, text_of_chapter_six());
  CHECK(game.refusal(simple_move(kParty, Move::Kind::vote_no)) == Refusal::must_abstain);
  CHECK(game.refusal(simple_move(kParty, Move::Kind::vote_yes)) == Refusal::must_abstain);
  CHECK(ending_after(text_of_chapter_six(),
                     "+++++"
                     "+++++++++0") == "unanimous");
}

TEST_CASE("Council: the last vote decides between a veto and want of votes") {
  Played game = meeting();
  cast(game, text(),
       "++++-"
       "++++++++++");
  cast(game, text(),
       "+++00"
       "+++++00000");
  CHECK(ending_of(game) == "short");
}

TEST_CASE("Council: without a vote on a draft there is nothing to count") {
  Played game = meeting();
  CHECK(ending_of(game) == "not_put");
}
