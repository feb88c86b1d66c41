// The first game: hints beside what they speak of, each concept once, while one plays. They wait
// for nothing and can be ended at any time.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>

#include "canvas/builder.h"

namespace demarche::view {

struct App;
class Words;

inline constexpr std::size_t kMostHints = 32;

// How far a person has come in the first game. A value of App.
struct Guide {
  bool on = false;
  std::bitset<kMostHints> told;         // by row of the list of hints (guide.cpp)
  std::optional<std::size_t> standing;  // the hint after the last action
  friend bool operator==(const Guide&, const Guide&) = default;
};

// One concept. `anchor`: the node it speaks of begins so; the first such node of the frame.
struct Hint {
  const char* id;  // its words: guide.hint-<id>, guide.text-<id>
  const char* anchor;
};

[[nodiscard]] std::size_t hint_count();
// The row of the hint that stands now: the first untold one whose moment has come. None: the guide
// is off, or nothing new is here.
[[nodiscard]] std::optional<std::size_t> hint_now(const App& app);
[[nodiscard]] const Hint& hint(std::size_t row);

// After every action: what the person has just done, or has had before the eyes until its moment
// passed, needs no more telling. When all has been told
// the guide ends.
void follow(App& app);

// The shortest invented scenario in which seats plan, move and meet: what is learnt without a real
// conflict. Its row on the shelf; none when there is no such scenario.
[[nodiscard]] std::optional<std::size_t> first_scenario(const App& app);

// Draws the hint that stands now, when its subject is on the screen.
void draw_guide(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
