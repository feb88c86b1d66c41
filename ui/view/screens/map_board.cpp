#include "view/screens/map_board.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "view/actions.h"
#include "view/ghosts.h"
#include "view/map/arrival.h"
#include "view/map/card.h"
#include "view/map/days.h"
#include "view/map/relations.h"
#include "view/map/spots.h"
#include "view/screens/bar.h"
#include "view/screens/map_lists.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

const TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};
constexpr double kLeftPanel = 208, kSidePanel = 292, kAway = 12;
constexpr double kLeastVenue = 176;  // width of a venue's card
constexpr double kVenueGap = 10;
constexpr double kMostStrip = 78;            // height of the days at 100 % text
constexpr double kSeatShade = 0.4;           // how much of a seat's colour its land has
constexpr double kBend = 0.14, kFar = 0.05;  // bows of channels

constexpr double kNamedFrom = 1.7;  // zoom from which every member is named

struct Water {
  const char* key;
  double lon, lat;
};
constexpr Water kWaters[] = {
    {"map.black-sea", 34.2, 43.3}, {"map.north-sea", 3.0, 56.2}, {"map.mediterranean", 18.5, 35.2}};

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
        spots_(spots_of(scenario_)),
        subject_(subject_now(app)),
        ghost_(in_hand(app, phrases)) {
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
    if (strip_.h > 0) strip_of_days_->place(builder_, strip_);
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
    lay_strip({rect.x + left + kMargin + kGutter, rect.y + kMargin,
               side_.x - rect.x - left - kMargin - 2 * kGutter, rect.h});
    covered_ = {left + kMargin, strip_.h > 0 ? strip_.h + kMargin : 0, side + 2 * kMargin,
                bottom_.h > 0 ? bottom_.h + 2 * kMargin : 0};
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

  void lay_strip(Rect room) {
    strip_of_days_ = days_strip(app_, phrases_, sheet_, room.w);
    if (strip_of_days_ == nullptr) return;
    const double high = strip_of_days_->measure(sheet_, room.w).h;
    if (high < room.h * kMostStrip) strip_ = {room.x, room.y, room.w, high};
  }

  // The days above, one list beside the map.
  void lay_beside(Rect rect) {
    Rect inner = rect.inset({kMargin, 8, kMargin, kMargin});
    lay_strip(inner);
    if (strip_.h > 0) inner = inner.inset({0, strip_.h + 8, 0, 0});
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
    const std::vector<Rect> over = panels();
    return std::any_of(over.begin(), over.end(),
                       [&](const Rect& panel) { return panel.grown(kAway).contains(point); });
  }

  // What lies over the map.
  std::vector<Rect> panels() const {
    std::vector<Rect> out;
    if (!floating_) return out;
    for (const Rect& panel : {left_, side_, bottom_, strip_}) {
      if (panel.h > 0) out.push_back(panel);
    }
    return out;
  }

  // Of a place on the whole map, whatever is shown of it.
  Point at(const Place& place) const {
    return map_position(*app_.map, map_, covered_, degrees(place.longitude),
                        degrees(place.latitude));
  }

  MapOptions options() const {
    MapOptions map{.id = "board", .label = phrases_.words()("map.map"), .asset = app_.map};
    map.description = phrases_.words()("map.how");
    map.covered = covered_;
    map.panels = panels();
    map.view = viewpoint();
    if (sheet_.interaction.panned == "board") {
      const Viewpoint drawn = within(sheet_.interaction.drawn_for, map_);
      map.moved = Point{map.view.shift.x - drawn.shift.x, map.view.shift.y - drawn.shift.y};
      map.view = drawn;
    }
    map.fills = fills();
    map.lands = lands();
    if (subject_.actor.exists()) {
      map.lit = country_code(scenario_.actors[subject_.actor.index()].flag);
    }
    for (const Spot& spot : spots_) {
      // What a panel hides is named there; nearer by, the map shows it too.
      if (!spot.beyond || (spot.place.known && map.view.zoom > 1)) map.pins.push_back(pin(spot));
    }
    map.arcs = channels();
    add_meeting(map.arcs);
    add_relations(map.arcs);
    map.words = names();
    return map;
  }

  Viewpoint viewpoint() const {
    const auto& all = sheet_.interaction.viewpoints;
    const auto found = all.find("board");
    return found == all.end() ? Viewpoint{} : within(found->second, map_);
  }

  Action codex_of(CodexId codex) const {
    return codex.exists() ? Action{verb::codex, static_cast<int>(codex.index()), 0, ""} : Action{};
  }

  // The lands of all who have a mark, for the pointer.
  std::vector<MapLand> lands() const {
    std::vector<MapLand> out;
    for (const Spot& spot : spots_) {
      if (spot.venue.exists()) continue;
      const Actor& actor = scenario_.actors[spot.actor.index()];
      if (actor.flag.empty()) continue;
      out.push_back({.country = country_code(actor.flag),
                     .id = "land/" + actor.id,
                     .label = phrases_.text(actor.name),
                     .action = codex_of(actor.codex)});
    }
    return out;
  }

  // Lands of seats in their colours, lands of members a little lighter than the rest.
  std::vector<std::pair<std::string, Color>> fills() const {
    std::vector<std::pair<std::string, Color>> out;
    for (const Spot& spot : spots_) {
      if (!spot.is_member) continue;
      out.emplace_back(country_code(scenario_.actors[spot.actor.index()].flag),
                       sheet_.theme.land_union);
    }
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      out.emplace_back(
          country_code(scenario_.actor_of(SeatId(seat)).flag),
          mixed(sheet_.theme.land, sheet_.theme.actor(static_cast<int>(seat)), kSeatShade));
    }
    return out;
  }

  std::vector<MapWord> names() const {
    std::vector<MapWord> words;
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      const std::string code = country_code(scenario_.actor_of(SeatId(seat)).flag);
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
      pin.shut = !app_.play->view.venues[spot.venue.index()].open;
      if (pin.active) pin.guests = guests();
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
    pin.action = codex_of(codex);
    return pin;
  }

  std::vector<std::string> guests() const {
    std::vector<std::string> out;
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      if (seats_in_session(*app_.play).has(SeatId(seat))) {
        out.push_back(flag_of(phrases_, SeatId(seat)));
      }
    }
    return out;
  }

  void as_member(const Spot& spot, MapPin& pin) const {
    const Undertaking& undertaking = scenario_.undertakings[spot.undertaking];
    const std::uint8_t step = step_shown(app_, spot.undertaking, spot.member);
    pin.flag = flag_of(phrases_, scenario_.actors[spot.actor.index()]);
    pin.name = pin.label;
    pin.name_from = kNamedFrom;
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
      const auto then = ghost_
                            ? ghost_of(*ghost_, play, MeterId(Meter::kTrust), other.seat, play.seat)
                            : std::nullopt;
      arcs.push_back({.id = "channel/" + scenario_.actor_of(other.seat).id,
                      .label = phrases_.words()("map.trust", {phrases_.seat(other.seat)}),
                      .from_lon = degrees(from.longitude),
                      .from_lat = degrees(from.latitude),
                      .to_lon = degrees(to.longitude),
                      .to_lat = degrees(to.latitude),
                      .from_beyond = far,
                      .value = with_ghost(other.trust_in_me, then),
                      .delta = Change{other.trust_in_me - before, false},
                      .kind = channel_of(other.trust_in_me),
                      .bend = far ? kFar : kBend,
                      .flows = lively(other.seat, other.trust_in_me - before),
                      .action = why_action(WhyAbout::trust, static_cast<int>(other.seat.index()))});
    }
    return arcs;
  }

  // Light runs along what changed, for a while, and along what is pointed at.
  bool lively(SeatId other, std::int32_t change) const {
    if (app_.options.reduced_motion) return false;
    if (change != 0 && app_.now_ms < app_.play->map.lively_until_ms) return true;
    return pointed_at() == other;
  }

  SeatId pointed_at() const {
    return subject_.actor.exists() ? scenario_.actors[subject_.actor.index()].seat : SeatId{};
  }

  // From each party of the sitting in progress to where it is held.
  void add_meeting(std::vector<MapArc>& arcs) const {
    const SittingView& sitting = app_.play->view.sitting;
    if (!sitting.in_session || !sitting.venue.exists()) return;
    const Place& venue = scenario_.venues[sitting.venue.index()].place;
    for (std::size_t seat = 0; seat < scenario_.seats.size() && venue.known; ++seat) {
      const Spot& spot = spot_of(SeatId(seat));
      if (!sitting.parties.has(SeatId(seat)) || !spot.place.known) continue;
      arcs.push_back({.from_lon = degrees(spot.place.longitude),
                      .from_lat = degrees(spot.place.latitude),
                      .to_lon = degrees(venue.longitude),
                      .to_lat = degrees(venue.latitude),
                      .from_beyond = spot.beyond,
                      .kind = ArcKind::kMeeting,
                      .bend = -kBend});
    }
  }

  // How others stand with each other, while one of them is pointed at.
  void add_relations(std::vector<MapArc>& arcs) const {
    const Play& play = *app_.play;
    const SeatId one = pointed_at();
    if (!one.exists() || one == play.seat || !spot_of(one).place.known) return;
    for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
      const SeatId other(seat);
      if (other == one || other == play.seat || !spot_of(other).place.known) continue;
      const std::optional<Trust> trust = channel_between(play, one, other);
      if (!trust || (spot_of(one).beyond && spot_of(other).beyond)) continue;
      const bool far = spot_of(one).beyond || spot_of(other).beyond;
      const Place& to = spot_of(one).beyond ? spot_of(other).place : spot_of(one).place;
      const Place& from = spot_of(one).beyond ? spot_of(one).place : spot_of(other).place;
      arcs.push_back(
          {.id = "relation/" + scenario_.actor_of(other).id,
           .label = phrases_.words()("map.between", {phrases_.seat(one), phrases_.seat(other)}),
           .from_lon = degrees(from.longitude),
           .from_lat = degrees(from.latitude),
           .to_lon = degrees(to.longitude),
           .to_lat = degrees(to.latitude),
           .from_beyond = far,
           .value = number_text(trust->level),
           .delta = Change{trust->change, false},
           .kind = channel_of(trust->level),
           .bend = far ? kFar : kBend,
           .passing = true});
    }
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
    parts.push_back(pledges_and_formats(app_, phrases_, way()));
    return panel(scroll("map/side", column(std::move(parts), 10), 120),
                 {.id = "side",
                  .label = phrases_.words()("map.side"),
                  .padding = {16, 12, 14, 12},
                  .floating = floating_});
  }

  // Onto the map, where it shows the place; else into the codex.
  WayTo way() const {
    return [this](ActorId id) {
      const Actor& actor = scenario_.actors[id.index()];
      const Point off{at(actor.place).x - map_.center().x, at(actor.place).y - map_.center().y};
      const bool shown = actor.place.known && map_.contains(at(actor.place));
      if (!shown) return codex_of(actor.codex);
      return Action{verb::look_at, static_cast<int>(off.x), static_cast<int>(off.y),
                    "place/" + actor.id};
    };
  }

  FrameBuilder& builder_;
  const Sheet& sheet_;
  const App& app_;
  const Phrases& phrases_;
  const Scenario& scenario_;
  bool floating_;
  std::vector<Spot> spots_;
  MapSubject subject_;
  std::optional<Foresight> ghost_;  // of what is in hand
  Rect map_, left_, side_, bottom_, strip_;
  Element strip_of_days_;
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
