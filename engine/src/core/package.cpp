#include <algorithm>

#include "demarche/move.h"

namespace demarche {

OptionId Package::option_for(IssueId issue) const {
  for (const Entry& entry : *this) {
    if (entry.issue == issue.index()) return OptionId{entry.option};
  }
  return OptionId{};
}

bool Package::set(IssueId issue, OptionId option) {
  auto* const first = entries.data();
  auto* const last = first + count;
  auto* place = first;  // nine at most: looked for one by one
  while (place != last && place->issue < issue.index()) ++place;
  const bool present = place != last && place->issue == issue.index();
  if (!option.exists()) {
    if (present) {
      std::move(place + 1, last, place);
      entries[--count] = Entry{};
    }
    return true;
  }
  if (!present) {
    if (count == kMost) return false;
    std::move_backward(place, last, last + 1);
    ++count;
  }
  *place = {static_cast<std::uint8_t>(issue.index()), static_cast<std::uint8_t>(option.index())};
  return true;
}

}  // namespace demarche
