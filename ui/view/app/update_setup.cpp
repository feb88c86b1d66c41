// Before a game: scenario, seat, levels, seed. And the settings.
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
  app.setup.levels.clear();
  app.setup.note_read = false;
  app.setup.mandate_hidden = false;
}

void pick_seat(Turn& turn) {
  const Scenario* scenario = chosen_scenario(turn.app);
  const auto row = static_cast<std::size_t>(turn.action.a);
  if (scenario == nullptr || turn.action.a < 0 || row >= scenario->seats.size()) return;
  turn.app.setup.seat = SeatId(row);
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
  }
}

void new_seed(Turn& turn) { turn.ask(Request::Kind::new_seed); }

void hide_mandate(Turn& turn) { turn.app.setup.mandate_hidden = !turn.app.setup.mandate_hidden; }

void note_read(Turn& turn) { turn.app.setup.note_read = true; }

void set_language(Turn& turn) {
  const auto row = static_cast<std::size_t>(turn.action.a);
  if (turn.action.a < 0 || row >= turn.app.languages.size()) return;
  turn.app.options.language = turn.app.languages[row];
  turn.ask(Request::Kind::options_changed);
}

void text_size(Turn& turn) {
  turn.app.options.text_percent = std::clamp(turn.action.a, 100, 150);
  turn.ask(Request::Kind::options_changed);
}

void palette(Turn& turn) {
  turn.app.options.colour_blind = turn.action.a != 0;
  turn.ask(Request::Kind::options_changed);
}

void motion(Turn& turn) {
  turn.app.options.reduced_motion = turn.action.a != 0;
  turn.ask(Request::Kind::options_changed);
}

void full_screen(Turn& turn) {
  turn.app.options.full_screen = turn.action.a != 0;
  turn.ask(Request::Kind::options_changed);
}

void sound(Turn& turn) {
  turn.app.options.sound = turn.action.a != 0;
  turn.app.notice = Words(turn.app.options.language)(turn.action.a != 0 ? "settings.sound-on"
                                                                        : "settings.sound-off");
  turn.ask(Request::Kind::options_changed);
}

}  // namespace

Handler setup_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::pick_scenario, pick_scenario},
      {verb::pick_seat, pick_seat},
      {verb::set_level, set_level},
      {verb::new_seed, new_seed},
      {verb::hide_mandate, hide_mandate},
      {verb::note_read, note_read},
      {verb::set_language, set_language},
      {verb::text_size, text_size},
      {verb::palette, palette},
      {verb::motion, motion},
      {verb::full_screen, full_screen},
      {verb::sound, sound},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
