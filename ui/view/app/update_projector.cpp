// What the teacher decides about the class's own screen, and the silence before a reveal.
#include <algorithm>

#include "view/actions.h"
#include "view/app/turn.h"
#include "view/lesson/actions.h"
#include "view/lesson/lesson.h"
#include "view/lesson/plan.h"

namespace demarche::view {
namespace {

int within_a_step(int seconds) { return std::clamp(seconds, 0, kMostSilence); }

// Ended by update already, as by any action.
void silence_over(Turn&) {}

void set_silence(Turn& turn) {
  if (!turn.app.lesson) return;
  turn.app.lesson->silence_seconds = within_a_step(turn.action.a);
  turn.ask(Request::Kind::keep_lesson);
}

void layout_of_class(Turn& turn) {
  if (!turn.app.lesson || turn.action.a < 0 || turn.action.a >= kProjectorLayouts) return;
  turn.app.lesson->shows = static_cast<ProjectorLayout>(turn.action.a);
  turn.ask(Request::Kind::keep_lesson);
}

}  // namespace

Handler projector_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::end_silence, silence_over},
      {verb::projector_layout, layout_of_class},
      {verb::set_silence, set_silence},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
