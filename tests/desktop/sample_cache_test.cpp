// Computed games beside a game: played once, kept, shared by every game that was begun alike.
#include "desktop/sample_cache.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/review_jobs.h"
#include "desktop/room.h"
#include "view/review/after.h"

namespace demarche::desktop {
namespace {

using batch::SampledGame;

constexpr int kGames = 12;

// A home with a finished game of the harbour on the table of a shell.
struct Finished {
  explicit Finished(const std::string& name) : places(empty_home(name)), shell(places) {
    for (const view::Shelf& shelf : shell.app().shelves)
      if (shelf.id == "harbour") scenario = shelf.scenario;
    REQUIRE(scenario != nullptr);
    play(5);
  }
  void play(std::uint64_t seed, std::int32_t rounds = 0) {
    Settings settings;
    settings.world_seed = settings.policy_seed = seed;
    settings.rounds = rounds;
    Game game(*scenario, settings);
    analyse::play_on_in_character(game);
    view::begin(shell.app(), scenario, std::move(game), SeatId(0));
    view::after_of(shell.app()).ticket = seed;
  }
  [[nodiscard]] const Record& record() { return shell.app().play->game->record(); }
  void compare() {
    work_at_once(shell.app(), standing_job({scenario, record(), SeatId(0), record_ticket()}, kGames,
                                           places.own));
  }
  [[nodiscard]] std::uint64_t record_ticket() { return shell.app().after->ticket; }
  [[nodiscard]] const view::Standing* standing() {
    return shell.app().after->review.standing.get();
  }
  [[nodiscard]] std::vector<std::filesystem::path> files() const {
    std::vector<std::filesystem::path> out;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(*places.own / "compared", none))
      out.push_back(entry.path());
    return out;
  }

  Places places;
  Shell shell;
  std::shared_ptr<const Scenario> scenario;
};

// Games that nobody would play: all results are 123.
std::vector<SampledGame> made_up(const Scenario& scenario) {
  SampledGame game;
  game.results.assign(scenario.seats.size(), 123);
  return std::vector<SampledGame>(kGames, game);
}

TEST_CASE("Games that were kept are read again as they were") {
  Finished finished("sample_again");
  std::vector<SampledGame> games = made_up(*finished.scenario);
  games[3].results.back() = 1000;
  const std::string text = write_sample(games, 42);
  const ReadSample read = read_sample(text, 42, *finished.scenario, kGames);
  REQUIRE(read.games.has_value());
  CHECK(*read.games == games);
  CHECK_FALSE(read.damaged);
}

TEST_CASE("Kept games that were changed anywhere are damaged, those of another mark are not") {
  Finished finished("sample_changed");
  const std::string text = write_sample(made_up(*finished.scenario), 42);
  for (std::size_t at = text.find('\n') + 1; at < text.size(); at += 7) {
    std::string spoilt = text;
    spoilt[at] = spoilt[at] == '7' ? '8' : '7';
    const ReadSample read = read_sample(spoilt, 42, *finished.scenario, kGames);
    CHECK_FALSE(read.games.has_value());
    CHECK(read.damaged);
  }
  const ReadSample other = read_sample(text, 43, *finished.scenario, kGames);
  CHECK_FALSE(other.games.has_value());
  CHECK_FALSE(other.damaged);
  CHECK(read_sample(text, 42, *finished.scenario, kGames + 1).damaged);
}

TEST_CASE("The first game plays the games beside it, every other one begun alike reads them") {
  Finished finished("sample_shared");
  finished.compare();
  REQUIRE(finished.standing() != nullptr);
  CHECK(finished.standing()->games == kGames);
  REQUIRE(finished.files().size() == 1);
  batch::Plan plan;
  plan.seed = 2000;
  plan.games = kGames;
  const std::uint64_t mark = sample_mark(finished.record(), plan);
  const auto file = sample_file(*finished.places.own, "harbour", mark);
  CHECK(finished.files().front() == file);
  // What is in the file is what is shown, so nothing was played for the second game.
  REQUIRE_FALSE(io::write_file_whole(file, write_sample(made_up(*finished.scenario), mark)));
  finished.play(6);
  finished.compare();
  REQUIRE(finished.standing() != nullptr);
  CHECK(finished.standing()->results == std::vector<std::int32_t>(kGames, 123));
  CHECK(finished.shell.app().notice.empty());
}

TEST_CASE("A game that was shortened stands among games that were shortened") {
  Finished finished("sample_shortened");
  finished.compare();
  finished.play(5, 1);
  finished.compare();
  CHECK(finished.files().size() == 2);
}

TEST_CASE("Kept games that are damaged are set aside and named, and played anew") {
  Finished finished("sample_damaged");
  finished.compare();
  REQUIRE(finished.files().size() == 1);
  const std::filesystem::path file = finished.files().front();
  const std::string good = io::read_whole_file(file).value_or("");
  REQUIRE_FALSE(io::write_file_whole(file, good.substr(0, good.size() / 2)));
  finished.play(7);
  finished.compare();
  REQUIRE(finished.standing() != nullptr);
  CHECK(finished.shell.app().notice.find("damaged-1") != std::string::npos);
  CHECK(io::read_whole_file(file) == good);
  CHECK(finished.files().size() == 2);
}

TEST_CASE("Of many samples the newest stay") {
  Finished finished("sample_many");
  const std::filesystem::path own = *finished.places.own;
  for (std::uint64_t mark = 1; mark <= 5; ++mark) {
    const auto file = sample_file(own, "harbour", mark);
    CHECK_FALSE(keep_sample(file, "bytes", 3).has_value());
    CHECK(std::filesystem::exists(file));
  }
  CHECK(finished.files().size() == 3);
}

}  // namespace
}  // namespace demarche::desktop
