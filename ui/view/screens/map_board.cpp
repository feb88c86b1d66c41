#include "view/screens/map_board.h"

#include <algorithm>
#include <string>
#include <vector>

#include "view/actions.h"
#include "view/screens/bar.h"
#include "view/screens/map_lists.h"

namespace demarche::view {
namespace {

using namespace canvas;

const TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};
constexpr double kLeftPanel = 208, kSidePanel = 292, kAway = 12;
constexpr double kLeastVenue = 176;  // width of a venue's card
constexpr double kVenueGap = 10;
constexpr double kSeatShade = 0.5;           // how much of a seat's colour its land has
constexpr double kBend = 0.14, kFar = 0.05;  // bows of channels

// Somebody or something with a place.
struct Spot {
  ActorId actor = {};  // seat or member
  VenueId venue = {};  // or a venue
  std::size_t undertaking = 0, member = 0;
  bool is_member = false;
  Place place = {};
  bool beyond = false;  // not to be seen on the map
};

struct Water {
  const char* key;
  double lon, lat;
};
constexpr Water kWaters[] = {
    {"map.black-sea", 34.2, 43.3}, {"map.north-sea", 3.0, 56.2}, {"map.mediterranean", 18.5, 35.2}};

double degrees(std::int32_t thousandths) { return thousandths / 1000.0; }

std::string upper(const std::string& code) {
  std::string out = code;
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

// Every seat, every member of an undertaking once, every venue that has a place.
std::vector<Spot> spots_of(const Scenario& scenario) {
  std::vector<Spot> spots;
  for (const Seat& seat : scenario.seats) {
    spots.push_back({.actor = seat.actor, .place = scenario.actors[seat.actor.index()].place});
  }
  for (std::size_t i = 0; i < scenario.undertakings.size(); ++i) {
    const std::vector<Undertaking::Member>& members = scenario.undertakings[i].members;
    for (std::size_t row = 0; row < members.size(); ++row) {
      const ActorId actor = members[row].actor;
      const bool known = std::any_of(spots.begin(), spots.end(),
                                     [&](const Spot& spot) { return spot.actor == actor; });
      if (known) continue;
      spots.push_back({.actor = actor,
                       .undertaking = i,
                       .member = row,
                       .is_member = true,
                       .place = scenario.actors[actor.index()].place});
    }
  }
  for (std::size_t i = 0; i < scenario.venues.size(); ++i) {
    if (scenario.venues[i].place.known) {
      spots.push_back({.venue = VenueId(i), .place = scenario.venues[i].place});
    }
  }
  return spots;
}

// One drawing of the map with its panels.
class Board {
 public:
  Board(FrameBuilder& builder, Rect rect, const App& app, const Phrases& phrases)
      : builder_(builder),
        sheet_(builder.sheet()),
        app_(app),
        phrases_(phrases),
        scenario_(phrases.scenario()),
        floating_(sheet_.metrics.columns() != Columns::kOne),
        spots_(spots_of(scenario_)) {
    if (floating_) {
      lay_over(rect);
    } else {
      lay_beside(rect);
    }
  }

  void draw() {
    map_view(options())->place(builder_, map_);
    if (floating_) {
      left_panel()->place(builder_, left_);
      if (bottom_.h > 0) {
        grid(venue_cards(app_, phrases_), kLeastVenue, kVenueGap)->place(builder_, bottom_);
      }
    }
    side_panel()->place(builder_, side_);
  }

 private:
  // Panels over a map that fills everything.
  void lay_over(Rect rect) {
    map_ = rect;
    const double side = sheet_.grow(kSidePanel), left = sheet_.grow(kLeftPanel);
    side_ = {rect.right() - side - kMargin, rect.y + kMargin, side, rect.h - 2 * kMargin};
    const double width = side_.x - rect.x - 2 * kMargin;
    lay_venues(rect, width);
    covered_ = {left + kMargin, 0, side + 2 * kMargin, bottom_.h > 0 ? bottom_.h + 2 * kMargin : 0};
    const double room = (bottom_.h > 0 ? bottom_.y : rect.bottom()) - rect.y - 2 * kMargin;
    left_ = {rect.x + kMargin, rect.y + kMargin, left, 0};
    // The panel hides what it then has to name, so it grows.
    for (int round = 0; round < 3; ++round) {
      mark_beyond();
      left_.h = std::min(room, left_panel()->wish(sheet_, left));
    }
  }

  // Cards at the foot, when they fit in one line; otherwise they are listed.
  void lay_venues(Rect rect, double width) {
    const auto count = static_cast<double>(scenario_.venues.size());
    if (count == 0 || count * (sheet_.grow(kLeastVenue) + kVenueGap) > width + kVenueGap) return;
    const Element cards = grid(venue_cards(app_, phrases_), kLeastVenue, kVenueGap);
    const double high = cards->measure(sheet_, width).h;
    bottom_ = {rect.x + kMargin, rect.bottom() - kMargin - high, width, high};
  }

  // One list beside the map.
  void lay_beside(Rect rect) {
    const Rect inner = rect.inset({kMargin, 8, kMargin, kMargin});
    map_ = {inner.x, inner.y, (inner.w - kGutter) * 0.54, inner.h};
    side_ = {map_.right() + kGutter, inner.y, inner.w - map_.w - kGutter, inner.h};
    mark_beyond();
  }

  void mark_beyond() {
    for (Spot& spot : spots_) spot.beyond = !spot.place.known || hidden(at(spot.place));
  }

  bool hidden(Point point) const {
    if (!map_.inset(kAway).contains(point)) return true;
    if (!floating_) return false;
    return left_.grown(kAway).contains(point) || side_.grown(kAway).contains(point) ||
           (bottom_.h > 0 && bottom_.grown(kAway).contains(point));
  }

  Point at(const Place& place) const {
    return map_position(*app_.map, map_, covered_, degrees(place.longitude),
                        degrees(place.latitude));
  }

  MapOptions options() const {
    MapOptions map{.id = "board", .label = phrases_.words()("map.map"), .asset = app_.map};
    map.covered = covered_;
    map.fills = fills();
    for (const Spot& spot : spots_) {
      if (!spot.beyond) map.pins.push_back(pin(spot));
    }
    map.arcs = channels();
    map.words = names();
    return map;
  }

  // Lands of seats in their colours, lands of members a little lighter than the rest.
  std::vector<std::pair<std::string, Color>> fills() const {
    std::vector<std::pair<std::string, Color>> out;
    for (const Spot& spot : spots_) {
      if (!spot.is_member) continue;
      out.emplace_back(upper(scenario_.actors[spot.actor.index()].flag), sheet_.theme.land_union);
    }
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      out.emplace_back(
          upper(scenario_.actor_of(SeatId(seat)).flag),
          mixed(sheet_.theme.land, sheet_.theme.actor(static_cast<int>(seat)), kSeatShade));
    }
    return out;
  }

  std::vector<MapWord> names() const {
    std::vector<MapWord> words;
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      const std::string code = upper(scenario_.actor_of(SeatId(seat)).flag);
      if (find_country(*app_.map, code) == nullptr) continue;
      words.push_back({.text = phrases_.seat(SeatId(seat)), .country = code});
    }
    for (const Water& water : kWaters) {
      words.push_back({.text = phrases_.words()(water.key),
                       .lon = water.lon,
                       .lat = water.lat,
                       .type = Type::kMapWater,
                       .tone = Tone::kSea});
    }
    return words;
  }

