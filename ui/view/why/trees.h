// Trees of causes that are open above a screen: one beside a number, others beside lines of it, and
// those that are pinned and stay while one plays on. What they say is told anew for each frame.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "canvas/frame.h"
#include "view/why/about.h"

namespace demarche::view {

struct App;

struct OpenTree {
  int number = 0;   // of its node, "why/<number>"; unique among those that are open
  int parent = -1;  // number of the tree whose line it hangs on; -1: a number of the screen
  WhyAbout about = WhyAbout::utility;
  int subject = 0;
  std::string anchor;     // node that it explains
  bool pinned = false;    // stays until it is closed by itself
  bool hovering = false;  // opened by resting on its anchor; closes when the mouse goes away
  [[nodiscard]] std::string id() const { return "why/" + std::to_string(number); }
};

struct WhyTrees {
  std::vector<OpenTree> open;  // in the order in which they were opened; parents before children
  [[nodiscard]] const OpenTree* find(int number) const;
  [[nodiscard]] const OpenTree* last_loose() const;  // the last that is not pinned, or null
};

// Trees within trees, at most.
inline constexpr int kDeepestTree = 4;
// How long a tree that was opened by resting waits for the pointer to come back.
inline constexpr std::int64_t kLeaveMs = 400;

// Opens what an action with the verb `why` asks for, beside the node `anchor`. Action::text names
// the tree whose line was taken ("why/2"); empty: a number of the screen. What hangs deeper than
// that line and is not pinned closes; asking again for the same closes it.
void open_tree(App& app, const canvas::Action& action, const std::string& anchor, bool hovering);
// Pins a tree and those that it hangs on, or lets it go and closes it with all that hangs on it.
void pin_tree(App& app, int number);
// Closes a tree and all that hang on it; the focus goes back to what it explained.
void close_tree(App& app, int number);
// Closes what is not pinned.
void close_loose_trees(App& app);
// Escape: one level back, then the pinned ones, the last first. False when nothing was open.
bool close_last_tree(App& app);
// Keys while a tree that is not pinned is open; false when the key is not for it.
bool tree_key(App& app, const canvas::Frame& frame, const std::string& name, bool shift);
// The key that opens the tree of the number in focus, or else of the next one; false when it is
// another key, or the screen has no number.
bool why_key(App& app, const canvas::Frame& frame, const std::string& name);
// Where the pointer rests, its number opens; what it has left for a while closes. At App::now_ms;
// `frame` is the one that the pointer lies on.
void rest_on(App& app, const canvas::Frame& frame);
// When a tree that the pointer has left is due to close, as App::now_ms; none: there is none.
[[nodiscard]] std::optional<std::int64_t> leaves_at(const App& app);

}  // namespace demarche::view
