// The outcome screen as a PNG file, painted without a display.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "demarche/game.h"
#include "view/words.h"

namespace demarche::cli {

// Of a finished game, as `seat` (or the first seat) sees it, 1920 x 1080 pixels. The error in
// words, or none.
[[nodiscard]] std::optional<std::string> write_outcome_picture(
    const std::string& file, std::shared_ptr<const Scenario> scenario, const Game& game,
    SeatId seat, view::Language language);

}  // namespace demarche::cli
