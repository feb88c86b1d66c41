#include "view/screens/projector_map.h"

#include <algorithm>

#include "canvas/kit/map.h"
#include "view/map/spots.h"
#include "view/screens/bar.h"
#include "view/screens/map_lists.h"
#include "view/screens/projector_settled.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kSeatShade = 0.4;  // how much of a seat's colour its land has
constexpr double kBend = 0.14;

// One drawing of the map, of what everybody may know.
class PublicBoard {
 public:
  PublicBoard(const Sheet& sheet, const ProjectorSight& sight)
      : sheet_(sheet),
        sight_(sight),
        scenario_(sight.phrases.scenario()),
        spots_(spots_of(scenario_)) {}

  MapOptions options() const {
    MapOptions map{.id = "class-map",
                   .label = sight_.words()("map.map"),
                   .asset = sight_.app.map,
                   .pans = false};
    map.fills = fills();
    map.words = names();
    for (const Spot& spot : spots_) {
      if (spot.place.known) map.pins.push_back(pin(spot));
    }
    add_meeting(map.arcs);
    return map;
  }

 private:
  std::vector<std::pair<std::string, Color>> fills() const {
    std::vector<std::pair<std::string, Color>> out;
    for (const Spot& spot : spots_) {
      if (spot.is_member) out.emplace_back(code_of(spot.actor), sheet_.theme.land_union);
    }
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      const Color own = sheet_.theme.actor(static_cast<int>(seat));
      out.emplace_back(country_code(scenario_.actor_of(SeatId(seat)).flag),
                       mixed(sheet_.theme.land, own, kSeatShade));
    }
    return out;
  }

  std::string code_of(ActorId actor) const {
    return country_code(scenario_.actors[actor.index()].flag);
  }

  std::vector<MapWord> names() const {
    std::vector<MapWord> out;
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      const std::string code = country_code(scenario_.actor_of(SeatId(seat)).flag);
      if (find_country(*sight_.app.map, code) == nullptr) continue;
      out.push_back({.text = sight_.phrases.seat(SeatId(seat)), .country = code});
    }
    return out;
  }

  MapPin pin(const Spot& spot) const {
    MapPin out{.lon = degrees(spot.place.longitude), .lat = degrees(spot.place.latitude)};
    if (spot.venue.exists()) {
      as_venue(spot.venue, out);
    } else if (spot.is_member) {
      as_member(spot, out);
    } else {
      as_city(spot.actor, out);
    }
    return out;
  }

  void as_venue(VenueId number, MapPin& out) const {
    const Venue& venue = scenario_.venues[number.index()];
    const VenueView& seen = sight_.view().venues[number.index()];
    const SittingView& sitting = sight_.view().sitting;
    out.id = "venue/" + venue.id;
    out.label = out.name = sight_.phrases.text(venue.name);
    out.kind = PinKind::kVenue;
    out.active = sitting.in_session && sitting.venue == number;
    out.shut = !seen.open;
    out.value = sight_.words()(out.active   ? "map.in-session"
                               : seen.named ? "map.named"
                               : seen.open  ? "map.open"
                                            : "map.closed");
    if (out.active) out.guests = guests();
  }

  void as_member(const Spot& spot, MapPin& out) const {
    const Undertaking& undertaking = scenario_.undertakings[spot.undertaking];
    const std::uint8_t step = sight_.view().undertakings[spot.undertaking].steps[spot.member];
    const Actor& actor = scenario_.actors[spot.actor.index()];
    out.id = "place/" + actor.id;
    out.label = sight_.phrases.text(actor.name);
    out.value = sight_.phrases.text(undertaking.steps[step]);
    out.flag = flag_of(sight_.phrases, actor);
    out.pledge = quarters(undertaking, step);
    out.moved = rose_lately(spot) ? 1 : 0;
    out.name = out.label;
    constexpr double kNever = 99;  // only those that moved are named from so far
    out.name_from = out.moved > 0 ? 0 : kNever;
  }

  bool rose_lately(const Spot& spot) const {
    const int round = round_of_news(sight_);
    return std::any_of(sight_.known.heard.begin(), sight_.known.heard.end(),
                       [&](const Happening& told) {
                         return told.kind == Happening::Kind::member_rose && told.round == round &&
                                told.what == spot.undertaking && told.member == spot.member;
                       });
  }

  void as_city(ActorId number, MapPin& out) const {
    const Actor& actor = scenario_.actors[number.index()];
    out.id = "place/" + actor.id;
    out.label = sight_.phrases.text(actor.name);
    out.kind = PinKind::kCity;
    out.name = out.value =
        sight_.phrases.text(actor.place.name.empty() ? actor.name : actor.place.name);
  }

  std::vector<std::string> guests() const {
    std::vector<std::string> out;
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      if (sight_.view().sitting.parties.has(SeatId(seat))) {
        out.push_back(flag_of(sight_.phrases, SeatId(seat)));
      }
    }
    return out;
  }

  // From each party of the sitting in progress to where it is held.
  void add_meeting(std::vector<MapArc>& arcs) const {
    const SittingView& sitting = sight_.view().sitting;
    if (!sitting.in_session || !sitting.venue.exists()) return;
    const Place& venue = scenario_.venues[sitting.venue.index()].place;
    for (std::size_t seat = 0; seat < scenario_.seats.size() && venue.known; ++seat) {
      const Place& from = spots_[seat].place;
      if (!sitting.parties.has(SeatId(seat)) || !from.known) continue;
      arcs.push_back({.from_lon = degrees(from.longitude),
                      .from_lat = degrees(from.latitude),
                      .to_lon = degrees(venue.longitude),
                      .to_lat = degrees(venue.latitude),
                      .kind = ArcKind::kMeeting,
                      .bend = -kBend});
    }
  }

  const Sheet& sheet_;
  const ProjectorSight& sight_;
  const Scenario& scenario_;
  std::vector<Spot> spots_;
};

}  // namespace

bool has_projected_map(const ProjectorSight& sight) {
  return sight.phrases.scenario().has_map && sight.app.map != nullptr;
}

Element projected_map(const ProjectorSight& sight) {
  Element board = custom(
      [](const Sheet&, double width) {
        return Size{width, 260};
      },
      [sight](FrameBuilder& builder, Rect rect) {
        map_view(PublicBoard(builder.sheet(), sight).options())->place(builder, rect);
      });
  return row({grow(std::move(board), 1.7), grow(news_panel(sight))}, 14, Across::kStretch);
}

}  // namespace demarche::view
