#include <cassert>

#include "core/block.h"
#include "play/flow.h"
#include "rules/effects.h"
#include "rules/evaluate.h"

namespace demarche {
namespace {

void drift(const Course& course) {
  for (const DriftCode& row : course.program.drifts) {
    change_meter(course, row.meter, row.of, row.in, row.amount);
  }
}

// A format opens once its condition holds; one opened by now is due next round.
void open_formats(const Course& course) {
  StateHead& head = course.head();
  FormatState* const formats = Block(course.scenario, course.state()).formats();
  for (std::size_t row = 0; row < course.program.formats.size(); ++row) {
    const FormatCode& format = course.program.formats[row];
    if (format.standing || formats[row].closed != 0) continue;
    if (formats[row].opened == 0 && holds(course.scenario, course.state(), format.open_when)) {
      formats[row].opened = head.round;
      course.tell(Happening::Kind::opened, all_seats(course.scenario),
                  [&](Happening& told) { told.what = static_cast<std::uint16_t>(row); });
    }
    if (formats[row].opened == head.round) head.formats_due |= 1U << row;
  }
}

// The first ending that holds: of those that may come early, or of all after the last round.
EndingId ending_now(const Course& course) {
  const StateHead& head = course.head();
  if (head.ordered_ending != 0xFF) return EndingId{std::size_t{head.ordered_ending}};
  const bool last = head.round >= head.rounds;
  for (std::size_t row = 0; row < course.program.endings.size(); ++row) {
    const EndingCode& ending = course.program.endings[row];
    if (!last && !ending.early) continue;
    if (holds(course.scenario, course.state(), ending.when)) return EndingId{row};
  }
  // The last ending has no condition, so after the last round there is always one.
  assert(!last);
  return {};
}

void end_game(const Course& course, EndingId ending) {
  course.head().ending = static_cast<std::uint8_t>(ending.index());
  course.head().phase = Phase::over;
  course.head().formats_due = 0;
  course.tell(Happening::Kind::ended, all_seats(course.scenario),
              [&](Happening& told) { told.what = ending.value; });
}

}  // namespace

void close_round(const Course& course) {
  course.tell(Happening::Kind::round_closing, all_seats(course.scenario), [](Happening&) {});
  drift(course);
  open_formats(course);
  course.tell(Happening::Kind::round_ended, all_seats(course.scenario),
              [&](Happening& told) { told.amount = course.head().round; });
  const EndingId ending = ending_now(course);
  if (ending.exists()) return end_game(course, ending);
  ++course.head().round;
}

}  // namespace demarche
