// Papers printed from the program, work beside the window, and what a class never sees.
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <thread>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/picture_folder.h"
#include "desktop/room.h"
#include "desktop/scenes.h"
#include "desktop/script.h"
#include "view/lesson/around.h"
#include "view/lesson/lesson.h"
#include "view/lesson/verbs.h"
#include "view/papers/verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Paper;
using view::PapersOf;
using view::Screen;

// Ticks until something is so; false when it does not come.
template <class So>
bool wait_until(Shell& shell, So so) {
  using namespace std::chrono_literals;
  const auto end = std::chrono::steady_clock::now() + 60s;
  while (std::chrono::steady_clock::now() < end) {
    shell.tick(shell.app().now_ms + 10);
    if (so()) return true;
    std::this_thread::sleep_for(2ms);
  }
  return false;
}

void choose_only(Shell& shell, std::initializer_list<Paper> papers) {
  for (const Paper paper : view::papers_wanted(shell.app()))
    act(shell, verb::paper, static_cast<int>(paper));
  for (const Paper paper : papers) act(shell, verb::paper, static_cast<int>(paper));
}

// The window is drawn meanwhile, as it would be: both threads set and draw text.
bool print_and_wait(Shell& shell) {
  act(shell, verb::print_papers);
  return wait_until(shell, [&] {
    shell.lay_out_again();
    shell.paint();
    return shell.app().papers.ticket == 0;
  });
}

void to_outcome(Shell& shell, std::uint64_t seed) {
  sit_down(shell, seed);
  REQUIRE(play_until(shell, [](const view::App& app) { return app.screen == Screen::outcome; }));
}

TEST_CASE("Forms in two languages are written into the person's folder, whole, and it is said") {
  const Places places = empty_home("papers_lesson");
  Shell shell(places);
  act(shell, verb::go, static_cast<int>(Screen::lesson));
  act(shell, verb::open_papers, static_cast<int>(PapersOf::lesson));
  choose_only(shell, {Paper::forms});
  act(shell, verb::paper_language, 1);
  shell.app().setup.seed = 7;
  REQUIRE(print_and_wait(shell));
  const view::PaperDesk& desk = shell.app().papers;
  CHECK(desk.fault.empty());
  CHECK(desk.files == std::vector<std::string>{"forms_en.pdf", "forms_uk.pdf"});
  CHECK(desk.folder_written == (*places.own / "papers" / "guarantees-7").string());
  const auto bytes =
      io::read_whole_file(std::filesystem::path(desk.folder_written) / "forms_uk.pdf");
  REQUIRE(bytes.has_value());
  CHECK(bytes->substr(0, 5) == "%PDF-");
  CHECK(bytes->find("%%EOF") != std::string::npos);
}

TEST_CASE("The tables of a game are printed from its outcome, and another game's are kept") {
  const Places places = empty_home("papers_game");
  const std::filesystem::path folder = *places.own / "typed";
  Shell shell(places);
  to_outcome(shell, 7);
  act(shell, verb::open_papers, static_cast<int>(PapersOf::game));
  choose_only(shell, {Paper::decisions});
  shell.act({verb::paper_folder, 0, 0, folder.string()});
  REQUIRE(print_and_wait(shell));
  CHECK(shell.app().papers.files == std::vector<std::string>{"decisions_en.csv"});
  REQUIRE(print_and_wait(shell));  // the same once more: no second file
  CHECK(shell.app().papers.files == std::vector<std::string>{"decisions_en.csv"});
  shell.act({verb::paper_folder, 0, 0, "monday"});
  REQUIRE(print_and_wait(shell));
  CHECK(shell.app().papers.folder_written == (*places.own / "papers" / "monday").string());
  shell.act({verb::paper_folder, 0, 0, folder.string()});
  REQUIRE_FALSE(io::write_file_whole(folder / "decisions_en.csv", "mine").has_value());
  REQUIRE(print_and_wait(shell));
  CHECK(shell.app().papers.files == std::vector<std::string>{"decisions_en-2.csv"});
  CHECK(io::read_whole_file(folder / "decisions_en.csv") == "mine");
}

TEST_CASE("A folder that cannot be made is said in words, and nothing is written") {
  const Places places = empty_home("papers_fault");
  const std::filesystem::path file = *places.own / "a-file";
  REQUIRE_FALSE(io::write_file_whole(file, "x").has_value());
  Shell shell(places);
  act(shell, verb::go, static_cast<int>(Screen::lesson));
  act(shell, verb::open_papers, static_cast<int>(PapersOf::lesson));
  choose_only(shell, {Paper::forms});
  shell.act({verb::paper_folder, 0, 0, (file / "below").string()});
  REQUIRE(print_and_wait(shell));
  CHECK(shell.app().papers.files.empty());
  CHECK(shell.app().papers.fault.find("could not be written") != std::string::npos);
}

TEST_CASE("Printing can be stopped, and then nothing is written") {
  const Places places = empty_home("papers_stopped");
  Shell shell(places);
  act(shell, verb::go, static_cast<int>(Screen::lesson));
  act(shell, verb::open_papers, static_cast<int>(PapersOf::lesson));
  act(shell, verb::print_papers);
  REQUIRE(shell.app().papers.ticket > 0);
  act(shell, verb::stop_printing);
  CHECK(shell.app().papers.ticket == 0);
  shell.tick(shell.app().now_ms + 10);
  CHECK(shell.app().papers.files.empty());
}