  MapPin pin(const Spot& spot) const {
    MapPin pin{.lon = degrees(spot.place.longitude), .lat = degrees(spot.place.latitude)};
    CodexId codex;
    if (spot.venue.exists()) {
      const Venue& venue = scenario_.venues[spot.venue.index()];
      pin.id = "venue/" + venue.id;
      pin.label = pin.name = phrases_.text(venue.name);
      pin.value = venue_state(phrases_, app_, spot.venue);
      pin.kind = PinKind::kVenue;
      pin.active = sits_at(app_, spot.venue);
      codex = venue.codex;
    } else {
      const Actor& actor = scenario_.actors[spot.actor.index()];
      pin.id = "place/" + actor.id;
      pin.label = phrases_.text(actor.name);
      codex = actor.codex;
      if (spot.is_member) {
        as_member(spot, pin);
      } else {
        as_city(actor, pin);
      }
    }
    if (codex.exists()) pin.action = {verb::codex, static_cast<int>(codex.index()), 0, ""};
    return pin;
  }

  void as_member(const Spot& spot, MapPin& pin) const {
    const Undertaking& undertaking = scenario_.undertakings[spot.undertaking];
    const std::uint8_t step = app_.play->view.undertakings[spot.undertaking].steps[spot.member];
    pin.flag = scenario_.actors[spot.actor.index()].flag;
    pin.value = phrases_.text(undertaking.steps[step]);
    pin.pledge = quarters(undertaking, step);
    pin.moved = risen(app_, spot.undertaking, spot.member);
  }

