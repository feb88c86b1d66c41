// Moving through a frame: by Tab, by arrows, by pointer. Pure functions of the frame.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canvas/frame.h"

namespace demarche::canvas {

enum class Direction : std::uint8_t { kUp, kDown, kLeft, kRight };

// Ids in Tab order: from the initial node in reading order to the end, then what stands before it,
// then what is late (the bar at the top). Inside the modal dialog only, if there is one.
std::vector<std::string> tab_order(const Frame& frame);
// The next (or previous) stop after `from`, wrapping round; empty when there is none.
std::string next_stop(const Frame& frame, std::string_view from, bool backwards = false);
// The nearest stop in a direction: distance along it counts once, sideways twice (as the crow looks
// down a street); empty when there is none. From nothing: the first stop.
std::string toward(const Frame& frame, std::string_view from, Direction direction);
// The topmost focusable node under a point (frame coordinates), respecting clips and the modal
// dialog; nullptr when none.
const Node* node_at(const Frame& frame, Point p);
// The topmost node that pans under a point, unless a dialog above takes all input; nullptr when
// none.
const Node* panned_at(const Frame& frame, Point p);
// The topmost node under a point that takes drags of that verb; nullptr when none.
const Node* taker_at(const Frame& frame, Point p, std::string_view verb);
// The scroll area under a point, for the wheel; nullptr when none.
const ScrollArea* scroll_at(const Frame& frame, Point p);

struct ScrollTo {
  std::string area = {};
  double offset = 0;
};
// How to scroll so that a node is seen whole (with some room around), from the area that holds it
// to the outermost; empty when it is seen already.
std::vector<ScrollTo> reveal(const Frame& frame, std::string_view id);
// The node with this shortcut that could be activated now; nullptr when none.
const Node* shortcut(const Frame& frame, std::string_view key);

}  // namespace demarche::canvas
