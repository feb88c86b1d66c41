// The second window of a lesson: what the class sees.
#pragma once

#include "canvas/builder.h"
#include "view/app.h"

namespace demarche::view {

// No secrets, text for the back row. Pure, as layout is; empty while no lesson runs.
[[nodiscard]] canvas::Frame layout_projector(const App& app, const canvas::Sheet& sheet);

}  // namespace demarche::view
