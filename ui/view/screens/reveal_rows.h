// One step of the reveal as a row: what was tried, what was stated and drawn, what it changed.
#pragma once

#include <string>

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"
#include "view/screens/reveal_steps.h"

namespace demarche::view {

// What a step is called.
[[nodiscard]] std::string title_of(const Phrases& phrases, const Play& play,
                                   const TellingStep& step);

// `narrow`: everything under one another.
[[nodiscard]] canvas::Element opened_row(const Phrases& phrases, const Play& play,
                                         const TellingStep& step, std::size_t number, bool narrow);
// The one that is opened next.
[[nodiscard]] canvas::Element sealed_row(const Words& words, std::size_t number);
// What the two marks on the bars mean.
[[nodiscard]] canvas::Element draw_legend(const Words& words);

// "57 → 65" and its change, spoken as one.
[[nodiscard]] canvas::Element from_to(const Phrases& phrases, const std::string& name,
                                      MeterId meter, std::int32_t before, std::int32_t after,
                                      bool large);

}  // namespace demarche::view
