// A turning point of a game as a letter on a disc.
#pragma once

#include <string>

#include "canvas/kit.h"

namespace demarche::view {

inline constexpr double kLetterTarget = 32;  // px, of what takes the press; the disc is smaller

// Draws it in the middle of `target`. `node` says what it is, leads to and whether it is the one
// that is looked at (`selected`); the rest of a button is added here.
void draw_letter_disc(canvas::FrameBuilder& builder, canvas::Rect target, canvas::Node node,
                      const std::string& letter);

}  // namespace demarche::view
