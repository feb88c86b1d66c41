// What lies in the middle of the round table: the meeting, and each issue with what stands.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// Fits `width` and, where it can, `height`: with consent under each issue, without, or in a list
// that scrolls.
[[nodiscard]] canvas::Element issue_plates(const App& app, const Phrases& phrases, double width,
                                           double height, const canvas::Sheet& sheet);

}  // namespace demarche::view
