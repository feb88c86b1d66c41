// Trees of causes: within each other, pinned, by keys and by the pointer.
#include <catch2/catch.hpp>

#include "view/actions.h"
#include "view/parlour.h"
#include "view/time.h"
#include "view/why.h"

namespace demarche::view {
namespace {

// At the table of the third round: there is something to explain.
void later(Parlour& parlour) {
  parlour.sit_down(SeatId(0), 7);
  while (parlour.app.play->view.round < 3) {
    parlour.act(verb::seal);
    REQUIRE(parlour.play_until(Screen::table));
  }
}

void open(Parlour& parlour, const std::string& node) {
  parlour.app.interaction.focused = node;
  parlour.press("Enter");
}

TEST_CASE("A line of a tree opens its own tree beside it, four deep at most") {
  Parlour parlour(guarantees());
  later(parlour);
  open(parlour, "table/seat/1/numbers");
  REQUIRE(parlour.app.whys.open.size() == 1);
  for (std::size_t depth = 2; depth <= 4; ++depth) {
    parlour.press(
        "Up");  // the pin, then the last line; of trust, the one above "more in the codex"
    if (depth == 2) parlour.press("Up");
    parlour.press("Up");
    parlour.press("Enter");
    REQUIRE(parlour.app.whys.open.size() == depth);
    CHECK(parlour.frame().find(parlour.app.whys.open.back().id()) != nullptr);
  }
  parlour.press("Up");
  parlour.press("Up");
  parlour.press("Enter");
  CHECK(parlour.app.whys.open.size() == 4);
}

TEST_CASE("Escape goes one level back and leaves the focus on what was explained") {
  Parlour parlour(guarantees());
  later(parlour);
  open(parlour, "table/level/0");
  parlour.press("Tab");
  const std::string line = parlour.app.interaction.focused;
  parlour.press("Right");
  REQUIRE(parlour.app.whys.open.size() == 2);
  parlour.press("Escape");
  CHECK(parlour.app.whys.open.size() == 1);
  CHECK(parlour.app.interaction.focused == line);
  parlour.press("Left");
  CHECK(parlour.app.whys.open.empty());
  CHECK(parlour.app.interaction.focused == "table/level/0");
  CHECK(parlour.app.screen == Screen::table);
}

TEST_CASE("A pinned tree stays while one plays on, and tells the number anew") {
  Parlour parlour(guarantees());
  later(parlour);
  open(parlour, "table/level/0");
  parlour.press("p");
  REQUIRE(parlour.app.whys.last_loose() == nullptr);
  const std::size_t causes = explain(parlour.app, WhyAbout::level, 0).lines.size();
  const int round = parlour.app.play->view.round;
  parlour.act(verb::seal);
  while (parlour.app.play->view.round == round || parlour.app.screen != Screen::table) {
    parlour.app.screen == Screen::table ? static_cast<void>(parlour.act(verb::seal))
                                        : static_cast<void>(parlour.play_until(Screen::table));
  }
  REQUIRE(parlour.app.whys.open.size() == 1);
  CHECK(parlour.frame().find("why/0") != nullptr);
  CHECK(explain(parlour.app, WhyAbout::level, 0).lines.size() > causes);
  parlour.press("Escape");
  CHECK(parlour.app.whys.open.empty());
}

TEST_CASE("Several pinned trees lie beside each other and Escape closes the last first") {
  Parlour parlour(guarantees());
  later(parlour);
  for (const char* node : {"table/level/0", "bar/capital", "table/seat/1/numbers"}) {
    open(parlour, node);
    parlour.press("p");
  }
  REQUIRE(parlour.app.whys.open.size() == 3);
  const canvas::Frame frame = parlour.frame();
  for (const OpenTree& tree : parlour.app.whys.open) CHECK(frame.find(tree.id()) != nullptr);
  parlour.press("Escape");
  REQUIRE(parlour.app.whys.open.size() == 2);
  CHECK(parlour.app.whys.open.back().anchor == "bar/capital");
}

TEST_CASE("Doing something else closes what is not pinned") {
  Parlour parlour(guarantees());
  later(parlour);
  open(parlour, "table/level/0");
  parlour.act(verb::tab, 1);
  CHECK(parlour.app.whys.open.empty());
}

TEST_CASE("Resting the pointer on a number opens its tree and leaving closes it") {
  Parlour parlour(guarantees());
  later(parlour);
  App& app = parlour.app;
  app.now_ms = 1000;
  app.hovered_since_ms = 1000;
  app.interaction.hovered = "table/level/0";
  REQUIRE(next_change(app) == 1000 + kRestMs);
  on_time(app, 1000 + kRestMs);
  rest_on(app, parlour.frame());
  REQUIRE(app.whys.open.size() == 1);
  CHECK(app.whys.open.front().hovering);
  // On the tree itself it stays.
  app.interaction.hovered = "why/0";
  app.interaction.rested = false;
  app.hovered_since_ms = 2000;
  on_time(app, 9000);
  rest_on(app, parlour.frame());
  CHECK(app.whys.open.size() == 1);
  app.interaction.hovered.clear();
  app.hovered_since_ms = 9000;
  CHECK(next_change(app) == 9000 + kLeaveMs);
  on_time(app, 9000 + kLeaveMs);
  rest_on(app, parlour.frame());
  CHECK(app.whys.open.empty());
}

TEST_CASE("A click makes stay what resting has opened") {
  Parlour parlour(guarantees());
  later(parlour);
  App& app = parlour.app;
  open_tree(app, why_action(WhyAbout::level, 0), "table/level/0", true);
  app.interaction.focused = "table/level/0";
  parlour.act(verb::why, static_cast<int>(WhyAbout::level), 0);
  REQUIRE(app.whys.open.size() == 1);
  CHECK_FALSE(app.whys.open.front().hovering);
}

TEST_CASE("The causes of a level and what each of them changed lead to each other") {
  Parlour parlour(guarantees());
  later(parlour);
  const Causes level = explain(parlour.app, WhyAbout::level, 0);
  const CauseLine* cause = nullptr;
  std::int32_t sum = 0;
  for (const CauseLine& line : level.lines) {
    if (line.opens.a == static_cast<int>(WhyAbout::cause) && cause == nullptr) cause = &line;
    if (line.amount) sum += *line.amount;
  }
  REQUIRE(cause != nullptr);
  CHECK(std::to_string(std::stoi(level.lines.front().value) + sum) == level.value);
  bool back = false;
  for (const CauseLine& line : explain(parlour.app, WhyAbout::cause, cause->opens.b).lines) {
    back = back || (line.opens.a == static_cast<int>(WhyAbout::meter) && line.label == level.title);
  }
  CHECK(back);
}

TEST_CASE("Every word of the game is explained") {
  Parlour parlour(guarantees());
  later(parlour);
  for (int idea = 0; idea <= static_cast<int>(Idea::weight); ++idea) {
    const Causes causes = explain(parlour.app, WhyAbout::idea, idea);
    CHECK_FALSE(causes.title.empty());
    CHECK(causes.text.size() > 40);
  }
}

TEST_CASE("A picked move stands in the causes of the level that it would change") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.press("1");
  const Causes capital = explain(parlour.app, WhyAbout::capital, 0);
  const MoveRule& rule = parlour.app.play->scenario->moves[parlour.app.play->draft.move.index()];
  bool told = false;
  for (const CauseLine& line : capital.lines) {
    told = told || (line.amount && *line.amount == -rule.cost);
  }
  CHECK(told);
}

}  // namespace
}  // namespace demarche::view
