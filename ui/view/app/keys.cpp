// The keyboard: moving the focus, activating, shortcuts, scrolling, back.
#include <algorithm>

#include "canvas/focus.h"
#include "canvas/metrics.h"
#include "view/actions.h"
#include "view/app.h"
#include "view/app/map_keys.h"
#include "view/app/typing.h"
#include "view/keys/handler.h"
#include "view/lesson/actions.h"
#include "view/lesson/silence.h"
#include "view/why/trees.h"

namespace demarche::view {
namespace {

void focus(App& app, const canvas::Frame& frame, const std::string& id) {
  if (id.empty()) return;
  app.interaction.focused = id;
  for (const canvas::ScrollTo& to : canvas::reveal(frame, id)) {
    app.interaction.scroll_to(*frame.scroll_area(to.area), to.offset);
  }
}

// Left and Right on a stepper change its value.
const canvas::Node* stepper_arrow(const canvas::Frame& frame, const std::string& focused,
                                  const std::string& name) {
  if (focused.empty() || (name != "Left" && name != "Right")) return nullptr;
  const canvas::Node* arrow = frame.find(focused + (name == "Left" ? "/less" : "/more"));
  return arrow != nullptr && arrow->action ? arrow : nullptr;
}

bool move_focus(App& app, const canvas::Frame& frame, const std::string& name, bool shift) {
  const std::string& from = app.interaction.focused;
  if (name == "Tab") {
    focus(app, frame, canvas::next_stop(frame, from, shift));
    return true;
  }
  const auto towards = [&](canvas::Direction direction) {
    focus(app, frame, canvas::toward(frame, from, direction));
    return true;
  };
  if (name == "Up") return towards(canvas::Direction::kUp);
  if (name == "Down") return towards(canvas::Direction::kDown);
  if (name == "Left") return towards(canvas::Direction::kLeft);
  if (name == "Right") return towards(canvas::Direction::kRight);
  return false;
}

// The area around the focus, or else the highest one.
const canvas::ScrollArea* area_to_scroll(const canvas::Frame& frame, const std::string& focused) {
  if (const canvas::Node* node = frame.find(focused)) {
    if (const canvas::ScrollArea* area = frame.scroll_area(node->scroll)) return area;
  }
  const canvas::ScrollArea* best = nullptr;
  for (const canvas::ScrollArea& area : frame.scrolls) {
    if (best == nullptr || area.viewport.h > best->viewport.h) best = &area;
  }
  return best;
}

bool scroll(App& app, const canvas::Frame& frame, const std::string& name) {
  const canvas::ScrollArea* area = area_to_scroll(frame, app.interaction.focused);
  if (area == nullptr) return false;
  const double page = std::max(canvas::kRowHeight, area->viewport.h - canvas::kRowHeight);
  double offset = area->offset;
  if (name == "PageUp") {
    offset -= page;
  } else if (name == "PageDown") {
    offset += page;
  } else if (name == "Home") {
    offset = 0;
  } else if (name == "End") {
    offset = area->limit();
  } else {
    return false;
  }
  app.interaction.scroll_to(*area, offset);
  return true;
}

// A disabled node says why instead of acting.
std::vector<Request> activate(App& app, const canvas::Node& node) {
  if (node.disabled) {
    app.notice = node.description;
    return {};
  }
  return node.action ? update(app, node.action) : std::vector<Request>{};
}

// Arrows, Home and End do what a button names them for, before they move the focus or scroll:
// where one walks through something.
const canvas::Node* walking_key(const canvas::Frame& frame, const std::string& name) {
  if (name == "Left") return canvas::shortcut(frame, "\u2190");
  if (name == "Right") return canvas::shortcut(frame, "\u2192");
  return name == "Home" || name == "End" ? canvas::shortcut(frame, name) : nullptr;
}

// Enter on what is chosen already goes on, where a button of the screen has that key: a second
// Enter takes the seat that the first has chosen.
bool chosen_already(const canvas::Frame& frame, const canvas::Node& node, const std::string& name) {
  return name == "Enter" && node.role == canvas::Role::kChoice && node.selected &&
         canvas::shortcut(frame, name) != nullptr;
}

std::vector<Request> shortcut(App& app, const canvas::Frame& frame, const std::string& name) {
  if (const canvas::Node* node = canvas::shortcut(frame, as_shown(name))) {
    if (node->edit) {  // leads to the field
      focus(app, frame, node->id);
      return {};
    }
    return activate(app, *node);
  }
  if (const auto action = key_everywhere(app, name)) return update(app, *action);
  return {};
}

}  // namespace

std::vector<Request> key(App& app, const canvas::Frame& frame, const std::string& name,
                         bool shift) {
  app.interaction.show_focus = true;
  app.notice.clear();
  if (silent(app) && name != "Tab") return update(app, {verb::end_silence, 0, 0, ""});
  if (auto answered = key_awaited(app, name)) return std::move(*answered);
  const canvas::Node* typing = field_in_focus(app, frame);
  if (name == "Escape" && typing != nullptr && frame.modal.empty()) {
    app.interaction.focused.clear();  // out of the field first; what was typed stays
    return {};
  }
  if (name == "Escape") return update(app, {verb::back, 0, 0, ""});
  if (const canvas::Node* field = field_in_focus(app, frame)) {
    if (auto answered = key_in_field(app, *field, name)) return std::move(*answered);
  }
  if (const canvas::Node* arrow = stepper_arrow(frame, app.interaction.focused, name)) {
    return activate(app, *arrow);
  }
  if (map_key(app, frame, name, shift)) return {};
  if (tree_key(app, frame, name, shift)) return {};
  if (const canvas::Node* way = walking_key(frame, name)) return activate(app, *way);
  if (move_focus(app, frame, name, shift) || scroll(app, frame, name)) return {};
  const canvas::Node* focused = frame.find(app.interaction.focused);
  const bool act = name == "Enter" || name == "Space";
  if (act && focused != nullptr && focused->focusable && !chosen_already(frame, *focused, name)) {
    return activate(app, *focused);
  }
  if (why_key(app, frame, name)) return {};
  return shortcut(app, frame, name);
}

}  // namespace demarche::view
