#include "engine/purse.h"

#include <algorithm>

#include "engine/draft.h"

namespace demarche::test {
namespace {

constexpr std::int32_t kPointsALevel = 10'000;  // per mille

void add_move(Draft& draft, const PurseMove& row, MeterId level) {
  const MoveId id = draft.move(row.id, seats_of({row.by.index()}), 0, row.odds);
  MoveRule& move = draft.scenario.moves[id.index()];
  move.certain = row.odds == 1000;
  move.success = draft.effects({add_to(level, row.gain)});
  if (row.needs > 0) move.when = draft.when(meter_in(level, at_least(row.needs)));
}

bool has_move(const Purse& purse, SeatId seat) {
  return std::any_of(purse.moves.begin(), purse.moves.end(),
                     [&](const PurseMove& row) { return row.by == seat; });
}

void add_holder(Draft& draft, MeterId level) {
  Profile& profile = draft.profile(kHolder, "holder", {1000}, {false});
  profile.outlook_terms = draft.terms({meter_term(level, 0, kPointsALevel)});
}

void add_other(Draft& draft, const Purse& purse, MeterId level, std::size_t number) {
  Profile& profile = draft.profile(kOther, "other " + std::to_string(number), {1000}, {false});
  profile.outlook_base = 1000;
  profile.outlook_terms = draft.terms({meter_term(level, 0, -kPointsALevel)});
  if (purse.profiles == 1) return;
  std::size_t own = 0;
  for (std::size_t move = 0; move < purse.moves.size(); ++move) {
    if (purse.moves[move].by == kOther) profile.likes[move] = own++ == number ? 1 : 0;
  }
}

}  // namespace

Scenario purse_scenario(const Purse& purse) {
  Draft draft;
  draft.scenario.id = "purse";
  draft.scenario.title = draft.text("The purse");
  draft.scenario.rounds.resize(purse.rounds);
  draft.seat("holder", 0, 0, has_move(purse, kHolder) ? 1 : 0);
  draft.seat("other", 0, 0, has_move(purse, kOther) ? 1 : 0);
  draft.own_meters(50);
  const MeterId level = draft.meter("level", Meter::Scope::world, 50);
  draft.scenario.meters[level.index()].everyone_sees = !purse.hidden;
  draft.issue("tie", consent_of({0, 1}), {"none", "some"});
  for (const PurseMove& row : purse.moves) add_move(draft, row, level);
  add_holder(draft, level);
  for (std::size_t number = 0; number < purse.profiles; ++number)
    add_other(draft, purse, level, number);
  draft.ending("end", {}, false);
  finish(draft.scenario);
  return draft.scenario;
}

}  // namespace demarche::test
