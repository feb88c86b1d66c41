#include "canvas/surface.h"

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "canvas/handles.h"

namespace demarche::canvas {
namespace {

cairo_status_t append_bytes(void* closure, const unsigned char* data, unsigned int length) {
  auto* bytes = static_cast<std::vector<std::uint8_t>*>(closure);
  bytes->insert(bytes->end(), data, data + length);
  return CAIRO_STATUS_SUCCESS;
}

std::vector<std::uint8_t> bytes_of(const Surface& surface, bool straight) {
  std::vector<std::uint8_t> out(surface.pixels.size() * 4);
  std::uint8_t* to = out.data();
  for (const std::uint32_t p : surface.pixels) {
    const std::uint32_t a = p >> 24;
    for (const int shift : {16, 8, 0}) {
      std::uint32_t v = (p >> shift) & 255;
      if (straight && a != 0) v = (v * 255 + a / 2) / a;
      *to++ = static_cast<std::uint8_t>(v > 255 ? 255 : v);
    }
    *to++ = static_cast<std::uint8_t>(a);
  }
  return out;
}

}  // namespace

Surface blank(int width, int height, Surface spent) {
  Surface s = std::move(spent);
  s.width = width > 0 ? width : 0;
  s.height = height > 0 ? height : 0;
  s.pixels.assign(static_cast<std::size_t>(s.width) * static_cast<std::size_t>(s.height), 0);
  return s;
}

std::vector<std::uint8_t> rgba_bytes(const Surface& surface) { return bytes_of(surface, true); }
std::vector<std::uint8_t> premultiplied_rgba(const Surface& surface) {
  return bytes_of(surface, false);
}

std::vector<std::uint8_t> png_bytes(const Surface& surface) {
  // Cairo only reads here; its interface has no const.
  auto* const data =
      reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(surface.pixels.data()));
  const CairoSurface image(cairo_image_surface_create_for_data(
      data, CAIRO_FORMAT_ARGB32, surface.width, surface.height, surface.width * 4));
  std::vector<std::uint8_t> bytes;
  if (cairo_surface_write_to_png_stream(image.get(), append_bytes, &bytes) !=
      CAIRO_STATUS_SUCCESS) {
    bytes.clear();
  }
  return bytes;
}

bool write_png(const Surface& surface, const std::string& path) {
  const std::vector<std::uint8_t> bytes = png_bytes(surface);
  if (bytes.empty()) return false;
  const std::string beside = path + ".part";
  {
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    file.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) return false;
  }
  std::error_code error;
  std::filesystem::rename(beside, path, error);
  return !error;
}

std::optional<Surface> read_png(const std::string& path) {
  const CairoSurface image(cairo_image_surface_create_from_png(path.c_str()));
  if (cairo_surface_status(image.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;
  Surface out = blank(cairo_image_surface_get_width(image.get()),
                      cairo_image_surface_get_height(image.get()));
  const bool opaque = cairo_image_surface_get_format(image.get()) == CAIRO_FORMAT_RGB24;
  const unsigned char* row = cairo_image_surface_get_data(image.get());
  const auto width = static_cast<std::size_t>(out.width);
  for (int y = 0; y < out.height; ++y) {
    std::uint32_t* to = out.pixels.data() + static_cast<std::size_t>(y) * width;
    std::memcpy(to, row, width * 4);
    for (std::size_t x = 0; opaque && x < width; ++x) to[x] |= 0xFF000000U;
    row += cairo_image_surface_get_stride(image.get());
  }
  return out;
}

}  // namespace demarche::canvas
