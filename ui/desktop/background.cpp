#include "desktop/background.h"

namespace demarche::desktop {

void JobWatch::reached(std::size_t done, std::size_t all) {
  if (all > 0) per_mille_ = static_cast<int>(1000 * done / all);
}

void Background::start(Job job) {
  cancel();
  work_ = std::make_unique<Work>();
  Work* work = work_.get();
  work->thread = std::thread([work, job = std::move(job)] {
    work->findings = job(work->watch);
    work->ended.store(true, std::memory_order_release);
  });
}

void Background::ask_to_stop() {
  if (work_) work_->watch.stop_ = true;
}

void Background::cancel() {
  if (!work_) return;
  ask_to_stop();
  work_->thread.join();
  work_.reset();
}

std::optional<HandOver> Background::take() {
  if (!work_ || !work_->ended.load(std::memory_order_acquire)) return std::nullopt;
  work_->thread.join();
  HandOver findings = std::move(work_->findings);
  work_.reset();
  return findings;
}

}  // namespace demarche::desktop
