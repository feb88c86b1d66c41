// The map, or the round table: who is where, channels with trust, venues, pledges as they come in.
#include <algorithm>
#include <cmath>

#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/map_board.h"
#include "view/screens/map_lists.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kStrained = 40, kBroken = 15;  // trust below: dashed, dotted

std::string upper(const std::string& code) {
  std::string out = code;
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

// Lands of seats in their colours, lands of members a little lighter than the rest.
std::vector<std::pair<std::string, Color>> fills(const Scenario& scenario, const Theme& theme) {
  std::vector<std::pair<std::string, Color>> out;
  for (const Undertaking& undertaking : scenario.undertakings) {
    for (const Undertaking::Member& member : undertaking.members) {
      out.emplace_back(upper(scenario.actors[member.actor.index()].flag), theme.land_union);
    }
  }
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    const std::string code = upper(scenario.actor_of(SeatId(seat)).flag);
    out.emplace_back(code, mixed(theme.land, theme.actor(static_cast<int>(seat)), 0.5));
  }
  return out;
}

void draw_base(FrameBuilder& builder, const App& app, const BoardView& board) {
  const Theme& theme = builder.sheet().theme;
  builder.draw(MapBase{.rect = board.rect,
                       .asset = app.map,
                       .origin = board.origin,
                       .zoom = board.zoom,
                       .fills = fills(*app.play->scenario, theme),
                       .land = theme.land,
                       .sea0 = theme.sea0,
                       .sea1 = theme.sea1,
                       .halo = theme.halo,
                       .coast = theme.coast,
                       .border = theme.border});
}

void draw_table_base(FrameBuilder& builder, const BoardView& board) {
  const Theme& theme = builder.sheet().theme;
  const Rect& rect = board.rect;
  builder.box({.rect = rect, .radius = kPanelRadius, .fill = {theme.sea0, theme.sea1}});
  const double w = rect.w * 0.52, h = rect.h * 0.5;
  builder.box({.rect = {rect.x + (rect.w - w) / 2, rect.y + (rect.h - h) / 2, w, h},
               .radius = std::min(w, h) / 2,
               .fill = {theme.panel0, theme.panel1},
               .border = {theme.edge, 1.5, {}}});
}

// A word with a halo beside a mark, if there is room for it.
void draw_label(FrameBuilder& builder, FreeRoom& room, const BoardMark& mark,
                const std::string& label, Tone tone) {
  const Sheet& sheet = builder.sheet();
  TextBlock block = sheet.block(label, Type::kMapPlace);
  const Rect at = room.beside(mark.at, mark.radius, block.size);
  if (at.w <= 0) return;
  builder.run({.at = {at.x, at.y},
               .block = std::move(block),
               .style = sheet.style(Type::kMapPlace),
               .color = sheet.theme.tone(tone),
               .halo = sheet.theme.night0});
}

Rect around(const BoardMark& mark, double more = 0) {
  const double r = mark.radius + more;
  return {mark.at.x - r, mark.at.y - r, 2 * r, 2 * r};
}

Node place_node(const std::string& id, const std::string& label, const std::string& value,
                CodexId codex) {
  Node node{.id = id, .role = Role::kPlace, .label = label, .value = value};
  if (codex.exists()) {
    node.action = {verb::codex, static_cast<int>(codex.index()), 0, ""};
    node.focusable = true;
  }
  node.radius = kPill;
  return node;
}

// At least as large as a finger or a pointer needs.
Rect target_of(const BoardMark& mark) {
  return around(mark, std::max(0.0, kMinTarget / 2 - mark.radius));
}

void draw_seat_mark(FrameBuilder& builder, const Phrases& phrases, const App& app, FreeRoom& room,
                    const BoardMark& mark, bool on_map) {
  const Scenario& scenario = phrases.scenario();
  const Actor& actor = scenario.actors[mark.actor.index()];
  const Theme& theme = builder.sheet().theme;
  const bool own = actor.seat == app.play->seat;
  const auto scope = builder.node(
      place_node("place/" + actor.id, phrases.text(actor.name), "", actor.codex), target_of(mark));
  if (on_map) {
    builder.draw(Marker{.center = mark.at,
                        .size = mark.radius * 2,
                        .fill = theme.text,
                        .stroke = theme.night0,
                        .stroke_width = 2});
    const bool named = actor.place.known && !actor.place.name.empty();
    draw_label(builder, room, mark, phrases.text(named ? actor.place.name : actor.name),
               Tone::kText);
    return;
  }
  const Color ring = own ? theme.text : theme.actor(static_cast<int>(actor.seat.index()));
  if (actor.flag.empty()) {
    builder.draw(Marker{.center = mark.at,
                        .size = mark.radius * 2,
                        .fill = ring,
                        .stroke = theme.night0,
                        .stroke_width = 2});
  } else {
    builder.draw(Image{.rect = around(mark),
                       .key = actor.flag,
                       .gap = theme.night0,
                       .ring = ring,
                       .ring_width = 2});
  }
  draw_label(builder, room, mark, phrases.text(actor.name), Tone::kText);
}

