// Spoken mode: what a screen reader would say of a frame, as lines of text. Pure; the front end
// writes them out or hands them to a speech program.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "canvas/frame.h"
#include "view/words.h"

namespace demarche::view {

// What has been said, so that nothing is said twice in a row.
struct Voice {
  std::string screen, dialog, focused, notice;
  std::set<std::string> told;  // ids of what stands in lists that grow by themselves
};

// What is new since the last call: the screen or dialog, what a reveal or a transcript has added,
// the notice, the node in focus.
[[nodiscard]] std::vector<std::string> say(Voice& voice, const canvas::Frame& frame,
                                           const Words& words);

// The whole screen in reading order; inside a dialog the dialog alone.
[[nodiscard]] std::vector<std::string> read_all(const canvas::Frame& frame, const Words& words);

// One node: label, role, value, states, description, key.
[[nodiscard]] std::string in_words(const canvas::Node& node, const Words& words);

}  // namespace demarche::view
