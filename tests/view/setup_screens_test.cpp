// The screens before a game and the screens to read: title, settings, seat, briefing, codex.
#include <array>
#include <catch2/catch.hpp>

#include "canvas/focus.h"
#include "canvas/lint.h"
#include "canvas/semantic.h"
#include "demarche/io/load.h"
#include "support/golden.h"
#include "support/paths.h"
#include "view/actions.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

// Two banks of one river: no map, no note, no sources, no facts.
std::shared_ptr<const Scenario> two_banks() {
  io::Loaded loaded =
      io::load_scenario_files(test::source_dir() / "tests" / "scenarios" / "minimal");
  REQUIRE(loaded.scenario.has_value());
  return std::make_shared<const Scenario>(std::move(*loaded.scenario));
}

// The same river with a crowd at the table.
std::shared_ptr<const Scenario> fifteen_banks() {
  Scenario crowd = *two_banks();
  crowd.constellations.clear();
  while (crowd.seats.size() < 15) {
    Actor actor = crowd.actors[crowd.seats[1].actor.index()];
    actor.id = "bank_" + std::to_string(crowd.seats.size());
    actor.seat = SeatId(crowd.seats.size());
    Seat seat = crowd.seats[1];
    seat.actor = ActorId(crowd.actors.size());
    crowd.actors.push_back(std::move(actor));
    crowd.seats.push_back(std::move(seat));
    for (Issue& issue : crowd.issues) issue.home.push_back(issue.home[1]);
  }
  finish(crowd);
  return std::make_shared<const Scenario>(std::move(crowd));
}

struct Window {
  int width, height;
};
constexpr std::array<Window, 4> kWindows{{{1280, 720}, {1920, 1080}, {800, 500}, {1600, 720}}};

// The faults of the present screen in every language, window and size of text.
std::string faults_of(Parlour& parlour) {
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const Window window : kWindows) {
      for (const int percent : {100, 115, 125, 150}) {
        parlour.app.options.language = language;
        parlour.app.options.text_percent = percent;
        parlour.metrics = canvas::make_metrics(window.width, window.height, percent / 100.0);
        const std::string found = canvas::describe(canvas::lint(parlour.frame()));
        if (found.empty()) continue;
        out.append(language_code(language)).append(" ").append(std::to_string(percent));
        out.append("% ").append(std::to_string(window.width)).append("\n").append(found);
      }
    }
  }
  parlour.app.options = {};
  parlour.metrics = canvas::make_metrics(1280, 720, 1.0);
  return out;
}

void open_seat(Parlour& parlour) { parlour.act(verb::go, static_cast<int>(Screen::seat)); }

void open_briefing(Parlour& parlour) {
  open_seat(parlour);
  parlour.app.setup.seed = 7;
  parlour.act(verb::note_read);
  parlour.act(verb::go, static_cast<int>(Screen::briefing));
  REQUIRE(parlour.app.screen == Screen::briefing);
}

std::string tree(Parlour& parlour) { return canvas::semantic_tree(parlour.frame()); }

bool says(Parlour& parlour, const std::string& text) {
  return tree(parlour).find(text) != std::string::npos;
}

TEST_CASE("The title has no fault in any form, before the first game and after") {
  Parlour parlour(two_banks());
  for (const bool first : {true, false}) {
    for (const char* kept : {"", "Two banks: Northbank, round 2"}) {
      parlour.app.continued = kept;
      parlour.app.options.first_run = first;
      CHECK(faults_of(parlour) == "");
    }
  }
}

TEST_CASE("The settings have no fault in any form") {
  Parlour parlour(two_banks());
  parlour.act(verb::go, static_cast<int>(Screen::settings));
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::palette, 1);
  parlour.act(verb::motion, 1);
  parlour.act(verb::full_screen, 1);
  CHECK(faults_of(parlour) == "");
}

TEST_CASE("The seat has no fault in any form, with two, five and fifteen seats") {
  Parlour parlour(guarantees());
  parlour.app.shelves.push_back({"minimal", two_banks(), ""});
  parlour.app.shelves.push_back({"crowd", fifteen_banks(), ""});
  open_seat(parlour);
  for (int shelf = 0; shelf < 3; ++shelf) {
    parlour.act(verb::pick_scenario, shelf);
    CHECK(faults_of(parlour) == "");
    parlour.act(verb::note_read);
    parlour.act(verb::pick_seat, 1);
    CHECK(faults_of(parlour) == "");
    parlour.act(verb::hide_mandate);
    CHECK(faults_of(parlour) == "");
  }
}

