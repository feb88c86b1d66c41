// Ghosts: what is foreseen is what happens, as far as the seat can know.
#include "view/foresee.h"

#include <catch2/catch.hpp>

#include "engine/toy_scenario.h"
#include "view/actions.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

using namespace test::toy;

Circumstances at(SeatId self, SeatId target = {}) {
  Circumstances who;
  who.self = self;
  who.target = target;
  return who;
}

TEST_CASE("A level is foreseen within its bounds") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  Foresight then(*parlour.app.play, at(kNorth));
  then.move(kCalm, {}, {}, 500);
  CHECK(then.level(kCalm, {}, {}) == 100);
  then.move(kCalm, {}, {}, -1000);
  CHECK(then.level(kCalm, {}, {}) == 0);
  REQUIRE(then.shifts().size() == 1);
  CHECK(then.shifts().front().by() == -parlour.app.play->view.world.front().level);
}

TEST_CASE("What does not move in the end is no shift") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  Foresight then(*parlour.app.play, at(kNorth));
  then.move(kCalm, {}, {}, 5);
  then.move(kCalm, {}, {}, -5);
  CHECK(then.shifts().empty());
}

TEST_CASE("A certain move brings exactly what was foreseen") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  const Play& play = *parlour.app.play;
  Foresight then(play, at(kNorth));
  then.run(play.scenario->moves[kAlarm.index()].success);
  const std::int32_t foreseen = then.level(kCalm, {}, {});
  CHECK(foreseen < then.level(MeterId(Meter::kSupport), kNorth, {}) + 1000);
  parlour.act(verb::pick_move, static_cast<int>(kAlarm.index()), -1);
  parlour.act(verb::choose_move);
  parlour.act(verb::seal);
  bool told = false;
  for (std::size_t i = 0; i < play.heard.size(); ++i) {
    const Happening& happening = play.heard[i];
    if (told || happening.kind != Happening::Kind::meter_changed) continue;
    if (happening.what != kCalm.value) continue;
    told = true;
    CHECK(happening.amount == -30);
  }
  CHECK(told);
}

TEST_CASE("Conditions are foreseen with flags, levels and options as they would be") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  const Play& play = *parlour.app.play;
  const Issue& fare = play.scenario->issues[kFare.index()];
  Foresight then(play, at(kNorth));
  CHECK_FALSE(then.holds(fare.options[3].open));
  then.settle(kSchedule, OptionId(2));
  CHECK(then.holds(fare.options[3].open));
}

TEST_CASE("The foresight agrees with the rules about every option that is closed now") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  for (int round = 0; round < 4; ++round) {
    const Play& play = *parlour.app.play;
    const Foresight now(play, at(play.seat));
    for (const IssueView& issue : play.view.issues) {
      const std::vector<Option>& options = play.scenario->issues[issue.issue.index()].options;
      for (std::size_t i = 0; i < options.size(); ++i) {
        const bool shut = issue.options[i].why_not.refusal == Refusal::option_not_open;
        if (shut) CHECK_FALSE(now.holds(options[i].open));
      }
    }
    parlour.act(verb::seal);
    if (!parlour.play_until(Screen::table)) break;
  }
}

}  // namespace
}  // namespace demarche::view
