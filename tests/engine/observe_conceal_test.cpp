#include <algorithm>
#include <catch2/catch.hpp>

#include "core/block.h"
#include "demarche/observe.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"
#include "engine/wanderer.h"
#include "rules/course.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

std::vector<std::byte> seen_by(const Scenario& scenario, const Situation& situation, SeatId seat) {
  View view;
  observe(scenario, situation.state, situation.beliefs, seat, view);
  return view_bytes(view);
}

// Changes everything that `seat` may not know, and nothing else.
void scramble(const Scenario& scenario, Situation& situation, SeatId seat, Wanderer& chance) {
  StateHead& head = situation.state.head();
  const Block block(scenario, situation.state);
  head.world_seed ^= 0x5A5A5A5A5A5A5A5AU;
  head.events_left_out[0] ^= 3;
  for (std::size_t other = 0; other < scenario.seats.size(); ++other) {
    const SeatId id{other};
    if (id == seat) continue;
    head.profile[other] = static_cast<std::uint8_t>(chance.below(2));
    block.cells()[scenario.meters[Meter::kCapital].first_cell + other] =
        static_cast<std::int32_t>(chance.below(10));
    block.use(kWhisper, id)->successes = static_cast<std::uint8_t>(chance.below(5));
    block.use(kWhisper, id)->last_round = static_cast<std::uint8_t>(chance.below(5));
    if (!scenario.open_planning && head.phase == Phase::planning) {
      std::fill_n(block.plan(id), scenario.layout.plan_slots, PlannedMove{});
      if (chance.below(2) == 0) *block.plan(id) = {kAlarm.value, 1000, Move::kNobody, {}};
    }
    for (std::size_t third = 0; third < scenario.seats.size(); ++third) {
      if (third == other) continue;
      std::span<std::int32_t> beliefs = situation.beliefs.of(id, SeatId{third});
      std::swap(beliefs[0], beliefs[1]);
    }
  }
  if (!who_sees(scenario, kRumour, {}).has(seat)) {
    block.cells()[scenario.meters[kRumour.index()].first_cell] =
        static_cast<std::int32_t>(chance.below(100));
  }
  for (std::uint32_t slot = 0; slot < scenario.layout.pending_slots; ++slot) {
    block.pending()[slot] = Pending{};
  }
  block.pending()->effect = static_cast<std::uint16_t>(chance.below(10));
  block.pending()->due = 9;
  if (head.phase == Phase::voting) {
    head.sitting.accepted ^= head.sitting.answered & ~(1U << seat.index());
  }
}

}  // namespace

TEST_CASE("Two states that differ only in what a seat may not know give it equal bytes") {
  for (const bool open : {false, true}) {
    const Scenario scenario = open ? open_toy_scenario() : toy_scenario();
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      Settings settings;
      settings.world_seed = seed;
      Situation situation = start(scenario, settings);
      Wanderer wanderer(seed);
      while (!ending(situation.state).exists()) {
        for (std::size_t row = 0; row < scenario.seats.size(); ++row) {
          Situation other = situation;
          scramble(scenario, other, SeatId{row}, wanderer);
          CHECK(other.state != situation.state);
          CHECK(seen_by(scenario, situation, SeatId{row}) == seen_by(scenario, other, SeatId{row}));
          ++compared;
        }
        const SeatId seat = wanderer.seat(awaited(scenario, situation.state));
        apply(scenario, situation, wanderer.move(scenario, situation.state, seat));
      }
    }
    CHECK(compared > 1000);
  }
}

TEST_CASE("A seat that is not in the room sees that a sitting takes place, and no more") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kDesk);
  game.give_turn_to(kNorth);
  const std::vector<std::byte> before = seen_by(scenario, game.situation(), kGuild);
  const std::vector<std::byte> inside = seen_by(scenario, game.situation(), kSouth);
  game.propose(kNorth, package_of({{kFare, 1}}));
  CHECK(seen_by(scenario, game.situation(), kGuild) == before);
  CHECK(seen_by(scenario, game.situation(), kSouth) != inside);
  game.answer(kSouth, false);
  View view;
  observe(scenario, game.state(), game.situation().beliefs, kGuild, view);
  CHECK(view.sitting.in_session);
  CHECK_FALSE(view.sitting.present);
  CHECK(view.sitting.format == kDesk);
  CHECK(view.sitting.package.empty());
  CHECK_FALSE(view.sitting.proposer.exists());
  CHECK(view.awaited.empty());
}

TEST_CASE("On the telephone a party sees the package alone, when its turn has come") {
  const Scenario scenario = toy_scenario();
  const auto at_the_desk = [&](bool south_accepts, bool answered) {
    Played game(scenario, toy_settings());
    game.go_to(kDesk);
    game.give_turn_to(kNorth);
    game.propose(kNorth, package_of({{kSchedule, 1}}));
    if (answered) game.answer(kSouth, south_accepts);
    View view;
    observe(scenario, game.state(), game.situation().beliefs, kGuild, view);
    return view;
  };
  CHECK_FALSE(at_the_desk(true, false).sitting.present);
  const View accepted = at_the_desk(true, true);
  CHECK(accepted.sitting.present);
  CHECK(accepted.my_turn);
  CHECK(accepted.sitting.package == package_of({{kSchedule, 1}}));
  CHECK(accepted.sitting.asked == seats_of({2}));
  CHECK(accepted.sitting.answered.empty());
  View refused = at_the_desk(false, true);
  CHECK(view_bytes(accepted) == view_bytes(refused));  // what others answered stays in the room
}

TEST_CASE("Ballots stay sealed until all are in") {
  const Scenario scenario = toy_scenario();
  const auto voting = [&](Move::Kind north) {
    Played game(scenario, toy_settings());
    game.go_to(kAssembly);
    game.give_turn_to(kSouth);
    game.propose(kSouth, package_of({{kCharter, 1}}));
    game.vote(kNorth, north);
    return seen_by(scenario, game.situation(), kGuild);
  };
  CHECK(voting(Move::Kind::vote_yes) == voting(Move::Kind::vote_no));
  CHECK(voting(Move::Kind::vote_yes) == voting(Move::Kind::abstain));
}

TEST_CASE("A seat's own secrets are in its view, and differ with them") {
  const Scenario scenario = toy_scenario();
  Settings settings = toy_settings();
  const Situation firm = start(scenario, settings);
  settings.fixed_profiles[0] = ProfileId{std::size_t{1}};
  const Situation open = start(scenario, settings);
  CHECK(seen_by(scenario, firm, kNorth) != seen_by(scenario, open, kNorth));
  CHECK(seen_by(scenario, firm, kSouth) == seen_by(scenario, open, kSouth));
}

TEST_CASE("A meter is concealed from those who do not see it") {
  const Scenario scenario = toy_scenario();
  Situation situation = start(scenario, toy_settings());
  set_level(scenario, situation.state, kRumour, 77);
  State known;
  conceal(scenario, situation.state, kSouth, known);
  CHECK(meter_value(scenario, known, kRumour) == 77);
  conceal(scenario, situation.state, kNorth, known);
  CHECK(meter_value(scenario, known, kRumour) == 30);  // where everybody knows that it began
  CHECK(meter_value(scenario, known, kCapital, kNorth) ==
        meter_value(scenario, situation.state, kCapital, kNorth));
}
