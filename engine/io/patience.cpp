#include "demarche/io/patience.h"

namespace demarche::io {

GoesOn within(std::chrono::milliseconds longest) {
  using Clock = std::chrono::steady_clock;
  return [began = Clock::time_point(), longest](std::uint32_t simulations) mutable {
    const Clock::time_point now = Clock::now();
    if (simulations == 0) began = now;
    return now - began < longest;
  };
}

}  // namespace demarche::io
