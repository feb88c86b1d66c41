#include "demarche/batch/share_out.h"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <cassert>

namespace demarche::batch {

std::size_t threads_here() {
  return static_cast<std::size_t>(std::max(tbb::this_task_arena::max_concurrency(), 1));
}

void share_out(std::size_t pieces, std::size_t threads,
               const std::function<void(std::size_t piece, std::size_t worker)>& work) {
  assert(threads >= 1);
  const std::size_t workers = std::min(threads, std::max<std::size_t>(pieces, 1));
  std::atomic<std::size_t> next = 0;
  const auto work_on = [&](std::size_t worker) {
    for (std::size_t piece = next++; piece < pieces; piece = next++) work(piece, worker);
  };
  if (workers == 1) return work_on(0);
  const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism, workers);
  tbb::task_arena(static_cast<int>(workers)).execute([&] {
    tbb::parallel_for(std::size_t{0}, workers, work_on, tbb::simple_partitioner());
  });
}

}  // namespace demarche::batch
