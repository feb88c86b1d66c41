// A picture in memory: premultiplied ARGB32 in native byte order (on little-endian machines the
// bytes are B, G, R, A), rows one after another. And PNG, to and from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace demarche::canvas {

struct Surface {
  int width = 0, height = 0;               // device pixels
  std::vector<std::uint32_t> pixels = {};  // width * height, 0xAARRGGBB premultiplied
  bool operator==(const Surface&) const = default;

  std::uint32_t at(int x, int y) const {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
};

// Transparent; in the memory of a surface that is not needed more.
Surface blank(int width, int height, Surface spent = {});

// The picture as straight (not premultiplied) R, G, B, A bytes: what image libraries want.
std::vector<std::uint8_t> rgba_bytes(const Surface& surface);
// Premultiplied R, G, B, A bytes: what a texture with a premultiplied blend mode wants.
std::vector<std::uint8_t> premultiplied_rgba(const Surface& surface);

std::vector<std::uint8_t> png_bytes(const Surface& surface);
// Writes beside, then renames: a reader never sees half a file. False when the folder refuses.
bool write_png(const Surface& surface, const std::string& path);
// Nothing when the file is missing or no PNG.
std::optional<Surface> read_png(const std::string& path);

}  // namespace demarche::canvas
