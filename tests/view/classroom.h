// A lesson in a classroom: teams at one keyboard, a teacher, a clock.
#pragma once

#include "view/lesson/lesson.h"
#include "view/parlour.h"

namespace demarche::view {

// A lesson about the article, Russia and Turkey computed; `silence` in seconds.
struct Classroom {
  explicit Classroom(LessonWay way = LessonWay::hand_over, TimeOut out = TimeOut::in_character,
                     int silence = 0);
  // The same about another scenario, every seat a team's.
  Classroom(std::shared_ptr<const Scenario> scenario, LessonWay way, TimeOut out);

  App& app() { return parlour.app; }
  Play& play() { return *parlour.app.play; }
  Lesson& lesson() { return *parlour.app.lesson; }
  [[nodiscard]] const std::vector<Move>& moves() { return play().game->record().moves; }
  // What the front end does when it is so much later.
  std::vector<Request> pass_time(std::int64_t ms);
  // Second by second, as a front end does it.
  void pass_seconds(int seconds);
  // The delegation that is called opens its papers and has read what is told first.
  void open_papers();
  [[nodiscard]] canvas::Frame projector();

  // The teacher goes on until the game stands in that phase. False: it never did.
  bool go_on_to(Phase phase);

  Parlour parlour;

 private:
  void set_up(LessonWay way, TimeOut out, int silence, const std::vector<int>& computed);
};

}  // namespace demarche::view
