// The review beside the window: what is missing is computed, handed over, kept beside the save.
#include <system_error>
#include <utility>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/review_cache.h"
#include "desktop/set_aside.h"
#include "desktop/shell.h"
#include "view/review/after.h"
#include "view/review/pair.h"

namespace demarche::desktop {
namespace {

// Continuations of the next better review; 0: it is as good as it gets.
int next_step(const analyse::Review* review) {
  const bool empty = review != nullptr && review->decisions.empty();
  const int done = review == nullptr || empty ? 0 : review->decisions.front().continuations;
  for (const int step : view::kReviewSteps) {
    if (!empty && step > done) return step;
  }
  return 0;
}

}  // namespace

FinishedGame Shell::finished_game() {
  view::After& after = view::after_of(app_);
  if (after.ticket == 0) after.ticket = ++tickets_;
  return {app_.play->scenario, app_.play->game->record(), app_.play->seat, after.ticket};
}

// Where the review of the game on the table is kept; none when it is not saved.
std::optional<std::filesystem::path> Shell::review_place() const {
  if (app_.play && app_.play->game.get() == looked_at_) return looked_at_review_;
  if (!slot_ || !slot_->file() || !app_.play || saved_ != app_.play->game.get())
    return std::nullopt;
  return review_file(*slot_->file());
}

// Once a game: what was kept of it, before anything is computed or written over it.
void Shell::open_kept_review() {
  view::After& after = *app_.after;
  if (std::exchange(kept_for_, after.ticket) == after.ticket) return;
  const std::optional<std::filesystem::path> file = review_place();
  std::error_code error;
  if (!file || !std::filesystem::exists(*file, error)) return;
  const std::optional<std::string> text = io::read_whole_file(*file);
  if (!text) return;
  ReadReview read = read_review(*text, *app_.play->scenario, app_.play->game->record());
  if (read.damaged) {
    app_.notice = view::Words(app_.options.language)("after.review-kept-damaged",
                                                     {set_aside(*file).to.filename().string()});
  }
  if (!read.kept) return;
  for (auto& run : read.kept->pairs) view::put_pair(after, std::move(run));
  const std::shared_ptr<const analyse::Review>& review = read.kept->review;
  if (!after.review.review && review && review->seat == app_.play->seat)
    view::put_review(app_, review);
}

void Shell::keep_review() {
  const view::After& after = *app_.after;
  const std::optional<std::filesystem::path> file = review_place();
  if (!file || (!after.review.review && after.pairs.empty())) return;
  const std::uint64_t mark = record_mark(app_.play->game->record());
  const std::optional<std::string> error =
      io::write_file_whole(*file, write_review({after.review.review, after.pairs}, mark));
  if (error) app_.notice = *error;
}

// Begins with what is missing: a first answer, then games to compare with, then better answers.
void Shell::work_on_review(bool on) {
  if (!on || !app_.play || !app_.play->game->over()) {
    background_.cancel();
    return;
  }
  FinishedGame game = finished_game();
  view::ReviewDesk& desk = app_.after->review;
  if (background_.busy() && working_for_ == game.ticket) return;
  open_kept_review();
  const int step = next_step(desk.review.get());
  desk.sampling = desk.review != nullptr && desk.standing == nullptr;
  desk.wanted = desk.sampling ? 0 : step;
  desk.per_mille = 0;
  working_for_ = game.ticket;
  if (desk.sampling) {
    background_.start(standing_job(std::move(game), view::kSampleGames, places_.own));
  } else if (step > 0) {
    background_.start(review_job(std::move(game), step, analyse::ReviewEffort{}.alternatives));
  }
}

bool Shell::tend_background() {
  if (!background_.busy()) return false;
  if (!app_.play || !app_.after || app_.after->ticket != working_for_) {
    background_.cancel();  // another game has come to the table
    return false;
  }
  view::ReviewDesk& desk = app_.after->review;
  if (const std::optional<HandOver> findings = background_.take()) {
    const bool reviewed = !desk.sampling;
    if (*findings) (*findings)(app_);
    if (*findings && reviewed) keep_review();
    if (!desk.stopped) work_on_review(true);
    return true;
  }
  const int hundredths = background_.per_mille() / 10 * 10;
  const bool shown = app_.screen == view::Screen::review;
  return std::exchange(desk.per_mille, hundredths) != hundredths && shown;
}

// Both choices of the branch on the screen, while one reads: begun, gone on with and stopped by
// what is wanted now.
bool Shell::tend_pairs() {
  std::optional<view::PairWanted> wanted = view::pair_wanted(app_);
  std::optional<PairAtWork> work;
  if (wanted) {
    FinishedGame game = finished_game();
    work = {game.ticket, wanted->begun.move, wanted->begun.other};
    open_kept_review();
    if (!pairs_.busy() && (wanted = view::pair_wanted(app_))) {
      pairs_.start(pair_job(std::move(game), std::move(wanted->begun), wanted->continuations));
      pair_at_work_ = work;
    }
  }
  if (!pairs_.busy()) return false;
  if (work != pair_at_work_) {
    pairs_.cancel();
    if (app_.after) app_.after->branch.per_mille = 0;
    return false;
  }
  int& per_mille = app_.after->branch.per_mille;
  if (const std::optional<HandOver> findings = pairs_.take()) {
    if (*findings) (*findings)(app_);
    per_mille = 0;
    keep_review();
    return true;
  }
  const int hundredths = pairs_.per_mille() / 10 * 10;
  return std::exchange(per_mille, hundredths) != hundredths;
}

void Shell::pair_at_once(int continuations) {
  pairs_.cancel();
  if (std::optional<view::PairWanted> wanted = view::pair_wanted(app_))
    work_at_once(app_, pair_job(finished_game(), std::move(wanted->begun), continuations));
}

// A game begun from another has a place of its own: nothing is written over the other.
void Shell::keep_branch() {
  if (!slot_) return;
  for (const int number : slots_newest_first(*places_.own)) {
    auto slot = std::make_unique<AutosaveSlot>(*places_.own, number);
    std::error_code error;
    if (!slot->file() || std::filesystem::exists(*slot->file(), error)) continue;
    slot_ = std::move(slot);
    save();
    return;
  }
  app_.notice = view::Words(app_.options.language)("common.no-room");
}

void Shell::review_at_once(int continuations, int alternatives, int games) {
  work_at_once(app_, review_job(finished_game(), continuations, alternatives));
  work_at_once(app_, standing_job(finished_game(), games));
  app_.after->review.wanted = 0;
  app_.after->review.sampling = false;
}

}  // namespace demarche::desktop
