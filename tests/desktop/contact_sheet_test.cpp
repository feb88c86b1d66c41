#include "desktop/contact_sheet.h"

#include <catch2/catch.hpp>

namespace demarche::desktop {
namespace {

TEST_CASE("Pictures of one scene stand in one row of the contact sheet, scenes in their order") {
  const std::string page = contact_sheet(
      {"table_en_100.png", "seat_read_en_100.png", "table_uk_150.png", "seat_read_uk_150.png"});
  const std::size_t table = page.find("<h2>table</h2>"), seat = page.find("<h2>seat_read</h2>");
  REQUIRE(table != std::string::npos);
  REQUIRE(seat != std::string::npos);
  CHECK(table < seat);
  CHECK(page.find("src=\"table_uk_150.png\"") < seat);
  CHECK(page.find("src=\"seat_read_en_100.png\"") > seat);
  CHECK(page.find("<h2>table</h2>", table + 1) == std::string::npos);
}

}  // namespace
}  // namespace demarche::desktop
