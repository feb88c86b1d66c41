// A delegation's pass word at the closed screen.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"

namespace demarche::view {

// Where the word is typed, or chosen; nothing: the papers open without.
[[nodiscard]] canvas::Element word_entry(const App& app, const Words& words);
// The way to choosing one; nothing where there is none to choose.
[[nodiscard]] canvas::Element choose_word_button(const App& app, const Words& words);

}  // namespace demarche::view
