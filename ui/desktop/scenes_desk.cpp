#include "desktop/scenes_desk.h"

#include <span>

#include "view/actions.h"
#include "view/keys/bindings.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

void act(Shell& shell, const char* name, int a = 0) { shell.act({name, a, 0, ""}); }

bool go(Shell& shell, Screen screen) {
  act(shell, verb::go, static_cast<int>(screen));
  return shell.app().screen == screen;
}

}  // namespace

bool key_screen(Shell& shell) { return go(shell, Screen::keys); }

// A key that is in use elsewhere: the reason stands above.
bool key_refused(Shell& shell) {
  const std::span<const view::Binding> all = view::bindings();
  for (std::size_t row = 0; row < all.size(); ++row) {
    if (!view::works_on(all[row], Screen::table) || all[row].screens == ~0U) continue;
    act(shell, verb::change_key, static_cast<int>(row));
    break;
  }
  shell.key("F11", false);
  return !shell.app().key_change.refused.empty();
}

// A scripted game keeps nothing: the list is one that could be.
bool saves(Shell& shell) {
  if (!go(shell, Screen::saves)) return false;
  view::Saves& saves = shell.app().saves;
  saves.kept = true;
  const auto line = [](const char* name, const char* seat, int round, const char* fault) {
    view::SavedGame saved;
    saved.name = name;
    saved.scenario = "Harbour";
    saved.seat = seat;
    saved.round = round;
    saved.when = "2026-11-30 21:10";
    saved.fault = fault;
    return saved;
  };
  saves.listed = {
      line("Monday, 9b", "North", 3, ""),
      line("Спроба із запитом до всіх сторін перед останнім засіданням", "South", 12, ""),
      line("Old", "North", 1, "old.json:3: the rules in this save cannot be used")};
  saves.listed[1].over = true;
  saves.deleted = "Tuesday";
  saves.code = "hello";
  act(shell, verb::open_code);
  return !saves.code_fault.empty();
}

bool save_renamed(Shell& shell) {
  act(shell, verb::rename_save, 0);
  return shell.app().saves.renaming == 0;
}

bool save_deleted(Shell& shell) {
  act(shell, verb::rename_save, -1);
  act(shell, verb::delete_save, 1);
  return shell.app().saves.deleting == 1;
}

}  // namespace demarche::desktop
