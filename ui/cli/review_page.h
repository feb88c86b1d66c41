// A review as one page of HTML: no script, nothing from a network, readable on paper.
#pragma once

#include <span>
#include <string>

#include "view/review_told.h"

namespace demarche::cli {

// Seat by seat: the sum, the curve, the turning points (asked before they are told), every
// decision.
[[nodiscard]] std::string review_page(const view::ReviewedGame& game,
                                      std::span<const analyse::Review> reviews);

// The expected result from decision to decision, upright where the seat chose, with the turning
// points marked: an SVG picture.
[[nodiscard]] std::string review_curve(const view::Words& words, const analyse::Review& review,
                                       const std::vector<view::TurningPoint>& turns);

}  // namespace demarche::cli
