// How far a long computation has come: one line on standard error, on a terminal only.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace demarche::cli {

class Progress {
 public:
  // `done` of `total` when it begins; nothing is shown when standard error is no terminal.
  Progress(std::string what, std::int64_t total, std::int64_t done = 0);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Shows it at most ten times a second.
  void reached(std::int64_t done);

 private:
  using Clock = std::chrono::steady_clock;
  std::string what_;
  std::int64_t total_ = 0, began_with_ = 0;
  Clock::time_point began_, shown_;
  bool terminal_ = false;
};

// "[#####.....]  4,200 of 10,000   312 a second   19 s left"
[[nodiscard]] std::string progress_line(std::int64_t done, std::int64_t total, double rate);
// With a comma between thousands.
[[nodiscard]] std::string grouped(std::int64_t number);

}  // namespace demarche::cli
