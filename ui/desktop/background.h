// One long piece of work at a time, beside the window: on a thread of its own, with progress, to be
// stopped at any time. What it finds is handed over on the window's thread.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

#include "view/app.h"

namespace demarche::desktop {

// What a job is told and tells while it works. Any thread of the job may use it.
class JobWatch {
 public:
  // False: whoever wanted it does not want it any more; the job should end soon.
  [[nodiscard]] bool goes_on() const { return !stop_; }
  // How far it is.
  void reached(std::size_t done, std::size_t all);
  // 0 to 1000.
  [[nodiscard]] int per_mille() const { return per_mille_; }

 private:
  friend class Background;
  std::atomic<bool> stop_{false};
  std::atomic<int> per_mille_{0};
};

// What is done with the findings, on the thread of the window. The job itself never sees the app.
using HandOver = std::function<void(view::App&)>;
// Empty when it was stopped. Must not throw, and owns what it reads.
using Job = std::function<HandOver(JobWatch&)>;

class Background {
 public:
  Background() = default;
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;
  ~Background() { cancel(); }

  // Begins a job; the one before is stopped and waited for.
  void start(Job job);
  // Asks the job to stop and does not wait: for several at once, before each is waited for.
  void ask_to_stop();
  // Stops the job and waits for it; its findings are lost. Without one nothing happens.
  void cancel();
  // A job was begun and neither taken nor stopped.
  [[nodiscard]] bool busy() const { return work_ != nullptr; }
  // Of the job, 0 to 1000; 0 without one.
  [[nodiscard]] int per_mille() const { return work_ ? work_->watch.per_mille() : 0; }
  // The findings of a job that has ended, once; none while it works or when there is none.
  [[nodiscard]] std::optional<HandOver> take();

 private:
  struct Work {
    JobWatch watch;
    HandOver findings;  // belongs to the thread until `ended`
    std::atomic<bool> ended{false};
    std::thread thread;
  };
  std::unique_ptr<Work> work_;
};

}  // namespace demarche::desktop
