// The review beside the window: computed, handed over, kept, read again; branches in places of
// their own.
#include "demarche/batch/review.h"

#include <algorithm>
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
#include "view/review/pair.h"
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

// A small review, and a run of two choices of its first decision that had more than one.
KeptReview small_review(const Scenario& scenario, const Record& record) {
  analyse::ReviewEffort effort;
  effort.continuations = 4;
  effort.alternatives = 3;
  KeptReview out;
  out.review =
      std::make_shared<const Review>(analyse::review_game(scenario, record, SeatId(0), effort));
  for (const analyse::ReviewedDecision& made : out.review->decisions) {
    if (made.forced() || !out.pairs.empty()) continue;
    const bool first = made.alternatives[0].move == made.chosen;
    analyse::PairedRun begun{made.move, made.chosen, made.alternatives[first ? 1 : 0].move, {}, {}};
    out.pairs.push_back(std::make_shared<const analyse::PairedRun>(
        *batch::play_pair(scenario, record, std::move(begun), 4)));
  }
  REQUIRE(out.pairs.size() == 1);
  return out;
}

TEST_CASE("A review that was kept is read again as it was") {
  const auto scenario = harbour();
  const Record record = finished(*scenario).record();
  const KeptReview kept = small_review(*scenario, record);
  const std::string text = write_review(kept, record_mark(record));
  const ReadReview read = read_review(text, *scenario, record);
  REQUIRE(read.kept.has_value());
  CHECK(*read.kept->review == *kept.review);
  REQUIRE(read.kept->pairs.size() == 1);
  CHECK(*read.kept->pairs.front() == *kept.pairs.front());
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
    CHECK_FALSE(read.kept.has_value());
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
  CHECK_FALSE(read.kept.has_value());
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
  const std::string head = "demarche-review 2 " + std::to_string(mark) + "\n 1 2 3\n";
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

TEST_CASE("A branch is weighed beside the window, kept with the review and there at once later") {
  const Places places = empty_home("review_pairs");
  const auto open = [](Shell& shell) {
    put_finished(shell);
    const view::After& after = view::after_of(shell.app());
    std::size_t move = 0;
    const auto branched = [&] { return shell.app().screen == view::Screen::branch; };
    for (; move < after.made.size() && !(branched() && !after.branch.alternatives.empty());
         ++move) {
      if (branched()) act(shell, verb::back);
      act(shell, verb::branch, static_cast<int>(move));
    }
    REQUIRE(branched());
    REQUIRE_FALSE(after.branch.alternatives.empty());
    act(shell, verb::branch_pick, 0);
    REQUIRE(after.branch.futures.has_value());
  };
  const auto played = [](Shell& shell) {
    const analyse::PairedRun* run = view::pair_shown(*shell.app().after);
    return run == nullptr ? 0 : run->continuations();
  };
  {
    Shell shell(places);
    open(shell);
    CHECK(played(shell) == 0);
    REQUIRE(wait_until(shell, [&] { return played(shell) == view::kPairMost; }));
  }
  CHECK(std::filesystem::exists(*places.own / "autosave-1.review"));
  Shell shell(places);
  open(shell);
  shell.tick(1);
  CHECK(played(shell) == view::kPairMost);
  CHECK_FALSE(view::pair_wanted(shell.app()).has_value());
}

TEST_CASE("Weighing a branch stops when the reader says so or goes elsewhere") {
  Shell shell(nowhere());
  put_finished(shell);
  shell.review_at_once(4, 3, 20);
  shell.app().after->review.stopped = true;
  act(shell, verb::review);
  const auto& all = shell.app().after->review.review->decisions;
  const auto found =
      std::find_if(all.begin(), all.end(), [](const auto& made) { return !made.forced(); });
  REQUIRE(found != all.end());
  act(shell, verb::branch, static_cast<int>(found->move));
  act(shell, verb::branch_pick, 0);
  CHECK(view::pair_wanted(shell.app()).has_value());
  act(shell, verb::branch_weigh, 0);
  CHECK_FALSE(view::pair_wanted(shell.app()).has_value());
  CHECK_FALSE(shell.tick(1));
  act(shell, verb::branch_weigh, 1);
  CHECK(view::pair_wanted(shell.app()).has_value());
  act(shell, verb::back);
  CHECK_FALSE(view::pair_wanted(shell.app()).has_value());
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
