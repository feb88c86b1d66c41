// How long a search may take, for programs that people wait for. The engine knows no clock: it
// asks.
#pragma once

#include <chrono>

#include "demarche/choose.h"

namespace demarche::io {

// The longest that a computed seat thinks about one decision while a person waits.
inline constexpr std::chrono::milliseconds kPatience{2000};

// Says no once a search has taken that long, by the steady clock; each search begins anew, at its
// simulation 0.
[[nodiscard]] GoesOn within(std::chrono::milliseconds longest);

}  // namespace demarche::io
