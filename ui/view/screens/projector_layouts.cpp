// Which layout the class sees: chosen on the panel, and stepped through by a key.
#include "view/actions.h"
#include "view/lesson/actions.h"
#include "view/screens/bar.h"
#include "view/screens/projector_sight.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr const char* kNames[kProjectorLayouts] = {"projector.shows-table", "projector.shows-map",
                                                   "projector.shows-issues",
                                                   "projector.shows-days"};
constexpr const char* kIds[kProjectorLayouts] = {"shows/table", "shows/map", "shows/issues",
                                                 "shows/days"};

bool has_map(const TeacherSight& sight) {
  return sight.phrases.scenario().has_map && sight.app.map != nullptr;
}

}  // namespace

int next_layout(const TeacherSight& sight) {
  const auto now = static_cast<int>(sight.lesson().shows);
  const int next = (now + 1) % kProjectorLayouts;
  const bool skipped = next == static_cast<int>(ProjectorLayout::map) && !has_map(sight);
  return skipped ? next + 1 : next;
}

Element next_layout_button(const TeacherSight& sight) {
  return button({.id = "layout",
                 .label = sight.words()("projector.next"),
                 .icon = "layout-grid",
                 .shortcut = "L",
                 .kind = ButtonKind::kQuiet,
                 .small = true,
                 .icon_only = true,
                 .action = {verb::projector_layout, next_layout(sight), 0, ""}});
}

Element layouts_panel(const TeacherSight& sight) {
  const Words& words = sight.words();
  std::vector<ChoiceOptions> options;
  for (int layout = 0; layout < kProjectorLayouts; ++layout) {
    const bool absent = layout == static_cast<int>(ProjectorLayout::map) && !has_map(sight);
    options.push_back({.id = kIds[layout],
                       .label = words(kNames[layout]),
                       .description = absent ? words("projector.no-map") : "",
                       .selected = static_cast<int>(sight.lesson().shows) == layout,
                       .disabled = absent,
                       .action = {verb::projector_layout, layout, 0, ""}});
  }
  Element head = row(
      {grow(marked_heading("monitor", words("projector.layout"))), next_layout_button(sight)}, 8);
  return panel(
      column({std::move(head), segmented("shows", words("projector.layout"), std::move(options))},
             6),
      {.id = "layouts", .label = words("projector.layout")});
}

}  // namespace demarche::view
