#include <catch2/catch.hpp>

#include "demarche/limits.h"
#include "demarche/play.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;

TEST_CASE("The arrays of a state lie one after the other without a gap") {
  const Scenario scenario = toy_scenario();
  const StateLayout& layout = scenario.layout;
  CHECK(layout.losses == sizeof(StateHead));
  CHECK(layout.meter_cells == layout.losses + 4 * layout.profiles);
  CHECK(layout.consented == layout.meter_cells + 4 * layout.meters);
  CHECK(layout.pending == layout.consented + 4 * layout.issues);
  CHECK(layout.move_uses == layout.pending + sizeof(Pending) * layout.pending_slots);
  CHECK(layout.member_steps + layout.members <= layout.size);
  CHECK(layout.size < layout.member_steps + layout.members + 8);
  CHECK(state_size(scenario) == layout.size);
  CHECK(layout.meters == 3 + 9 + 3 + 1 + 3 + 9 + 1);
}

TEST_CASE("A started game is the same bytes every time") {
  const Scenario scenario = toy_scenario();
  const Situation one = start(scenario, toy_settings());
  const Situation other = start(scenario, toy_settings());
  CHECK(one.state == other.state);
  CHECK(hash(one.state) == hash(other.state));
  CHECK(hash(one.state) != hash(start(scenario, toy_settings(2)).state));
}

TEST_CASE("One changed byte changes the hash") {
  const Scenario scenario = toy_scenario();
  State state = start(scenario, toy_settings()).state;
  const std::uint64_t before = hash(state);
  for (const std::size_t at :
       {std::size_t{0}, state.bytes().size() / 2, state.bytes().size() - 1}) {
    state.bytes()[at] ^= std::byte{1};
    CHECK(hash(state) != before);
    state.bytes()[at] ^= std::byte{1};
  }
  CHECK(hash(state) == before);
}

TEST_CASE("A scenario that is too large is named as such") {
  Scenario scenario = toy_scenario();
  CHECK(broken_limit(scenario) == nullptr);
  Scenario many = scenario;
  many.formats.resize(Limits::kFormats + 1, many.formats[0]);
  CHECK(std::string(broken_limit(many)) == "formats");
  many = scenario;
  many.seats[0].moves_a_round = Limits::kPlans + 1;
  CHECK(std::string(broken_limit(many)) == "moves a round");
  many = scenario;
  many.effects[many.moves[0].success.first].lasts = 200;
  many.rounds.resize(Limits::kRounds);
  CHECK(std::string(broken_limit(many)) == "pending effects");
}
