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
  std::string flag = {};                 // for kFlag
  std::string name = {};                 // written beside the mark; empty: only spoken
  double name_from = 0;                  // zoom from which the name is written
  std::vector<std::string> guests = {};  // flags in a row under the mark: who sits here now
  double lon = 0, lat = 0;
  PinKind kind = PinKind::kFlag;
  int pledge = -1;      // lit quarters of the ring, -1: no ring
  int moved = 0;        // above 0: rose this round, below 0: fell
  bool active = false;  // a session is held here
  bool shut = false;    // a venue that is not open
  Action action = {};
};

// Solid, dashed, dotted; the way to a meeting is a thin brass line.
enum class ArcKind : std::uint8_t { kWorking, kStrained, kThin, kMeeting };

struct MapArc {
  std::string id = {}, label = {};  // label is spoken: "Kyiv and Washington"
  double from_lon = 0, from_lat = 0, to_lon = 0, to_lat = 0;
  // When set, the arc ends at the left edge of the map instead (a place beyond it).
  bool from_beyond = false;
  std::string value = {};  // "54", with what a choice would make of it "54 → 58"
  std::optional<Change> delta = {};
  ArcKind kind = ArcKind::kWorking;
  double bend = 0.15;    // height of the bow over its length; negative bends the other way
  bool flows = false;    // light runs along it (see Flow)
  bool passing = false;  // shown while something is pointed at: on a layer of its own, over names
  Action action = {};    // of the plate: opens what its level is made of
};

// The land of a country that the pointer may be on; the keyboard has its pin.
struct MapLand {
  std::string country = {};  // code of the sheet
  std::string id = {}, label = {}, value = {};
  Action action = {};
};

// How far the base is painted beyond its window while a hand moves the map, logical pixels.
constexpr double kMapSpare = 320;

struct MapOptions {
  std::string id = {}, label = {}, description = {};
  std::shared_ptr<const MapAsset> asset = {};
  std::vector<std::pair<std::string, Color>> fills = {};  // by country code
  std::vector<MapWord> words = {};
  std::vector<MapPin> pins = {};
  std::vector<MapArc> arcs = {};
  Insets covered = {};            // panels that lie over the edges: nothing is named there
  std::vector<Rect> panels = {};  // the same panels as they are: nothing is reached there
  std::vector<MapLand> lands = {};
  std::string lit = {};  // code of a country that is outlined
  Viewpoint view = {};   // zoom 1: the sheet's frame fills the room
  // What is drawn for `view` is shown moved by this: nothing is painted anew while a hand moves it
  // no farther than kMapSpare.
  std::optional<Point> moved = {};
  bool pans = true;  // the pointer moves and enlarges it
};
// Where a place lies when the map fills `rect`, at zoom 1.
Point map_position(const MapSheet& sheet, Rect rect, Insets covered, double lon, double lat);

// Fills its rectangle; the sheet's frame fills what is not covered. Names that find no free place
// are left out (their nodes still speak); small discs that touch are moved apart. What changes
// alone has layers of its own: "<id>/base", "<id>/lit", "<id>/arcs", "<id>/marks", "<id>/passing".
Element map_view(MapOptions options);

// The line of a kind of arc, for a legend.
Element arc_sample(ArcKind kind);

}  // namespace demarche::canvas
