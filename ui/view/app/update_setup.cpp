// Before a game: scenario, seat, levels, seed.
#include <algorithm>

#include "view/actions.h"
#include "view/app/turn.h"

namespace demarche::view {
namespace {

const Scenario* chosen_scenario(const App& app) {
  return app.setup.scenario < app.shelves.size() ? app.shelves[app.setup.scenario].scenario.get()
                                                 : nullptr;
}

void pick_scenario(Turn& turn) {
  App& app = turn.app;
  const auto row = static_cast<std::size_t>(turn.action.a);
  if (turn.action.a < 0 || row >= app.shelves.size()) return;
  app.setup.scenario = row;
  app.setup.seat = SeatId(0);
  app.setup.friends = {};
  app.setup.levels.clear();
  app.setup.note_read = false;
  app.setup.mandate_hidden = false;
}

void pick_seat(Turn& turn) {
  const Scenario* scenario = chosen_scenario(turn.app);
  const auto row = static_cast<std::size_t>(turn.action.a);
  if (scenario == nullptr || turn.action.a < 0 || row >= scenario->seats.size()) return;
  turn.app.setup.seat = SeatId(row);
  turn.app.setup.friends.remove(SeatId(row));
}

// Somebody else at this keyboard takes the seat, or leaves it to the computer.
void set_friend(Turn& turn) {
  const Scenario* scenario = chosen_scenario(turn.app);
  const auto row = static_cast<std::size_t>(turn.action.a);
  if (scenario == nullptr || turn.action.a < 0 || row >= scenario->seats.size()) return;
  if (SeatId(row) == turn.app.setup.seat) return;
  if (turn.action.b != 0) {
    turn.app.setup.friends.add(SeatId(row));
  } else {
    turn.app.setup.friends.remove(SeatId(row));
  }
}

void set_level(Turn& turn) {
  const Scenario* scenario = chosen_scenario(turn.app);
  if (scenario == nullptr) return;
  std::vector<Level>& levels = turn.app.setup.levels;
  levels.resize(scenario->seats.size(), Level::in_character);
  const auto level = static_cast<Level>(turn.action.b);
  if (turn.action.a < 0) {
    std::fill(levels.begin(), levels.end(), level);
  } else if (static_cast<std::size_t>(turn.action.a) < levels.size()) {
    levels[static_cast<std::size_t>(turn.action.a)] = level;
    turn.app.setup.friends.remove(SeatId(static_cast<std::size_t>(turn.action.a)));
  }
}

void new_seed(Turn& turn) { turn.ask(Request::Kind::new_seed); }

void hide_mandate(Turn& turn) { turn.app.setup.mandate_hidden = !turn.app.setup.mandate_hidden; }

void note_read(Turn& turn) { turn.app.setup.note_read = true; }

}  // namespace

Handler setup_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::pick_scenario, pick_scenario}, {verb::pick_seat, pick_seat},
      {verb::set_level, set_level},         {verb::set_friend, set_friend},
      {verb::new_seed, new_seed},           {verb::hide_mandate, hide_mandate},
      {verb::note_read, note_read},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
