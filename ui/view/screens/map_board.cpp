#include "view/screens/map_board.h"

#include <algorithm>
#include <cmath>

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kSeatRadius = 6, kMemberRadius = 11, kVenueRadius = 8;
constexpr double kEdge = 14;  // marks keep this far from the board's edge
constexpr int kPushes = 60;   // rounds of pushing apart; enough for forty marks
constexpr double kPi = 3.14159265358979323846;

Point on_sheet(const MapSheet& sheet, const BoardView& view, const Place& place) {
  const Point p = project(sheet, place.longitude / 1000.0, place.latitude / 1000.0);
  return {view.origin.x + p.x * view.zoom, view.origin.y + p.y * view.zoom};
}

bool inside(const Rect& rect, Point at) {
  return at.x > rect.x + kEdge && at.x < rect.x + rect.w - kEdge && at.y > rect.y + kEdge &&
         at.y < rect.y + rect.h - kEdge;
}

void push_apart(std::vector<BoardMark>& marks, const Rect& rect) {
  for (int round = 0; round < kPushes; ++round) {
    for (std::size_t i = 0; i < marks.size(); ++i) {
      for (std::size_t j = i + 1; j < marks.size(); ++j) {
        BoardMark& a = marks[i];
        BoardMark& b = marks[j];
        if (a.beyond || b.beyond) continue;
        const double dx = b.at.x - a.at.x, dy = b.at.y - a.at.y;
        const double apart = std::max(0.01, std::sqrt(dx * dx + dy * dy));
        const double wanted = a.radius + b.radius + 4;
        if (apart >= wanted) continue;
        const double step = (wanted - apart) / 2 / apart;
        // Only members give way: capitals and venues are where they are.
        const bool a_gives = a.kind == BoardMark::Kind::member,
                   b_gives = b.kind == BoardMark::Kind::member;
        const double share = a_gives && b_gives ? 1.0 : 2.0;
        const double nudge = apart < 0.02 ? 1.0 : 0.0;  // two at one place: aside
        if (a_gives) a.at = {a.at.x - dx * step * share - nudge, a.at.y - dy * step * share};
        if (b_gives) b.at = {b.at.x + dx * step * share + nudge, b.at.y + dy * step * share};
      }
    }
  }
  for (BoardMark& mark : marks) {
    if (mark.beyond) continue;
    mark.at.x = std::clamp(mark.at.x, rect.x + kEdge, rect.x + rect.w - kEdge);
    mark.at.y = std::clamp(mark.at.y, rect.y + kEdge, rect.y + rect.h - kEdge);
  }
}

void add_map_marks(const Scenario& scenario, const MapSheet& sheet, const BoardView& view,
                   double grow, std::vector<BoardMark>& marks) {
  const auto add = [&](BoardMark mark, const Place& place) {
    mark.beyond = !place.known;
    if (place.known) {
      mark.at = on_sheet(sheet, view, place);
      mark.beyond = !inside(view.rect, mark.at);
    }
    marks.push_back(mark);
  };
  for (const Seat& seat : scenario.seats) {
    BoardMark mark;
    mark.actor = seat.actor;
    mark.radius = kSeatRadius * grow;
    add(mark, scenario.actors[seat.actor.index()].place);
  }
  for (std::size_t i = 0; i < scenario.venues.size(); ++i) {
    BoardMark mark;
    mark.kind = BoardMark::Kind::venue;
    mark.venue = VenueId(i);
    mark.radius = kVenueRadius * grow;
    add(mark, scenario.venues[i].place);
  }
  for (std::size_t i = 0; i < scenario.undertakings.size(); ++i) {
    const Undertaking& undertaking = scenario.undertakings[i];
    for (std::size_t row = 0; row < undertaking.members.size(); ++row) {
      BoardMark mark;
      mark.kind = BoardMark::Kind::member;
      mark.actor = undertaking.members[row].actor;
      mark.undertaking = UndertakingId(i);
      mark.member = row;
      mark.radius = kMemberRadius * grow;
      add(mark, scenario.actors[mark.actor.index()].place);
    }
  }
}

// Seats around a table; venues and members are listed beside it.
void add_table_marks(const Scenario& scenario, const Rect& rect, double grow,
                     std::vector<BoardMark>& marks) {
  const Point centre{rect.x + rect.w / 2, rect.y + rect.h / 2};
  const auto seats = static_cast<double>(scenario.seats.size());
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    const double angle = 2 * kPi * static_cast<double>(i) / seats;
    BoardMark mark;
    mark.actor = scenario.seats[i].actor;
    mark.radius = 18 * grow;
    mark.at = {centre.x + std::sin(angle) * rect.w * 0.36,
               centre.y - std::cos(angle) * rect.h * 0.36};
    marks.push_back(mark);
  }
}

bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

}  // namespace

BoardView fit_sheet(const MapSheet& sheet, Rect rect) {
  BoardView view;
  view.rect = rect;
  view.zoom = std::max(rect.w / sheet.frame.w, rect.h / sheet.frame.h);
  view.origin = {rect.x + rect.w / 2 - (sheet.frame.x + sheet.frame.w / 2) * view.zoom,
                 rect.y + rect.h / 2 - (sheet.frame.y + sheet.frame.h / 2) * view.zoom};
  return view;
}

std::vector<BoardMark> board_marks(const Scenario& scenario, const MapSheet* sheet,
                                   const BoardView& view, double grow) {
  std::vector<BoardMark> marks;
  if (sheet == nullptr) {
    add_table_marks(scenario, view.rect, grow, marks);
    return marks;
  }
  add_map_marks(scenario, *sheet, view, grow, marks);
  push_apart(marks, view.rect);
  return marks;
}

bool FreeRoom::is_free(Rect rect) const {
  if (rect.x < bounds_.x || rect.y < bounds_.y || rect.x + rect.w > bounds_.x + bounds_.w ||
      rect.y + rect.h > bounds_.y + bounds_.h) {
    return false;
  }
  return std::none_of(taken_.begin(), taken_.end(),
                      [&](const Rect& other) { return overlap(rect, other); });
}

Rect FreeRoom::beside(Point at, double radius, Size size) {
  const double gap = radius + 4;
  const Rect places[] = {{at.x + gap, at.y - size.h / 2, size.w, size.h},
                         {at.x - gap - size.w, at.y - size.h / 2, size.w, size.h},
                         {at.x - size.w / 2, at.y + gap, size.w, size.h},
                         {at.x - size.w / 2, at.y - gap - size.h, size.w, size.h},
                         {at.x + gap * 0.7, at.y + gap * 0.7, size.w, size.h},
                         {at.x - gap * 0.7 - size.w, at.y - gap * 0.7 - size.h, size.w, size.h}};
  for (const Rect& place : places) {
    if (!is_free(place)) continue;
    take(place);
    return place;
  }
  return {};
}

}  // namespace demarche::view
