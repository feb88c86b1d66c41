// Around a game: forecasts, the vote, tables, the debrief. Nothing here moves the game.
#include <algorithm>
#include <cstdlib>

#include "view/app/turn.h"
#include "view/flow.h"
#include "view/lesson/around.h"
#include "view/lesson/lesson.h"
#include "view/lesson/verbs.h"

namespace demarche::view {
namespace {

// ---- Forecasts --------------------------------------------------------------------------------

ForecastRow* row_shown(App& app) {
  Ledger& ledger = app.around.ledger;
  const std::size_t row = app.around.forecast.row;
  return row < ledger.rows.size() ? &ledger.rows[row] : nullptr;
}

std::size_t in_order(int a) { return a < 0 ? 0 : static_cast<std::size_t>(a); }

void forecast_tab(Turn& turn) {
  turn.app.around.forecast.tab = static_cast<ForecastTab>(std::clamp(turn.action.a, 0, 2));
  turn.app.around.forecast.editing.reset();
}

void forecast_kind(Turn& turn) {
  turn.app.around.forecast.kind =
      static_cast<ForecastQuestion::Kind>(std::clamp(turn.action.a, 0, 2));
}

void forecast_by(Turn& turn) {
  const View& view = turn.app.play->view;
  turn.app.around.forecast.by_round = std::clamp(turn.action.a, view.round, view.rounds);
}

// The same question twice in a round is shown again, not put again.
void forecast_ask(Turn& turn) {
  App& app = turn.app;
  const Play& play = *app.play;
  ForecastDraft& draft = app.around.forecast;
  const std::int32_t by = draft.by_round == 0 ? play.view.rounds : draft.by_round;
  const auto questions = questions_now(*play.scenario, play.view, by);
  const std::size_t wanted = in_order(turn.action.a);
  if (wanted >= questions.size()) return;
  std::vector<ForecastRow>& rows = app.around.ledger.rows;
  const auto known = std::find_if(rows.begin(), rows.end(), [&](const ForecastRow& row) {
    return row.question == questions[wanted] && row.asked_round == play.view.round;
  });
  draft.row = static_cast<std::size_t>(known - rows.begin());
  draft.tab = ForecastTab::forecasts;
  draft.editing.reset();
  draft.shown = false;
  if (known != rows.end()) return;
  ForecastRow row;
  row.question = questions[wanted];
  row.asked_round = play.view.round;
  row.asked_at = static_cast<std::uint32_t>(play.game->log().size());
  row.said.resize(app.around.ledger.forecasters.size());
  rows.push_back(std::move(row));
}

void forecast_row(Turn& turn) {
  ForecastDraft& draft = turn.app.around.forecast;
  draft.row = in_order(turn.action.a);
  draft.editing.reset();
  draft.shown = false;
}

void forecast_edit(Turn& turn) { turn.app.around.forecast.editing = in_order(turn.action.a); }

void say(App& app, std::size_t forecaster, int percent) {
  ForecastRow* row = row_shown(app);
  if (row == nullptr || row->closed || forecaster >= row->said.size()) return;
  row->said[forecaster] = static_cast<std::int8_t>(std::clamp(percent, 0, 100));
  app.around.forecast.editing = forecaster;
}

void forecast_say(Turn& turn) { say(turn.app, in_order(turn.action.a), turn.action.b); }

// From nothing said a step leads to one half.
void forecast_step(Turn& turn) {
  const ForecastRow* row = row_shown(turn.app);
  const std::size_t who = in_order(turn.action.a);
  if (row == nullptr || who >= row->said.size()) return;
  const auto before = row->said[who];
  say(turn.app, who, before ? *before + turn.action.b * kForecastStep : 50);
}

// Let go over a mark of the line: "say/2/at/7" is 70 of the third.
void forecast_drop(Turn& turn) {
  const std::string& mark = turn.action.text;
  const std::string line = "say/" + std::to_string(turn.action.a) + "/at/";
  if (mark.rfind(line, 0) != 0) return;
  say(turn.app, in_order(turn.action.a), 10 * std::atoi(mark.c_str() + line.size()));
}

// Every student of the teams, or the teams as a whole; who watches goes on watching.
void forecast_each(Turn& turn) {
  App& app = turn.app;
  Ledger& ledger = app.around.ledger;
  std::vector<Forecaster> now;
  if (turn.action.a == 0) {
    now = ledger_of(*app.play->scenario).forecasters;
  } else if (app.lesson) {
    for (std::size_t seat = 0; seat < app.lesson->teams.size(); ++seat) {
      const bool computed = app.lesson->computed.has(SeatId(seat));
      const int students = computed ? 0 : std::min(app.lesson->teams[seat].students, kMostInTeam);
      for (int student = 1; student <= students; ++student)
        if (is_here(app.lesson->teams[seat], student - 1)) now.push_back({SeatId(seat), student});
    }
  }
  if (now.empty()) return;
  for (const Forecaster& who : ledger.forecasters)
    if (!who.seat.exists()) now.push_back(who);
  set_forecasters(ledger, std::move(now));
  app.around.forecast.only.reset();
  app.around.forecast.editing.reset();
}

void forecast_leave_out(Turn& turn) {
  if (!is_class(turn.app)) return;
  turn.app.around.ledger.left_out = turn.action.a == 1;
  turn.app.around.forecast.tab = ForecastTab::question;
}

void forecast_close(Turn& turn) {
  ForecastRow* row = row_shown(turn.app);
  if (row == nullptr) return;
  const bool of_now = row->asked_round == turn.app.play->view.round;
  row->closed = !(row->closed && of_now && row->answer == ForecastAnswer::open);
}

void forecast_show(Turn& turn) { turn.app.around.forecast.shown = !turn.app.around.forecast.shown; }

// The last student to come is the first to go; what it said goes with it.
void forecast_watch(Turn& turn) {
  Ledger& ledger = turn.app.around.ledger;
  const auto watching = std::count_if(ledger.forecasters.begin(), ledger.forecasters.end(),
                                      [](const Forecaster& who) { return !who.seat.exists(); });
  if (turn.action.a > 0 && static_cast<std::size_t>(watching) < kMostWatching) {
    ledger.forecasters.push_back({SeatId{}, static_cast<int>(watching) + 1});
  } else if (turn.action.a < 0 && watching > 0) {
    ledger.forecasters.pop_back();
  }
  for (ForecastRow& row : ledger.rows) row.said.resize(ledger.forecasters.size());
  turn.app.around.forecast.only.reset();
}

void forecast_whose(Turn& turn) {
  auto& only = turn.app.around.forecast.only;
  const std::size_t who = in_order(turn.action.a);
  only.reset();
  if (turn.action.a >= 0 && who < turn.app.around.ledger.forecasters.size()) only = who;
}

// ---- Rewind and vote --------------------------------------------------------------------------

void vote_round(Turn& turn) {
  RewindVote& vote = turn.app.around.vote;
  const int present = vote.present;
  vote = {};
  vote.present = present;
  vote.round = turn.action.a;
}

void vote_move(Turn& turn) {
  App& app = turn.app;
  const Play& play = *app.play;
  if (!may_look_back(app)) return;
  const std::size_t move = in_order(turn.action.a);
  const auto made = votable(*play.scenario, *play.game, play.game->record().settings.human_seats);
  const auto found = std::find_if(made.begin(), made.end(),
                                  [&](const analyse::Made& one) { return one.move == move; });
  if (found == made.end()) return;
  RewindVote vote;
  vote.round = found->round;
  vote.move = move;
  vote.present = app.around.vote.present;
  vote.options = options_at(*play.scenario, play.game->record(), move);
  vote.hands.assign(vote.options.size(), 0);
  app.around.vote = std::move(vote);
}

// From a turning point: to a vote on that decision.
void debrief_vote(Turn& turn) {
  vote_move(turn);
  App& app = turn.app;
  const auto& move = app.around.vote.move;
  if (!move || *move != in_order(turn.action.a)) return;
  app.back.push_back(app.screen);
  show(app, Screen::vote);
}

void vote_hands(Turn& turn) {
  count_hand(turn.app.around.vote, in_order(turn.action.a), turn.action.b);
}

void vote_present(Turn& turn) {
  RewindVote& vote = turn.app.around.vote;
  vote.present = std::clamp(vote.present + turn.action.a, hands_in_all(vote), kMostHands);
}

void vote_futures(Turn& turn) {
  App& app = turn.app;
  RewindVote& vote = app.around.vote;
  const auto chosen = chosen_by_class(vote);
  if (!chosen || *chosen == 0 || !vote.move) return;
  vote.ticket = ++app.around.tickets;
  vote.per_mille = 0;
  turn.ask(Request::Kind::play_futures, {}, 1);
}

void vote_stop(Turn& turn) {
  turn.app.around.vote.ticket = 0;
  turn.ask(Request::Kind::play_futures, {}, 0);
}

void vote_differences(Turn& turn) {
  turn.app.around.vote.differences_only = !turn.app.around.vote.differences_only;
}

// ---- Several tables ---------------------------------------------------------------------------

void tables_folder(Turn& turn) { turn.app.around.tables.folder = turn.action.text; }

void tables_open(Turn& turn) {
  turn.ask(Request::Kind::open_tables, turn.app.around.tables.folder);
}

// ---- Where the game turned --------------------------------------------------------------------

void turns_stop(Turn& turn) {
  turn.app.around.turns.stopped = turn.action.a == 1;
  turn.app.around.turns.ticket = 0;
}

// ---- The debrief ------------------------------------------------------------------------------

void debrief_begin(Turn& turn) { begin_walk(turn.app.around.walk, turn.app.now_ms); }

void debrief_step(Turn& turn) {
  DebriefWalk& walk = turn.app.around.walk;
  if (!walk.begun) return begin_walk(walk, turn.app.now_ms);
  step_walk(walk, turn.action.a, turn.app.now_ms);
  turn.app.interaction.scroll.clear();
}

void debrief_pause(Turn& turn) {
  if (turn.app.around.walk.begun) pause_walk(turn.app.around.walk, turn.app.now_ms);
}

void debrief_extend(Turn& turn) { extend_walk(turn.app.around.walk, turn.action.a); }

void debrief_length(Turn& turn) {
  set_length(turn.app.around.walk,
             static_cast<DebriefLength>(std::clamp(turn.action.a, 0, kDebriefLengths - 1)),
             turn.app.now_ms);
}

void debrief_tab(Turn& turn) { turn.app.around.walk.tab = turn.action.a; }

void debrief_reality(Turn& turn) {
  turn.app.around.walk.reality_open = !turn.app.around.walk.reality_open;
}

}  // namespace

Handler around_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::forecast_tab, forecast_tab},       {verb::forecast_kind, forecast_kind},
      {verb::forecast_by, forecast_by},         {verb::forecast_ask, forecast_ask},
      {verb::forecast_row, forecast_row},       {verb::forecast_edit, forecast_edit},
      {verb::forecast_say, forecast_say},       {verb::forecast_step, forecast_step},
      {verb::forecast_close, forecast_close},   {verb::forecast_show, forecast_show},
      {verb::forecast_watch, forecast_watch},   {verb::forecast_whose, forecast_whose},
      {verb::vote_round, vote_round},           {verb::vote_move, vote_move},
      {verb::vote_hands, vote_hands},           {verb::vote_present, vote_present},
      {verb::vote_futures, vote_futures},       {verb::vote_differences, vote_differences},
      {verb::debrief_vote, debrief_vote},       {verb::vote_stop, vote_stop},
      {verb::turns_stop, turns_stop},           {verb::forecast_drop, forecast_drop},
      {verb::forecast_each, forecast_each},     {verb::forecast_leave_out, forecast_leave_out},
      {verb::tables_folder, tables_folder},     {verb::tables_open, tables_open},
      {verb::debrief_begin, debrief_begin},     {verb::debrief_step, debrief_step},
      {verb::debrief_pause, debrief_pause},     {verb::debrief_extend, debrief_extend},
      {verb::debrief_length, debrief_length},   {verb::debrief_tab, debrief_tab},
      {verb::debrief_reality, debrief_reality},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