void draw_member_mark(FrameBuilder& builder, const Phrases& phrases, const App& app,
                      const BoardMark& mark) {
  const Scenario& scenario = phrases.scenario();
  const Actor& actor = scenario.actors[mark.actor.index()];
  const Undertaking& undertaking = scenario.undertakings[mark.undertaking.index()];
  const std::uint8_t step =
      app.play->view.undertakings[mark.undertaking.index()].steps[mark.member];
  const Theme& theme = builder.sheet().theme;
  const auto scope = builder.node(place_node("member/" + actor.id, phrases.text(actor.name),
                                             phrases.text(undertaking.steps[step]), actor.codex),
                                  target_of(mark));
  BoardMark disc = mark;
  disc.radius = mark.radius - 4;
  builder.draw(Image{.rect = around(disc), .key = actor.flag, .gap = theme.night0});
  builder.draw(Ring{.center = mark.at,
                    .radius = mark.radius - 1.2,
                    .width = 2.4,
                    .segments = static_cast<int>(undertaking.steps.size()) - 1,
                    .filled = step,
                    .track = theme.well,
                    .fill = theme.text});
}

void draw_venue_mark(FrameBuilder& builder, const Phrases& phrases, const App& app, FreeRoom& room,
                     const BoardMark& mark) {
  const Venue& venue = phrases.scenario().venues[mark.venue.index()];
  const Theme& theme = builder.sheet().theme;
  const auto scope = builder.node(place_node("venue/" + venue.id, phrases.text(venue.name),
                                             venue_state(phrases, app, mark.venue), venue.codex),
                                  target_of(mark));
  const bool open = app.play->view.venues[mark.venue.index()].open;
  builder.draw(Marker{.center = mark.at,
                      .size = mark.radius * 2,
                      .shape = MarkerShape::kDiamond,
                      .fill = theme.night0,
                      .stroke = open ? theme.brass : theme.edge,
                      .stroke_width = 2});
  draw_label(builder, room, mark, phrases.text(venue.name), open ? Tone::kBrass : Tone::kSoft);
}

Point along(const Curve& curve, double t) {
  const double u = 1 - t;
  const double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
  return {a * curve.from.x + b * curve.control1.x + c * curve.control2.x + d * curve.to.x,
          a * curve.from.y + b * curve.control1.y + c * curve.control2.y + d * curve.to.y};
}

// A channel from the own delegation to another, drawn by how much it trusts: whole, dashed, dotted.
Curve channel(const Theme& theme, Point from, Point to, std::int32_t trust) {
  const double dx = to.x - from.x, dy = to.y - from.y;
  const Point bend{-dy * 0.16, dx * 0.16};
  Curve curve{.from = from,
              .control1 = {from.x + dx / 3 + bend.x, from.y + dy / 3 + bend.y},
              .control2 = {from.x + dx * 2 / 3 + bend.x, from.y + dy * 2 / 3 + bend.y},
              .to = to,
              .color = theme.fill,
              .halo = theme.night0,
              .width = 2};
  if (trust < kBroken) {
    curve.dash = {2, 4};
  } else if (trust < kStrained) {
    curve.dash = {8, 5};
  }
  return curve;
}

void draw_channel_chip(FrameBuilder& builder, const Phrases& phrases, FreeRoom& room,
                       const Curve& curve, const SeatView& other, Change by) {
  const Sheet& sheet = builder.sheet();
  const std::string words = number_text(other.trust_in_me) + " " + change_text(by.amount);
  TextBlock block = sheet.block(words, Type::kFigure);
  const Size size{block.size.w + 16, block.size.h + 4};
  for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
    const Point at = along(curve, t);
    const Rect rect{at.x - size.w / 2, at.y - size.h / 2, size.w, size.h};
    if (!room.is_free(rect)) continue;
    room.take(rect);
    const auto scope =
        builder.node({.id = "channel/" + phrases.scenario().actor_of(other.seat).id,
                      .role = Role::kMeter,
                      .label = phrases.words()("map.trust", {phrases.seat(other.seat)}),
                      .value = words},
                     rect);
    builder.box({.rect = rect,
                 .radius = size.h / 2,
                 .fill = flat(sheet.theme.night0),
                 .border = {sheet.theme.hair, 1, {}}});
    builder.run({.at = {rect.x + 8, rect.y + 2},
                 .block = std::move(block),
                 .style = sheet.style(Type::kFigure),
                 .color = sheet.theme.text,
                 .backdrop = flat(sheet.theme.night0),
                 .home = rect});
    return;
  }
}

const BoardMark* seat_mark(const std::vector<BoardMark>& marks, const Scenario& scenario,
                           SeatId seat) {
  const ActorId actor = scenario.seats[seat.index()].actor;
  for (const BoardMark& mark : marks) {
    if (mark.kind == BoardMark::Kind::seat && mark.actor == actor) return &mark;
  }
  return nullptr;
}

// Where a channel to somebody beyond the board leaves it.
Point end_of(const BoardMark& mark, const Rect& beyond) {
  return mark.beyond ? Point{beyond.x + beyond.w, beyond.y + std::min(60.0, beyond.h / 2)}
                     : mark.at;
}

