// The settings: each takes effect at once and is kept.
#include <algorithm>

#include "view/actions.h"
#include "view/app/turn.h"
#include "view/settings/handler.h"

namespace demarche::view {
namespace {

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
  turn.app.options.palette = static_cast<Palette>(std::clamp(turn.action.a, 0, kPalettes - 1));
  turn.ask(Request::Kind::options_changed);
}

// Off a key it is said in words: what is heard or not heard is seen, too.
void sound(Turn& turn) {
  Options& options = turn.app.options;
  options.sound = turn.action.a != 0;
  if (turn.app.screen != Screen::settings) {
    turn.app.notice =
        Words(options.language)(options.sound ? "settings.sound-on" : "settings.sound-off");
  }
  turn.ask(Request::Kind::options_changed);
}

void volume(Turn& turn) {
  turn.app.options.volume = std::clamp(turn.action.a, 0, 100);
  turn.ask(Request::Kind::options_changed);
}

template <bool Options::*kSwitch>
void set_switch(Turn& turn) {
  turn.app.options.*kSwitch = turn.action.a != 0;
  turn.ask(Request::Kind::options_changed);
}

}  // namespace

Handler settings_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::set_language, set_language},
      {verb::text_size, text_size},
      {verb::palette, palette},
      {verb::motion, set_switch<&Options::reduced_motion>},
      {verb::full_screen, set_switch<&Options::full_screen>},
      {verb::sound, sound},
      {verb::volume, volume},
      {verb::read_aloud, set_switch<&Options::read_aloud>},
      {verb::figures, set_switch<&Options::figures>},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
