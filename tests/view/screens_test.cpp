// Every screen in both languages, at every text size, in small and large windows: no fault.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "canvas/semantic.h"
#include "view/actions.h"
#include "view/parlour.h"
#include "view/phrases.h"

namespace demarche::view {
namespace {

struct Window {
  int width, height;
};
constexpr std::array<Window, 3> kWindows{{{1280, 720}, {800, 500}, {1600, 720}}};
constexpr std::array<int, 3> kPercent{100, 125, 150};

// The faults of the present screen in every form, each with its form.
std::string faults_of(Parlour& parlour) {
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const Window window : kWindows) {
      for (const int percent : kPercent) {
        parlour.app.options.language = language;
        parlour.metrics = canvas::make_metrics(window.width, window.height, percent / 100.0);
        const std::string found = canvas::describe(canvas::lint(parlour.frame()));
        if (found.empty()) continue;
        out.append(language_code(language)).append(" ").append(std::to_string(percent));
        out.append("% ").append(std::to_string(window.width)).append("\n").append(found);
      }
    }
  }
  parlour.app.options.language = Language::english;
  parlour.metrics = canvas::make_metrics(1280, 720, 1.0);
  return out;
}

void pick_first(Parlour& parlour) { parlour.press("1"); }

TEST_CASE("The table has no fault in any form") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  CHECK(faults_of(parlour) == "");
  pick_first(parlour);
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::choose_move);
  pick_first(parlour);
  parlour.act(verb::family, -2);
  CHECK(faults_of(parlour) == "");
}

TEST_CASE("The table's tabs have no fault in any form") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(2), 11);
  pick_first(parlour);
  for (int tab = 1; tab <= 4; ++tab) {
    parlour.act(verb::tab, tab);
    CHECK(faults_of(parlour) == "");
  }
}

std::size_t longest_word(const std::string& text) {
  std::size_t most = 0, from = 0;
  while (from < text.size()) {
    const std::size_t to = std::min(text.find(' ', from), text.size());
    most = std::max(most, to - from);
    from = to + 1;
  }
  return most;
}

// Settles every issue on the option with the longest word: the most room a board can ask for.
void settle_all(Play& play, Language language) {
  const Phrases phrases(*play.scenario, language);
  for (IssueView& issue : play.view.issues) {
    std::size_t longest = 0, most = 0;
    for (std::size_t i = 0; i < issue.options.size(); ++i) {
      issue.options[i].stands = false;
      const std::size_t length = longest_word(phrases.option(issue.issue, OptionId(i)));
      if (length > most) longest = i;
      most = std::max(most, length);
    }
    issue.standing = OptionId(longest);
    issue.options[longest].stands = true;
    issue.options[longest].why_not.refusal = Refusal::stands_already;
    issue.settled_round = 3;
    issue.rests_until = play.view.round + 2;
  }
}

// Whether the options of every track that is shown stand beside its name.
bool is_compact(const canvas::Frame& frame, const std::string& board) {
  bool compact = frame.find(board + "/board") != nullptr;
  for (const canvas::Node& node : frame.nodes) {
    if (node.role != canvas::Role::kTrack) continue;
    const canvas::Node* name = frame.find(node.id + "/name");
    const canvas::Node* first = frame.find(node.id + "/0");
    compact = compact && name != nullptr && first != nullptr && first->rect.x >= name->rect.right();
  }
  return compact;
}

bool is_seen_whole(const canvas::Frame& frame, const canvas::Node& node) {
  bool seen = canvas::Rect{0, 0, frame.size.w, frame.size.h}.holds(node.rect);
  for (const canvas::ScrollArea& area : frame.scrolls) {
    const bool around = area.id == node.scroll || area.id == "table/page";
    seen = seen && (!around || area.viewport.holds(node.rect, 1));
  }
  return seen;
}

TEST_CASE("With every issue settled the board stays compact and a row of cards is seen") {
  for (const std::size_t seat : {0U, 4U}) {
    for (const Language language : {Language::english, Language::ukrainian}) {
      Parlour parlour(guarantees());
      parlour.sit_down(SeatId(seat), 7);
      parlour.app.options.language = language;
      settle_all(*parlour.app.play, language);
      const canvas::Frame frame = parlour.frame();
      CHECK(is_compact(frame, "table"));
      int whole = 0;
      for (const canvas::Node& node : frame.nodes) {
        const bool card = node.id.rfind("table/move/", 0) == 0 && node.action;
        if (card && is_seen_whole(frame, node)) ++whole;
      }
      CHECK(whole >= 2);
      CHECK(faults_of(parlour) == "");
    }
  }
}

