// Trees by the pointer alone: resting opens, leaving closes.
#include <algorithm>

#include "view/actions.h"
#include "view/app.h"
#include "view/why/trees.h"

namespace demarche::view {
namespace {

bool lies_in(const std::string& id, const OpenTree& tree) {
  const std::string own = tree.id();
  return id == tree.anchor || id == own || id.compare(0, own.size() + 1, own + "/") == 0;
}

// Whether the pointer lies on a tree that resting has opened, or on what one explains.
bool still_there(const App& app) {
  const std::string& on = app.interaction.hovered;
  return std::any_of(app.whys.open.begin(), app.whys.open.end(),
                     [&](const OpenTree& tree) { return tree.hovering && lies_in(on, tree); });
}

const OpenTree* last_hovering(const App& app) {
  for (auto tree = app.whys.open.rbegin(); tree != app.whys.open.rend(); ++tree) {
    if (tree->hovering) return &*tree;
  }
  return nullptr;
}

}  // namespace

std::optional<std::int64_t> leaves_at(const App& app) {
  if (last_hovering(app) == nullptr || still_there(app)) return std::nullopt;
  return app.hovered_since_ms + kLeaveMs;
}

void rest_on(App& app, const canvas::Frame& frame) {
  const std::optional<std::int64_t> leaves = leaves_at(app);
  if (leaves && *leaves <= app.now_ms) close_loose_trees(app);
  const canvas::Node* node = frame.find(app.interaction.hovered);
  if (!app.interaction.rested || node == nullptr || node->action.verb != verb::why) return;
  // What was asked for by hand is not taken away by a pointer that happens to lie there.
  const OpenTree* loose = app.whys.last_loose();
  if (loose != nullptr && !loose->hovering) return;
  const bool open =
      std::any_of(app.whys.open.begin(), app.whys.open.end(),
                  [&](const OpenTree& tree) { return tree.anchor == app.interaction.hovered; });
  if (!open) open_tree(app, node->action, app.interaction.hovered, true);
}

}  // namespace demarche::view
