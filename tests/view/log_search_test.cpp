// Looking something up in the log.
#include <catch2/catch.hpp>

#include "view/actions.h"
#include "view/parlour.h"
#include "view/phrases.h"

namespace demarche::view {
namespace {

void later(Parlour& parlour) {
  parlour.sit_down(SeatId(0), 7);
  while (parlour.app.play->view.round < 2) {
    parlour.act(verb::seal);
    REQUIRE(parlour.play_until(Screen::table));
  }
  parlour.act(verb::overlay, static_cast<int>(Overlay::Kind::log));
}

std::vector<LogLine> found(const Parlour& parlour) {
  const Phrases phrases(*parlour.app.play->scenario, parlour.app.options.language);
  return found_in_log(*parlour.app.play, phrases, parlour.app.log);
}

TEST_CASE("Letters are looked for without regard to case, in Latin and Cyrillic") {
  CHECK(folded("Kyiv") == "kyiv");
  CHECK(folded("Київ, ЇЖАК, Ґава, Єва") == "київ, їжак, ґава, єва");
  CHECK(folded("№ 5 — “ё”") == "№ 5 — “ё”");
}

TEST_CASE("What is typed narrows the log and every line has the word") {
  Parlour parlour(guarantees());
  later(parlour);
  const std::size_t all = found(parlour).size();
  update(parlour.app, {verb::log_text, 0, 0, "CLARITY"});
  const std::vector<LogLine> lines = found(parlour);
  REQUIRE_FALSE(lines.empty());
  CHECK(lines.size() < all);
  for (const LogLine& line : lines) {
    CHECK(folded(line.words).find("clarity") != std::string::npos);
  }
}

TEST_CASE("Kinds and delegations filter, and the same again takes the filter away") {
  Parlour parlour(guarantees());
  later(parlour);
  parlour.act(verb::log_topic, static_cast<int>(LogTopic::moves));
  parlour.act(verb::log_seat, 1);
  const std::vector<LogLine> lines = found(parlour);
  REQUIRE_FALSE(lines.empty());
  for (const LogLine& line : lines) {
    const Happening& told = parlour.app.play->heard[line.heard];
    CHECK(topic_of(told.kind) == LogTopic::moves);
    CHECK((told.seat == 1 || told.target == 1 || told.seats.has(SeatId(1))));
  }
  parlour.act(verb::log_seat, 1);
  CHECK_FALSE(parlour.app.log.seat.exists());
}

TEST_CASE("Letters go into the field of the log and are no shortcuts there") {
  Parlour parlour(guarantees());
  later(parlour);
  parlour.press("f");
  CHECK(parlour.app.interaction.focused == "log/text");
  parlour.press("m");
  type(parlour.app, parlour.frame(), "m");
  CHECK(parlour.app.log.text == "m");
  CHECK(parlour.app.screen == Screen::table);
}

TEST_CASE("A round that is jumped to stands alone") {
  Parlour parlour(guarantees());
  later(parlour);
  parlour.act(verb::log_round, 1);
  const canvas::Frame frame = parlour.frame();
  int rounds = 0;
  for (const canvas::Node& node : frame.nodes) {
    const bool in_log = node.scroll == "log/lines" && node.role == canvas::Role::kHeading;
    rounds += in_log ? 1 : 0;
  }
  CHECK(rounds == 1);
}

}  // namespace
}  // namespace demarche::view
