// What is seen behind a place of a frame, as it will be painted: colours for contrast.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "canvas/frame.h"

namespace demarche::canvas {

// What counts: everything that fills some of the place, or only what fills it from end to end.
enum class Filling : std::uint8_t { any, whole };

// The opaque colours that may be seen behind `place` once everything before that item of that layer
// has been painted. `place` is in frame coordinates after scrolling. With Filling::any, what fills
// it in part adds its colours, and of a map all countries count; with Filling::whole only the one
// in the middle of the place does. Gradients give the colours of their ends there. Content of a
// scroll area may be scrolled to anywhere in its window, so all that lies behind the window counts.
// Not counted are lines, shadows (darker than what they lie on), flags and icons: text over those
// is a fault of its own.
std::vector<Color> backdrop(const Frame& frame, std::size_t layer, std::size_t item,
                            const Rect& place, Filling filling = Filling::any);

}  // namespace demarche::canvas
