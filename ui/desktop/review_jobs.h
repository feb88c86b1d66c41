// What a review of the game on the table needs to have computed, as jobs.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "demarche/analyse/paired.h"
#include "demarche/game.h"
#include "desktop/background.h"

namespace demarche::desktop {

// A finished game as jobs read it: a copy of their own.
struct FinishedGame {
  std::shared_ptr<const Scenario> scenario;
  Record record;
  SeatId seat;
  std::uint64_t ticket = 0;  // of After: findings for another game are dropped
};

// The review with so many continuations and alternatives (analyse::ReviewEffort).
[[nodiscard]] Job review_job(FinishedGame game, int continuations, int alternatives);
// What could have been agreed, and computed games to stand among, begun as this one was. They are
// read from the person's folder where they have been kept (sample_cache.h), else played and kept;
// a damaged file is set aside and named.
[[nodiscard]] Job standing_job(FinishedGame game, int games,
                               std::optional<std::filesystem::path> own = {});

// Two choices of one decision played on side by side (view/review/pair.h).
[[nodiscard]] Job pair_job(FinishedGame game, analyse::PairedRun begun, int continuations);

// Does a job here and now and hands over what it finds.
void work_at_once(view::App& app, const Job& job);

}  // namespace demarche::desktop
