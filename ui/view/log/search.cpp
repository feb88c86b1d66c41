#include "view/log/search.h"

#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

bool is_of(const Happening& told, SeatId seat) {
  if (!seat.exists()) return true;
  const auto row = static_cast<std::uint8_t>(seat.index());
  return told.seat == row || told.target == row || told.seats.has(seat);
}

// Two bytes of UTF-8 that are a capital Cyrillic letter become the small one.
void fold_cyrillic(std::string& text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const auto second = static_cast<unsigned char>(text[at + 1]);
  unsigned code = (first & 0x1FU) << 6U | (second & 0x3FU);
  if (code >= 0x410 && code <= 0x42F) {
    code += 0x20;
  } else if (code >= 0x400 && code <= 0x40F) {
    code += 0x50;
  } else if (code == 0x490) {
    code = 0x491;
  } else {
    return;
  }
  text[at] = static_cast<char>(0xC0U | code >> 6U);
  text[at + 1] = static_cast<char>(0x80U | (code & 0x3FU));
}

}  // namespace

std::string folded(const std::string& text) {
  std::string out = text;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    if (byte >= 'A' && byte <= 'Z') out[i] = static_cast<char>(byte + ('a' - 'A'));
    if (byte == 0xD0 || byte == 0xD2) {
      if (i + 1 < out.size()) fold_cyrillic(out, i);
      ++i;
    }
  }
  return out;
}

LogTopic topic_of(Kind kind) {
  switch (kind) {
    case Kind::meter_changed:
    case Kind::income:
    case Kind::opened:
    case Kind::closed:
    case Kind::round_closing:
      return LogTopic::changes;
    case Kind::planned:
    case Kind::move_succeeded:
    case Kind::move_failed:
    case Kind::move_void:
    case Kind::leaked:
      return LogTopic::moves;
    case Kind::sitting_began:
    case Kind::proposed:
    case Kind::passed:
    case Kind::asked:
    case Kind::accepted:
    case Kind::refused:
    case Kind::walked_out:
    case Kind::voted:
    case Kind::vote_failed:
    case Kind::settled:
    case Kind::over_head:
    case Kind::sitting_ended:
      return LogTopic::talks;
    default:
      return LogTopic::news;
  }
}

std::vector<LogLine> found_in_log(const Play& play, const Phrases& phrases,
                                  const LogSearch& search) {
  std::vector<LogLine> out;
  const std::string wanted = folded(search.text);
  for (std::size_t i = 0; i < play.heard.size(); ++i) {
    const Happening& told = play.heard[i];
    if (told.kind == Kind::round_began || !is_of(told, search.seat)) continue;
    if (search.topic >= 0 && static_cast<int>(topic_of(told.kind)) != search.topic) continue;
    std::string said = phrases.happening(told, play.seat);
    if (said.empty()) continue;
    if (!wanted.empty() && folded(said).find(wanted) == std::string::npos) continue;
    out.push_back({i, std::move(said)});
  }
  return out;
}

}  // namespace demarche::view
