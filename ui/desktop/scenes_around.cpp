#include "desktop/scenes_around.h"

#include <memory>

#include "demarche/analyse/courses.h"
#include "desktop/shell.h"
#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/verbs.h"
#include "view/papers/verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

void act(Shell& shell, const char* name, int a = 0, int b = 0) { shell.act({name, a, b, ""}); }

bool go(Shell& shell, Screen screen) {
  act(shell, verb::go, static_cast<int>(screen));
  return shell.app().screen == screen;
}

// As the class might have asked and said while it played: a question of every kind in each round.
void fill_ledger(view::App& app) {
  const view::Play& play = *app.play;
  const Log& log = play.game->log();
  view::Ledger ledger = view::ledger_of(*play.scenario);
  ledger.forecasters.push_back({SeatId{}, 1});
  View start = play.view;
  start.phase = Phase::planning;
  for (std::int32_t round = 1; round <= play.view.round; ++round) {
    start.round = round;
    std::size_t at = 0;
    while (at < log.size() && log[at].round < round) ++at;
    const auto questions = view::questions_now(*play.scenario, start, round);
    for (std::size_t i = static_cast<std::size_t>(round) % 3; i < questions.size(); i += 5) {
      view::ForecastRow row;
      row.question = questions[i];
      row.asked_round = round;
      row.asked_at = static_cast<std::uint32_t>(at);
      row.closed = true;
      // People who know something, and not everything.
      SeatSet everyone;
      for (std::size_t seat = 0; seat < play.scenario->seats.size(); ++seat)
        everyone.add(SeatId(seat));
      const bool came = view::answer_of(row, log, everyone) == view::ForecastAnswer::came;
      for (std::size_t who = 0; who < ledger.forecasters.size(); ++who) {
        const int away = static_cast<int>((i * 7 + who * 11) % 13) * 5 - 30;
        row.said.emplace_back(static_cast<std::int8_t>((came ? 65 : 30) + away));
      }
      ledger.rows.push_back(std::move(row));
    }
  }
  app.around.ledger = std::move(ledger);
  view::refresh_ledger(app);
}

// What another table of the same world might have done: from its third decision on all in
// character.
std::shared_ptr<const Game> other_table(const view::Play& play, std::size_t rows) {
  Game game = analyse::game_before(*play.scenario, play.game->record(),
                                   std::min(rows, play.game->record().moves.size()));
  const SeatSet awaited = game.awaited_people();
  if (!awaited.empty()) (void)game.decide_for(play.seat);
  analyse::play_on_in_character(game);
  return std::make_shared<const Game>(std::move(game));
}

constexpr std::uint64_t kTicket = 1;

bool to_step(Shell& shell, int step) {
  const int now = static_cast<int>(shell.app().around.walk.phase);
  act(shell, verb::debrief_step, step - now);
  return shell.app().screen == Screen::debrief;
}

}  // namespace

// In the middle of a game, before its choices are opened.
bool forecast_question_scene(Shell& shell) {
  act(shell, verb::close);
  return shell.app().play != nullptr && go(shell, Screen::forecasts);
}

bool forecast_entry_scene(Shell& shell) {
  act(shell, verb::forecast_ask, 1);
  act(shell, verb::forecast_watch, 1);
  constexpr int kSaid[] = {40, 55, 70};
  for (int who = 0; who < 3; ++who) act(shell, verb::forecast_say, who, kSaid[who]);
  return shell.app().screen == Screen::forecasts;
}

bool forecast_calibration_scene(Shell& shell) {
  go(shell, Screen::outcome);
  if (shell.app().screen != Screen::outcome) return false;
  fill_ledger(shell.app());
  if (!go(shell, Screen::forecasts)) return false;
  act(shell, verb::forecast_tab, 2);
  return true;
}

bool vote_scene(Shell& shell) {
  view::App& app = shell.app();
  if (!app.play || !go(shell, Screen::vote)) return false;
  const auto made = view::votable(*app.play->scenario, *app.play->game,
                                  app.play->game->record().settings.human_seats);
  const SeatId seat = app.play->seat;
  for (const analyse::Made& one : made) {
    if (one.seat != seat || one.round < 2) continue;
    act(shell, verb::vote_move, static_cast<int>(one.move));
    if (app.around.vote.options.size() > 3) break;
  }
  for (int i = 0; i < 23; ++i) act(shell, verb::vote_present, 1);
  for (int i = 0; i < 5; ++i) act(shell, verb::vote_hands, 0, 1);
  for (int i = 0; i < 16; ++i) act(shell, verb::vote_hands, 1, 1);
  return app.around.vote.move.has_value();
}

