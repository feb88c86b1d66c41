// Faults of a frame that a reader would trip over. Empty for a good screen.
#pragma once

#include <string>
#include <vector>

#include "canvas/frame.h"

namespace demarche::canvas {

enum class FaultKind : std::uint8_t {
  kTextOutside,    // text leaves its box, its layer's clip or the screen
  kTextOverText,   // two texts share pixels
  kTextOverImage,  // a flag or icon lies over a text
  kLowContrast,    // below 4.5:1 against what lies behind
  kSmallTarget,    // below 32 logical px in one direction
  kMissingGlyph,   // no font has the character
  kBrokenWord,     // a word parted where it has no hyphen, because the room is too narrow
  kCutText,        // ellipsis, and the whole text is nowhere to be had
  kNoLabel,        // focusable or meaningful, but without a name
  kUnreachable,    // has an action, but neither Tab nor the pointer gets there
  kOffScreen,      // outside the screen and in no scroll area
  kDuplicateId,
  kUnspoken,  // text on the screen that no node says
};
const char* fault_name(FaultKind kind);

struct Fault {
  FaultKind kind = FaultKind::kTextOutside;
  std::string node = {};    // id of the node concerned
  std::string detail = {};  // which text, which number
  bool operator==(const Fault&) const = default;
};

std::vector<Fault> lint(const Frame& frame);
// One fault a line.
std::string describe(const std::vector<Fault>& faults);

}  // namespace demarche::canvas
