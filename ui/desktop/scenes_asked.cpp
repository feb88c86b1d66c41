#include "desktop/scenes_asked.h"

#include "view/actions.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using Kind = view::Overlay::Kind;

void act(Shell& shell, const char* name, int a = 0) { shell.act({name, a, 0, ""}); }

bool open(Shell& shell, Kind kind) { return shell.app().overlay.kind == kind; }

}  // namespace

bool sitting_ask(Shell& shell) {
  if (shell.app().screen != view::Screen::sitting) return false;
  act(shell, verb::ask, -1);
  return open(shell, Kind::ask);
}

bool sitting_walk_out(Shell& shell) {
  if (shell.app().screen != view::Screen::sitting) return false;
  act(shell, verb::close);
  act(shell, verb::walk_out);
  return open(shell, Kind::walk_out);
}

bool leave_asked(Shell& shell) {
  act(shell, verb::close);
  if (shell.app().screen != view::Screen::table || !shell.app().back.empty()) return false;
  act(shell, verb::back);
  return open(shell, Kind::confirm_leave);
}

}  // namespace demarche::desktop