TEST_CASE("With every issue settled the board of a sitting stays compact") {
  for (const Language language : {Language::english, Language::ukrainian}) {
    Parlour parlour(guarantees());
    parlour.sit_down(SeatId(0), 7);
    REQUIRE(parlour.play_until(Screen::sitting));
    parlour.app.options.language = language;
    settle_all(*parlour.app.play, language);
    CHECK(is_compact(parlour.frame(), "sitting"));
    CHECK(faults_of(parlour) == "");
  }
}

TEST_CASE("Overlays have no fault in any form") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.act(verb::seal);
  REQUIRE(parlour.play_until(Screen::table));
  for (const Overlay::Kind kind :
       {Overlay::Kind::keys, Overlay::Kind::log, Overlay::Kind::confirm_leave}) {
    parlour.act(verb::overlay, static_cast<int>(kind));
    CHECK(faults_of(parlour) == "");
    parlour.act(verb::close);
  }
  parlour.app.interaction.focused = "table/level/0";
  parlour.press("Enter");
  REQUIRE(parlour.app.whys.open.size() == 1);
  CHECK(faults_of(parlour) == "");
  // A level deeper, then all pinned.
  parlour.press("Tab");
  parlour.press("Enter");
  REQUIRE(parlour.app.whys.open.size() == 2);
  CHECK(faults_of(parlour) == "");
  parlour.press("p");
  CHECK(parlour.app.whys.last_loose() == nullptr);
  CHECK(faults_of(parlour) == "");
}

TEST_CASE("A sitting has no fault in any form, drafting and answering") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  bool drafted = false, answered = false;
  for (int step = 0; step < 200 && !(drafted && answered); ++step) {
    REQUIRE(parlour.play_until(Screen::sitting));
    const Phase phase = parlour.app.play->view.phase;
    bool& done = phase == Phase::proposing ? drafted : answered;
    if (!done) {
      for (int tab = 0; tab <= 2; ++tab) {
        parlour.act(verb::tab, tab);
        CHECK(faults_of(parlour) == "");
      }
      parlour.act(verb::walk_out);
      CHECK(faults_of(parlour) == "");
      parlour.act(verb::close);
      done = true;
    }
    parlour.decide();
  }
  CHECK(drafted);
  CHECK(answered);
}

TEST_CASE("Screens before and after a game have no fault in any form") {
  Parlour parlour(guarantees());
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::go, static_cast<int>(Screen::settings));
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::back);
  parlour.act(verb::go, static_cast<int>(Screen::seat));
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::note_read);
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::start_game);
  REQUIRE(parlour.app.screen == Screen::briefing);
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::start_game);
  parlour.act(verb::go, static_cast<int>(Screen::map));
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::codex, 0);
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::back);
  parlour.act(verb::back);
  parlour.play_until(Screen::outcome);
  REQUIRE(parlour.app.screen == Screen::outcome);
  CHECK(faults_of(parlour) == "");
}

TEST_CASE("The reveal has no fault in any form, closed, half open and open") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.decide();
  REQUIRE(parlour.play_until(Screen::reveal));
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::open_next);
  CHECK(faults_of(parlour) == "");
  parlour.act(verb::open_all);
  CHECK(faults_of(parlour) == "");
}

TEST_CASE("A scenario with votes, many meters and no map has no fault either") {
  Parlour parlour(ferry());
  parlour.sit_down(SeatId(0), 1);
  CHECK(faults_of(parlour) == "");
  bool voted = false;
  for (int step = 0; step < 300 && parlour.app.screen != Screen::outcome; ++step) {
    if (parlour.app.screen == Screen::reveal) {
      parlour.act(verb::tell_on);
      continue;
    }
    if (parlour.app.play->view.phase == Phase::voting && !voted) {
      CHECK(faults_of(parlour) == "");
      voted = true;
    }
    parlour.decide();
  }
  CHECK(parlour.app.screen == Screen::outcome);
  CHECK(faults_of(parlour) == "");
}

TEST_CASE("A larger window of the same shape shows the same frame") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  const std::string small = canvas::semantic_map(parlour.frame());
  parlour.metrics = canvas::make_metrics(1920, 1080, 1.0);
  CHECK(canvas::semantic_map(parlour.frame()) == small);
}

TEST_CASE("Equal states give equal frames") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.press("1");
  CHECK(parlour.frame() == parlour.frame());
}

}  // namespace
}  // namespace demarche::view
