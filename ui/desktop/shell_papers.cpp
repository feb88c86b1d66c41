// Long work of the screens around a game, and papers: begun here, looked after at each tick.
#include <algorithm>
#include <cstdlib>
#include <utility>

#include "demarche/io/user_dir.h"
#include "desktop/around_jobs.h"
#include "desktop/shell.h"
#include "desktop/shell_kept.h"
#include "view/lesson/around.h"
#include "view/lesson/lesson.h"
#include "view/lesson/plan.h"
#include "view/lesson/turns.h"

namespace demarche::desktop {
namespace {

// In steps of ten, so that a bar does not draw the screen anew for every thousandth.
bool moved(int& shown, int now) { return std::exchange(shown, now / 10 * 10) != now / 10 * 10; }

// "~/papers" as people type it; what does not begin at the root begins in the usual folder, and at
// home where there is none.
std::filesystem::path typed_folder(const std::string& typed, const std::string& usual) {
  const char* home = std::getenv("HOME");
  const std::filesystem::path from = home == nullptr ? "" : home;
  if (typed == "~") return from;
  if (typed.rfind("~/", 0) == 0) return from / typed.substr(2);
  const std::filesystem::path path(typed);
  if (path.is_absolute()) return path;
  return usual.empty() ? from / path : std::filesystem::path(usual) / path;
}

print::Document document_of(view::Paper paper) {
  switch (paper) {
    case view::Paper::briefs:
      return print::Document::briefs;
    case view::Paper::knowledge:
      return print::Document::knowledge;
    case view::Paper::plates:
      return print::Document::plates;
    case view::Paper::forms:
      return print::Document::forms;
    case view::Paper::teacher:
      return print::Document::teacher;
    case view::Paper::report:
      return print::Document::report;
    case view::Paper::decisions:
      return print::Document::decisions;
    case view::Paper::forecasts:
      break;
  }
  return print::Document::forecasts;
}

}  // namespace

void Shell::play_futures(bool on) {
  futures_.cancel();
  const view::RewindVote& vote = app_.around.vote;
  const auto chosen = view::chosen_by_class(vote);
  if (!on || !app_.play || !vote.move || !chosen) return;
  futures_.start(
      futures_job({app_.play->scenario, app_.play->game->record(), app_.play->seat, vote.ticket},
                  *vote.move, vote.options[*chosen]));
}

bool Shell::tend_futures() {
  if (!futures_.busy()) return false;
  view::RewindVote& vote = app_.around.vote;
  if (!app_.play || vote.ticket == 0) {  // the class has gone on to something else
    futures_.cancel();
    return false;
  }
  if (const std::optional<HandOver> findings = futures_.take()) {
    if (*findings) (*findings)(app_);
    vote.ticket = 0;
    return true;
  }
  return moved(vote.per_mille, futures_.per_mille());
}

// The review of a class begins by itself as soon as its game is over: its slide comes later.
bool Shell::tend_turns() {
  view::ClassTurns& turns = app_.around.turns;
  if (turns_.busy() && (!app_.play || turns.ticket == 0)) turns_.cancel();
  if (!turns_.busy()) {
    std::vector<SeatId> seats = view::seats_to_review(app_);
    if (seats.empty() || turns.ticket > 0) return false;
    turns.ticket = ++tickets_;
    turns_.start(
        turns_job({app_.play->scenario, app_.play->game->record(), app_.play->seat, turns.ticket},
                  std::move(seats), view::kClassContinuations));
    return false;
  }
  if (const std::optional<HandOver> findings = turns_.take()) {
    if (*findings) (*findings)(app_);
    return true;
  }
  return moved(turns.per_mille, turns_.per_mille()) && app_.screen == view::Screen::debrief;
}

void Shell::turns_at_once(int continuations) {
  std::vector<SeatId> seats = view::seats_to_review(app_);
  if (seats.empty()) return;
  turns_.cancel();
  app_.around.turns.ticket = ++tickets_;
  work_at_once(app_, turns_job({app_.play->scenario, app_.play->game->record(), app_.play->seat,
                                app_.around.turns.ticket},
                               std::move(seats), continuations));
}

// What is printed of; false, with a sentence, when it cannot be read.
bool Shell::paper_source(PaperWork& work, std::string& fault) {
  const view::PaperDesk& desk = app_.papers;
  if (desk.of == view::PapersOf::saved) {
    if (!named_) return false;
    std::optional<Kept> kept = read_game(named_->file(desk.saved), fault);
    if (!kept) return false;
    work.scenario = std::move(kept->scenario);
    work.game = std::make_shared<const Game>(std::move(kept->game));
  } else if (desk.of == view::PapersOf::game) {
    if (!app_.play) return false;
    work.scenario = app_.play->scenario;
    work.game = std::make_shared<const Game>(*app_.play->game);
    work.ledger = app_.around.ledger;
    if (app_.lesson) work.messages = app_.lesson->messages;
  } else {
    if (app_.setup.scenario >= app_.shelves.size()) return false;
    work.scenario = app_.shelves[app_.setup.scenario].scenario;
    if (!work.scenario) return false;
    const view::LessonPlan plan = view::plan_or_first(app_.plan.get(), *work.scenario);
    work.settings = view::settings_of(plan, app_.setup.seed, *work.scenario);
  }
  if (work.game) work.settings = work.game->record().settings;
  return true;
}

void Shell::print_papers(const std::string& folder, bool on) {
  view::PaperDesk& desk = app_.papers;
  papers_.cancel();
  desk.ticket = 0;
  if (!on) return;
  PaperWork work;
  std::string fault;
  desk.files.clear();
  desk.fault.clear();
  if (!paper_source(work, fault)) {
    desk.fault = view::Words(app_.options.language)("saves.broken", {fault});
    return;
  }
  for (const view::Paper paper : view::papers_wanted(app_))
    work.documents.push_back(document_of(paper));
  for (std::size_t i = 0; i < app_.languages.size(); ++i)
    if ((desk.languages >> i & 1U) != 0) work.languages.push_back(app_.languages[i]);
  work.mandates = desk.open_mandates ? print::Mandates::open : print::Mandates::drawn;
  work.assets = places_.assets;
  const std::string usual = work.scenario->id + "-" + std::to_string(work.settings.world_seed);
  work.folder =
      folder.empty() ? std::filesystem::path(desk.place) / usual : typed_folder(folder, desk.place);
  work.ticket = desk.ticket = ++tickets_;
  desk.per_mille = 0;
  papers_.start(paper_job(std::move(work)));
}

bool Shell::tend_papers() {
  if (!papers_.busy()) return false;
  view::PaperDesk& desk = app_.papers;
  if (const std::optional<HandOver> findings = papers_.take()) {
    if (*findings) (*findings)(app_);
    desk.ticket = 0;
    return true;
  }
  return moved(desk.per_mille, papers_.per_mille());
}

bool Shell::tend_around() {
  const bool futures = tend_futures(), turns = tend_turns(), papers = tend_papers();
  return futures || turns || papers;
}

}  // namespace demarche::desktop
