// Looking something up in what has been heard: by words, by delegation, by kind.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "demarche/happening.h"
#include "demarche/ids.h"

namespace demarche::view {

struct Play;
class Phrases;

enum class LogTopic : std::uint8_t { news, moves, talks, changes };
inline constexpr int kLogTopics = 4;

// What is shown of the log. All empty: everything.
struct LogSearch {
  std::string text;  // as typed; looked for without regard to case
  SeatId seat;       // who acted or was acted upon; none: anybody
  int topic = -1;    // LogTopic; -1: all
  int round = -1;    // the round that was jumped to; -1: the latest
  [[nodiscard]] bool any() const { return !text.empty() || seat.exists() || topic >= 0; }
};

// Of which kind something that happened is.
[[nodiscard]] LogTopic topic_of(Happening::Kind kind);
// A line of the log: where it stands in Play::heard, and its words.
struct LogLine {
  std::size_t heard = 0;
  std::string words;
};
// What matches, in the order in which it happened.
[[nodiscard]] std::vector<LogLine> found_in_log(const Play& play, const Phrases& phrases,
                                                const LogSearch& search);
// Lower case in Latin and Cyrillic letters; other characters as they are.
[[nodiscard]] std::string folded(const std::string& text);

}  // namespace demarche::view
