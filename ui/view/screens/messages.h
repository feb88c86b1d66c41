// The teacher's messages on the panel and on the projector.
#pragma once

#include "canvas/kit.h"
#include "view/screens/teacher_parts.h"

namespace demarche::view {

// The way to a text of one's own.
[[nodiscard]] canvas::Element write_button(const TeacherSight& sight);
// What the class sees at that place, below the message that stands on the projector, if any does.
[[nodiscard]] canvas::Element below_message(const TeacherSight& sight, canvas::Element shown);

}  // namespace demarche::view
