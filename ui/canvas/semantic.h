// The meaning of a frame as text: goldens, spoken mode, end-to-end tests.
#pragma once

#include <string>

#include "canvas/frame.h"

namespace demarche::canvas {

// One node a line, indented by depth: `role "label" = value (description) [key] {states} #id`.
// Stable: holds no coordinates, so that a moved pixel breaks no golden.
std::string semantic_tree(const Frame& frame);
// With rectangles in whole logical pixels at the end of each line.
std::string semantic_map(const Frame& frame);
// What a voice would say for one node: label, value, states, description.
// `disabled_word` and `selected_word` in the reader's language.
struct VoiceWords {
  std::string selected = "selected", disabled = "not available", expanded = "open";
};
std::string spoken(const Node& node, const VoiceWords& words = {});

}  // namespace demarche::canvas
