// Putting a game on the table: a new one, a restored one in the middle of a turn, one that is over.
#include "view/app/flow.h"

namespace demarche::view {
namespace {

// What the seat knew when it last sealed a round; what it knew at the start if it never did.
View last_sealed(const Scenario& scenario, const Record& record, SeatId seat) {
  Game again(scenario, record.settings);
  View view;
  const auto look = [&] {
    const Situation& situation = again.situation();
    observe(scenario, situation.state, situation.beliefs, seat, view);
  };
  look();
  for (const Move& move : record.moves) {
    if (move.kind == Move::Kind::done && SeatId(move.seat) == seat) look();
    if (!again.make(move).legal()) break;
  }
  return view;
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

void begin(App& app, std::shared_ptr<const Scenario> scenario, Game game, SeatId seat) {
  auto play = std::make_unique<Play>();
  play->scenario = std::move(scenario);
  play->game = std::make_unique<Game>(std::move(game));
  play->seat = seat;
  play->game->run_computed();
  play->before = last_sealed(*play->scenario, play->game->record(), seat);
  refresh(*play);
  play->told = play->heard.size();
  app.play = std::move(play);
  app.notice.clear();
  app.back.clear();
  app.codex = {};
  app.codex_back.clear();
  show(app, screen_of(*app.play));
}

}  // namespace demarche::view
