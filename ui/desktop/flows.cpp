#include "desktop/flows.h"

#include <cmath>
#include <numbers>

namespace demarche::desktop {
namespace {

constexpr int kSides = 10;

// Premultiplied, as all that the window draws.
sf::Color light(const canvas::Color& c, double opacity) {
  const double a = c.a / 255.0 * opacity;
  const auto part = [a](std::uint8_t v) { return static_cast<sf::Uint8>(v * a); };
  return {part(c.r), part(c.g), part(c.b), static_cast<sf::Uint8>(255.0 * a)};
}

void add_disc(sf::VertexArray& out, sf::Vector2f centre, float radius, sf::Color color) {
  const auto rim = [&](int side) {
    const double angle = 2 * std::numbers::pi * side / kSides;
    return sf::Vector2f(centre.x + radius * static_cast<float>(std::cos(angle)),
                        centre.y + radius * static_cast<float>(std::sin(angle)));
  };
  for (int side = 0; side < kSides; ++side) {
    out.append(sf::Vertex(centre, color));
    out.append(sf::Vertex(rim(side), color));
    out.append(sf::Vertex(rim(side + 1), color));
  }
}

}  // namespace

sf::VertexArray flow_triangles(const std::vector<canvas::Flow>& flows, const std::string& layer,
                               double seconds, double scale) {
  sf::VertexArray out(sf::Triangles);
  for (const canvas::Flow& flow : flows) {
    if (flow.over != layer) continue;
    for (const canvas::Bead& bead : canvas::beads_of(flow, seconds)) {
      add_disc(out, {static_cast<float>(bead.at.x * scale), static_cast<float>(bead.at.y * scale)},
               static_cast<float>(bead.size / 2 * scale), light(flow.path.color, bead.opacity));
    }
  }
  return out;
}

}  // namespace demarche::desktop
