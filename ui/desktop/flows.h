// Light along channels, drawn by the window over the sprites of its layers: nothing is painted anew
// while it moves.
#pragma once

#include <SFML/Graphics.hpp>
#include <vector>

#include "canvas/frame.h"

namespace demarche::desktop {

// The beads of all flows over a layer at a time, as triangles in device pixels.
[[nodiscard]] sf::VertexArray flow_triangles(const std::vector<canvas::Flow>& flows,
                                             const std::string& layer, double seconds,
                                             double scale);

}  // namespace demarche::desktop
