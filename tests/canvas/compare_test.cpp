#include "canvas/compare.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "canvas/surface.h"
#include "support/paths.h"

namespace demarche::canvas {
namespace {

Surface grey(int width, int height) {
  Surface s = blank(width, height);
  for (std::uint32_t& p : s.pixels) p = 0xFF808080U;
  return s;
}

}  // namespace

TEST_CASE("one changed pixel in any corner is seen when none may differ", "[canvas][compare]") {
  const Surface a = grey(64, 40);
  const Tolerance none{8, 0.0};
  REQUIRE(compare(a, a, none).same);
  for (const std::size_t corner :
       {std::size_t{0}, std::size_t{63}, std::size_t{39 * 64}, std::size_t{40 * 64 - 1}}) {
    Surface b = a;
    b.pixels[corner] = 0xFF8080FFU;
    const Comparison c = compare(a, b, none);
    REQUIRE_FALSE(c.same);
    REQUIRE(c.different == 1);
    REQUIRE(c.worst == 127);
  }
}

TEST_CASE("a channel may differ by the tolerance and not by one more", "[canvas][compare]") {
  const Surface a = grey(10, 10);
  Surface b = a;
  for (std::uint32_t& p : b.pixels) p += 8;
  REQUIRE(compare(a, b, {8, 0.0}).same);
  for (std::uint32_t& p : b.pixels) p += 1;
  REQUIRE(compare(a, b, {8, 0.0}).different == 100);
  REQUIRE_FALSE(compare(a, b).same);
}

TEST_CASE("two in a thousand pixels may differ and not three", "[canvas][compare]") {
  const Surface a = grey(100, 10);
  Surface b = a;
  b.pixels[5] = b.pixels[500] = 0xFFFFFFFFU;
  REQUIRE(compare(a, b).same);
  b.pixels[999] = 0xFFFFFFFFU;
  REQUIRE_FALSE(compare(a, b).same);
}

TEST_CASE("pictures of different sizes are never the same", "[canvas][compare]") {
  const Comparison c = compare(grey(10, 10), grey(10, 11));
  REQUIRE_FALSE(c.same_size);
  REQUIRE_FALSE(c.same);
}

TEST_CASE("a picture written as PNG is read back unchanged", "[canvas][compare]") {
  Surface s = grey(7, 5);
  s.pixels[3] = 0xFF123456U;
  s.pixels[4] = 0;
  const auto folder = test::fresh_scratch_dir("compare");
  const std::string path = (folder / "picture.png").string();
  REQUIRE(write_png(s, path));
  const auto back = read_png(path);
  REQUIRE(back.has_value());
  REQUIRE(*back == s);
  REQUIRE_FALSE(std::filesystem::exists(path + ".part"));
  REQUIRE_FALSE(write_png(s, (folder / "no" / "such" / "folder.png").string()));
  REQUIRE_FALSE(read_png((folder / "absent.png").string()).has_value());
}

TEST_CASE("straight bytes undo the multiplication by opacity", "[canvas][compare]") {
  Surface s = blank(1, 1);
  s.pixels[0] = 0x80402010U;
  REQUIRE(premultiplied_rgba(s) == std::vector<std::uint8_t>{0x40, 0x20, 0x10, 0x80});
  REQUIRE(rgba_bytes(s) == std::vector<std::uint8_t>{128, 64, 32, 0x80});
}

}  // namespace demarche::canvas
