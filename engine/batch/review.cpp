#include "demarche/batch/review.h"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <atomic>
#include <mutex>

#include "demarche/analyse/review_work.h"

namespace demarche::batch {

namespace {

// All threads take pieces from one of these, in order: the largest come first.
class Counter {
 public:
  Counter(analyse::ReviewWork& work, const ReviewWatch& watch) : work_(work), watch_(watch) {}

  void take_all() {
    analyse::ReviewSpace space;
    space.goes_on = watch_.goes_on;
    for (;;) {
      const std::size_t piece = next_++;
      if (piece >= work_.pieces() || !work_.work_on(piece, space)) return;
      const std::lock_guard<std::mutex> alone(telling_);
      ++done_;
      if (watch_.heard) watch_.heard(done_, work_.pieces());
    }
  }

  [[nodiscard]] bool all_done() const { return done_ == work_.pieces(); }

 private:
  analyse::ReviewWork& work_;
  const ReviewWatch& watch_;
  std::atomic<std::size_t> next_{0};
  std::size_t done_ = 0;
  std::mutex telling_;
};

}  // namespace

std::optional<analyse::Review> review_game(const Scenario& scenario, const Record& record,
                                           SeatId seat, const analyse::ReviewEffort& effort,
                                           int jobs, const ReviewWatch& watch) {
  analyse::ReviewWork work(scenario, record, seat, effort);
  Counter counter(work, watch);
  const int threads = jobs > 0 ? jobs : tbb::this_task_arena::max_concurrency();
  const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism,
                                    static_cast<std::size_t>(threads));
  tbb::task_arena(threads).execute(
      [&] { tbb::parallel_for(0, threads, [&](int) { counter.take_all(); }); });
  if (!counter.all_done()) return std::nullopt;
  return work.put_together();
}

}  // namespace demarche::batch
