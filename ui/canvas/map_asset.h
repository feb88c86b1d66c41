// The geography under assets/map: countries, coasts and borders already projected and thinned, and
// the projection itself, so that a city given by longitude and latitude lands on the drawing.
// The file format is described in assets/README.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canvas/geometry.h"

namespace demarche::canvas {

// Albers' equal-area conic with two standard parallels, on a sphere (Snyder, "Map projections: a
// working manual", 1987, formulas 14-1 to 14-6, radius 1). Angles in degrees, east and north
// positive; `scale` in sheet pixels per radian; `origin` is where (lon0, lat0) lies on the sheet.
struct MapProjection {
  double lon0 = 0, lat0 = 0, parallel1 = 0, parallel2 = 0;
  double scale = 0;
  Point origin = {};
  bool operator==(const MapProjection&) const = default;
};

// A chain of points in sheet pixels, x to the right, y down.
using MapLine = std::vector<Point>;

struct Country {
  std::string code;  // ISO 3166-1 alpha-2 in capitals; "XK" for Kosovo
  Point label;       // on the land inside the frame, as far from the outline as a word needs
  Rect box;          // around all rings
  // Closed (the last point joins the first). Fill with the even-odd rule: islands and the holes of
  // enclaves are rings alike. The largest part comes first.
  std::vector<MapLine> rings;
};

// One drawing. Land goes on beyond the frame, so that windows of other shapes are filled too.
struct MapSheet {
  MapProjection projection;
  Rect frame;                         // what a picture of the sheet's own shape shows
  std::vector<Country> countries;     // sorted by code
  std::vector<MapLine> coasts;        // land against water
  std::vector<MapLine> borders;       // between two states, each once
  std::vector<MapLine> undetermined;  // drawn broken, as on maps of the United Nations
};

// Europe and its neighbours; `inset` holds the contiguous United States on a sheet of their own.
struct MapAsset : MapSheet {
  MapSheet inset;
};

// Reads a whole file. Damage of any kind gives nullopt and, when `error` is not null, one sentence
// that begins with the line number: "line 12: a ring names arc 700 of 557".
std::optional<MapAsset> read_map_asset(std::string_view bytes, std::string* error);

// Degrees to sheet pixels. Any longitude is allowed; latitudes beyond the poles count as the pole.
Point project(const MapSheet& sheet, double lon, double lat);

// The country of that code, capitals or not; nullptr when the sheet does not show it.
const Country* find_country(const MapSheet& sheet, std::string_view code);

// True on the land of the country; `point` in sheet pixels.
bool contains(const Country& country, Point point);

// The code of the country at a place, first of the main sheet, then of the inset; empty at sea and
// in countries that neither shows. Exact to about one sheet pixel (4 km on the main sheet).
std::string country_at(const MapAsset& asset, double lon, double lat);

// Meridians and parallels every `step` degrees (above 0) that touch the frame.
std::vector<MapLine> graticule(const MapSheet& sheet, double step);

}  // namespace demarche::canvas
