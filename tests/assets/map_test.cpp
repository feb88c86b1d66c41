#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "canvas/map_asset.h"
#include "support/paths.h"

namespace {

using namespace demarche::canvas;

std::string map_bytes() {
  std::ifstream file(demarche::test::source_dir() / "assets/map/europe.map", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const MapAsset& map_asset() {
  static const MapAsset asset = [] {
    std::string error;
    auto read = read_map_asset(map_bytes(), &error);
    INFO(error);
    REQUIRE(read);
    return *read;
  }();
  return asset;
}

struct Place {
  const char* name;
  double lon, lat;
  const char* country;
};

void check_places(const std::vector<Place>& places) {
  for (const Place& place : places) {
    INFO(place.name);
    CHECK(country_at(map_asset(), place.lon, place.lat) == place.country);
  }
}

// The message for `text`, which must be refused.
std::string refusal(const std::string& text) {
  std::string error;
  INFO(text.substr(0, 200));
  CHECK_FALSE(read_map_asset(text, &error));
  return error;
}

// A sound asset as small as can be: one square of one country on each sheet.
std::string small_map() {
  const std::string sheet =
      "albers 24000 50200 38000 60000 15600 9600 5400\n"
      "frame 0 0 19200 10800\n"
      "coast 100 100 200 0 0 200\n"
      "border 300 300 -200 0 0 -200\n"
      "country AA 200 200\n"
      "ring 1 2\n";
  return "demarche-map 1\nunits 10\nsheet main\n" + sheet + "sheet inset\n" + sheet + "end\n";
}

std::string with(std::string text, const std::string& old_part, const std::string& new_part) {
  const std::size_t at = text.find(old_part);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old_part.size(), new_part);
}

}  // namespace

TEST_CASE("Crimea and Sevastopol lie in Ukraine") {
  check_places({{"Simferopol", 34.10, 44.95, "UA"},
                {"Sevastopol", 33.55, 44.62, "UA"},
                {"Kerch", 36.40, 45.33, "UA"},
                {"Yalta", 34.15, 44.52, "UA"},
                {"Yevpatoria", 33.40, 45.22, "UA"},
                {"Armiansk", 33.69, 46.10, "UA"}});
}

TEST_CASE("The east and the south of Ukraine lie in Ukraine") {
  check_places({{"Kyiv", 30.52, 50.45, "UA"},
                {"Donetsk", 37.80, 48.00, "UA"},
                {"Luhansk", 39.31, 48.57, "UA"},
                {"Kherson", 32.62, 46.64, "UA"},
                {"Melitopol", 35.37, 46.85, "UA"},
                {"Zaporizhzhia", 35.14, 47.84, "UA"},
                {"Kharkiv", 36.23, 49.99, "UA"},
                {"Uzhhorod", 22.30, 48.62, "UA"}});
}

TEST_CASE("Capitals and venues lie in their countries") {
  check_places({{"Moscow", 37.62, 55.75, "RU"},
                {"Rostov", 39.70, 47.23, "RU"},
                {"Krasnodar", 38.98, 45.04, "RU"},
                {"Geneva", 6.14, 46.20, "CH"},
                {"Vienna", 16.37, 48.21, "AT"},
                {"Istanbul", 28.94, 41.03, "TR"},
                {"Ankara", 32.85, 39.93, "TR"},
                {"Washington", -77.04, 38.90, "US"},
                {"Brussels", 4.35, 50.85, "BE"},
                {"Chisinau", 28.83, 47.01, "MD"},
                {"Tiraspol", 29.63, 46.84, "MD"},
                {"Sukhumi", 41.02, 43.02, "GE"},
                {"Tskhinvali", 43.96, 42.23, "GE"},
                {"Kyrenia", 33.32, 35.32, "CY"},
                {"Limassol", 33.04, 34.70, "CY"}});
}

TEST_CASE("The open sea belongs to no country") {
  check_places({{"Black Sea", 34.0, 43.3, ""},
                {"Sea of Azov", 36.5, 46.0, ""},
                {"North Sea", 3.0, 56.5, ""},
                {"Caspian Sea", 50.8, 41.0, ""}});
}

TEST_CASE("Everyone in the coalition of Europe is on the map") {
  for (const std::string code :
       {"GB", "FR", "DE", "IT", "PL", "RO", "BG", "GR", "CY", "HR", "SI",
        "CZ", "AT", "ES", "PT", "BE", "NL", "LU", "DK", "NO", "SE", "FI",
        "EE", "LV", "LT", "IE", "IS", "TR", "UA", "RU", "CH", "AL", "ME"}) {
    INFO(code);
    const Country* country = find_country(map_asset(), code);
    REQUIRE(country != nullptr);
    CHECK(map_asset().frame.contains(country->label));
    CHECK(contains(*country, country->label));
  }
}

TEST_CASE("A country is found in capitals and in small letters") {
  CHECK(find_country(map_asset(), "ua") == find_country(map_asset(), "UA"));
  CHECK(find_country(map_asset(), "ua") != nullptr);
  CHECK(find_country(map_asset(), "u") == nullptr);
  CHECK(find_country(map_asset().inset, "us") != nullptr);
}

TEST_CASE("The centre of the projection lies at its origin") {
  for (const MapSheet* sheet : {static_cast<const MapSheet*>(&map_asset()), &map_asset().inset}) {
    const MapProjection& p = sheet->projection;
    CHECK(project(*sheet, p.lon0, p.lat0).x == Approx(p.origin.x));
    CHECK(project(*sheet, p.lon0, p.lat0).y == Approx(p.origin.y));
    CHECK(project(*sheet, p.lon0 + 360, p.lat0).x == Approx(p.origin.x));
    CHECK(project(*sheet, p.lon0 + 1, p.lat0).x > p.origin.x);
    CHECK(project(*sheet, p.lon0, p.lat0 + 1).y < p.origin.y);
  }
}

TEST_CASE("Equal areas on the globe stay equal on the sheet") {
  const auto area = [](double lon, double lat) {  // of half a degree of longitude and latitude
    const MapSheet& sheet = map_asset();
    const Point a = project(sheet, lon, lat), b = project(sheet, lon + .5, lat),
                c = project(sheet, lon + .5, lat + .5), d = project(sheet, lon, lat + .5);
    return std::abs((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)) / 2;
  };
  const double kRadians = std::acos(-1.0) / 180;
  const auto on_globe = [&](double lat) {
    return std::sin((lat + .5) * kRadians) - std::sin(lat * kRadians);
  };
  CHECK(area(20, 40) / area(20, 60) == Approx(on_globe(40) / on_globe(60)).epsilon(1e-3));
  CHECK(area(-5, 50) / area(45, 50) == Approx(1.0).epsilon(1e-3));
}

TEST_CASE("A border of two countries is there once, and no point lies in two countries") {
  std::set<std::pair<double, double>> middles;
  std::size_t repeated = 0;
  for (const auto* lines : {&map_asset().coasts, &map_asset().borders, &map_asset().undetermined}) {
    for (const MapLine& line : *lines) {
      for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == line[i - 1]) continue;
        const bool fresh =
            middles.emplace(line[i].x + line[i - 1].x, line[i].y + line[i - 1].y).second;
        repeated += fresh ? 0 : 1;
      }
    }
  }
  CHECK(repeated < 5);  // two thin spits may share a middle by chance
  CHECK(middles.size() > 10000);
  for (double x = 5; x < 1920; x += 20) {
    for (double y = 5; y < 1080; y += 20) {
      const auto owners = std::count_if(map_asset().countries.begin(), map_asset().countries.end(),
                                        [&](const Country& c) {
                                          return contains(c, {x, y});
                                        });
      if (owners > 1) FAIL("two countries at " << x << ", " << y);
    }
  }
}

