#include "view/screens/projector_table.h"

#include <algorithm>
#include <cmath>

#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kRoundTable = 7;  // more delegations than these are shown as a list
constexpr double kTurn = 2 * 3.14159265358979;
constexpr double kDisc = 70;    // flag discs, at most
constexpr double kNames = 112;  // width of a name, at 100 % text
constexpr double kNameGap = 5;

// What the table says in its middle: what everyone may know of the phase.
std::string middle_of(const ProjectorSight& sight) {
  const View& view = sight.view();
  if (sight.play().game->over()) return sight.words()("projector.over");
  if (view.phase == Phase::planning) return sight.words()("projector.planning");
  return sight.phrases.text(sight.phrases.scenario().formats[view.sitting.format.index()].name);
}

struct Place {
  Point disc;   // centre of the flag
  Rect label;   // under it
  double size;  // of the disc
};

TextBlock name_block(const Sheet& sheet, const ProjectorSight& sight, SeatId seat, double width) {
  return sheet.block(sight.phrases.seat(seat), Type::kLabel, width, 2, Align::kCentre);
}

// Seats evenly around an ellipse that leaves room for the names under them.
std::vector<Place> places(const Sheet& sheet, const ProjectorSight& sight, Rect rect) {
  const std::size_t seats = sight.phrases.scenario().seats.size();
  const double size = std::min({kDisc, rect.h * 0.16, rect.w * 0.14});
  const double names = std::min(rect.w * 0.34, sheet.grow(kNames));
  double lines = 0;
  for (std::size_t seat = 0; seat < seats; ++seat) {
    lines = std::max(lines, name_block(sheet, sight, SeatId(seat), names).size.h);
  }
  const double across = std::max(0.0, rect.w / 2 - names / 2);
  const double down = std::max(0.0, rect.h / 2 - (size + lines) / 2 - kNameGap);
  const Point middle{rect.center().x, rect.center().y - (lines + kNameGap) / 2};
  std::vector<Place> out;
  for (std::size_t seat = 0; seat < seats; ++seat) {
    const double angle = kTurn * static_cast<double>(seat) / static_cast<double>(seats);
    const Point at{middle.x + std::sin(angle) * across, middle.y - std::cos(angle) * down};
    out.push_back({at, {at.x - names / 2, at.y + size / 2 + kNameGap, names, lines}, size});
  }
  return out;
}

void draw_state(FrameBuilder& builder, const SeatState& state, const Place& place) {
  const Theme& theme = builder.sheet().theme;
  const double size = place.size * 0.46;
  const Point at{place.disc.x + place.size * 0.42, place.disc.y + place.size * 0.36};
  Box badge;
  badge.rect = {at.x - size / 2, at.y - size / 2, size, size};
  badge.radius = kPill;
  badge.fill = flat(theme.panel0);
  badge.border = {state.awaited ? theme.warn : theme.edge, 1.5,
                  state.awaited ? std::vector<double>{4, 3} : std::vector<double>{}};
  builder.box(std::move(badge));
  const double mark = size * 0.56;
  builder.icon({at.x - mark / 2, at.y - mark / 2, mark, mark}, state.icon, theme.tone(state.tone));
}

void draw_seat(FrameBuilder& builder, const ProjectorSight& sight, SeatId seat,
               const Place& place) {
  const Sheet& sheet = builder.sheet();
  const SeatState state = state_of(sight.app, sight.words(), seat);
  Node node;
  node.id = "seat/" + sight.phrases.scenario().actor_of(seat).id;
  node.role = Role::kRow;
  node.label = sight.phrases.seat(seat);
  node.value = state.says;
  const Rect disc{place.disc.x - place.size / 2, place.disc.y - place.size / 2, place.size,
                  place.size};
  const double bottom = std::max(place.label.bottom(), disc.bottom());
  const Rect around{place.label.x, disc.y, place.label.w, bottom - disc.y};
  const auto scope = builder.node(std::move(node), around);
  Image image = flag_image(sheet.theme, flag_of(sight.phrases, seat));
  image.rect = disc;
  image.ring = sheet.theme.actor(static_cast<int>(seat.index()));
  image.ring_width = 3;
  builder.draw(std::move(image));
  draw_state(builder, state, place);
  TextRun run;
  run.block = name_block(sheet, sight, seat, place.label.w);
  run.at = {place.label.x, place.label.y};
  run.style = sheet.style(Type::kLabel);
  run.color = sheet.theme.text;
  builder.run(std::move(run));
}

