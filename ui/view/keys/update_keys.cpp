// Changing keys: a press is awaited, taken or refused with its reason.
#include "view/actions.h"
#include "view/keys/handler.h"
#include "view/lesson/around.h"

namespace demarche::view {
namespace {

const Binding* binding_at(int row) {
  const std::span<const Binding> all = bindings();
  return row >= 0 && static_cast<std::size_t>(row) < all.size()
             ? &all[static_cast<std::size_t>(row)]
             : nullptr;
}

void change_key(Turn& turn) {
  KeyChange& change = turn.app.key_change;
  const bool again = change.waiting == turn.action.a;
  change = {};
  if (!again && binding_at(turn.action.a) != nullptr) change.waiting = turn.action.a;
}

std::string refusal(const App& app, const KeyConflict& found, const std::string& key) {
  const Words words(app.options.language);
  if (found.kind == KeyConflict::Kind::fixed) return words("keys.is-fixed", {key});
  return words("keys.is-taken", {key, words(found.by->says), words(found.by->group)});
}

void usual_key(Turn& turn) {
  App& app = turn.app;
  app.key_change = {};
  if (turn.action.a < 0) {
    app.options.keys.clear();
  } else if (const Binding* binding = binding_at(turn.action.a)) {
    const KeyConflict found = conflict(app.options.keys, *binding, binding->key);
    if (found.kind != KeyConflict::Kind::none) {
      app.key_change.refused = refusal(app, found, binding->key);
      return;
    }
    app.options.keys.erase(binding->id);
  }
  turn.ask(Request::Kind::options_changed);
}

}  // namespace

std::optional<std::vector<Request>> key_awaited(App& app, const std::string& name) {
  const Binding* binding =
      app.screen == Screen::keys ? binding_at(app.key_change.waiting) : nullptr;
  if (binding == nullptr || name == "Tab") return std::nullopt;
  if (name == "Escape") {
    app.key_change = {};
    return std::vector<Request>{};
  }
  const std::string key = as_shown(name);
  const KeyConflict found = conflict(app.options.keys, *binding, key);
  if (found.kind != KeyConflict::Kind::none) {
    app.key_change.refused = refusal(app, found, key);
    return std::vector<Request>{};
  }
  rebind(app.options.keys, *binding, key);
  app.key_change = {};
  return std::vector<Request>{{Request::Kind::options_changed, {}, 0}};
}

std::optional<canvas::Action> key_everywhere(const App& app, const std::string& name) {
  const std::string key = as_shown(name);
  const auto is = [&](const char* id) { return key_of(app.options.keys, id) == key; };
  if (is("everywhere/help")) {
    return canvas::Action{verb::overlay, static_cast<int>(Overlay::Kind::keys), 0, ""};
  }
  if (is("everywhere/full-screen")) {
    return canvas::Action{verb::full_screen, app.options.full_screen ? 0 : 1, 0, ""};
  }
  if (is("everywhere/saves")) {
    return canvas::Action{verb::go, static_cast<int>(Screen::saves), 0, ""};
  }
  if (is("everywhere/sound")) {
    return canvas::Action{verb::sound, app.options.sound ? 0 : 1, 0, ""};
  }
  if (is("everywhere/picture")) return canvas::Action{verb::picture, 0, 0, ""};
  if (is("everywhere/read")) return canvas::Action{verb::read_screen, 0, 0, ""};
  if (is("game/forecasts") && at_a_game(app)) {
    return canvas::Action{verb::go, static_cast<int>(Screen::forecasts), 0, ""};
  }
  return std::nullopt;
}

Handler keys_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::change_key, change_key},
      {verb::usual_key, usual_key},
      {verb::picture, [](Turn& turn) { turn.ask(Request::Kind::picture); }},
      {verb::read_screen, [](Turn& turn) { turn.ask(Request::Kind::read_screen); }},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
