// What the passing of time changes. The front end tells the time; nothing here reads a clock.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "view/app.h"

namespace demarche::view {

inline constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
// How long the pointer stays before more is told, in milliseconds.
inline constexpr std::int64_t kRestMs = 350;

// When the screen next differs by time alone, as App::now_ms; kNever: it does not. The front end
// sleeps until then, so idle screens are not laid out anew.
[[nodiscard]] std::int64_t next_change(const App& app);

// Lets it be that late: sets App::now_ms and does what has come due.
std::vector<Request> on_time(App& app, std::int64_t now_ms);

}  // namespace demarche::view
