// What might have been: branches of a game, the world that they share, and where courses part.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <tuple>

#include "demarche/analyse/courses.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::analyse;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

Settings seeded(std::uint64_t world, std::uint64_t policy) {
  Settings settings;
  settings.world_seed = world;
  settings.policy_seed = policy;
  return settings;
}

Game computed(const Scenario& scenario, std::uint64_t world, std::uint64_t policy) {
  Game game(scenario, seeded(world, policy));
  game.run_computed();
  return game;
}

using Kind = Happening::Kind;

// The rounds in which an event came.
std::set<int> rounds_of(const Log& log, EventId event) {
  std::set<int> rounds;
  for (const Happening& told : log)
    if (told.kind == Kind::event && told.what == event.value) rounds.insert(told.round);
  return rounds;
}

// What was drawn for each move that was not certain: [round, seat, move, target].
using Draws = std::map<std::tuple<int, int, int, int>, int>;
Draws draws_of(const Log& log) {
  Draws out;
  for (const Happening& told : log) {
    if (told.kind != Kind::move_succeeded && told.kind != Kind::move_failed) continue;
    if (told.amount >= 1000) continue;
    out[{told.round, told.seat, told.what, told.target}] = told.amount2;
  }
  return out;
}

// Another legal choice than the one that was made in that row; the same when there is none.
Move another(const Scenario& scenario, const Record& record, const Made& made) {
  const Game before = game_before(scenario, record, made.move);
  LegalMoves legal;
  legal_moves(scenario, before.state(), made.seat, legal);
  for (const Move& move : legal.moves)
    if (move != record.moves[made.move] && move.kind != Move::Kind::withdraw) return move;
  return record.moves[made.move];
}

}  // namespace

TEST_CASE("The choice that was made, played on in character, is the game of computed seats") {
  for (const Scenario& scenario : {toy_scenario(), open_toy_scenario()}) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const Game game = computed(scenario, seed, seed + 7);
      for (std::size_t row = 0; row < game.record().moves.size(); row += 5) {
        const Futures both = futures(scenario, game.record(), row, game.record().moves[row]);
        REQUIRE(both.why_not.legal());
        CHECK(both.chosen->state() == game.state());
        CHECK(both.other->record().moves == game.record().moves);
      }
    }
  }
}

TEST_CASE("Computed seats play on at the level of the save and persons in character") {
  const Scenario scenario = toy_scenario();
  Settings settings = seeded(3, 4);
  settings.levels.assign(3, Level::newcomer);
  Game newcomers(scenario, settings);
  Game by_hand(scenario, settings);
  newcomers.run_computed();
  play_on_in_character(by_hand);
  CHECK(by_hand.record().moves == newcomers.record().moves);
  Settings planning = seeded(3, 4);
  planning.levels.assign(3, Level::planner);
  planning.simulations = 8;
  Game planners(scenario, planning);
  planners.run_computed();
  const Futures both = futures(scenario, planners.record(), 5, planners.record().moves[5]);
  REQUIRE(both.chosen);
  CHECK(both.chosen->record().moves == planners.record().moves);
  CHECK(planners.record().moves != newcomers.record().moves);
  settings.human_seats = SeatSet{7};
  Game people(scenario, settings);
  play_on_in_character(people);
  settings.levels.clear();
  Game in_character(scenario, settings);
  play_on_in_character(in_character);
  CHECK(people.record().moves == in_character.record().moves);
  CHECK(people.record().moves != newcomers.record().moves);
}

