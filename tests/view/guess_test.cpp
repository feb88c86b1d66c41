// What moved the odds most at a decision: asked before its figures open, told without a score.
#include "view/review/guess.h"

#include <catch2/catch.hpp>

#include "canvas/semantic.h"
#include "engine/toy_scenario.h"
#include "view/actions.h"
#include "view/parlour.h"
#include "view/review/verbs.h"

namespace demarche::view {
namespace {

using namespace test::toy;

struct Reviewed : Parlour {
  Reviewed() : Parlour(ferry()) {
    sit_down(kNorth, 1);
    REQUIRE(play_until(Screen::outcome));
    act(verb::review);
    const Play& play = *app.play;
    put_review(app, std::make_shared<const analyse::Review>(analyse::review_game(
                        *play.scenario, play.game->record(), play.seat, {4, 4, 1})));
    act(verb::review_at, 1);
  }
  [[nodiscard]] const ReviewDesk& desk() const { return app.after->review; }
  [[nodiscard]] bool shows(const char* id) { return frame().find(id) != nullptr; }
};

analyse::ReviewedDecision with_parts(int opportunity, int choice, int others, int chance) {
  analyse::ReviewedDecision made;
  made.opportunity = 1000 * opportunity;
  made.choice = 1000 * choice;
  made.others = 1000 * others;
  made.chance = 1000 * chance;
  return made;
}

TEST_CASE("What moved most is the largest part, up or down, the choice taken whole") {
  CHECK(moved_most(with_parts(0, 0, -181, 20)).mover == Mover::others);
  CHECK(moved_most(with_parts(0, 0, 19, -60)).mover == Mover::chance);
  CHECK(moved_most(with_parts(50, -10, 30, 5)).mover == Mover::choice);
  // A great chance that was missed leaves what is usual.
  CHECK(moved_most(with_parts(60, -60, 3, 0)).mover == Mover::others);
}

TEST_CASE(
    "Two that moved nearly as much are both named, and nothing is named where nothing moved") {
  const MovedMost near_by = moved_most(with_parts(0, 0, -40, 35));
  CHECK(near_by.mover == Mover::others);
  CHECK(near_by.close == Mover::chance);
  CHECK_FALSE(moved_most(with_parts(0, 0, -40, 10)).close.has_value());
  CHECK_FALSE(moved_most(with_parts(0, 0, 0, 0)).mover.has_value());
  CHECK_FALSE(moved_most(with_parts(0, 0, 5, 0)).close.has_value());
}

TEST_CASE("Each decision asks once the first question is behind, and its figures wait") {
  Reviewed reviewed;
  CHECK_FALSE(reviewed.shows("review/guess/others"));
  reviewed.press("x");
  CHECK(reviewed.shows("review/guess/others"));
  CHECK_FALSE(reviewed.shows("review/steps"));
  CHECK_FALSE(reviewed.shows("review/mean/chosen"));
  reviewed.press("m");
  REQUIRE(figures_open(reviewed.desk(), 1));
  CHECK(reviewed.desk().guesses.at(1) == Mover::choice);
  CHECK(reviewed.shows("review/steps"));
  CHECK(reviewed.shows("review/guess"));
  reviewed.press("Right");
  CHECK(guess_due(reviewed.desk()));
  CHECK_FALSE(reviewed.shows("review/steps"));
  reviewed.press("Left");
  CHECK(reviewed.shows("review/steps"));
}

TEST_CASE("A decision can be passed alone, or all of them at once") {
  Reviewed reviewed;
  reviewed.press("x");
  reviewed.press("x");
  CHECK(figures_open(reviewed.desk(), 1));
  CHECK_FALSE(reviewed.desk().guesses.at(1).has_value());
  reviewed.press("Right");
  REQUIRE(guess_due(reviewed.desk()));
  reviewed.press("a");
  const std::size_t all = reviewed.desk().review->decisions.size();
  for (std::size_t row = 0; row < all; ++row) CHECK(figures_open(reviewed.desk(), row));
  CHECK(reviewed.shows("review/steps"));
}

TEST_CASE("Turning points keep their amounts until their decision was guessed") {
  Reviewed reviewed;
  reviewed.press("x");
  const auto value = [&](const char* id) {
    const canvas::Frame frame = reviewed.frame();
    const canvas::Node* node = frame.find(id);
    return node == nullptr ? std::string() : node->value + node->description;
  };
  REQUIRE(reviewed.shows("review/turn/A"));
  const std::string before = value("review/turn/A");
  reviewed.press("a");
  CHECK(value("review/turn/A") != before);
  CHECK(value("review/turn/A").size() > before.size());
}

}  // namespace
}  // namespace demarche::view
