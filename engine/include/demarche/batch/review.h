// A review, or a run of two choices, on all cores: pieces shared out to threads.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include "demarche/analyse/paired.h"
#include "demarche/analyse/review.h"

namespace demarche::batch {

// Either may be empty.
struct ReviewWatch {
  // Asked by any thread, some milliseconds apart; false ends the work.
  std::function<bool()> goes_on;
  // After every piece: how many are done, and how many there are; by one thread at a time.
  std::function<void(std::size_t done, std::size_t all)> heard;
};

// As analyse::review_game, on `jobs` threads (0: as many as the machine has): the same review, byte
// for byte, for any number of them. None when `goes_on` said no before all was done.
[[nodiscard]] std::optional<analyse::Review> review_game(const Scenario& scenario,
                                                         const Record& record, SeatId seat,
                                                         const analyse::ReviewEffort& effort = {},
                                                         int jobs = 0,
                                                         const ReviewWatch& watch = {});

// A run of two choices made as long as `continuations`, in the same way: the same run for any
// number of threads. None when `goes_on` said no before all was done.
[[nodiscard]] std::optional<analyse::PairedRun> play_pair(const Scenario& scenario,
                                                          const Record& record,
                                                          analyse::PairedRun begun,
                                                          int continuations, int jobs = 0,
                                                          const ReviewWatch& watch = {});

}  // namespace demarche::batch