void draw_channels(FrameBuilder& builder, const Phrases& phrases, const App& app,
                   const std::vector<BoardMark>& marks, const Rect& beyond, FreeRoom& room,
                   std::vector<Curve>& curves) {
  const Play& play = *app.play;
  const BoardMark* own = seat_mark(marks, phrases.scenario(), play.seat);
  if (own == nullptr) return;
  for (const SeatView& other : play.view.seats) {
    const BoardMark* mark = seat_mark(marks, phrases.scenario(), other.seat);
    if (other.seat == play.seat || mark == nullptr || (own->beyond && mark->beyond)) continue;
    const Curve curve = channel(builder.sheet().theme, end_of(*own, beyond), end_of(*mark, beyond),
                                other.trust_in_me);
    builder.draw(curve);
    curves.push_back(curve);
  }
  static_cast<void>(room);
}

void draw_chips(FrameBuilder& builder, const Phrases& phrases, const App& app,
                const std::vector<Curve>& curves, const std::vector<BoardMark>& marks,
                FreeRoom& room) {
  const Play& play = *app.play;
  const BoardMark* own = seat_mark(marks, phrases.scenario(), play.seat);
  std::size_t next = 0;
  for (const SeatView& other : play.view.seats) {
    const BoardMark* mark = seat_mark(marks, phrases.scenario(), other.seat);
    if (other.seat == play.seat || own == nullptr || mark == nullptr ||
        (own->beyond && mark->beyond))
      continue;
    const std::int32_t before = play.before.seats[other.seat.index()].trust_in_me;
    draw_channel_chip(builder, phrases, room, curves[next], other,
                      {other.trust_in_me - before, false});
    ++next;
  }
}

void draw_board(FrameBuilder& builder, const App& app, const Phrases& phrases, Rect rect) {
  const Scenario& scenario = phrases.scenario();
  const bool on_map = scenario.has_map && app.map != nullptr;
  BoardView board{.rect = rect, .origin = {rect.x, rect.y}, .zoom = 1};
  if (on_map) board = fit_sheet(*app.map, rect);
  const double grow = builder.sheet().grow(1);
  const std::vector<BoardMark> marks =
      board_marks(scenario, on_map ? app.map.get() : nullptr, board, grow);
  const auto scope = builder.node({.id = "board",
                                   .role = Role::kMap,
                                   .label = phrases.words()(on_map ? "map.map" : "map.table")},
                                  rect);
  {
    const auto layer = builder.layer("board/base");
    if (on_map) {
      draw_base(builder, app, board);
    } else {
      draw_table_base(builder, board);
    }
  }
  const auto layer = builder.layer("board/marks");
  FreeRoom room(rect.inset(6));
  const Rect beyond = draw_beyond(builder, app, phrases, marks, rect);
  room.take(beyond);
  for (const BoardMark& mark : marks) {
    if (!mark.beyond) room.take(around(mark, 2));
  }
  std::vector<Curve> curves;
  draw_channels(builder, phrases, app, marks, beyond, room, curves);
  for (const BoardMark& mark : marks) {
    if (mark.beyond) continue;
    if (mark.kind == BoardMark::Kind::seat)
      draw_seat_mark(builder, phrases, app, room, mark, on_map);
    if (mark.kind == BoardMark::Kind::venue) draw_venue_mark(builder, phrases, app, room, mark);
  }
  draw_chips(builder, phrases, app, curves, marks, room);
  for (const BoardMark& mark : marks) {
    if (!mark.beyond && mark.kind == BoardMark::Kind::member)
      draw_member_mark(builder, phrases, app, mark);
  }
}

Element board(const App& app, const Phrases& phrases) {
  return grow(custom(
      [](const Sheet&, double width) {
        return Size{width, 260};
      },
      [&app, &phrases](FrameBuilder& builder, Rect rect) {
        draw_board(builder, app, phrases, rect);
      }));
}

Element top(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const View& view = app.play->view;
  const auto round = static_cast<std::size_t>(
      std::clamp(view.round, 1, static_cast<int>(phrases.scenario().rounds.size())));
  return top_bar({screen_title(words("map.title")),
                  text(words("reveal.round", {view.round, view.rounds}),
                       {.type = Type::kSecondary, .tone = Tone::kSoft}),
                  text(phrases.text(phrases.scenario().rounds[round - 1].dates), Type::kStrong),
                  spring(),
                  button({.id = "back",
                          .label = words("map.back"),
                          .icon = "arrow-left",
                          .shortcut = "Esc",
                          .small = true,
                          .action = {verb::back, 0, 0, ""}})});
}

}  // namespace

void draw_map(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  Element body;
  if (builder.sheet().metrics.columns() == Columns::kOne) {
    body = column({grow(board(app, phrases), 1.2), grow(map_side(app, phrases))}, kGutter);
  } else {
    body = table_row({column({grow(board(app, phrases)), venue_cards(app, phrases)}, 10),
                      map_side(app, phrases)},
                     {1.0, -316}, kGutter);
  }
  Element whole = column({top(app, phrases), grow(pad(body, {kMargin, 8, kMargin, kMargin}))}, 0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