TEST_CASE("The graticule has lines in the frame only") {
  const auto lines = graticule(map_asset(), 10);
  CHECK(lines.size() > 10);
  for (const MapLine& line : lines) {
    CHECK(std::any_of(line.begin(), line.end(),
                      [](Point p) { return map_asset().frame.contains(p); }));
  }
}

TEST_CASE("A small sound map is read, and each damage to it is refused with its line") {
  std::string error;
  const auto small = read_map_asset(small_map(), &error);
  INFO(error);
  REQUIRE(small);
  CHECK(small->countries.at(0).box == Rect{10, 10, 20, 20});
  CHECK(small->coasts.size() == 1);
  CHECK(small->borders.size() == 1);

  const std::string sound = small_map();
  CHECK(refusal("") == "line 1: the file stops before its line \"end\"");
  CHECK(refusal(with(sound, "map 1", "map 2")) == "line 1: this program reads version 1 only");
  CHECK(refusal(with(sound, "units 10", "units 0")) == "line 2: units go from 1 to 1000");
  CHECK(refusal(with(sound, "sheet main", "sheet moon")) == "line 3: \"sheet main\" is expected");
  CHECK(refusal(with(sound, " 5400\n", " 5400 1\n")) == "line 4: there are more than 7 numbers");
  CHECK(refusal(with(sound, "38000", "-60000")) ==
        "line 4: the standard parallels make no northern cone");
  CHECK(refusal(with(sound, "50200", "95000")) == "line 4: a latitude is not between the poles");
  CHECK(refusal(with(sound, "15600", "0")) == "line 4: the scale is not above 0");
  CHECK(refusal(with(sound, "19200", "0")) == "line 5: the frame is empty");
  CHECK(refusal(with(sound, "200 0 0 200", "200 0 0")) == "line 6: a coordinate lacks its partner");
  CHECK(refusal(with(sound, "200 0 0 200", "200 0 x 200")) ==
        "line 6: \"x\" is no number in range");
  CHECK(refusal(with(sound, "100 100 200", "100 100000001 200")) ==
        "line 6: \"100000001\" is no number in range");
  CHECK(refusal(with(sound, "country AA", "country A")) ==
        "line 8: a country's code is two capitals");
  CHECK(refusal(with(sound, "ring 1 2", "ring 1 3")) == "line 9: a ring names arc 3 of 2");
  CHECK(refusal(with(sound, "ring 1 2", "ring 1 0")) == "line 9: a ring names arc 0 of 2");
  CHECK(refusal(with(sound, "ring 1 2", "ring 1")) == "line 9: a ring does not close");
  CHECK(refusal(with(sound, "ring 1 2", "ring 1 -2")) ==
        "line 9: arc -2 does not begin where the one before ends");
  CHECK(refusal(with(sound, "ring 1 2\n", "")) == "line 9: country AA has no ring");
  CHECK(refusal(with(sound, "ring 1 2\n", "ring 1 2\ncountry AA 1 1\n")) ==
        "line 10: country AA is not in order");
  CHECK(refusal(with(sound, "country AA 200 200\n", "")) ==
        "line 8: a ring comes before its country");
  CHECK(refusal(sound + "more\n") == "line 17: something follows the line \"end\"");
  CHECK(refusal(sound.substr(0, sound.size() - 1)) == "line 17: the last line is cut off");
}

TEST_CASE("The real map cut off anywhere is refused") {
  const std::string whole = map_bytes();
  REQUIRE(whole.size() > 50000);
  for (std::size_t length = 0; length < whole.size(); length += 1999) {
    CHECK(refusal(whole.substr(0, length)).substr(0, 5) == "line ");
  }
}
