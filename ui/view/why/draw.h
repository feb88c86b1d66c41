// Drawing the trees that are open.
#pragma once

#include "canvas/builder.h"
#include "view/app.h"

namespace demarche::view {

// Above the screen: each beside what it explains, the pinned ones of which that is not on the
// screen below the top bar.
void draw_trees(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
