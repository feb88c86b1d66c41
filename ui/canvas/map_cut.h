// The part of a drawing that is seen through a window: what lies far outside is not worth a stroke.
#pragma once

#include <vector>

#include "canvas/map_asset.h"

namespace demarche::canvas {

// A closed ring with the same inside within `window`, in sheet pixels: stretches that pass it by
// are drawn together at its edge. Empty when the ring leaves the window untouched and unfilled by
// all of its box.
[[nodiscard]] MapLine ring_seen(const MapLine& ring, const Rect& window);

// The stretches of a chain that may touch `window`, in their order; further ones follow in `out`.
void add_seen(const MapLine& chain, const Rect& window, std::vector<MapLine>& out);

}  // namespace demarche::canvas
