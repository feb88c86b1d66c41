// The game walked through again, as the seat saw it then. What it heard makes a stop; when the game
// is over it may be walked through as another seat, or with all that anybody did.
#include <algorithm>
#include <utility>

#include "view/review/desk.h"
#include "view/time.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kPaceMs[] = {3200, 1600, 700};

SeatId eyes_of(const Play& play, const ReplayDesk& desk) {
  return desk.eyes.exists() ? desk.eyes : play.seat;
}

Log log_for(const Play& play, const ReplayDesk& desk, const Log& log) {
  return heard_by(log, desk.all ? SeatId{} : eyes_of(play, desk));
}

// After which moves something new was heard; 0 is the start.
std::vector<std::size_t> stops_of(const Play& play, const ReplayDesk& desk) {
  const Record& record = play.game->record();
  Game again(*play.scenario, record.settings);
  std::vector<std::size_t> stops{0};
  std::size_t heard = log_for(play, desk, again.log()).size();
  for (std::size_t row = 0; row < record.moves.size(); ++row) {
    if (!again.make(record.moves[row]).legal()) break;
    const std::size_t now = log_for(play, desk, again.log()).size();
    if (std::exchange(heard, now) != now) stops.push_back(row + 1);
  }
  return stops;
}

// The last stop at or before so many moves.
std::size_t stop_at(const ReplayDesk& desk, std::size_t moves) {
  const auto after = std::upper_bound(desk.stops.begin(), desk.stops.end(), moves);
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - desk.stops.begin() - 1, 0));
}

void show_stop(App& app) {
  const Play& play = *app.play;
  ReplayDesk& desk = after_of(app).replay;
  const auto heard_at = [&](const Game& game) { return log_for(play, desk, game.log()); };
  const SeatId eyes = eyes_of(play, desk);
  const Record& record = play.game->record();
  const Game game = analyse::game_before(*play.scenario, record, desk.stops[desk.at]);
  auto shown = std::make_shared<Play>();
  shown->scenario = play.scenario;
  shown->seat = eyes;
  observe(*play.scenario, game.state(), game.situation().beliefs, eyes, shown->view);
  conceal(*play.scenario, game.state(), eyes, shown->known);
  shown->heard = heard_at(game);
  desk.heard_before = 0;
  shown->before = shown->view;
  if (desk.at > 0) {
    const Game earlier = analyse::game_before(*play.scenario, record, desk.stops[desk.at - 1]);
    observe(*play.scenario, earlier.state(), earlier.situation().beliefs, eyes, shown->before);
    desk.heard_before = heard_at(earlier).size();
  }
  desk.shown = std::move(shown);
}

}  // namespace

void open_replay(App& app, std::optional<std::size_t> move) {
  const Play& play = *app.play;
  ReplayDesk& desk = after_of(app).replay;
  if (desk.stops.empty()) desk.stops = stops_of(play, desk);
  desk.playing = false;
  replay_at(app, stop_at(desk, move.value_or(0)));
}

void replay_through(App& app, SeatId eyes, bool all) {
  const Play& play = *app.play;
  ReplayDesk& desk = after_of(app).replay;
  if (!play.game->over() || desk.stops.empty()) return;
  const std::size_t moves = desk.stops[desk.at];
  desk.eyes = eyes == play.seat ? SeatId{} : eyes;
  desk.all = all;
  desk.playing = false;
  desk.stops = stops_of(play, desk);
  replay_at(app, stop_at(desk, moves));
}

void replay_at(App& app, std::size_t stop) {
  ReplayDesk& desk = after_of(app).replay;
  if (desk.stops.empty()) return;
  desk.at = std::min(stop, desk.stops.size() - 1);
  show_stop(app);
}

void play_replay(App& app, bool on) {
  ReplayDesk& desk = after_of(app).replay;
  if (on && desk.at + 1 >= desk.stops.size()) replay_at(app, 0);
  desk.playing = on;
  desk.next_ms = app.now_ms + kPaceMs[desk.speed];
}

void pace_replay(App& app, int speed) {
  ReplayDesk& desk = after_of(app).replay;
  desk.speed = std::clamp(speed, 0, 2);
  desk.next_ms = app.now_ms + kPaceMs[desk.speed];
}

std::int64_t replay_due(const App& app) {
  const bool runs = app.screen == Screen::replay && app.play && app.after &&
                    app.after->replay.playing && app.overlay.kind == Overlay::Kind::none;
  return runs ? app.after->replay.next_ms : kNever;
}

void replay_on(App& app) {
  ReplayDesk& desk = after_of(app).replay;
  replay_at(app, desk.at + 1);
  desk.next_ms = app.now_ms + kPaceMs[desk.speed];
  if (desk.at + 1 >= desk.stops.size()) desk.playing = false;
}

}  // namespace demarche::view
