// The assets agree with their lists: LICENSES.md, icons.txt and the flags in both sizes.
#include <catch2/catch.hpp>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>

#include "support/paths.h"

namespace {

namespace fs = std::filesystem;

fs::path assets() { return demarche::test::source_dir() / "assets"; }

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Paths in back quotes, relative to assets/, from the table of LICENSES.md: column 0 holds the
// files, column 3 the texts of the licences.
std::set<std::string> listed(std::size_t column) {
  std::set<std::string> found;
  std::istringstream text(bytes_of(assets() / "LICENSES.md"));
  for (std::string line; std::getline(text, line);) {
    if (line.rfind("| `", 0) != 0) continue;
    std::istringstream row(line.substr(1));
    std::string cell;
    for (std::size_t i = 0; i <= column; ++i) std::getline(row, cell, '|');
    std::string part;
    std::istringstream parts(cell);
    for (bool quoted = false; std::getline(parts, part, '`'); quoted = !quoted) {
      if (quoted) found.insert(part);
    }
  }
  return found;
}

std::set<std::string> files_in(const std::string& folder) {
  std::set<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(assets() / folder)) {
    if (entry.is_regular_file()) {
      files.insert(entry.path().lexically_relative(assets()).generic_string());
    }
  }
  return files;
}

unsigned big_endian(const std::string& data, std::size_t at, std::size_t count) {
  unsigned value = 0;
  REQUIRE(at + count <= data.size());
  for (std::size_t i = 0; i < count; ++i) {
    value = value << 8U | static_cast<std::uint8_t>(data[at + i]);
  }
  return value;
}

std::size_t table_offset(const std::string& font, const std::string& tag) {
  const unsigned tables = big_endian(font, 4, 2);
  for (std::size_t i = 0; i < tables; ++i) {
    if (font.compare(12 + 16 * i, 4, tag) == 0) return big_endian(font, 12 + 16 * i + 8, 4);
  }
  FAIL("the font has no table " << tag);
  return 0;
}

// The characters of a font from its cmap subtable of format 4 (OpenType specification, "cmap").
std::set<unsigned> characters(const std::string& font) {
  const std::size_t cmap = table_offset(font, "cmap");
  std::set<unsigned> found;
  for (unsigned i = 0; i < big_endian(font, cmap + 2, 2); ++i) {
    const std::size_t sub = cmap + big_endian(font, cmap + 4 + 8 * i + 4, 4);
    if (big_endian(font, sub, 2) != 4) continue;
    const unsigned doubled = big_endian(font, sub + 6, 2);
    for (unsigned k = 0; k < doubled; k += 2) {
      const unsigned last = big_endian(font, sub + 14 + k, 2);
      const unsigned first = big_endian(font, sub + 16 + doubled + k, 2);
      for (unsigned c = first; c <= last && c != 0xFFFF; ++c) found.insert(c);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("Every file that LICENSES.md lists exists") {
  REQUIRE(listed(0).size() >= 12);
  for (const std::string& path : listed(0)) {
    INFO(path);
    CHECK((path.back() == '/' ? !files_in(path).empty() : fs::is_regular_file(assets() / path)));
  }
  for (const std::string& path : listed(3)) {
    INFO(path);
    CHECK(fs::is_regular_file(assets() / path));
  }
}

TEST_CASE("Every asset is listed in LICENSES.md, and every licence text is used there") {
  const auto rows = listed(0);
  for (const std::string folder : {"fonts", "icons", "flags", "map", "sounds"}) {
    for (const std::string& file : files_in(folder)) {
      INFO(file);
      CHECK((rows.count(file) + rows.count(file.substr(0, file.rfind('/') + 1))) == 1);
    }
  }
  CHECK(files_in("licences") == listed(3));
}

TEST_CASE("The table of icons is sorted, and each icon is in the font") {
  const auto glyphs = characters(bytes_of(assets() / "fonts/DemarcheIcons-Regular.ttf"));
  std::istringstream table(bytes_of(assets() / "icons/icons.txt"));
  std::string before;
  std::size_t count = 0;
  for (std::string line; std::getline(table, line); ++count) {
    INFO(line);
    const std::size_t space = line.find(' ');
    REQUIRE(line.size() == space + 5);
    const std::string name = line.substr(0, space), point = line.substr(space + 1);
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
    REQUIRE(point.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(glyphs.count(static_cast<unsigned>(std::stoul(point, nullptr, 16))) == 1);
    CHECK(before < name);
    before = name;
  }
  CHECK(count > 70);
}

TEST_CASE("Each face of text has the letters of English and Ukrainian") {
  for (const std::string& file : files_in("fonts")) {
    if (file.find("Icons") != std::string::npos) continue;
    INFO(file);
    const auto has = characters(bytes_of(assets() / file));
    for (unsigned c = 0x20; c < 0x7F; ++c) CHECK(has.count(c) == 1);
    for (unsigned c = 0x410; c < 0x450; ++c) CHECK(has.count(c) == 1);
    for (const unsigned c :
         {0x404U, 0x406U, 0x407U, 0x454U, 0x456U, 0x457U, 0x490U, 0x491U, 0x2019U, 0x2013U, 0x2014U,
          0x2026U, 0xABU, 0xBBU, 0x201CU, 0x201DU, 0x2212U, 0xA0U, 0x20ACU}) {
      INFO(c);
      CHECK(has.count(c) == 1);
    }
  }
}

TEST_CASE("The sans face has the marks that the screens use") {
  const auto has = characters(bytes_of(assets() / "fonts/DemarcheSans-Regular.otf"));
  for (const unsigned c :
       {0x25B2U, 0x25BCU, 0x2192U, 0x2190U, 0x2191U, 0x2193U, 0x2713U, 0x2717U, 0x25C7U, 0x25C6U,
        0x25CBU, 0x25CFU, 0x2605U, 0x2022U, 0xB7U,   0x2264U, 0x2265U, 0x2248U, 0xB1U,   0xD7U}) {
    INFO(c);
    CHECK(has.count(c) == 1);
  }
}

TEST_CASE("Each flag is a square PNG of its folder's size, and both folders hold the same") {
  std::map<std::string, std::set<std::string>> names;
  for (const auto& [folder, side] : {std::pair("96", 96U), std::pair("192", 192U)}) {
    for (const std::string& file : files_in("flags/" + std::string(folder))) {
      INFO(file);
      const std::string png = bytes_of(assets() / file);
      CHECK(png.substr(1, 3) == "PNG");
      CHECK(big_endian(png, 16, 4) == side);
      CHECK(big_endian(png, 20, 4) == side);
      names[folder].insert(fs::path(file).filename().string());
    }
  }
  CHECK(names["96"] == names["192"]);
  for (const std::string key : {"ua", "ru", "us", "eu", "tr", "ch", "at", "un"}) {
    CHECK(names["96"].count(key + ".png") == 1);
  }
}
