#include "desktop/scenes_packs.h"

#include <string>

#include "canvas/focus.h"
#include "desktop/shell.h"

namespace demarche::desktop {
namespace {

void show_row(Shell& shell, const std::string& node) {
  shell.lay_out_again();
  for (const canvas::ScrollTo& to : canvas::reveal(shell.frame(), node)) {
    if (const canvas::ScrollArea* area = shell.frame().scroll_area(to.area))
      shell.app().interaction.scroll_to(*area, to.offset);
  }
}

}  // namespace

// As `load_library` tells a ZIP file that was cut off, and one that reaches for other folders.
bool seat_broken_scene(Shell& shell) {
  std::vector<view::Shelf>& shelves = shell.app().shelves;
  shelves.push_back({"fishing_grounds.zip", nullptr,
                     "fishing_grounds.zip:1:1: D0701: this is no ZIP file, or a damaged one",
                     nullptr, "D0701"});
  shelves.push_back({"water_rights.zip", nullptr,
                     "water_rights.zip:1:1: D0702: the name \"../evil.json\" in the pack leads out "
                     "of its folder",
                     nullptr, "D0702"});
  if (shell.app().screen != view::Screen::seat) return false;
  show_row(shell, "scenario/" + shelves.back().id);
  return true;
}

void take_broken_away(Shell& shell) {
  std::vector<view::Shelf>& shelves = shell.app().shelves;
  while (!shelves.empty() && !shelves.back().fault.empty()) shelves.pop_back();
  shell.app().interaction.scroll.clear();
}

}  // namespace demarche::desktop
