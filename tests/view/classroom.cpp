#include "view/classroom.h"

#include <catch2/catch.hpp>

#include "view/actions.h"
#include "view/lesson/actions.h"
#include "view/lesson/projector.h"
#include "view/time.h"

namespace demarche::view {

Classroom::Classroom(LessonWay way, TimeOut out, int silence) : parlour(guarantees()) {
  set_up(way, out, silence, {1, 4});
}

Classroom::Classroom(std::shared_ptr<const Scenario> scenario, LessonWay way, TimeOut out)
    : parlour(std::move(scenario)) {
  set_up(way, out, 0, {});
}

void Classroom::set_up(LessonWay way, TimeOut out, int silence, const std::vector<int>& computed) {
  app().now_ms = 1000;
  app().setup.seed = 7;
  parlour.act(verb::go, static_cast<int>(Screen::lesson));
  parlour.act(verb::note_read);
  for (const int seat : computed) parlour.act(verb::plan_students, seat, 0);
  parlour.act(verb::plan_way, static_cast<int>(way));
  parlour.act(verb::plan_time_out, static_cast<int>(out));
  parlour.act(verb::plan_silence, silence);
  parlour.act(verb::start_lesson);
  REQUIRE(app().lesson != nullptr);
  REQUIRE(app().screen == Screen::handover);
}

std::vector<Request> Classroom::pass_time(std::int64_t ms) {
  return on_time(app(), app().now_ms + ms);
}

void Classroom::pass_seconds(int seconds) {
  for (int second = 0; second < seconds; ++second) pass_time(1000);
}

void Classroom::open_papers() {
  for (int press = 0; press < 2; ++press) {
    pass_time(2000);
    parlour.press("Space");
  }
  if (app().screen == Screen::briefing) parlour.act(verb::start_game);
  if (app().screen == Screen::reveal) parlour.act(verb::tell_on);
}

bool Classroom::go_on_to(Phase phase) {
  if (app().screen != Screen::teacher) parlour.act(verb::teacher);
  for (int step = 0; step < 400 && !play().game->over(); ++step) {
    if (play().game->state().head().phase == phase) {
      parlour.act(verb::back);
      return true;
    }
    parlour.act(verb::go_on_now);
  }
  return false;
}

canvas::Frame Classroom::projector() {
  return layout_projector(app(), {parlour.theme, parlour.text, parlour.metrics, {}});
}

}  // namespace demarche::view
