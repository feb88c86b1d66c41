#include <catch2/catch.hpp>
#include <set>

#include "demarche/game.h"
#include "demarche/judge.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"
#include "rules/package_of.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

Settings drawn(std::uint64_t seed, Level level) {
  Settings settings;
  settings.world_seed = seed;
  settings.policy_seed = seed;
  settings.levels.assign(3, level);
  return settings;
}

SeatId first_awaited(const Game& game) {
  return SeatId(
      static_cast<std::size_t>(__builtin_ctz(awaited(game.scenario(), game.state()).bits)));
}

// Plays on by computed choices and shows each decision to `look` before it is made.
template <class Look>
void watch(const Scenario& scenario, Level level, std::uint64_t seeds, Look look) {
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    Game game(scenario, drawn(seed, level));
    while (!game.over()) {
      const SeatId seat = first_awaited(game);
      const Move move = choose(scenario, game.situation(), seat, level, seed);
      look(game, seat, move);
      REQUIRE(game.make(move).legal());
    }
  }
}

Package on_table(const State& state) {
  Package package;
  const SittingState& sitting = state.head().sitting;
  for (std::size_t i = 0; i < sitting.package_count; ++i) {
    package.set(IssueId(sitting.package_issue[i]), OptionId(sitting.package_option[i]));
  }
  return package;
}

ProfileId own_profile(const State& state, SeatId seat) {
  return ProfileId(state.head().profile[seat.index()]);
}

// What a package is worth to its proposer: gain over waiting times the believed acceptance of all
// needed.
std::int64_t worth(const Scenario& scenario, const Situation& at, SeatId seat,
                   const Package& package) {
  const ProfileId profile = own_profile(at.state, seat);
  const Judgement judgement = judge(scenario, at.state, seat, profile, package);
  std::int64_t chance = 1'000'000;
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    if (SeatId(s) == seat || !consent_needed(scenario, package).has(SeatId(s))) continue;
    chance = chance *
             believed_acceptance(scenario, at.state, at.beliefs, seat, SeatId(s), package) /
             1'000'000;
  }
  if (chance < 50'000) return 0;  // hopeless: an opening bid says as much
  return std::max(judgement.gain - judgement.outlook, 0) * chance;
}

// Neither as a counter nor for a vote.
bool proposes_freely(const StateHead& head) {
  return head.phase == Phase::proposing && head.sitting.countering == 0 &&
         head.sitting.format != kAssembly.index();
}

std::int64_t best_worth(const Scenario& scenario, const Situation& at, SeatId seat) {
  LegalMoves legal;
  legal_moves(scenario, at.state, seat, legal);
  std::vector<Package> all{{}};
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    const std::size_t before = all.size();
    for (std::size_t p = 0; p < before; ++p) {
      for (std::size_t o = 0; all[p].count < legal.most && o < 32; ++o) {
        if ((legal.options[i] >> o & 1U) == 0) continue;
        all.push_back(all[p]);
        all.back().set(IssueId(i), OptionId(o));
      }
    }
  }
  std::int64_t best = 0;
  for (const Package& package : all) {
    Move move;
    move.kind = Move::Kind::propose;
    move.seat = static_cast<std::uint8_t>(seat.value);
    move.package = package;
    if (!package.empty() && why_not(scenario, at.state, move).legal()) {
      best = std::max(best, worth(scenario, at, seat, package));
    }
  }
  return best;
}

}  // namespace

TEST_CASE("In character a seat accepts exactly what its judgement accepts and may sign") {
  const Scenario scenario = toy_scenario();
  int yes = 0, no = 0;
  watch(scenario, Level::in_character, 60, [&](const Game& game, SeatId seat, const Move& move) {
    if (game.state().head().phase != Phase::answering) return;
    const Judgement judgement = judge(scenario, game.state(), seat, own_profile(game.state(), seat),
                                      on_table(game.state()));
    Move accept = move;
    accept.kind = Move::Kind::accept;
    const bool may = why_not(scenario, game.state(), accept).legal();
    CHECK((move.kind == Move::Kind::accept) == (judgement.accepts && may));
    ++(move.kind == Move::Kind::accept ? yes : no);
  });
  CHECK(yes > 20);
  CHECK(no > 20);
}

TEST_CASE("A proposal in character is close to the best by gain times believed acceptance") {
  const Scenario scenario = toy_scenario();
  int compared = 0;
  watch(scenario, Level::in_character, 25, [&](const Game& game, SeatId seat, const Move& move) {
    if (!proposes_freely(game.state().head())) return;
    const std::int64_t best = best_worth(scenario, game.situation(), seat);
    if (best == 0) return;
    REQUIRE(move.kind == Move::Kind::propose);
    // The emphasis of the day changes each issue's share by at most 40 per mille.
    CHECK(worth(scenario, game.situation(), seat, move.package) * 1000 >= best * 780);
    ++compared;
  });
  CHECK(compared > 20);
}

TEST_CASE("An opening bid in character is none that the same sitting has refused") {
  const Scenario scenario = toy_scenario();
  int bids = 0;
  watch(scenario, Level::in_character, 60, [&](const Game& game, SeatId seat, const Move& move) {
    const StateHead& head = game.state().head();
    if (move.kind != Move::Kind::propose || !proposes_freely(head)) return;
    if (head.sitting.refused[0] == 0 || best_worth(scenario, game.situation(), seat) != 0) return;
    CHECK_FALSE(was_refused(head.sitting, move.package));
    ++bids;
  });
  CHECK(bids > 5);
}

