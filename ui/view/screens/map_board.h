// Where things lie on the board: seats, members, venues as marks on a map or around a round table.
#pragma once

#include <string>
#include <vector>

#include "canvas/frame.h"
#include "canvas/map_asset.h"
#include "view/app.h"

namespace demarche::view {

// Something with a place of its own.
struct BoardMark {
  enum class Kind : std::uint8_t { seat, member, venue };
  Kind kind = Kind::seat;
  ActorId actor;  // seat, member
  VenueId venue;
  UndertakingId undertaking;  // member
  std::size_t member = 0;     // row of Undertaking::members
  canvas::Point at;           // centre, frame coordinates
  double radius = 12;
  bool beyond = false;  // not on the visible board: listed beside it
};

// The visible part of a sheet: sheet pixel p lies at origin + p * zoom.
struct BoardView {
  canvas::Rect rect;
  canvas::Point origin;
  double zoom = 1;
};

// Shows the whole frame of the sheet, filling the rectangle.
[[nodiscard]] BoardView fit_sheet(const canvas::MapSheet& sheet, canvas::Rect rect);

// Marks of a scenario, pushed apart where they would lie over each other. `sheet` null: a round
// table.
[[nodiscard]] std::vector<BoardMark> board_marks(const Scenario& scenario,
                                                 const canvas::MapSheet* sheet,
                                                 const BoardView& view, double grow);

// Rectangles that are taken; texts look for a free place beside their mark.
class FreeRoom {
 public:
  explicit FreeRoom(canvas::Rect bounds) : bounds_(bounds) {}
  void take(canvas::Rect rect) { taken_.push_back(rect); }
  [[nodiscard]] bool is_free(canvas::Rect rect) const;
  // The first free place for a box of `size` to the right of, left of, below or above a mark, and
  // takes it; an empty rectangle when there is none.
  [[nodiscard]] canvas::Rect beside(canvas::Point at, double radius, canvas::Size size);

 private:
  canvas::Rect bounds_;
  std::vector<canvas::Rect> taken_;
};

}  // namespace demarche::view
