#include "demarche/batch/review.h"

#include <atomic>
#include <mutex>
#include <vector>

#include "demarche/analyse/review_work.h"
#include "demarche/batch/share_out.h"

namespace demarche::batch {

namespace {

// All threads work on one of these, each in a space of its own.
template <class Work>
class Reviewing {
 public:
  Reviewing(Work& work, std::size_t threads, const ReviewWatch& watch)
      : work_(work), watch_(watch), spaces_(threads) {
    for (analyse::ReviewSpace& space : spaces_) space.goes_on = watch.goes_on;
  }

  void work_on(std::size_t piece, std::size_t thread) {
    if (stopped_ || !work_.work_on(piece, spaces_[thread])) {
      stopped_ = true;
      return;
    }
    const std::lock_guard<std::mutex> alone(telling_);
    ++done_;
    if (watch_.heard) watch_.heard(done_, work_.pieces());
  }

  [[nodiscard]] bool stopped() const { return stopped_; }

 private:
  Work& work_;
  const ReviewWatch& watch_;
  std::vector<analyse::ReviewSpace> spaces_;
  std::atomic<bool> stopped_{false};
  std::size_t done_ = 0;
  std::mutex telling_;
};

// Does all pieces; false when it was stopped before.
template <class Work>
bool work_through(Work& work, int jobs, const ReviewWatch& watch) {
  const std::size_t threads = jobs > 0 ? static_cast<std::size_t>(jobs) : threads_here();
  Reviewing<Work> reviewing(work, threads, watch);
  share_out(work.pieces(), threads,
            [&](std::size_t piece, std::size_t thread) { reviewing.work_on(piece, thread); });
  return !reviewing.stopped();
}

}  // namespace

std::optional<analyse::Review> review_game(const Scenario& scenario, const Record& record,
                                           SeatId seat, const analyse::ReviewEffort& effort,
                                           int jobs, const ReviewWatch& watch) {
  analyse::ReviewWork work(scenario, record, seat, effort);
  if (!work_through(work, jobs, watch)) return std::nullopt;
  return work.put_together();
}

std::optional<analyse::PairedRun> play_pair(const Scenario& scenario, const Record& record,
                                            analyse::PairedRun begun, int continuations, int jobs,
                                            const ReviewWatch& watch) {
  analyse::PairedWork work(scenario, record, std::move(begun), continuations);
  if (!work_through(work, jobs, watch)) return std::nullopt;
  return work.take();
}

}  // namespace demarche::batch
