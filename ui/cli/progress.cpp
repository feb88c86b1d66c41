#include "cli/progress.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace demarche::cli {
namespace {

std::string time_left(double seconds) {
  const auto whole = static_cast<std::int64_t>(seconds + 0.5);
  if (whole < 120) return std::to_string(whole) + " s left";
  if (whole < 7200) return std::to_string(whole / 60) + " min left";
  return std::to_string(whole / 3600) + " h left";
}

}  // namespace

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  const std::size_t sign = number < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > sign + 3;) digits.insert(at -= 3, ",");
  return digits;
}

std::string progress_line(std::int64_t done, std::int64_t total, double rate) {
  constexpr std::int64_t kWidth = 24;
  const std::int64_t filled = total > 0 ? std::min(kWidth, done * kWidth / total) : kWidth;
  std::string line = "[" + std::string(static_cast<std::size_t>(filled), '#') +
                     std::string(static_cast<std::size_t>(kWidth - filled), '.') + "] ";
  line += grouped(done) + " of " + grouped(total);
  if (rate <= 0) return line;
  line += "   " + grouped(static_cast<std::int64_t>(rate + 0.5)) + " a second   ";
  return line + time_left(static_cast<double>(total - done) / rate);
}

Progress::Progress(std::string what, std::int64_t total, std::int64_t done)
    : what_(std::move(what)),
      total_(total),
      began_with_(done),
      began_(Clock::now()),
      shown_(began_),
      terminal_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  if (terminal_) std::fputs("\r\033[K", stderr);
}

void Progress::reached(std::int64_t done) {
  if (!terminal_) return;
  const Clock::time_point now = Clock::now();
  if (now - shown_ < std::chrono::milliseconds(100)) return;
  shown_ = now;
  const double seconds = std::chrono::duration<double>(now - began_).count();
  const std::string line =
      progress_line(done, total_, static_cast<double>(done - began_with_) / seconds);
  std::fprintf(stderr, "\r\033[K%s %s", what_.c_str(), line.c_str());
  std::fflush(stderr);
}

}  // namespace demarche::cli