TEST_CASE("Keyed chance keeps the same world after another choice") {
  const Scenario scenario = toy_scenario();
  int branches = 0, other_ways = 0, gulls = 0;
  std::size_t shared_draws = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Record record = computed(scenario, seed, seed).record();
    for (const Made& made : moves_made(scenario, record)) {
      if (made.move % 6 != 0) continue;
      const Move move = another(scenario, record, made);
      if (move == record.moves[made.move]) continue;
      const Futures both = futures(scenario, record, made.move, move);
      REQUIRE(both.why_not.legal());
      ++branches;
      if (both.chosen->state() != both.other->state()) ++other_ways;
      // Gulls come by chance without a condition: in every round that both sides have played.
      const int shared =
          std::min(both.chosen->state().head().round, both.other->state().head().round);
      std::set<int> one = rounds_of(both.chosen->log(), kGulls);
      std::set<int> two = rounds_of(both.other->log(), kGulls);
      one.erase(one.upper_bound(shared), one.end());
      two.erase(two.upper_bound(shared), two.end());
      CHECK(one == two);
      gulls += static_cast<int>(one.size());
      const Draws drawn = draws_of(both.chosen->log());
      for (const auto& [key, number] : draws_of(both.other->log())) {
        const auto same = drawn.find(key);
        if (same == drawn.end()) continue;
        CHECK(same->second == number);
        ++shared_draws;
      }
    }
  }
  CHECK(branches > 60);
  CHECK(other_ways > 30);
  CHECK(gulls > 60);
  CHECK(shared_draws > 100);
}

TEST_CASE("A what-if begins with the rows of its record and its own choice") {
  const Scenario scenario = toy_scenario();
  const Record record = computed(scenario, 2, 2).record();
  const std::vector<Made> made = moves_made(scenario, record);
  REQUIRE(made.size() == record.moves.size());
  CHECK(made.front().round == 1);
  CHECK(made.front().phase == Phase::planning);
  const std::size_t row = made.size() / 2;
  const Move move = another(scenario, record, made[row]);
  REQUIRE(move != record.moves[row]);
  const Futures both = futures(scenario, record, row, move);
  REQUIRE(both.other);
  const std::vector<Move>& moves = both.other->record().moves;
  CHECK(std::equal(moves.begin(), moves.begin() + static_cast<std::ptrdiff_t>(row),
                   record.moves.begin()));
  CHECK(moves[row] == move);
  CHECK(both.other->over());
  ReplayFault fault;
  const Game again = replay(scenario, both.other->record(), fault);
  CHECK(fault.kind == ReplayFault::Kind::none);
  CHECK(again.state() == both.other->state());
}

TEST_CASE("Answers and ballots know the package that they are about") {
  const Scenario scenario = toy_scenario();
  const Record record = computed(scenario, 2, 2).record();
  Package tabled;
  SeatId proposer;
  int answers = 0;
  for (const Made& made : moves_made(scenario, record)) {
    const Move& move = record.moves[made.move];
    CHECK(made.format.exists() == (made.phase != Phase::planning));
    if (move.kind == Move::Kind::propose) {
      tabled = move.package;
      proposer = made.seat;
    }
    if (made.phase != Phase::answering && made.phase != Phase::voting) continue;
    ++answers;
    CHECK(made.package == tabled);
    CHECK(made.proposer == proposer);
  }
  CHECK(answers > 10);
}

TEST_CASE("What ended a search before the decision is kept, and what ended one after it is not") {
  const Scenario scenario = toy_scenario();
  Record record = computed(scenario, 2, 2).record();
  record.cut_short = {{1, 30}, {9, 40}};
  CHECK(game_before(scenario, record, 5).record().cut_short == std::vector<CutShort>{{1, 30}});
  CHECK(game_before(scenario, record, record.moves.size()).record().cut_short.size() == 2);
}

TEST_CASE("Another choice that is not legal there has no futures and says why") {
  const Scenario scenario = toy_scenario();
  const Record record = computed(scenario, 1, 1).record();
  Move move = play_move(SeatId(std::size_t{record.moves[0].seat}), kReopenFare);
  const Futures none = futures(scenario, record, 0, move);
  CHECK_FALSE(none.why_not.legal());
  CHECK_FALSE(none.chosen);
  CHECK_FALSE(none.other);
}

