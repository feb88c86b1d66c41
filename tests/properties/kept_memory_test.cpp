// Computed seats think in memory that is kept: after a first game nothing is asked for any more.
#include <catch2/catch.hpp>

#include "demarche/choose.h"
#include "demarche/continue.h"
#include "demarche/imagine.h"
#include "engine/draft.h"
#include "properties/allocations.h"
#include "properties/scenarios_found.h"
#include "properties/stroll.h"

using namespace demarche;
using namespace demarche::test;

namespace {

// What one thread keeps from game to game.
struct Kept {
  Situation game, imagined;
  Workspace space;
};

// Plays a game in character, with a look ahead from every sixteenth decision; decisions of the
// game.
std::uint64_t play(const Scenario& scenario, std::uint64_t seed, const Settings& settings,
                   Kept& kept) {
  start(scenario, settings, kept.game);
  std::uint64_t step = 0;
  for (; !ending(kept.game.state).exists(); ++step) {
    const SeatSet waiting = awaited(scenario, kept.game.state);
    const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
    if (step % 16 == 0) {
      imagine(scenario, kept.game, seat, seed + step, kept.imagined);
      play_on(scenario, kept.imagined, seed, kept.space, 1);
    }
    apply(scenario, kept.game,
          choose(scenario, kept.game, seat, Level::in_character, seed, kept.space));
  }
  return step;
}

// Allocations of `games` games after a first one.
std::size_t allocations_after_the_first(const Scenario& scenario, std::uint64_t games) {
  Kept kept;
  std::vector<Settings> settings;
  for (std::uint64_t seed = 1; seed <= games + 1; ++seed) settings.push_back(stroll_settings(seed));
  std::uint64_t decisions = play(scenario, 1, settings[0], kept);
  const std::size_t before = allocations();
  for (std::uint64_t seed = 2; seed <= games + 1; ++seed)
    decisions += play(scenario, seed, settings[seed - 1], kept);
  const std::size_t made = allocations() - before;
  CHECK(decisions > games);
  return made;
}

// Forty issues of six options, on one table: two must agree, and three vote on every second issue.
Scenario wide_scenario() {
  constexpr std::size_t kIssues = 40;
  Draft draft;
  draft.scenario.id = "wide";
  draft.scenario.title = draft.text("A wide agenda");
  draft.scenario.rounds.resize(1);
  for (const char* id : {"north", "south", "west"}) draft.seat(id, 3, 1, 1);
  draft.own_meters(50);
  Consent majority;
  majority.vote = true;
  majority.needed = 2;
  majority.weights = {1, 1, 1};
  for (std::size_t row = 0; row < kIssues; ++row) {
    draft.issue("issue " + std::to_string(row), row % 2 == 0 ? consent_of({0, 1}) : majority,
                {"as it is", "one", "two", "three", "four", "five"});
  }
  draft.format("table", seats_of({0, 1, 2}), {}, 6, 4);
  Format& table = draft.scenario.formats[0];
  table.standing = true;
  for (std::size_t row = 0; row < kIssues; ++row) table.agenda.push_back(IssueId(row));
  draft.ending("end", {}, false);
  for (std::size_t seat = 0; seat < 3; ++seat) {
    for (std::size_t kind = 0; kind < 3; ++kind) {
      std::vector<bool> falling;
      for (std::size_t row = 0; row < kIssues; ++row)
        falling.push_back((row * (seat + 2) + kind) % 3 == 0);
      draft.profile(SeatId(seat), "profile " + std::to_string(kind),
                    std::vector<std::int32_t>(kIssues, 1000 / kIssues), falling);
    }
  }
  finish(draft.scenario);
  return draft.scenario;
}

}  // namespace

TEST_CASE("In every scenario computed seats ask for no memory after a first game") {
  for (const FoundScenario& found : scenarios_found()) {
    INFO(found.name);
    CHECK(allocations_after_the_first(found.scenario, 20) == 0);
  }
}

TEST_CASE("Computed seats ask for no memory on a wide agenda either") {
  CHECK(allocations_after_the_first(wide_scenario(), 1) == 0);
}

TEST_CASE("Without kept memory computed seats do ask for it") {
  const Scenario& scenario = scenarios_found().front().scenario;
  const Situation game = start(scenario, stroll_settings(1));
  const SeatSet waiting = awaited(scenario, game.state);
  const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
  const std::size_t before = allocations();
  const Move move = choose(scenario, game, seat, Level::in_character, 1);
  CHECK(allocations() > before);
  CHECK(why_not(scenario, game.state, move).legal());
}