  void as_city(const Actor& actor, MapPin& pin) const {
    pin.kind = PinKind::kCity;
    pin.name = phrases_.text(actor.place.name.empty() ? actor.name : actor.place.name);
    pin.value = pin.name;
  }

  const Spot& spot_of(SeatId seat) const { return spots_[seat.index()]; }

  // From the own delegation to each other, by how much that one trusts it.
  std::vector<MapArc> channels() const {
    const Play& play = *app_.play;
    const Spot& own = spot_of(play.seat);
    std::vector<MapArc> arcs;
    for (const SeatView& other : play.view.seats) {
      const Spot& spot = spot_of(other.seat);
      if (other.seat == play.seat || (own.beyond && spot.beyond)) continue;
      const bool far = own.beyond || spot.beyond;
      const Place& from = own.beyond ? spot.place : own.place;
      const Place& to = far ? from : spot.place;
      const std::int32_t before = play.before.seats[other.seat.index()].trust_in_me;
      arcs.push_back({.id = "channel/" + scenario_.actor_of(other.seat).id,
                      .label = phrases_.words()("map.trust", {phrases_.seat(other.seat)}),
                      .from_lon = degrees(from.longitude),
                      .from_lat = degrees(from.latitude),
                      .to_lon = degrees(to.longitude),
                      .to_lat = degrees(to.latitude),
                      .from_beyond = far,
                      .value = number_text(other.trust_in_me),
                      .delta = Change{other.trust_in_me - before, false},
                      .kind = channel_of(other.trust_in_me),
                      .bend = far ? kFar : kBend});
    }
    return arcs;
  }

  Element beyond_seat(const Spot& spot) const {
    const Actor& actor = scenario_.actors[spot.actor.index()];
    const bool named = spot.place.known && !spot.place.name.empty();
    Elements lines{text(phrases_.text(named ? spot.place.name : actor.name), Type::kStrong)};
    if (named) lines.push_back(text(phrases_.text(actor.name), kSoft));
    return row({flag(flag_of(phrases_, actor), {.size = 28, .own = actor.seat == app_.play->seat}),
                grow(column(std::move(lines), 1))},
               9);
  }

  // Seats and members that the map does not show.
  Element beyond() const {
    Elements parts{heading(phrases_.words()("map.beyond"))};
    Elements members;
    for (const Spot& spot : spots_) {
      if (!spot.beyond || spot.venue.exists()) continue;
      if (spot.is_member) {
        members.push_back(member_flag(phrases_, app_, spot.undertaking, spot.member, 20));
      } else {
        parts.push_back(beyond_seat(spot));
      }
    }
    if (!members.empty()) parts.push_back(wrap(std::move(members), 6, 6));
    return parts.size() == 1 ? nothing() : column(std::move(parts), 8);
  }

  Element left_panel() const {
    const Element far = beyond();
    Elements parts;
    if (far != nullptr) parts = {far, rule()};
    parts.push_back(channel_legend(phrases_.words()));
    return panel(scroll("map/left", column(std::move(parts), 9), 60),
                 {.id = "left",
                  .label = phrases_.words()("map.channels"),
                  .padding = Insets::all(14),
                  .floating = true});
  }

  Element side_panel() const {
    Elements parts;
    const Element far = floating_ ? nothing() : beyond();
    if (far != nullptr) parts.insert(parts.end(), {far, rule()});
    if (!floating_) parts.insert(parts.end(), {channel_legend(phrases_.words()), rule()});
    if (bottom_.h <= 0 && !scenario_.venues.empty()) {
      parts.push_back(heading(phrases_.words()("map.venues")));
      parts.push_back(grid(venue_cards(app_, phrases_), kLeastVenue, 8));
      parts.push_back(rule());
    }
    parts.push_back(pledges_and_formats(app_, phrases_));
    return panel(scroll("map/side", column(std::move(parts), 10), 120),
                 {.id = "side",
                  .label = phrases_.words()("map.side"),
                  .padding = {16, 12, 14, 12},
                  .floating = floating_});
  }

  FrameBuilder& builder_;
  const Sheet& sheet_;
  const App& app_;
  const Phrases& phrases_;
  const Scenario& scenario_;
  bool floating_;
  std::vector<Spot> spots_;
  Rect map_, left_, side_, bottom_;
  Insets covered_;
};

}  // namespace

Element map_board(const App& app, const Phrases& phrases) {
  return grow(custom(
      [](const Sheet&, double width) {
        return Size{width, 260};
      },
      [&app, &phrases](FrameBuilder& builder, Rect rect) {
        Board(builder, rect, app, phrases).draw();
      }));
}

}  // namespace demarche::view
