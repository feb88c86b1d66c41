#include "view/lesson/run.h"

#include <algorithm>
#include <utility>

#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/time.h"
#include "view/words.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kSecond = 1000;

bool running(const App& app) { return app.lesson && app.play && !app.play->game->over(); }

bool planning(const Play& play) { return play.game->state().head().phase == Phase::planning; }

bool at_keyboard(const Play& play, SeatId seat) {
  return !play.sharing.next.exists() && play.seat == seat;
}

// Which decision the clock is for, or will be when `seat` has opened its papers.
std::uint64_t decision_with(const App& app, SeatId seat) {
  const Play& play = *app.play;
  const bool aloud = app.lesson->way == LessonWay::aloud;
  const auto round = static_cast<std::uint64_t>(play.game->state().head().round) << 40U;
  if (!planning(play)) return round | std::uint64_t{1} << 32U | play.game->record().moves.size();
  return round | std::uint64_t{2} << 32U | (aloud ? 0U : seat.value);
}

std::uint64_t decision_of_next(const App& app) {
  const Sharing& sharing = app.play->sharing;
  return decision_with(app, sharing.next.exists() ? sharing.next : app.play->seat);
}

// 0: none, while a closed screen waits for a delegation.
std::uint64_t decision_of(const App& app) {
  const bool aloud = app.lesson->way == LessonWay::aloud;
  if (!aloud && app.play->sharing.next.exists()) return 0;
  return decision_with(app, app.play->seat);
}

bool has_plan(const Play& play, SeatId seat) {
  View view;
  const Situation& situation = play.game->situation();
  observe(*play.scenario, situation.state, situation.beliefs, seat, view);
  return !view.plan.empty();
}

Move plain(SeatId seat, Move::Kind kind) {
  Move move;
  move.kind = kind;
  move.seat = static_cast<std::uint8_t>(seat.index());
  return move;
}

// The computer plans for a seat until it has ended its planning, or decides once in a sitting.
void decide_for(App& app, SeatId seat) {
  Game& game = *app.play->game;
  const auto round = game.state().head().round;
  const bool plans = planning(*app.play);
  do {
    game.decide_for(seat, app.goes_on);
  } while (plans && planning(*app.play) && game.state().head().round == round &&
           game.awaited_people().has(seat));
}

void finish_planning(App& app, SeatId seat) {
  if (has_plan(*app.play, seat) || app.lesson->time_out == TimeOut::pass) {
    app.play->game->make(plain(seat, Move::Kind::done));
  } else {
    decide_for(app, seat);
  }
}

void finish_decision(App& app, SeatId seat) {
  Play& play = *app.play;
  if (at_keyboard(play, seat) && !play.draft.package.empty()) {
    Move drafted = plain(seat, Move::Kind::propose);
    drafted.package = play.draft.package;
    if (play.game->make(drafted).legal()) return;
  }
  if (app.lesson->time_out == TimeOut::pass) {
    for (const auto kind : {Move::Kind::pass, Move::Kind::reject, Move::Kind::abstain}) {
      if (play.game->make(plain(seat, kind)).legal()) return;
    }
  }
  decide_for(app, seat);
}

// The game goes on; who looks at the teacher's panel goes on looking at it.
void carry_on(App& app) {
  const Screen shown = app.screen;
  const bool kept = shown == Screen::teacher || shown == Screen::projector;
  const std::string focused = app.interaction.focused;
  const Overlay above = app.overlay;
  app.play->draft = {};
  move_on(app);
  if (!kept) return;
  // The debrief that opened by itself leads back to the outcome.
  app.back = app.screen == Screen::debrief ? std::vector{Screen::outcome, app.screen}
                                           : std::vector{app.screen};
  show(app, shown);
  app.overlay = above;  // what the teacher is writing stays open
  app.interaction.focused = focused;
}

}  // namespace

void follow_lesson(App& app, const std::string& verb) {
  if (!app.lesson) return;
  Lesson& lesson = *app.lesson;
  if (verb != verb::take_back) lesson.taking_back = false;
  follow_silence(app, verb == verb::take_back);
  if (!running(app)) {
    lesson.clock = {};
    return;
  }
  // Nobody's time runs during silence, or while the lesson is left for the title.
  const bool stands = silent(app) || app.screen == Screen::title;
  const std::uint64_t decision = stands ? 0 : decision_of(app);
  if (decision == lesson.clock_of) return;
  lesson.kept_clock = clock_to_keep(lesson, app.now_ms);
  lesson.clock_of = decision;
  if (decision != 0 && take_up_clock(lesson, decision)) {
    app.notice = Words(app.options.language)("teacher.taken-up");
    return;
  }
  const int minutes = planning(*app.play) ? lesson.planning_minutes : lesson.sitting_minutes;
  start_clock(lesson.clock, app.now_ms, decision == 0 ? 0 : minutes);
}