TEST_CASE("Steps do not depend on who of a sealed planning is a person") {
  const Scenario scenario = toy_scenario();
  const auto planned = [&](SeatSet people, std::initializer_list<Move> moves) {
    Settings settings = seeded(5, 5);
    settings.human_seats = people;
    Game game(scenario, settings);
    for (const Move& move : moves) REQUIRE(game.make(move).legal());
    return steps_of(scenario, game.record());
  };
  const Move call = play_move(kNorth, kCall, kSouth), gift = play_move(kSouth, kGift, kNorth);
  const auto done = [](SeatId seat) { return simple_move(seat, Move::Kind::done); };
  const std::vector<Step> north_first =
      planned(SeatSet{1}, {call, done(kNorth), gift, done(kSouth), done(kGuild)});
  const std::vector<Step> south_first =
      planned(SeatSet{2}, {gift, done(kSouth), call, done(kNorth), done(kGuild)});
  REQUIRE(north_first.size() == 1);
  CHECK(north_first == south_first);
  CHECK(north_first[0].choices.size() == 3);
  CHECK(choices_of(north_first[0], kGuild)->moves.empty());
  // What was taken back is no choice; a planning that is not complete is no step.
  Move back = simple_move(kNorth, Move::Kind::withdraw);
  const Move whisper = play_move(kNorth, kWhisper, kSouth);
  CHECK(planned(SeatSet{1}, {whisper, call, back, done(kNorth), gift, done(kSouth),
                             done(kGuild)}) == north_first);
  CHECK(planned(SeatSet{1}, {call, done(kNorth), gift}).empty());
}

TEST_CASE("Courses part where their choices first differ, and each part again by itself") {
  const Scenario scenario = toy_scenario();
  const Record real = computed(scenario, 4, 4).record();
  const std::vector<Made> made = moves_made(scenario, real);
  const auto late = std::find_if(made.begin(), made.end(), [](const Made& one) {
    return one.round == 3 && one.phase == Phase::planning;
  });
  REQUIRE(late != made.end());
  const Futures early = futures(scenario, real, 0, another(scenario, real, made[0]));
  const Futures later = futures(scenario, real, late->move, another(scenario, real, *late));
  REQUIRE(early.other);
  REQUIRE(later.other);
  const std::vector<std::vector<Step>> courses = {
      steps_of(scenario, real), steps_of(scenario, later.other->record()),
      steps_of(scenario, early.other->record()), steps_of(scenario, early.chosen->record())};
  const std::vector<Parting> found = partings(courses);
  REQUIRE(found.size() == 2);
  CHECK(found[0].round == 1);
  CHECK(found[0].groups == std::vector<std::vector<std::size_t>>{{0, 1, 3}, {2}});
  CHECK(found[0].seats == std::vector<SeatId>{made[0].seat});
  CHECK(found[1].round == 3);
  CHECK(found[1].groups == std::vector<std::vector<std::size_t>>{{0, 3}, {1}});
  CHECK(found[1].seats == std::vector<SeatId>{late->seat});
}

TEST_CASE("A game that stands still parts from nobody") {
  const Scenario scenario = toy_scenario();
  const Record whole = computed(scenario, 6, 6).record();
  Record begun = whole;
  begun.moves.resize(whole.moves.size() / 2);
  const std::vector<std::vector<Step>> courses = {steps_of(scenario, whole),
                                                  steps_of(scenario, begun)};
  CHECK(courses[1].size() < courses[0].size());
  CHECK_FALSE(courses[1].empty());
  CHECK(partings(courses).empty());
  CHECK(partings(std::vector<std::vector<Step>>{}).empty());
}

TEST_CASE("Only games of one world are compared, and the first thing that differs is named") {
  const Scenario scenario = toy_scenario();
  Scenario renamed = scenario;
  renamed.id = "other";
  const Record one = computed(scenario, 1, 1).record();
  Record other = computed(scenario, 1, 9).record();
  other.settings.levels.assign(3, Level::newcomer);
  other.settings.human_seats = SeatSet{1};
  CHECK(world_differs(scenario, one, scenario, other) == WorldDiffers::no);
  CHECK(world_differs(scenario, one, renamed, other) == WorldDiffers::scenario);
  other.settings.rounds = 2;
  CHECK(world_differs(scenario, one, scenario, other) == WorldDiffers::settings);
  other.settings.world_seed = 2;
  CHECK(world_differs(scenario, one, scenario, other) == WorldDiffers::seed);
  other.scenario_digest ^= 1;
  CHECK(world_differs(scenario, one, scenario, other) == WorldDiffers::rules);
}
