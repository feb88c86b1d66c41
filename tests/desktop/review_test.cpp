// The review beside the window: computed, handed over, kept, read again; branches in places of
// their own.
#include <catch2/catch.hpp>
#include <chrono>
#include <set>
#include <thread>

#include "demarche/io/load.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/review_cache.h"
#include "desktop/room.h"
#include "support/paths.h"
#include "view/review/after.h"
#include "view/review/verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using analyse::Review;

std::shared_ptr<const Scenario> harbour() {
  io::Loaded loaded = io::load_scenario_files(test::source_dir() / "scenarios" / "harbour");
  REQUIRE(loaded.scenario.has_value());
  return std::make_shared<const Scenario>(std::move(*loaded.scenario));
}

// A finished game of computed seats in which the first is called a person's.
Game finished(const Scenario& scenario) {
  Settings settings;
  settings.world_seed = settings.policy_seed = 5;
  settings.human_seats.add(SeatId(0));
  Game game(scenario, settings);
  analyse::play_on_in_character(game);
  REQUIRE(game.over());
  return game;
}

Review small_review(const Scenario& scenario, const Record& record) {
  analyse::ReviewEffort effort;
  effort.continuations = 4;
  effort.alternatives = 3;
  return analyse::review_game(scenario, record, SeatId(0), effort);
}

TEST_CASE("A review that was kept is read again as it was") {
  const auto scenario = harbour();
  const Record record = finished(*scenario).record();
  const Review review = small_review(*scenario, record);
  const std::string text = write_review(review, record_mark(record));
  const ReadReview read = read_review(text, *scenario, record);
  REQUIRE(read.review.has_value());
  CHECK(*read.review == review);
  CHECK_FALSE(read.damaged);
}

TEST_CASE("A kept review that was changed anywhere is damaged and is not read") {
  const auto scenario = harbour();
  const Record record = finished(*scenario).record();
  const std::string text = write_review(small_review(*scenario, record), record_mark(record));
  const std::size_t head = text.find('\n') + 1;
  for (std::size_t at = head; at < text.size(); at += 97) {
    std::string spoilt = text;
    spoilt[at] = spoilt[at] == '7' ? '8' : '7';
    const ReadReview read = read_review(spoilt, *scenario, record);
    CHECK_FALSE(read.review.has_value());
    CHECK(read.damaged);
  }
  const ReadReview cut = read_review(text.substr(0, text.size() / 2), *scenario, record);
  CHECK(cut.damaged);
}

TEST_CASE("A review of another game is not read and not called damaged") {
  const auto scenario = harbour();
  const Record record = finished(*scenario).record();
  const std::string text = write_review(small_review(*scenario, record), record_mark(record));
  Record other = record;
  other.moves.pop_back();
  const ReadReview read = read_review(text, *scenario, other);
  CHECK_FALSE(read.review.has_value());
  CHECK_FALSE(read.damaged);
}

// A shell with a finished game of the harbour on its table, saved.
void put_finished(Shell& shell) {
  const view::Shelf* found = nullptr;
  for (const view::Shelf& shelf : shell.app().shelves)
    if (shelf.id == "harbour") found = &shelf;
  REQUIRE(found != nullptr);
  const std::shared_ptr<const Scenario> scenario = found->scenario;
  view::begin(shell.app(), scenario, finished(*scenario), SeatId(0));
  act(shell, verb::open_all);
  act(shell, verb::tell_on);
  REQUIRE(shell.app().screen == view::Screen::outcome);
  act(shell, verb::save_now);
}

// Lets time pass until that holds; false when it never does.
template <class Holds>
bool wait_until(Shell& shell, const Holds& holds) {
  for (int look = 0; look < 4000; ++look) {
    shell.tick(look);
    if (holds()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return false;
}

TEST_CASE("The first answer comes by itself, is kept beside the save and is there at once later") {
  const Places places = empty_home("review_kept");
  std::size_t decisions = 0;
  {
    Shell shell(places);
    put_finished(shell);
    act(shell, verb::review);
    const view::ReviewDesk& desk = shell.app().after->review;
    CHECK(desk.review == nullptr);
    REQUIRE(wait_until(shell, [&] { return desk.review != nullptr; }));
    decisions = desk.review->decisions.size();
    act(shell, verb::review_work, 0);
    CHECK(desk.stopped);
  }
  REQUIRE(decisions > 0);
  CHECK(std::filesystem::exists(*places.own / "autosave-1.review"));
  Shell shell(places);
  put_finished(shell);
  act(shell, verb::review);
  REQUIRE(shell.app().after->review.review != nullptr);
  CHECK(shell.app().after->review.review->decisions.size() == decisions);
  act(shell, verb::review_work, 0);
}

TEST_CASE("A kept review that is damaged is named and made anew") {
  const Places places = empty_home("review_damaged");
  Shell shell(places);
  put_finished(shell);
  const std::filesystem::path file = *places.own / "autosave-1.review";
  const std::uint64_t mark = record_mark(shell.app().play->game->record());
  const std::string head = "demarche-review 1 " + std::to_string(mark) + "\n 1 2 3\n";
  REQUIRE_FALSE(io::write_file_whole(file, head).has_value());
  act(shell, verb::review);
  CHECK_FALSE(shell.app().notice.empty());
  CHECK(wait_until(shell, [&] { return shell.app().after->review.review != nullptr; }));
  act(shell, verb::review_work, 0);
}

TEST_CASE("Leaving for another game stops the work for the one before") {
  Shell shell(nowhere());
  put_finished(shell);
  act(shell, verb::review);
  const std::weak_ptr<view::After> before = shell.app().after;
  put_finished(shell);
  CHECK(before.expired());
  shell.tick(1);
  CHECK((shell.app().after == nullptr || shell.app().after->review.review == nullptr));
}

TEST_CASE("A game begun from another is kept in a place of its own") {
  const Places places = empty_home("review_branch");
  Shell shell(places);
  put_finished(shell);
  const std::optional<std::string> old = io::read_whole_file(*places.own / "autosave-1.json");
  REQUIRE(old.has_value());
  shell.review_at_once(4, 3, 20);
  shell.app().after->review.stopped = true;
  act(shell, verb::review);
  const std::size_t move = shell.app().after->review.review->decisions.front().move;
  act(shell, verb::branch, static_cast<int>(move));
  act(shell, verb::branch_play, 0);
  CHECK_FALSE(shell.app().play->game->over());
  CHECK(io::read_whole_file(*places.own / "autosave-1.json") == old);
  CHECK(std::filesystem::exists(*places.own / "autosave-2.json"));
}

}  // namespace
}  // namespace demarche::desktop
