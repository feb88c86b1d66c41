// How long a text may hold, and what that rests on.
#pragma once

#include "canvas/kit.h"
#include "demarche/result.h"
#include "view/phrases.h"

namespace demarche::view {

// The curve of survival over ten years, beside that of words alone.
[[nodiscard]] canvas::Element survival(const Phrases& phrases, const DurabilityResult& durability);
// The largest drivers as bars, `most` of them (one more rather than one "other"), the rest summed
// up.
[[nodiscard]] canvas::Element drivers(const Phrases& phrases, const DurabilityResult& durability,
                                      std::size_t most);

}  // namespace demarche::view