// While both futures are being played on; no thread does it, so that pictures are alike.
bool vote_playing_scene(Shell& shell) {
  shell.app().around.vote.ticket = kTicket;
  shell.app().around.vote.per_mille = 420;
  return shell.app().screen == Screen::vote;
}

bool vote_futures_scene(Shell& shell) {
  view::App& app = shell.app();
  const view::RewindVote& vote = app.around.vote;
  const auto chosen = view::chosen_by_class(vote);
  if (!chosen || !vote.move) return false;
  WhyNot why_not;
  const std::optional<view::Futures> futures = view::futures_of(
      *app.play->scenario, app.play->game->record(), *vote.move, vote.options[*chosen], why_not);
  if (!futures) return false;
  view::put_futures(app, kTicket, *futures);
  return app.screen == Screen::vote_futures;
}

bool tables_scene(Shell& shell) {
  view::App& app = shell.app();
  act(shell, verb::back);
  if (!app.play || !go(shell, Screen::tables)) return false;
  const view::Play& play = *app.play;
  const std::size_t rows = play.game->record().moves.size();
  std::vector<view::OpenedTable> tables{
      {"", play.scenario, std::make_shared<const Game>(*play.game)},
      {"laptop-2", play.scenario, other_table(play, rows / 5)},
      {"laptop-3", play.scenario, other_table(play, rows / 2)}};
  app.around.tables =
      view::compared("", tables, {{"laptop-4.json", analyse::WorldDiffers::seed, "", false}});
  return true;
}

// Eight laptops, as a school has them.
bool tables_eight_scene(Shell& shell) {
  view::App& app = shell.app();
  if (!app.play || app.screen != Screen::tables) return false;
  const view::Play& play = *app.play;
  const std::size_t rows = play.game->record().moves.size();
  std::vector<view::OpenedTable> tables{
      {"", play.scenario, std::make_shared<const Game>(*play.game)}};
  for (std::size_t laptop = 2; laptop <= 8; ++laptop)
    tables.push_back(
        {"laptop-" + std::to_string(laptop), play.scenario, other_table(play, rows * laptop / 9)});
  app.around.tables = view::compared("~/lesson", tables,
                                     {{"laptop-9.json", analyse::WorldDiffers::rules, "", false}});
  return app.around.tables.tables.size() == 8;
}

bool debrief_begin_scene(Shell& shell) {
  return shell.app().play != nullptr && go(shell, Screen::debrief);
}

bool debrief_feelings_scene(Shell& shell) {
  act(shell, verb::debrief_begin);
  return shell.app().around.walk.begun;
}

bool debrief_facts_scene(Shell& shell) { return to_step(shell, 1); }
bool debrief_causes_scene(Shell& shell) { return to_step(shell, 2); }
bool debrief_lessons_scene(Shell& shell) { return to_step(shell, 3); }

bool debrief_reality_scene(Shell& shell) {
  if (!to_step(shell, 4)) return false;
  act(shell, verb::debrief_reality);
  return true;
}

bool debrief_sources_scene(Shell& shell) {
  act(shell, verb::debrief_tab, 1);
  return shell.app().screen == Screen::debrief;
}

bool papers_scene(Shell& shell) {
  act(shell, verb::back);
  shell.app().papers.place = "~/Documents/Demarche";
  act(shell, verb::open_papers, static_cast<int>(view::PapersOf::game));
  return shell.app().screen == Screen::papers;
}

bool papers_written_scene(Shell& shell) {
  view::PaperDesk& desk = shell.app().papers;
  desk.folder_written = "~/Documents/Demarche/" + shell.app().play->scenario->id + "-7";
  desk.files = {"report_en.pdf", "report_uk.pdf", "decisions_en.csv", "decisions_uk.csv"};
  return shell.app().screen == Screen::papers;
}

}  // namespace demarche::desktop
