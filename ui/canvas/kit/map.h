// A map with what happens on it: names, places with flags and rings, arcs with a level on them.
// Places are given by longitude and latitude in degrees, east and north positive.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "canvas/kit/label.h"
#include "canvas/map_asset.h"

namespace demarche::canvas {

// A name on the map without a mark: a country, a sea.
struct MapWord {
  std::string text = {};
  double lon = 0, lat = 0;
  std::string country = {};  // a code of the sheet: where its name belongs, instead of lon, lat
  Type type = Type::kMapCountry;
  Tone tone = Tone::kText;
};

enum class PinKind : std::uint8_t { kFlag, kCity, kVenue };  // disc, dot, diamond

struct MapPin {
  std::string id = {}, label = {}, value = {}, description = {};
  std::string flag = {};  // for kFlag
  std::string name = {};  // written beside the mark; empty: only spoken
  double lon = 0, lat = 0;
  PinKind kind = PinKind::kFlag;
  int pledge = -1;      // lit quarters of the ring, -1: no ring
  int moved = 0;        // above 0: rose this round, below 0: fell
  bool active = false;  // a session is held here
  Action action = {};
};

enum class ArcKind : std::uint8_t { kWorking, kStrained, kThin };  // solid, dashed, dotted

struct MapArc {
  std::string id = {}, label = {};  // label is spoken: "Kyiv and Washington"
  double from_lon = 0, from_lat = 0, to_lon = 0, to_lat = 0;
  // When set, the arc ends at the left edge of the map instead (a place beyond it).
  bool from_beyond = false;
  std::string value = {};  // "54"
  std::optional<Change> delta = {};
  ArcKind kind = ArcKind::kWorking;
  double bend = 0.15;  // height of the bow over its length; negative bends the other way
};

struct MapOptions {
  std::string id = {}, label = {}, description = {};
  std::shared_ptr<const MapAsset> asset = {};
  std::vector<std::pair<std::string, Color>> fills = {};  // by country code
  std::vector<MapWord> words = {};
  std::vector<MapPin> pins = {};
  std::vector<MapArc> arcs = {};
  Insets covered = {};  // panels that lie over the edges: nothing is named there
};
// Where a place lies when the map fills `rect`.
Point map_position(const MapSheet& sheet, Rect rect, Insets covered, double lon, double lat);

// Fills its rectangle; the sheet's frame fills what is not covered. Names that find no free place
// are left out (their nodes still speak); small discs that touch are moved apart. The base is a
// layer of its own, "<id>/base".
Element map_view(MapOptions options);

// The line of a kind of arc, for a legend.
Element arc_sample(ArcKind kind);

}  // namespace demarche::canvas
