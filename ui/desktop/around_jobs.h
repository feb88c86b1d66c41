// What the screens around a game need to have computed, as jobs.
#pragma once

#include <cstddef>
#include <vector>

#include "desktop/review_jobs.h"

namespace demarche::desktop {

// Both futures of a decision: of row `move`, and of `other` in its place. `game.ticket`: of
// RewindVote.
[[nodiscard]] Job futures_job(FinishedGame game, std::size_t move, Move other);
// A review of each of these seats, with so many continuations. `game.ticket`: of AroundGame.
[[nodiscard]] Job turns_job(FinishedGame game, std::vector<SeatId> seats, int continuations);

}  // namespace demarche::desktop
