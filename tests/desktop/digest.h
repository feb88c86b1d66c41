// A frame in a few letters: whatever changes on a screen changes its digest.
//
// It is taken from what is to be drawn, not from pixels, and lengths enter as whole 1/256 px
// (canvas/hash.h): every compiler and every level of optimisation gives the same.
#pragma once

#include <string>
#include <vector>

#include "canvas/frame.h"

namespace demarche::test {

// "drawn 0123456789abcdef said 0123456789abcdef": what is painted, and what its nodes mean. So a
// reader of a difference knows whether only the looks have changed.
[[nodiscard]] std::string digest(const canvas::Frame& frame);

// Lines "<name> <digest>" against those that were approved: one sentence for each that changed, is
// missing or is new. Empty when they agree.
[[nodiscard]] std::vector<std::string> differences(const std::string& approved,
                                                   const std::string& now);

}  // namespace demarche::test
