// Members that rose in the last round come onto the map one by one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "view/app.h"

namespace demarche::view {

struct Riser {
  std::size_t undertaking = 0, member = 0;  // rows
};

// From one member to the next, and how long light then runs along changed channels, milliseconds.
inline constexpr std::int64_t kArrivalMs = 420, kLivelyMs = 6000;

// Members that stand higher than when the person last sealed a round, in the order in which they
// rose.
[[nodiscard]] std::vector<Riser> risers(const Play& play);
// How many of them have come by App::now_ms; all, when nobody is on the way.
[[nodiscard]] std::size_t arrived(const App& app);
// The step that the map shows of a member: the earlier one while it is on its way.
[[nodiscard]] std::uint8_t step_shown(const App& app, std::size_t undertaking, std::size_t member);

// The map is opened: what happened since is shown once a round, at once with reduced motion.
void open_map(App& app);
// Everybody is there. False when nobody was on the way.
bool skip_arrival(App& app);

// When the map next changes by time alone, as App::now_ms; kNever (time.h) when it does not.
[[nodiscard]] std::int64_t next_on_map(const App& app);
// Ends what has come to its end.
void map_on_time(App& app);

}  // namespace demarche::view
