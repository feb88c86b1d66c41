#include "desktop/miniature.h"

#include <png.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <vector>

namespace demarche::test {
namespace {

using Colour = std::uint32_t;  // 0xRRGGBB

constexpr std::size_t kMostColours = 256;  // of a PNG with a table
constexpr std::size_t kMostPixels = 20;    // that may differ

int channel(Colour colour, int shift) { return static_cast<int>((colour >> shift) & 255U); }

int rounded(int value) {
  const int step = value < 72 ? 6 : value < 144 ? 12 : 24;
  return std::min(255, (value + step / 2) / step * step);
}

// The mean of four pixels, channel by channel, in steps.
Colour mean(const canvas::Surface& picture, int x, int y) {
  Colour out = 0;
  for (const int shift : {16, 8, 0}) {
    int sum = 2;  // half of four, for rounding
    for (const int dy : {0, 1}) {
      for (const int dx : {0, 1}) sum += channel(picture.at(2 * x + dx, 2 * y + dy), shift);
    }
    out |= static_cast<Colour>(rounded(sum / 4)) << shift;
  }
  return out;
}

int distance(Colour a, Colour b) {
  int sum = 0;
  for (const int shift : {16, 8, 0}) {
    const int away = channel(a, shift) - channel(b, shift);
    sum += away * away;
  }
  return sum;
}

// The colours that most pixels have, and for each of the others the nearest of them.
std::map<Colour, Colour> few(const std::map<Colour, std::size_t>& counted) {
  std::vector<std::pair<Colour, std::size_t>> order(counted.begin(), counted.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  const std::size_t kept = std::min(order.size(), kMostColours);
  std::map<Colour, Colour> instead;
  for (std::size_t i = 0; i < order.size(); ++i) {
    Colour best = order[i].first;
    int least = std::numeric_limits<int>::max();
    for (std::size_t k = 0; i >= kept && k < kept; ++k) {
      const int away = distance(order[i].first, order[k].first);
      if (away < least) least = away, best = order[k].first;
    }
    instead[order[i].first] = best;
  }
  return instead;
}

}  // namespace

canvas::Surface miniature(const canvas::Surface& picture) {
  canvas::Surface out = canvas::blank(picture.width / 2, picture.height / 2);
  std::map<Colour, std::size_t> counted;
  std::size_t at = 0;
  for (int y = 0; y < out.height; ++y) {
    for (int x = 0; x < out.width; ++x, ++at) {
      out.pixels[at] = mean(picture, x, y);
      ++counted[out.pixels[at]];
    }
  }
  const std::map<Colour, Colour> instead = few(counted);
  for (std::uint32_t& pixel : out.pixels) pixel = 0xFF000000U | instead.at(pixel);
  return out;
}

bool write_miniature(const canvas::Surface& miniature, const std::string& path) {
  std::map<std::uint32_t, std::uint8_t> rows;
  for (const std::uint32_t pixel : miniature.pixels) rows[pixel] = 0;
  if (rows.size() > kMostColours) return false;
  std::vector<png_byte> table, indices;
  for (auto& [pixel, row] : rows) {
    row = static_cast<std::uint8_t>(table.size() / 3);
    for (const int shift : {16, 8, 0}) {
      table.push_back(static_cast<png_byte>(channel(pixel, shift)));
    }
  }
  indices.reserve(miniature.pixels.size());
  for (const std::uint32_t pixel : miniature.pixels) indices.push_back(rows.at(pixel));
  png_image image = {};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(miniature.width);
  image.height = static_cast<png_uint_32>(miniature.height);
  image.format = PNG_FORMAT_RGB_COLORMAP;
  image.colormap_entries = static_cast<png_uint_32>(rows.size());
  return png_image_write_to_file(&image, path.c_str(), 0, indices.data(), 0, table.data()) != 0;
}

canvas::Comparison compare_miniatures(const canvas::Surface& a, const canvas::Surface& b) {
  canvas::Comparison seen = canvas::compare(a, b, {.channel = 0, .share = 0});
  seen.same = seen.same_size && seen.different <= kMostPixels;
  return seen;
}

}  // namespace demarche::test
