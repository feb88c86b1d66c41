// What a codex entry is in the game that is being played, as the own seat knows it.
#pragma once

#include "canvas/layout.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// Panels of levels, states and public positions; nothing when the entry is only a word.
[[nodiscard]] canvas::Element in_this_game(const App& app, const Phrases& phrases, CodexId entry);

}  // namespace demarche::view
