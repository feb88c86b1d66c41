// Tactics on outcome spaces small enough to follow.
#include <catch2/catch.hpp>
#include <set>

#include "demarche/analyse/tournament.h"
#include "engine/toy_scenario.h"
#include "engine/two_parties.h"

using namespace demarche;
using namespace demarche::analyse;
using namespace demarche::test;

namespace {

// One issue of eleven options: what one gains the other loses, in tenths.
Arena straight_line() {
  std::vector<double> up, down;
  for (int i = 0; i <= 10; ++i) {
    up.push_back(i / 10.0);
    down.push_back((10 - i) / 10.0);
  }
  Arena arena;
  REQUIRE(make_arena(two_party_scenario({1.0}, {{up}, {down}}), arena) == ArenaFault::none);
  return arena;
}

// The own utility of what a tactic proposes at a time, nothing heard.
double demanded(const Arena& arena, Bargaining tactic, double time) {
  Bargainer bargainer(tactic, arena.rankings[0], 1);
  const auto row = bargainer.propose(time);
  REQUIRE(row.has_value());
  return arena.rankings[0].utility[*row];
}

}  // namespace

TEST_CASE("Boulware demands more than linear in the middle, and linear more than Conceder") {
  const Arena arena = straight_line();
  CHECK(demanded(arena, Bargaining::boulware, 0.5) == Approx(1.0));  // 1 - 1/16, the option above
  CHECK(demanded(arena, Bargaining::linear, 0.5) == Approx(0.5));
  CHECK(demanded(arena, Bargaining::conceder, 0.5) == Approx(0.2));  // 1 - 0.84
  for (const Bargaining tactic : {Bargaining::boulware, Bargaining::linear, Bargaining::conceder}) {
    CHECK(demanded(arena, tactic, 0) == Approx(1.0));
    CHECK(demanded(arena, tactic, 1) == Approx(0.0));
  }
}

TEST_CASE("Nobody proposes or accepts less than its reservation value") {
  Arena arena = straight_line();
  arena.rankings[0] = ranking_of(arena.outcomes, 0, 0.35);
  for (const NamedTactic& named : bargaining_tactics()) {
    Bargainer bargainer(named.tactic, arena.rankings[0], 3);
    for (int step = 0; step <= 40; ++step) {
      const auto own = bargainer.propose(step / 40.0);
      REQUIRE(own.has_value());
      CHECK(arena.rankings[0].utility[*own] > 0.35);
      CHECK_FALSE(bargainer.accepts(3, *own));  // worth 0.3
      bargainer.hear(static_cast<std::uint32_t>(step % 11));
    }
  }
}

TEST_CASE("A party to whom nothing is acceptable ends the talks") {
  Arena arena = straight_line();
  arena.rankings[1] = ranking_of(arena.outcomes, 1, 1.5);
  arena.walk_away = {0.0, 1.5};
  const Bout bout = negotiate(arena, Bargaining::conceder, Bargaining::conceder, 50, 1);
  CHECK_FALSE(bout.agreed);
  CHECK(bout.step == 1);
  CHECK(bout.utilities == arena.walk_away);
}

TEST_CASE("MiCRO gives one new outcome for each new one that it hears") {
  const Arena arena = straight_line();
  Bargainer micro(Bargaining::micro, arena.rankings[0], 1);
  const auto worth = [&](std::optional<std::uint32_t> row) {
    return arena.rankings[0].utility[row.value()];
  };
  CHECK(worth(micro.propose(0)) == Approx(1.0));
  micro.hear(0);
  CHECK(worth(micro.propose(0)) == Approx(0.9));
  micro.hear(0);  // nothing new: nothing new in return
  CHECK(worth(micro.propose(0)) >= 0.9);
  micro.hear(1);
  CHECK(worth(micro.propose(0)) == Approx(0.8));
}

TEST_CASE("Two of MiCRO meet in the middle of a straight line") {
  const Bout bout = negotiate(straight_line(), Bargaining::micro, Bargaining::micro, 200, 1);
  REQUIRE(bout.agreed);
  CHECK(bout.utilities[0] == Approx(0.5));
  CHECK(bout.to_frontier == Approx(0.0));
  REQUIRE(bout.to_nash.has_value());
  CHECK(*bout.to_nash == Approx(0.0));
}

TEST_CASE("Tit for tat gives as much as it was given") {
  const Arena arena = straight_line();
  Bargainer mirror(Bargaining::tit_for_tat, arena.rankings[0], 1);
  const auto propose = [&] { return arena.rankings[0].utility[mirror.propose(0).value()]; };
  CHECK(propose() == Approx(1.0));
  mirror.hear(0);
  CHECK(propose() == Approx(0.9));  // one level, before the other has made a step
  mirror.hear(3);
  CHECK(propose() == Approx(0.6));  // was given 0.3
  mirror.hear(1);
  CHECK(propose() == Approx(0.8));  // was taken 0.2
}

TEST_CASE("A hardliner gets all from who concedes and nothing from itself") {
  const Arena arena = straight_line();
  const Bout with_conceder = negotiate(arena, Bargaining::hardliner, Bargaining::conceder, 100, 1);
  CHECK(with_conceder.agreed);
  CHECK(with_conceder.utilities[0] == Approx(1.0));
  const Bout alone = negotiate(arena, Bargaining::hardliner, Bargaining::hardliner, 100, 1);
  CHECK_FALSE(alone.agreed);
  CHECK(alone.step == 100);
  CHECK(alone.utilities == std::array<double, 2>{0, 0});
}

TEST_CASE("A tournament plays every ordered pair and comes out the same each time") {
  PartyShape shape;
  shape.issues = 4;
  Arena arena;
  REQUIRE(make_arena(two_party_scenario(5, shape), arena) == ArenaFault::none);
  std::vector<Bargaining> tactics;
  for (const NamedTactic& named : bargaining_tactics()) tactics.push_back(named.tactic);
  const std::vector<Bout> once = bouts(arena, tactics, 60, 9), again = bouts(arena, tactics, 60, 9);
  REQUIRE(once.size() == 49);
  std::set<std::pair<Bargaining, Bargaining>> pairs;
  for (std::size_t i = 0; i < once.size(); ++i) {
    pairs.insert({once[i].first, once[i].second});
    CHECK(once[i].utilities == again[i].utilities);
    CHECK(once[i].step == again[i].step);
  }
  CHECK(pairs.size() == 49);
  const std::vector<Standing> table = standings(tactics, once);
  REQUIRE(table.size() == 7);
  std::size_t seats = 0, agreements = 0, agreed = 0;
  for (const Standing& standing : table) {
    seats += standing.bouts;
    agreements += standing.agreements;
  }
  for (const Bout& bout : once) agreed += bout.agreed ? 1 : 0;
  CHECK(seats == 98);
  CHECK(agreements == 2 * agreed);
}

TEST_CASE("A tournament is for two parties") {
  Arena arena;
  CHECK(make_arena(toy_scenario(), arena) == ArenaFault::not_two_parties);
}
