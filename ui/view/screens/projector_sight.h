// What the screens for the class are drawn from: how far the lesson is, and what everybody may
// know.
#pragma once

#include "view/lesson/public_play.h"
#include "view/screens/teacher_parts.h"

namespace demarche::view {

struct ProjectorSight : TeacherSight {
  const Play& known;  // of public_play: the game as somebody without a seat sees it
  [[nodiscard]] const View& view() const { return known.view; }
};

// The layout that follows the one that is shown: the map is left out where there is none.
[[nodiscard]] int next_layout(const TeacherSight& sight);
// The way to it, by the same key on the panel and before the class.
[[nodiscard]] canvas::Element next_layout_button(const TeacherSight& sight);
// On the panel: the layouts to choose from.
[[nodiscard]] canvas::Element layouts_panel(const TeacherSight& sight);

}  // namespace demarche::view
