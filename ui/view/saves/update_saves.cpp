// Saved games: naming, opening, deleting with a second question, share codes. Files are the front
// end's.
#include <algorithm>

#include "view/actions.h"
#include "view/saves/handler.h"

namespace demarche::view {
namespace {

// The row that an action is about; null when there is none.
const SavedGame* row_of(const Turn& turn) {
  const std::vector<SavedGame>& listed = turn.app.saves.listed;
  const auto row = static_cast<std::size_t>(turn.action.a);
  return turn.action.a >= 0 && row < listed.size() ? &listed[row] : nullptr;
}

// Names are compared without blanks around them.
std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

bool is_taken(const App& app, const std::string& name, int but_for) {
  const std::vector<SavedGame>& listed = app.saves.listed;
  for (std::size_t i = 0; i < listed.size(); ++i) {
    if (static_cast<int>(i) != but_for && listed[i].name == name) return true;
  }
  return false;
}

// The name when it may be given; otherwise a notice says why not.
std::string name_or_notice(App& app, const std::string& typed, int but_for) {
  const std::string name = trimmed(typed);
  const Words words(app.options.language);
  if (name.empty()) {
    app.notice = words("saves.no-name");
  } else if (is_taken(app, name, but_for)) {
    app.notice = words("saves.name-taken");
  } else {
    return name;
  }
  return {};
}

void save_as(Turn& turn) {
  App& app = turn.app;
  if (!app.play) {
    app.notice = Words(app.options.language)("saves.no-game");
    return;
  }
  const std::string name = name_or_notice(app, app.saves.name, -1);
  if (!name.empty()) turn.ask(Request::Kind::save_as, name);
}

void open_save(Turn& turn) {
  const SavedGame* saved = row_of(turn);
  if (saved == nullptr) return;
  if (saved->fault.empty()) {
    turn.ask(Request::Kind::open_save, saved->name);
  } else {
    turn.app.notice = saved->fault;
  }
}

void rename_save(Turn& turn) {
  Saves& saves = turn.app.saves;
  const SavedGame* saved = row_of(turn);
  saves.renaming = saved == nullptr ? -1 : turn.action.a;
  saves.new_name = saved == nullptr ? "" : saved->name;
  turn.app.interaction.focused = saved == nullptr ? "" : "saves/new-name";
  turn.app.interaction.typed_in.clear();
}

void renamed_save(Turn& turn) {
  Saves& saves = turn.app.saves;
  if (saves.renaming < 0) return;
  const std::string name = name_or_notice(turn.app, saves.new_name, saves.renaming);
  if (name.empty()) return;
  turn.ask(Request::Kind::rename_save, name, saves.renaming);
  saves.renaming = -1;
}

void duplicate_save(Turn& turn) {
  if (const SavedGame* saved = row_of(turn)) turn.ask(Request::Kind::duplicate_save, saved->name);
}

void delete_save(Turn& turn) {
  turn.app.saves.deleting = row_of(turn) == nullptr ? -1 : turn.action.a;
  turn.app.interaction.focused.clear();
}

void deleted_save(Turn& turn) {
  Saves& saves = turn.app.saves;
  if (saves.deleting < 0) return;
  const auto row = static_cast<std::size_t>(saves.deleting);
  saves.deleting = -1;
  if (row < saves.listed.size()) turn.ask(Request::Kind::delete_save, saves.listed[row].name);
}

void undelete_save(Turn& turn) {
  if (turn.app.saves.deleted.empty()) return;
  turn.ask(Request::Kind::undelete_save, turn.app.saves.deleted);
}

void type_code(Turn& turn) {
  turn.app.saves.code = turn.action.text;
  turn.app.saves.code_fault.clear();
}

void open_code(Turn& turn) { turn.ask(Request::Kind::open_code, turn.app.saves.code); }

void copy_code(Turn& turn) {
  if (turn.app.lesson) {
    turn.app.notice = Words(turn.app.options.language)("saves.code-of-class");
  } else if (turn.app.play) {
    turn.ask(Request::Kind::copy_code);
  }
}

}  // namespace

Handler saves_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::name_save, [](Turn& turn) { turn.app.saves.name = turn.action.text; }},
      {verb::save_as, save_as},
      {verb::open_save, open_save},
      {verb::rename_save, rename_save},
      {verb::retype_save, [](Turn& turn) { turn.app.saves.new_name = turn.action.text; }},
      {verb::renamed_save, renamed_save},
      {verb::duplicate_save, duplicate_save},
      {verb::delete_save, delete_save},
      {verb::deleted_save, deleted_save},
      {verb::undelete_save, undelete_save},
      {verb::type_code, type_code},
      {verb::open_code, open_code},
      {verb::copy_code, copy_code},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
