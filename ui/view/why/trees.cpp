#include "view/why/trees.h"

#include <algorithm>

#include "view/app.h"

namespace demarche::view {
namespace {

int depth_of(const WhyTrees& whys, const OpenTree& tree) {
  int depth = 1;
  for (const OpenTree* up = whys.find(tree.parent); up != nullptr; up = whys.find(up->parent)) {
    ++depth;
  }
  return depth;
}

int free_number(const WhyTrees& whys) {
  int number = 0;
  while (whys.find(number) != nullptr) ++number;
  return number;
}

// Closes a tree with all that hang on it; the pinned ones too.
void drop(WhyTrees& whys, int number) {
  std::vector<int> gone{number};
  for (std::size_t i = 0; i < gone.size(); ++i) {
    for (const OpenTree& tree : whys.open) {
      if (tree.parent == gone[i]) gone.push_back(tree.number);
    }
  }
  const auto lost = [&](const OpenTree& tree) {
    return std::find(gone.begin(), gone.end(), tree.number) != gone.end();
  };
  whys.open.erase(std::remove_if(whys.open.begin(), whys.open.end(), lost), whys.open.end());
}

// What is not pinned and hangs on `parent` (-1: on the screen), all the way up.
void drop_loose_at(WhyTrees& whys, int parent) {
  for (std::size_t i = whys.open.size(); i-- > 0;) {
    if (i >= whys.open.size()) continue;
    const OpenTree& tree = whys.open[i];
    if (tree.parent == parent && !tree.pinned) drop(whys, tree.number);
  }
}

// Number of the tree with that node id; -1 for none.
int number_of(const WhyTrees& whys, const std::string& id) {
  for (const OpenTree& tree : whys.open) {
    if (tree.id() == id) return tree.number;
  }
  return -1;
}

OpenTree* find_open(WhyTrees& whys, int number) {
  for (OpenTree& tree : whys.open) {
    if (tree.number == number) return &tree;
  }
  return nullptr;
}

// The tree that is open for this very line already.
OpenTree* same_tree(WhyTrees& whys, const canvas::Action& action, int parent,
                    const std::string& anchor) {
  for (OpenTree& tree : whys.open) {
    if (tree.parent == parent && static_cast<int>(tree.about) == action.a &&
        tree.subject == action.b && tree.anchor == anchor) {
      return &tree;
    }
  }
  return nullptr;
}

}  // namespace

int level_subject(MeterId meter, SeatId of, SeatId in) {
  const int of_row = of.exists() ? static_cast<int>(of.index()) + 1 : 0;
  const int in_row = in.exists() ? static_cast<int>(in.index()) + 1 : 0;
  return (static_cast<int>(meter.index()) * 64 + of_row) * 64 + in_row;
}

int profile_subject(SeatId seat, ProfileId profile) {
  return static_cast<int>(seat.index() * 64 + profile.index());
}

canvas::Action why_action(WhyAbout about, int subject) {
  return {"why", static_cast<int>(about), subject, ""};
}

canvas::Action why_level(MeterId meter, SeatId of, SeatId in) {
  return why_action(WhyAbout::meter, level_subject(meter, of, in));
}

canvas::Action why_idea(Idea idea) { return why_action(WhyAbout::idea, static_cast<int>(idea)); }

const OpenTree* WhyTrees::find(int number) const {
  for (const OpenTree& tree : open) {
    if (tree.number == number) return &tree;
  }
  return nullptr;
}

const OpenTree* WhyTrees::last_loose() const {
  for (auto tree = open.rbegin(); tree != open.rend(); ++tree) {
    if (!tree->pinned) return &*tree;
  }
  return nullptr;
}

void open_tree(App& app, const canvas::Action& action, const std::string& anchor, bool hovering) {
  WhyTrees& whys = app.whys;
  const int parent = number_of(whys, action.text);
  if (OpenTree* same = same_tree(whys, action, parent, anchor)) {
    // A click makes stay what resting has opened; another one closes it.
    if (same->hovering && !hovering) {
      for (OpenTree* up = same; up != nullptr; up = find_open(whys, up->parent)) {
        up->hovering = false;
      }
    } else if (!hovering && !same->pinned) {
      drop(whys, same->number);
    }
    return;
  }
  const OpenTree* on = whys.find(parent);
  if (on != nullptr && depth_of(whys, *on) >= kDeepestTree) return;
  drop_loose_at(whys, parent);
  OpenTree tree;
  tree.number = free_number(whys);
  tree.parent = parent;
  tree.about = static_cast<WhyAbout>(action.a);
  tree.subject = action.b;
  tree.anchor = anchor;
  tree.hovering = hovering;
  whys.open.push_back(std::move(tree));
}

void pin_tree(App& app, int number) {
  OpenTree* tree = find_open(app.whys, number);
  if (tree == nullptr) return;
  if (tree->pinned) {
    close_tree(app, number);
    return;
  }
  for (; tree != nullptr; tree = find_open(app.whys, tree->parent)) {
    tree->pinned = true;
    tree->hovering = false;
  }
}

void close_tree(App& app, int number) {
  const OpenTree* tree = app.whys.find(number);
  if (tree == nullptr) return;
  app.interaction.focused = tree->anchor;
  drop(app.whys, number);
}

void close_loose_trees(App& app) {
  for (std::size_t i = app.whys.open.size(); i-- > 0;) {
    if (i < app.whys.open.size() && !app.whys.open[i].pinned) {
      drop(app.whys, app.whys.open[i].number);
    }
  }
}

bool close_last_tree(App& app) {
  if (app.whys.open.empty()) return false;
  const OpenTree* loose = app.whys.last_loose();
  close_tree(app, loose != nullptr ? loose->number : app.whys.open.back().number);
  return true;
}

}  // namespace demarche::view