TEST_CASE("Both futures of a vote are played beside the window and open when they are there") {
  Shell shell(nowhere());
  to_outcome(shell, 7);
  act(shell, verb::go, static_cast<int>(Screen::vote));
  view::App& app = shell.app();
  const auto made = view::votable(*app.play->scenario, *app.play->game,
                                  app.play->game->record().settings.human_seats);
  for (const analyse::Made& one : made) {
    act(shell, verb::vote_move, static_cast<int>(one.move));
    if (app.around.vote.options.size() > 1) break;
  }
  REQUIRE(app.around.vote.options.size() > 1);
  act(shell, verb::vote_hands, 1, 3);
  act(shell, verb::vote_futures);
  CHECK(app.screen == Screen::vote);
  REQUIRE(wait_until(shell, [&] { return app.around.vote.ticket == 0; }));
  CHECK(app.screen == Screen::vote_futures);
  CHECK(app.around.vote.futures.has_value());
}

TEST_CASE("The review of a class begins by itself and can be stopped") {
  Shell shell(nowhere());
  to_outcome(shell, 7);
  view::App& app = shell.app();
  app.lesson = std::make_shared<view::Lesson>();
  app.lesson->teams.resize(app.play->scenario->seats.size());
  shell.tick(10);
  REQUIRE(app.around.turns.ticket > 0);
  act(shell, verb::turns_stop, 1);
  shell.tick(20);
  CHECK(app.around.turns.reviews.empty());
  shell.turns_at_once(2);
  CHECK(app.around.turns.reviews.empty());  // stopped is stopped
  act(shell, verb::turns_stop, 0);
  shell.turns_at_once(2);
  REQUIRE(app.around.turns.reviews.size() == 1);
  CHECK(app.around.turns.reviews.front()->seat == app.play->seat);
}

TEST_CASE("From the title the saves of a folder are compared without a game") {
  const Places places = empty_home("tables_title");
  const std::filesystem::path folder = empty_home("tables_title_saves").own.value();
  {
    Shell shell(places);
    to_outcome(shell, 7);
    const std::string own = io::read_whole_file(*places.own / "autosave-1.json").value();
    for (int laptop = 1; laptop <= 8; ++laptop)
      REQUIRE_FALSE(
          io::write_file_whole(folder / ("laptop-" + std::to_string(laptop) + ".json"), own)
              .has_value());
    REQUIRE_FALSE(io::write_file_whole(folder / "torn.json", own.substr(0, 300)).has_value());
  }
  Shell shell(nowhere());
  act(shell, verb::go, static_cast<int>(Screen::tables));
  REQUIRE(shell.app().screen == Screen::tables);
  shell.act({verb::tables_folder, 0, 0, folder.string()});
  act(shell, verb::tables_open);
  CHECK(shell.app().around.tables.tables.size() == 8);
  REQUIRE(shell.app().around.tables.refused.size() == 1);
  CHECK(shell.app().around.tables.refused.front().name == "torn.json");
  CHECK_FALSE(shell.app().around.tables.refused.front().fault.empty());
}

TEST_CASE("The folder of documents is read from the desktop's list of folders") {
  const std::string list = "# XDG_DOCUMENTS_DIR=\"$HOME/No\"\nXDG_DOCUMENTS_DIR=\"$HOME/Papers\"\n";
  CHECK(folder_named(list, "/home/a", "XDG_DOCUMENTS_DIR") == "/home/a/Papers");
  CHECK(folder_named(list, "/home/a", "XDG_DOWNLOAD_DIR").empty());
}

// Nothing of a lesson ranks anybody or collects anything: no achievements, no record, no place.
TEST_CASE("No scene of a lesson has a winner, a ranking or an achievement in it") {
  Shell shell(nowhere());
  shell.lay_out(1280, 720);
  int walked = 0;
  bool outcome_says = false;
  for (const Scene& scene : scenes()) {
    if (!scene.reach(shell)) continue;
    const canvas::Frame& frame = shell.lay_out_again();
    const view::App& app = shell.app();
    if (!app.lesson || !app.play) continue;
    ++walked;
    INFO(scene.name);
    for (const canvas::Node& node : frame.nodes) {
      CHECK(node.id.rfind("achievements", 0) != 0);
      CHECK(node.id.rfind("record", 0) != 0);
      const std::string said = node.label + " " + node.value + " " + node.description;
      for (const char* never : {"anking:", "leaderboard", "Leaderboard", "chievement", "1st"})
        CHECK(said.find(never) == std::string::npos);
      const std::size_t winner = said.find("winner");
      const bool denied = winner == std::string::npos ||
                          said.find("no winner") != std::string::npos ||
                          said.find("No winner") != std::string::npos;
      CHECK(denied);
      if (app.screen == Screen::outcome && winner != std::string::npos) outcome_says = true;
    }
  }
  CHECK(walked > 6);
  CHECK(outcome_says);
}

}  // namespace
}  // namespace demarche::desktop
