// One step of the reveal as a row: what was tried, what was stated and drawn, what it changed.
#pragma once

#include <string>

#include "canvas/kit.h"
#include "view/app.h"
#include "view/foresee.h"
#include "view/phrases.h"
#include "view/screens/reveal_steps.h"

namespace demarche::view {

// What a step is called.
[[nodiscard]] std::string title_of(const Phrases& phrases, const Play& play,
                                   const TellingStep& step);

[[nodiscard]] bool is_move(Happening::Kind kind);
// Who or what a step belongs to, in words and as a mark: for a move, who and to whom.
[[nodiscard]] std::string owner_of(const Phrases& phrases, const Play& play,
                                   const TellingStep& step);
[[nodiscard]] canvas::Element mark_of(const Phrases& phrases, const Play& play,
                                      const TellingStep& step, std::size_t number);
// Success, failure, or no longer possible.
[[nodiscard]] canvas::Element result_word(const Words& words, Happening::Kind kind);

// `narrow`: everything under one another.
[[nodiscard]] canvas::Element opened_row(const Phrases& phrases, const Play& play,
                                         const TellingStep& step, std::size_t number, bool narrow);
// A step that was told before: who, to whom, how it went and what it changed most, in one line.
[[nodiscard]] canvas::Element told_row(const Phrases& phrases, const Play& play,
                                       const TellingStep& step, std::size_t number, bool narrow);
// The one that is opened next.
[[nodiscard]] canvas::Element sealed_row(const Words& words, std::size_t number);
// What the two marks on the bars mean.
[[nodiscard]] canvas::Element draw_legend(const Words& words);

// "57 → 65" and its change, spoken as one; opens the causes of the level.
[[nodiscard]] canvas::Element from_to(const Phrases& phrases, const std::string& name,
                                      const Shift& shift, const std::string& id, bool large);

}  // namespace demarche::view
