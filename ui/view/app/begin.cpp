// Putting a game on the table: a new one, a restored one in the middle of a turn, one that is over.
#include <algorithm>

#include "view/flow.h"
#include "view/lesson/lesson.h"

namespace demarche::view {

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

Settings settings_of(const Setup& setup, const Scenario& scenario) {
  Settings settings;
  settings.world_seed = setup.seed;
  settings.policy_seed = setup.seed;
  settings.human_seats = setup.friends;
  settings.human_seats.add(setup.seat);
  if (setup.levels.size() == scenario.seats.size()) settings.levels = setup.levels;
  return settings;
}

void begin(App& app, std::shared_ptr<const Scenario> scenario, Game game, SeatId seat,
           std::optional<std::size_t> told,
           const std::vector<std::optional<std::size_t>>& told_by_seat) {
  // Made while the one before still stands: front ends tell games by their address.
  auto fresh = std::make_unique<Play>();
  fresh->scenario = std::move(scenario);
  fresh->game = std::make_unique<Game>(std::move(game));
  fresh->seat = seat;
  app.play = std::move(fresh);
  Play& play = *app.play;
  refresh(play);
  const bool seen = play.view.phase == Phase::planning ||
                    (play.view.sitting.in_session && play.view.sitting.present);
  // Between several persons the hand-over comes first, whoever it is for.
  const bool aside = seen && !is_shared(play) && think_aside(app);
  if (!aside) run_others(app);
  Earlier before = earlier(*play.scenario, play.game->record(), seat);
  play.before = std::move(before.sealed);
  refresh(play);
  const std::size_t all = play.heard.size();
  if (seat.index() < told_by_seat.size()) told = told_by_seat[seat.index()];
  play.told = std::min(told.value_or(before.decided ? before.told : all), all);
  play.sharing.told = told_by_seat;
  // A lesson may have changed what its save asks for; a copy elsewhere has the save alone.
  app.figures_hidden =
      app.lesson ? app.lesson->figures_hidden : play.game->record().settings.figures_hidden;
  app.whys = {};
  app.after.reset();
  app.around = {};
  app.guide = {};
  app.notice.clear();
  app.back.clear();
  app.codex = {};
  app.codex_back.clear();
  if (aside) {
    show(app, screen_of(play));
  } else if (is_shared(play) && !play.game->over()) {
    close_seat(app);
  } else {
    tell_news(app);
  }
}

}  // namespace demarche::view
