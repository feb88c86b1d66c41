// The teacher's messages on the panel and on the projector.
#pragma once

#include "canvas/kit.h"
#include "view/screens/teacher_parts.h"

namespace demarche::view {

// The way to a text of one's own.
[[nodiscard]] canvas::Element write_button(const TeacherSight& sight);
// What stands on the projector above everything else; nothing: no message does.
[[nodiscard]] canvas::Element message_banner(const TeacherSight& sight);

}  // namespace demarche::view