std::int32_t seconds_kept(const App& app) {
  if (!running(app) || app.lesson->clock_of != 0) return 0;
  const bool same = app.lesson->kept_clock.decision == decision_of_next(app);
  return same ? app.lesson->kept_clock.seconds : 0;
}

std::int64_t lesson_change(const App& app) {
  if (!app.lesson || !app.play) return kNever;
  std::int64_t next = silence_change(app);
  if (app.lesson->clock.state == PhaseClock::State::running) {
    const std::int64_t part = left_on(app.lesson->clock, app.now_ms) % kSecond;
    next = app.now_ms + (part > 0 ? part : kSecond);
  }
  if (app.lesson->profiles_until_ms > app.now_ms) {
    next = std::min(next, app.lesson->profiles_until_ms);
  }
  return next;
}

void lesson_on_time(App& app, std::vector<Request>& requests) {
  if (!app.lesson) return;
  if (app.lesson->silence.until_ms != 0 && !silent(app)) {
    end_silence(app);
    follow_lesson(app, {});
  }
  if (!running(app)) return;
  if (is_due_to_keep(*app.lesson, app.now_ms)) {
    requests.push_back({Request::Kind::keep_lesson, {}, 0});
  }
  if (!has_ended(app.lesson->clock, app.now_ms)) return;
  go_on_now(app, false);
  follow_lesson(app, {});
  requests.push_back({Request::Kind::save, {}, 0});
}

void go_on_now(App& app, bool all) {
  if (!running(app)) return;
  Play& play = *app.play;
  const bool everyone = all || app.lesson->way == LessonWay::aloud;
  const bool plans = planning(play);
  const auto round = play.game->state().head().round;
  SeatSet waiting = seats_awaited(app);
  if (!everyone) waiting.bits &= play.sharing.next.exists() ? 0U : 1U << play.seat.index();
  for (SeatId seat = next_in_turn(waiting, {}); seat.exists(); seat = next_in_turn(waiting, {})) {
    waiting.remove(seat);
    const bool same = planning(play) == plans && play.game->state().head().round == round;
    if (!same || !seats_awaited(app).has(seat)) continue;
    if (plans) {
      finish_planning(app, seat);
    } else {
      finish_decision(app, seat);
    }
  }
  carry_on(app);
}

void act_for(App& app, SeatId seat) {
  if (!running(app) || !app.play->game->awaited_people().has(seat)) return;
  decide_for(app, seat);
  carry_on(app);
}

bool give_seat(App& app, SeatId seat) {
  SeatSet& computed = app.lesson->computed;
  if (computed.has(seat)) {
    computed.remove(seat);
    return true;
  }
  SeatSet after = computed;
  after.add(seat);
  const auto seats = static_cast<int>(app.play->scenario->seats.size());
  if (after.size() >= seats) return false;
  computed = after;
  if (running(app)) carry_on(app);
  return true;
}

Game begun_again(const Scenario& scenario, const Record& record, int round) {
  Game again(scenario, record.settings);
  std::size_t moves = 0;
  while (moves < record.moves.size() && again.state().head().round < round) {
    if (!again.make(record.moves[moves]).legal()) break;
    ++moves;
  }
  Record until = again.record();
  for (const CutShort& row : record.cut_short) {
    if (row.move < moves) until.cut_short.push_back(row);
  }
  ReplayFault fault;
  return replay(scenario, until, fault);
}

int round_to_take_back(const Play& play) {
  const int round = play.game->state().head().round;
  const Game begun = begun_again(*play.scenario, play.game->record(), round);
  const std::vector<Move>& moves = play.game->record().moves;
  // What is drafted and not sealed is nobody else's to know: the panel says the same without it.
  const auto first = moves.begin() + static_cast<std::ptrdiff_t>(begun.record().moves.size());
  const bool decided = std::any_of(first, moves.end(), [](const Move& move) {
    return move.kind != Move::Kind::play && move.kind != Move::Kind::withdraw;
  });
  return decided ? round : round - 1;
}

bool take_back_round(App& app) {
  if (!app.lesson || !app.play) return false;
  Play& play = *app.play;
  const int round = round_to_take_back(play);
  if (round < 1) return false;
  *play.game = begun_again(*play.scenario, play.game->record(), round);
  play.outcome.reset();
  if (!play.sharing.next.exists()) close_seat(app);
  // Who had been told of what is taken back is told of what comes instead.
  for (std::size_t seat = 0; seat < play.sharing.told.size(); ++seat) {
    std::optional<std::size_t>& told = play.sharing.told[seat];
    if (told) told = std::min(*told, heard_by(play.game->log(), SeatId(seat)).size());
  }
  app.lesson->clock = {};
  app.lesson->kept_clock = {};
  app.lesson->clock_of = 0;
  carry_on(app);
  return true;
}

}  // namespace demarche::view
