// Faults of a frame that a reader would trip over. Empty for a good screen. Numbers in brackets are
// criteria of WCAG 2.2, level AA where they have one.
#pragma once

#include <string>
#include <vector>

#include "canvas/frame.h"

namespace demarche::canvas {

enum class FaultKind : std::uint8_t {
  kTextOutside,    // text leaves its box, its layer's clip or the screen
  kTextOverText,   // two texts share pixels
  kTextOverImage,  // a flag or icon lies over a text
  kLowContrast,    // text below 4.5:1 against what is painted behind it (1.4.3)
  kFaintMark,     // icon, meter, marker, outline of a field or focus ring below 3:1 (1.4.11, 2.4.7)
  kSmallTarget,   // below 32 logical px in one direction (2.5.8 asks for 24)
  kMissingGlyph,  // no font has the character
  kBrokenWord,    // a word parted where it has no hyphen, because the room is too narrow
  kCutText,       // ellipsis, and the whole text is nowhere to be had
  kNoLabel,       // focusable or meaningful, but without a name (4.1.2)
  kUnreachable,   // has an action, but neither Tab nor the pointer gets there (2.1.1)
  kOffScreen,     // outside the screen and in no scroll area
  kDuplicateId,
  kUnspoken,  // text on the screen that no node says (1.3.1)
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
