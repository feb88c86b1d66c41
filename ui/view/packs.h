// Why a scenario on the shelf cannot be played, in the language of the person where it is the pack
// that is broken.
#pragma once

#include <string>

#include "view/app.h"
#include "view/words.h"

namespace demarche::view {

// The end of "Cannot be played: ...". Of a broken pack a sentence with its code; of a broken
// scenario its first finding with its place, as its author needs it.
[[nodiscard]] std::string why_broken(const Shelf& shelf, const Words& words);

}  // namespace demarche::view
