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

}  // namespace demarche::view