TEST_CASE("A broken scenario says why it cannot be played and leaves no fault") {
  Parlour parlour(two_banks());
  const std::string finding =
      "scenario.json:214:17: error D0401: /actors/0/seat/profiles/1/red_lines/0/unless/all/1: "
      "there is no issue \"bridges\"";
  parlour.app.shelves.push_back({"harbour", nullptr, finding});
  open_seat(parlour);
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::pick_scenario, 1);
  CHECK(faults_of(parlour) == "");
  CHECK(says(parlour, finding.substr(0, 40)));
  parlour.app.interaction.focused = "take";
  parlour.press("Enter");
  CHECK(parlour.app.screen == Screen::seat);
  CHECK_FALSE(parlour.app.notice.empty());
}

TEST_CASE("A shelf without any scenario says where scenarios are looked for") {
  Parlour parlour(two_banks());
  parlour.app.shelves.clear();
  open_seat(parlour);
  CHECK(faults_of(parlour) == "");
  CHECK(says(parlour, "DEMARCHE_DATA"));
}

TEST_CASE("The briefing has no fault in any form, with and without facts and sources") {
  for (const auto& scenario : {guarantees(), two_banks(), fifteen_banks()}) {
    Parlour parlour(scenario);
    open_briefing(parlour);
    CHECK(faults_of(parlour) == "");
    parlour.act(verb::hide_mandate);
    if (!scenario->sources.empty()) parlour.act(verb::source, 0);
    CHECK(faults_of(parlour) == "");
  }
}

TEST_CASE("The codex has no fault in any form for an entry of each kind") {
  for (const auto& scenario : {guarantees(), two_banks()}) {
    Parlour parlour(scenario);
    parlour.sit_down(SeatId(0), 7);
    std::string seen;
    for (std::size_t i = 0; i < scenario->codex.size(); ++i) {
      const std::string mark = scenario->codex[i].kind + " ";
      if (seen.find(mark) != std::string::npos) continue;
      seen += mark;
      parlour.act(verb::codex, static_cast<int>(i));
      CHECK(faults_of(parlour) == "");
    }
    CHECK_FALSE(seen.empty());
  }
}

TEST_CASE("The content note comes before the mandate") {
  Parlour parlour(guarantees());
  open_seat(parlour);
  CHECK(parlour.frame().find("note") != nullptr);
  CHECK(parlour.frame().find("mandate") == nullptr);
  parlour.press("Enter");
  REQUIRE(parlour.app.screen == Screen::seat);
  CHECK(parlour.app.setup.note_read);
  CHECK(parlour.frame().find("mandate") != nullptr);
  open_briefing(parlour);
  const std::string text = tree(parlour);
  CHECK(text.find("#note") < text.find("#mandate"));
}

// All that the screen says, but for the seed itself.
std::string said_beside_the_seed(Parlour& parlour) {
  std::string out;
  const std::string seed = std::to_string(parlour.app.setup.seed);
  for (const canvas::Node& node : parlour.frame().nodes) {
    if (node.label == seed) continue;
    out.append(node.label).append("|").append(node.value).append("|");
    out.append(node.description).append("\n");
  }
  return out;
}

TEST_CASE("The seat screen tells nothing of what a seed draws") {
  Parlour parlour(guarantees());
  const Scenario& scenario = *parlour.app.shelves[0].scenario;
  open_seat(parlour);
  parlour.act(verb::note_read);
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    parlour.act(verb::pick_seat, static_cast<int>(seat));
    parlour.app.setup.seed = 101;
    const std::string said = said_beside_the_seed(parlour);
    for (std::uint64_t seed = 102; seed < 122; ++seed) {
      parlour.app.setup.seed = seed;
      CHECK(said_beside_the_seed(parlour) == said);
    }
    for (const Profile& profile : scenario.seats[seat].profiles) {
      CHECK(said.find(scenario.text(profile.description, 0)) != std::string::npos);
      CHECK(said.find(scenario.text(profile.brief, 0)) == std::string::npos);
    }
  }
}

