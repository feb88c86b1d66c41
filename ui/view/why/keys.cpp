// Trees of causes by keyboard: from line to line, a level deeper, a level back, pinned.
#include <algorithm>

#include "canvas/focus.h"
#include "view/actions.h"
#include "view/app.h"
#include "view/keys/bindings.h"
#include "view/why/trees.h"

namespace demarche::view {
namespace {

bool belongs(const std::string& id, const std::string& tree) {
  return id.size() > tree.size() && id.compare(0, tree.size(), tree) == 0 && id[tree.size()] == '/';
}

// What can be reached within a tree: lines with causes of their own, then pin.
std::vector<std::string> stops_of(const canvas::Frame& frame, const std::string& tree) {
  std::vector<std::string> out;
  for (const canvas::Node& node : frame.nodes) {
    const bool stop = node.focusable && !node.pointer_only && belongs(node.id, tree);
    if (stop) out.push_back(node.id);
  }
  return out;
}

void step(App& app, const canvas::Frame& frame, const std::string& tree, bool back) {
  const std::vector<std::string> stops = stops_of(frame, tree);
  if (stops.empty()) return;
  const auto at = std::find(stops.begin(), stops.end(), app.interaction.focused);
  const std::size_t count = stops.size();
  std::size_t next = back ? count - 1 : 0;
  if (at != stops.end()) {
    const auto now = static_cast<std::size_t>(at - stops.begin());
    next = back ? (now + count - 1) % count : (now + 1) % count;
  }
  app.interaction.focused = stops[next];
  for (const canvas::ScrollTo& to : canvas::reveal(frame, stops[next])) {
    app.interaction.scroll_to(*frame.scroll_area(to.area), to.offset);
  }
}

bool is_why_key(const App& app, const std::string& name) {
  return as_shown(name) == key_of(app.options.keys, "why/open");
}

bool opens_tree(const canvas::Node& node) {
  return node.focusable && !node.pointer_only && node.action.verb == verb::why;
}

bool lies_within(const canvas::Frame& frame, const canvas::Node& node, const std::string& around) {
  for (std::int32_t up = node.parent; up >= 0;
       up = frame.nodes[static_cast<std::size_t>(up)].parent) {
    if (frame.nodes[static_cast<std::size_t>(up)].id == around) return true;
  }
  return false;
}

// The number that has the focus, or one in what has it, or what it lies in, or the next one.
const canvas::Node* number_near(const canvas::Frame& frame, const std::string& focused) {
  const canvas::Node* at = frame.find(focused);
  if (at != nullptr && opens_tree(*at)) return at;
  for (const canvas::Node& node : frame.nodes) {
    if (at != nullptr && opens_tree(node) && lies_within(frame, node, focused)) return &node;
  }
  for (const canvas::Node* up = at; up != nullptr && up->parent >= 0;) {
    up = &frame.nodes[static_cast<std::size_t>(up->parent)];
    if (opens_tree(*up)) return up;
  }
  const std::vector<std::string> stops = canvas::tab_order(frame);
  const auto from = std::find(stops.begin(), stops.end(), focused);
  const auto start =
      from == stops.end() ? std::size_t{0} : static_cast<std::size_t>(from - stops.begin());
  for (std::size_t i = 0; i < stops.size(); ++i) {
    const canvas::Node* node = frame.find(stops[(start + i) % stops.size()]);
    if (node != nullptr && opens_tree(*node)) return node;
  }
  return nullptr;
}

}  // namespace

bool why_key(App& app, const canvas::Frame& frame, const std::string& name) {
  if (!is_why_key(app, name)) return false;
  const canvas::Node* number = number_near(frame, app.interaction.focused);
  if (number == nullptr) return false;
  app.interaction.focused = number->id;
  for (const canvas::ScrollTo& to : canvas::reveal(frame, number->id)) {
    app.interaction.scroll_to(*frame.scroll_area(to.area), to.offset);
  }
  update(app, canvas::Action(number->action));
  return true;
}

bool tree_key(App& app, const canvas::Frame& frame, const std::string& name, bool shift) {
  const OpenTree* last = app.whys.last_loose();
  // What the mouse has opened takes no keys.
  if (last == nullptr || last->hovering) return false;
  const int number = last->number;
  const std::string tree = last->id();
  if (name == "Tab" || name == "Down" || name == "Up") {
    step(app, frame, tree, name == "Up" || (name == "Tab" && shift));
    return true;
  }
  if (name == "Left" || is_why_key(app, name)) {
    close_tree(app, number);
    return true;
  }
  const bool into = name == "Enter" || name == "Space" || name == "Right";
  if (into) {
    const canvas::Node* line = frame.find(app.interaction.focused);
    if (line != nullptr && belongs(line->id, tree) && line->action) {
      update(app, line->action);
    } else {
      close_tree(app, number);
    }
    return true;
  }
  if (name == "p" || name == "P") {
    pin_tree(app, number);
    return true;
  }
  // What moves within a long tree is not for it; anything else closes it and does nothing more.
  if (name == "PageUp" || name == "PageDown" || name == "Home" || name == "End") return false;
  close_loose_trees(app);
  return true;
}

}  // namespace demarche::view
