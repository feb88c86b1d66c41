// Trees of causes by keyboard: from line to line, a level deeper, a level back, pinned.
#include <algorithm>

#include "canvas/focus.h"
#include "view/actions.h"
#include "view/app.h"
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

}  // namespace

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
  if (name == "Left") {
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
