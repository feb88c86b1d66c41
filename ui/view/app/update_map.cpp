// The map: nearer and farther, looking at a place, finding a member, moving by keys.
#include <algorithm>

#include "view/actions.h"
#include "view/app/map_keys.h"
#include "view/app/turn.h"
#include "view/map/arrival.h"

namespace demarche::view {
namespace {

constexpr const char* kBoard = "board";
constexpr double kStep = 1.5;    // of a key that enlarges
constexpr double kPanStep = 80;  // of an arrow, logical pixels
constexpr double kLookZoom = 3;  // how near a place is looked at

void zoom(Turn& turn) {
  canvas::Viewpoint& view = turn.app.interaction.viewpoints[kBoard];
  if (turn.action.a == 0) {
    view = {};
    return;
  }
  const double wanted = view.zoom * (turn.action.a > 0 ? kStep : 1 / kStep);
  const double zoom = std::clamp(wanted, 1.0, canvas::kMostZoom);
  view.shift = {view.shift.x * zoom / view.zoom, view.shift.y * zoom / view.zoom};
  view.zoom = zoom;
}

// a, b: how far the place lies from the middle of the whole map, logical pixels; text: its mark.
void look_at(Turn& turn) {
  turn.app.interaction.viewpoints[kBoard] = {
      {-turn.action.a * kLookZoom, -turn.action.b * kLookZoom}, kLookZoom};
  turn.app.interaction.focused = turn.action.text;
  if (turn.app.play) turn.app.play->map.find.clear();
}

void find_member(Turn& turn) {
  if (turn.app.play) turn.app.play->map.find = turn.action.text;
}

}  // namespace

bool map_key(App& app, const canvas::Frame& frame, const std::string& name, bool shift) {
  if (app.screen != Screen::map || app.overlay.kind != Overlay::Kind::none) return false;
  if (skip_arrival(app)) return name == "Enter" || name == "Space";
  const canvas::Node* board = frame.find(kBoard);
  if (!shift || board == nullptr || !board->pans) return false;
  const double dx = name == "Left" ? kPanStep : name == "Right" ? -kPanStep : 0;
  const double dy = name == "Up" ? kPanStep : name == "Down" ? -kPanStep : 0;
  if (dx == 0 && dy == 0) return false;
  canvas::Viewpoint& view = app.interaction.viewpoints[kBoard];
  view = canvas::panned(view, board->rect, dx, dy);
  return true;
}

Handler map_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::zoom, zoom},
      {verb::look_at, look_at},
      {verb::find_member, find_member},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