TEST_CASE("A seat that is given back after its mandate was read asks for another seed") {
  Parlour parlour(guarantees());
  open_briefing(parlour);
  CHECK(asks_for(parlour.act(verb::back), Request::Kind::new_seed));
  CHECK(parlour.app.screen == Screen::seat);
  CHECK_FALSE(asks_for(parlour.act(verb::back), Request::Kind::new_seed));
}

TEST_CASE("A hidden mandate is neither shown nor spoken") {
  Parlour parlour(two_banks());
  open_briefing(parlour);
  const Play& play = *parlour.app.play;
  const Seat& seat = play.scenario->seats[play.seat.index()];
  const std::string brief = play.scenario->text(seat.profiles[play.view.profile.index()].brief, 0);
  CHECK(says(parlour, brief));
  parlour.press("h");
  CHECK_FALSE(says(parlour, brief));
  parlour.press("h");
  CHECK(says(parlour, brief));
}

TEST_CASE("From the title to the table by keyboard alone") {
  Parlour parlour(guarantees());
  parlour.press("Enter");
  REQUIRE(parlour.app.screen == Screen::seat);
  CHECK_FALSE(parlour.app.options.first_run);
  parlour.press("4");
  CHECK(parlour.app.setup.seat == SeatId(3));
  parlour.app.interaction.focused = "level/ua";
  parlour.press("Enter");
  REQUIRE(parlour.app.setup.levels.size() == parlour.app.shelves[0].scenario->seats.size());
  CHECK(parlour.app.setup.levels[0] == Level::planner);
  parlour.press("Enter");
  CHECK(parlour.app.setup.levels[0] == Level::newcomer);
  CHECK(asks_for(parlour.press("r"), Request::Kind::new_seed));
  parlour.app.interaction.focused.clear();
  parlour.press("Enter");
  CHECK(parlour.app.setup.note_read);
  parlour.press("Enter");
  REQUIRE(parlour.app.screen == Screen::briefing);
  CHECK(parlour.app.play->seat == SeatId(3));
  parlour.press("Enter");
  CHECK(parlour.app.screen == Screen::table);
}

TEST_CASE("Escape leads from the briefing to the seat and from there to the title") {
  Parlour parlour(guarantees());
  open_briefing(parlour);
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::seat);
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::title);
}

TEST_CASE("The choices of the title stay until a person goes on") {
  Parlour parlour(two_banks());
  parlour.act(verb::set_language, static_cast<int>(Language::ukrainian));
  parlour.act(verb::text_size, 125);
  CHECK(parlour.frame().find("first") != nullptr);
  const auto requests = parlour.press("Enter");
  CHECK(asks_for(requests, Request::Kind::options_changed));
  parlour.press("Escape");
  REQUIRE(parlour.app.screen == Screen::title);
  CHECK(parlour.frame().find("first") == nullptr);
}

TEST_CASE("Tab reaches every stop of each of these screens once") {
  Parlour parlour(guarantees());
  for (const Screen screen : {Screen::title, Screen::settings, Screen::seat, Screen::briefing}) {
    parlour.act(verb::go, static_cast<int>(screen));
    parlour.app.interaction.focused.clear();
    const std::vector<std::string> order = canvas::tab_order(parlour.frame());
    REQUIRE(order.size() > 3);
    for (const std::string& stop : order) {
      parlour.press("Tab");
      REQUIRE(parlour.app.interaction.focused == stop);
    }
  }
}

TEST_CASE("The setup screens of two banks say what they should") {
  Parlour parlour(two_banks());
  test::check_golden("frames/title_first.txt", tree(parlour));
  parlour.app.options.first_run = false;
  parlour.app.continued = "Two banks: Northbank, round 2";
  test::check_golden("frames/title.txt", tree(parlour));
  parlour.act(verb::go, static_cast<int>(Screen::settings));
  test::check_golden("frames/settings.txt", tree(parlour));
  parlour.act(verb::back);
  open_seat(parlour);
  test::check_golden("frames/seat.txt", tree(parlour));
}

TEST_CASE("The briefing and the codex of two banks say what they should") {
  Parlour parlour(two_banks());
  open_briefing(parlour);
  test::check_golden("frames/briefing.txt", tree(parlour));
  parlour.act(verb::start_game);
  parlour.act(verb::codex, 0);
  test::check_golden("frames/codex.txt", tree(parlour));
}

}  // namespace
}  // namespace demarche::view
