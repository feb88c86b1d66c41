// The pointer: resting, clicking, carrying something to where it may be dropped, moving and
// enlarging what pans.
#include <algorithm>
#include <cmath>
#include <utility>

#include "canvas/focus.h"
#include "canvas/kit/map.h"
#include "canvas/metrics.h"
#include "desktop/shell.h"

namespace demarche::desktop {
namespace {

constexpr double kClickSlack = 5;   // px that a hand may tremble in a click
constexpr double kZoomStep = 1.25;  // a notch of the wheel

bool far(canvas::Point a, canvas::Point b) {
  return std::hypot(a.x - b.x, a.y - b.y) > kClickSlack;
}

}  // namespace

bool Shell::hover(canvas::Point at) {
  if (held_) return move_held(at);
  const canvas::Node* node = canvas::node_at(frame_, at);
  const std::string now = node == nullptr ? "" : node->id;
  if (now == app_.interaction.hovered) return false;
  app_.interaction.hovered = now;
  app_.interaction.rested = false;
  app_.hovered_since_ms = app_.now_ms;
  return true;
}

bool Shell::press(canvas::Point at) {
  const bool had_focus = std::exchange(app_.interaction.show_focus, false);
  const canvas::Node* node = canvas::node_at(frame_, at);
  const canvas::Node* panned = canvas::panned_at(frame_, at);
  if (node != nullptr && node->places > 0 && !node->disabled) {
    held_ = Held{at, at, node->id, ""};
    app_.interaction.focused.clear();
    return slide(*node, at) || had_focus;
  }
  const bool carries = node != nullptr && node->drag && !node->disabled;
  if (carries || panned != nullptr) {  // a click is known when the button is let go
    held_ = Held{at, at, node == nullptr ? "" : node->id, panned == nullptr ? "" : panned->id};
    return had_focus;
  }
  return node == nullptr ? had_focus : click(*node);
}

bool Shell::click(const canvas::Node& node) {
  app_.interaction.focused = node.id;
  if (node.edit) return true;  // Enter sends it off
  if (!node.disabled) {
    act(canvas::Action(node.action));  // the frame may not outlive what it leads to
  } else {
    app_.notice = node.description;
  }
  return true;
}

// To the place of a slider that lies under the hand, also where the hand has left it sideways.
bool Shell::slide(const canvas::Node& node, canvas::Point at) {
  const double along = node.rect.w > 0 ? (at.x - node.rect.x) / node.rect.w : 0;
  const int place = std::clamp(static_cast<int>(along * node.places), 0, node.places - 1);
  if (std::exchange(held_->place, place) == place) return false;
  canvas::Action action = node.action;
  action.a = place;
  act(action);
  return true;
}

bool Shell::move_held(canvas::Point at) {
  const canvas::Node* slider = frame_.find(held_->node);
  if (slider != nullptr && slider->places > 0) return slide(*slider, at);
  held_->moved = held_->moved || far(held_->from, at);
  if (!held_->moved) return false;
  const canvas::Point last = std::exchange(held_->last, at);
  const canvas::Node* node = frame_.find(held_->node);
  if (node != nullptr && node->drag) {
    app_.interaction.dragged = node->id;
    app_.interaction.drag_from = held_->from;
    app_.interaction.drag_to = at;
    return true;
  }
  const canvas::Node* panned = frame_.find(held_->panned);
  if (panned == nullptr) return false;
  canvas::Interaction& hand = app_.interaction;
  canvas::Viewpoint& view = hand.viewpoints[panned->id];
  if (std::exchange(hand.panned, panned->id) != panned->id) hand.drawn_for = view;
  view = canvas::panned(view, panned->rect, at.x - last.x, at.y - last.y);
  const double x = view.shift.x - hand.drawn_for.shift.x, y = view.shift.y - hand.drawn_for.shift.y;
  if (std::max(std::abs(x), std::abs(y)) > canvas::kMapSpare) hand.drawn_for = view;
  return true;
}

bool Shell::release(canvas::Point at) {
  if (!held_) return false;
  const Held held = *std::exchange(held_, std::nullopt);
  app_.interaction.dragged.clear();
  app_.interaction.panned.clear();
  const canvas::Node* node = frame_.find(held.node);
  if (node == nullptr) return held.moved;
  if (node->places > 0) return false;  // it went along with the hand
  if (!held.moved) return click(*node);
  if (node->drag) drop(*node, at);
  return true;
}

void Shell::drop(const canvas::Node& carried, canvas::Point at) {
  const canvas::Node* taker = canvas::taker_at(frame_, at, carried.drag.verb);
  if (taker == nullptr) return;  // dropped beside: nothing happens
  canvas::Action action = carried.drag;
  action.text = taker->id;
  act(action);
}

bool Shell::wheel(canvas::Point at, double lines) {
  const canvas::ScrollArea* area = canvas::scroll_at(frame_, at);
  const canvas::Node* panned = canvas::panned_at(frame_, at);
  if (area == nullptr && panned != nullptr) {
    canvas::Viewpoint& view = app_.interaction.viewpoints[panned->id];
    const canvas::Viewpoint before = view;
    view = canvas::zoomed(view, panned->rect, at, std::pow(kZoomStep, lines));
    return !(view == before);
  }
  if (area == nullptr) return false;
  const double wanted = area->within(area->offset - lines * 3 * canvas::kRowHeight);
  if (wanted == area->offset) return false;
  app_.interaction.scroll_to(*area, wanted);
  return true;
}

}  // namespace demarche::desktop
