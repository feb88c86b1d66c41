#include "choose/nearness.h"

#include <catch2/catch.hpp>

#include "demarche/play.h"
#include "engine/draft.h"

using namespace demarche;
using namespace demarche::test;

namespace {

// A world with one level, from 0 to 100, that stands at 50, and a flag that is down.
struct Lake {
  Draft draft;
  MeterId calm;
  FlagId road;

  Lake() {
    const SeatId seat = draft.seat("self", 10, 0, 1);
    draft.own_meters(50);
    calm = draft.meter("calm", Meter::Scope::world, 50);
    road = draft.flag("road");
    draft.issue("issue", consent_of({0}), {"as_it_is", "otherwise"});
    draft.ending("over", {}, false);
    draft.profile(seat, "only", {1000}, {false});
    draft.scenario.rounds.resize(1);
  }

  std::int32_t near(const Nodes& nodes) {
    const ConditionId when = draft.when(nodes);
    finish(draft.scenario);
    const Situation situation = start(draft.scenario, {});
    Moment moment;
    moment.self = SeatId(0);
    return nearness(draft.scenario, situation.state, when, moment);
  }
};

}  // namespace

TEST_CASE("What holds is as near as can be, and nothing else is") {
  Lake lake;
  CHECK(lake.near(meter_in(lake.calm, at_least(50))) == 1000);
  CHECK(lake.near(meter_in(lake.calm, at_least(51))) < 1000);
  CHECK(lake.near(none_of(flag_up(lake.road))) == 1000);
}

TEST_CASE("A level is the nearer the less it misses, from either side") {
  Lake lake;
  CHECK(lake.near(meter_in(lake.calm, at_least(60))) == 800);
  CHECK(lake.near(meter_in(lake.calm, at_least(75))) == 500);
  CHECK(lake.near(meter_in(lake.calm, at_least(100))) == 0);
  CHECK(lake.near(meter_in(lake.calm, at_most(40))) == 800);
  CHECK(lake.near(meter_in(kSupport, at_least(60), word(Who::Kind::self))) == 800);
}

TEST_CASE("A flag is up or not") {
  Lake lake;
  CHECK(lake.near(flag_up(lake.road)) == 0);
}

TEST_CASE("Of what must all hold the mean counts, of what is one enough the nearest") {
  Lake lake;
  const Nodes near = meter_in(lake.calm, at_least(60)), held = meter_in(lake.calm, at_least(10));
  CHECK(lake.near(all_of({near, held})) == 900);
  CHECK(lake.near(all_of({flag_up(lake.road), held})) == 500);
  CHECK(lake.near(any_of({flag_up(lake.road), near})) == 800);
}
