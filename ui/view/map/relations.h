// How much seats trust each other, as far as the own seat may know.
#pragma once

#include <optional>

#include "view/app.h"

namespace demarche::view {

struct Trust {
  std::int32_t level = 0;
  std::int32_t change = 0;  // since the person last sealed a round
};
// The trust of a seat in another one; nothing when it is not seen.
[[nodiscard]] std::optional<Trust> trust_of(const Play& play, SeatId in_whom, SeatId whose);
// A channel carries what the more distrustful of its ends lets through.
[[nodiscard]] std::optional<Trust> channel_between(const Play& play, SeatId one, SeatId other);

// Seats of the sitting in progress as far as they are seen; empty when there is none.
[[nodiscard]] SeatSet seats_in_session(const Play& play);

}  // namespace demarche::view