void draw_ring(FrameBuilder& builder, Point middle, double radius, double width, Color color) {
  builder.draw(Ring{.center = middle,
                    .radius = radius,
                    .width = width,
                    .value = 1,
                    .track = color,
                    .fill = color});
}

// The table with what it says in its middle; the words alone where there is no room for a table.
// `room`: how wide the words may be beside the seats at the sides.
void draw_middle(FrameBuilder& builder, const ProjectorSight& sight, Point middle, double radius,
                 double room) {
  const Sheet& sheet = builder.sheet();
  const std::string words = middle_of(sight);
  const double widest = sheet.block(words, Type::kSection).size.w;
  const double width = std::max(radius * 1.6, std::min(widest, room));
  const TextBlock block = sheet.block(words, Type::kSection, width, 0, Align::kCentre);
  if (width <= radius * 1.7) {
    draw_ring(builder, middle, radius, 2, sheet.theme.edge);
    draw_ring(builder, middle, radius - 8, 1, sheet.theme.hair);
  }
  Node node;
  node.id = "phase";
  node.label = words;
  const Rect home{middle.x - width / 2, middle.y - block.size.h / 2, width, block.size.h};
  const auto scope = builder.node(std::move(node), home);
  TextRun run;
  run.block = block;
  run.at = {home.x, home.y};
  run.style = sheet.style(Type::kSection);
  run.color = sheet.theme.text;
  builder.run(std::move(run));
}

// The largest circle around the middle that touches neither a disc nor a name.
double room_in_the_middle(Point middle, const std::vector<Place>& all) {
  double room = 1e9;
  for (const Place& place : all) {
    const Rect around{place.label.x, place.disc.y - place.size / 2, place.label.w,
                      place.label.bottom() - place.disc.y + place.size / 2};
    const double dx = std::max({around.x - middle.x, middle.x - around.right(), 0.0});
    const double dy = std::max({around.y - middle.y, middle.y - around.bottom(), 0.0});
    room = std::min(room, std::hypot(dx, dy));
  }
  return room;
}

void draw_round(FrameBuilder& builder, const ProjectorSight& sight, Rect rect) {
  const std::vector<Place> all = places(builder.sheet(), sight, rect);
  const Place& top = all.front();
  const double below = rect.bottom() - top.label.bottom();
  const Point middle{rect.center().x, top.label.bottom() + below * 0.42};
  constexpr double kAway = 12, kLargestTable = 150;
  const double radius = std::min(kLargestTable, room_in_the_middle(middle, all) - kAway);
  const double room = std::max(0.0, rect.w - 2 * top.label.w);
  draw_middle(builder, sight, middle, std::max(24.0, radius), room);
  for (std::size_t seat = 0; seat < all.size(); ++seat) {
    draw_seat(builder, sight, SeatId(seat), all[seat]);
  }
}

Element seat_row(const ProjectorSight& sight, SeatId seat) {
  const SeatState state = state_of(sight.app, sight.words(), seat);
  const std::string name = sight.phrases.seat(seat);
  return meaning({.role = Role::kRow, .label = name, .value = state.says},
                 row({flag(flag_of(sight.phrases, seat),
                           {.size = 26, .actor = static_cast<int>(seat.index())}),
                      grow(text(name, quiet(Type::kLabel))), icon(state.icon, 17, state.tone)},
                     10));
}

// Many delegations: in so many columns that all of them are seen at once.
Element listed(const ProjectorSight& sight) {
  Elements rows;
  for (std::size_t seat = 0; seat < sight.phrases.scenario().seats.size(); ++seat) {
    rows.push_back(seat_row(sight, SeatId(seat)));
  }
  return custom(
      [](const Sheet&, double width) {
        return Size{width, 120};
      },
      [rows = std::move(rows)](FrameBuilder& builder, Rect rect) {
        constexpr double kWidths[] = {250, 190};
        for (const double width : kWidths) {
          const Element all = grid(rows, width, 8);
          if (all->measure(builder.sheet(), rect.w).h > rect.h) continue;
          return all->place(builder, rect);
        }
        scroll("projector/seats", grid(rows, kWidths[0], 8))->place(builder, rect);
      });
}

}  // namespace

Element round_table_of(const ProjectorSight& sight) {
  if (sight.phrases.scenario().seats.size() > kRoundTable) return listed(sight);
  return custom(
      [](const Sheet&, double width) {
        return Size{width, 260};
      },
      [sight](FrameBuilder& builder, Rect rect) { draw_round(builder, sight, rect); });
}

}  // namespace demarche::view
