// Putting a game on the table: a new one, a restored one in the middle of a turn, one that is over.
#include <algorithm>

#include "view/flow.h"

namespace demarche::view {
namespace {

// What a game that is taken up again says of the time before.
struct Earlier {
  View sealed;           // what the seat knew when it last sealed a round, or else at the start
  std::size_t told = 0;  // happenings that it had heard when it began its last decision
  bool decided = false;  // and that decision is not a plan which is still open
};

Earlier earlier(const Scenario& scenario, const Record& record, SeatId seat) {
  Game again(scenario, record.settings);
  Earlier out;
  const auto look = [&] {
    const Situation& situation = again.situation();
    observe(scenario, situation.state, situation.beliefs, seat, out.sealed);
  };
  look();
  bool planning = false;  // a plan and its sealing are one decision
  for (const Move& move : record.moves) {
    if (SeatId(move.seat) == seat) {
      if (move.kind == Move::Kind::done) look();
      if (!planning) out.told = heard_by(again.log(), seat).size();
      planning = move.kind == Move::Kind::play || move.kind == Move::Kind::withdraw;
      out.decided = !planning;
    }
    if (!again.make(move).legal()) break;
  }
  return out;
}

}  // namespace

Settings settings_of(const Setup& setup, const Scenario& scenario) {
  Settings settings;
  settings.world_seed = setup.seed;
  settings.policy_seed = setup.seed;
  settings.human_seats.add(setup.seat);
  if (setup.levels.size() == scenario.seats.size()) settings.levels = setup.levels;
  return settings;
}

void begin(App& app, std::shared_ptr<const Scenario> scenario, Game game, SeatId seat,
           std::optional<std::size_t> told) {
  auto play = std::make_unique<Play>();
  play->scenario = std::move(scenario);
  play->game = std::make_unique<Game>(std::move(game));
  play->seat = seat;
  play->game->run_computed(app.goes_on);
  Earlier before = earlier(*play->scenario, play->game->record(), seat);
  play->before = std::move(before.sealed);
  refresh(*play);
  const std::size_t all = play->heard.size();
  play->told = std::min(told.value_or(before.decided ? before.told : all), all);
  app.play = std::move(play);
  app.around = {};
  app.notice.clear();
  app.back.clear();
  app.codex = {};
  app.codex_back.clear();
  tell_news(app);
}

}  // namespace demarche::view
