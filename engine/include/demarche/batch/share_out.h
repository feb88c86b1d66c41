// Pieces of work shared out to threads: the only place that knows how.
#pragma once

#include <cstddef>
#include <functional>

namespace demarche::batch {

// As many threads as the machine runs at once.
[[nodiscard]] std::size_t threads_here();

// Calls work(piece, worker) once for every piece from 0 to `pieces` - 1, on `threads` threads (from
// 1; more than the machine has are allowed, so that results can be shown not to depend on them).
// Pieces are taken in their order, each by whoever is free; the order in which they end is not
// known. `worker`, below `threads`, is at work on one piece at a time: memory of one's own for each
// needs no lock. With one thread everything happens on the caller's. Returns when all are done.
// Work must not throw.
void share_out(std::size_t pieces, std::size_t threads,
               const std::function<void(std::size_t piece, std::size_t worker)>& work);

}  // namespace demarche::batch