TEST_CASE("No computed seat proposes what is worth less to it than waiting") {
  const Scenario scenario = toy_scenario();
  for (const Level level : {Level::newcomer, Level::in_character}) {
    int proposed = 0;
    watch(scenario, level, 30, [&](const Game& game, SeatId seat, const Move& move) {
      if (move.kind != Move::Kind::propose) return;
      const Judgement judgement =
          judge(scenario, game.state(), seat, own_profile(game.state(), seat), move.package);
      CHECK(judgement.gain > judgement.outlook);
      ++proposed;
    });
    CHECK(proposed > 30);
  }
}

TEST_CASE("A newcomer accepts mostly what is better than waiting and nothing else") {
  const Scenario scenario = toy_scenario();
  int better = 0, taken = 0;
  watch(scenario, Level::newcomer, 60, [&](const Game& game, SeatId seat, const Move& move) {
    if (game.state().head().phase != Phase::answering) return;
    const Judgement judgement = judge(scenario, game.state(), seat, own_profile(game.state(), seat),
                                      on_table(game.state()));
    const bool accepted = move.kind == Move::Kind::accept;
    if (judgement.gain <= judgement.outlook) CHECK_FALSE(accepted);
    better += judgement.gain > judgement.outlook ? 1 : 0;
    taken += accepted ? 1 : 0;
  });
  CHECK(taken * 2 > better);
  CHECK(taken < better);
}

TEST_CASE("A computed voter says yes, no or abstains by its judgement") {
  const Scenario scenario = toy_scenario();
  std::set<Move::Kind> seen;
  watch(scenario, Level::in_character, 60, [&](const Game& game, SeatId seat, const Move& move) {
    if (game.state().head().phase != Phase::voting) return;
    const Judgement judgement = judge(scenario, game.state(), seat, own_profile(game.state(), seat),
                                      on_table(game.state()));
    const bool against = judgement.reason == Happening::Reason::not_ours_to_sign ||
                         judgement.gain <= judgement.outlook;
    const Move::Kind expected = judgement.accepts ? Move::Kind::vote_yes
                                : against         ? Move::Kind::vote_no
                                                  : Move::Kind::abstain;
    CHECK(move.kind == expected);
    seen.insert(move.kind);
  });
  CHECK(seen.size() >= 2);
}

TEST_CASE("No seat in character plans a move that would change nothing") {
  Scenario scenario = toy_scenario();
  Situation situation = start(scenario, toy_settings());
  // The lake is as calm as it can be: South's promise can only calm it further.
  set_level(scenario, situation.state, kCalm, 100);
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    for (const Level level : {Level::newcomer, Level::in_character}) {
      const Move move = choose(scenario, situation, kSouth, level, seed);
      CHECK_FALSE((move.kind == Move::Kind::play && move.what == kPromise.value));
    }
  }
  set_level(scenario, situation.state, kCalm, 20);
  bool promised = false;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Move move = choose(scenario, situation, kSouth, Level::in_character, seed);
    promised = promised || (move.kind == Move::Kind::play && move.what == kPromise.value);
  }
  CHECK(promised);
}

TEST_CASE("A call to a friend is less tempting than a call where there is trust to gain") {
  const Scenario scenario = toy_scenario();
  Situation situation = start(scenario, toy_settings());
  set_level(scenario, situation.state, kTrust, 95, kSouth, kNorth);
  set_level(scenario, situation.state, kTrust, 95, kNorth, kSouth);
  set_level(scenario, situation.state, kTrust, 40, kGuild, kNorth);
  set_level(scenario, situation.state, kTrust, 40, kNorth, kGuild);
  int friendly = 0, useful = 0;
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    const Move move = choose(scenario, situation, kNorth, Level::in_character, seed);
    if (move.kind != Move::Kind::play || move.what != kCall.value) continue;
    ++(move.target == kSouth.value ? friendly : useful);
  }
  CHECK(useful > 5 * friendly);
}

TEST_CASE("One world is played in many ways by other policy seeds, and alike by the same") {
  const Scenario scenario = toy_scenario();
  std::set<std::uint64_t> ends;
  for (std::uint64_t policy = 1; policy <= 20; ++policy) {
    Settings settings = drawn(1, Level::in_character);
    settings.policy_seed = policy;
    Game game(scenario, settings);
    Game twin(scenario, settings);
    game.run_computed();
    twin.run_computed();
    CHECK(hash(game.state()) == hash(twin.state()));
    ends.insert(hash(game.state()));
  }
  CHECK(ends.size() > 10);
}

TEST_CASE("Random play is legal to the end and uses every kind of move") {
  const Scenario scenario = toy_scenario();
  std::set<Move::Kind> seen;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Game game(scenario, drawn(seed, Level::newcomer));
    while (!game.over()) {
      const Move move = choose_random(scenario, game.situation(), first_awaited(game), seed);
      REQUIRE(game.make(move).legal());
      seen.insert(move.kind);
    }
  }
  for (const Move::Kind kind :
       {Move::Kind::play, Move::Kind::done, Move::Kind::propose, Move::Kind::pass, Move::Kind::ask,
        Move::Kind::accept, Move::Kind::reject, Move::Kind::walk_out, Move::Kind::vote_yes,
        Move::Kind::vote_no, Move::Kind::abstain}) {
    CHECK(seen.count(kind) == 1);
  }
}
