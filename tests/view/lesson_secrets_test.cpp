// A projector that can be trusted: what the class sees, and the teacher's panel unasked, are the
// same for all games that only secrets tell apart.
#include <algorithm>
#include <catch2/catch.hpp>

#include "view/flow.h"
#include "view/lesson/lesson.h"
#include "view/lesson/public_play.h"
#include "view/lesson/vote.h"
#include "view/secret_worlds.h"

namespace demarche::view {
namespace {

Sight showing(ProjectorLayout layout) {
  return [layout](SecretRoom& room) {
    room.app().lesson->shows = layout;
    return projector_frame(room);
  };
}

TEST_CASE("The projector tells nothing of what is kept secret in any scenario and layout") {
  for (int layout = 0; layout < kProjectorLayouts; ++layout) {
    int looks = 0;
    for (const auto& scenario : every_scenario()) {
      const Sight sight = showing(static_cast<ProjectorLayout>(layout));
      CHECK(told_of_secrets(scenario, sight, looks) == "");
      CHECK(told_of_twins(scenario, sight, looks) == "");
    }
    CHECK(looks > 300);
  }
}

TEST_CASE("The teacher's panel tells nothing unasked of what is kept secret in any scenario") {
  int looks = 0;
  for (const auto& scenario : every_scenario()) {
    CHECK(told_of_secrets(scenario, panel_frame, looks) == "");
  }
  CHECK(looks > 250);
}

TEST_CASE(
    "Games with other profiles or other sealed choices look the same on the teacher's panel") {
  int looks = 0;
  for (const auto& scenario : every_scenario()) {
    CHECK(told_of_twins(scenario, panel_frame, looks) == "");
  }
  CHECK(looks > 50);
}

Move first_legal(const Game& game, Move::Kind kind, SeatId seat) {
  LegalMoves legal;
  legal_moves(game.scenario(), game.state(), seat, legal);
  for (const Move& move : legal.moves) {
    if (move.kind == kind) return move;
  }
  return {};
}

// What is in hand at the keyboard is no part of the game yet.
TEST_CASE("What a delegation drafts and reads, and what the teacher notes, is not projected") {
  SecretRoom room(guarantees());
  room.put(*room.play().game, SeatId(0));
  const canvas::Frame before = projector_frame(room);
  room.play().draft.move = MoveId(1);
  room.play().draft.package.set(IssueId(0), OptionId(1));
  room.play().telling = {0, 3, 2};
  room.app().lesson->notes.push_back({1, 2, "Ask Turkey"});
  room.app().lesson->writing = "Who spoke";
  room.app().notice = "Refused.";
  room.app().overlay.kind = Overlay::Kind::ask;
  room.app().interaction.hovered = room.app().interaction.focused = "seat/ua";
  room.app().setup.mandate_hidden = true;
  for (const Screen screen : {Screen::table, Screen::briefing, Screen::reveal, Screen::map,
                              Screen::codex, Screen::handover, Screen::teacher}) {
    room.app().screen = screen;
    CHECK(projector_frame(room) == before);
  }
  const Move drafted = first_legal(*room.play().game, Move::Kind::play, SeatId(0));
  REQUIRE(room.play().game->make(drafted).legal());
  refresh(room.play());
  CHECK(projector_frame(room) == before);
}

// Frames that tell on purpose, so that the tests above are known to see it.
canvas::Frame with(canvas::Frame frame, const std::string& value) {
  frame.nodes.front().description = value;
  return frame;
}

TEST_CASE("A projector that told a profile, a seal, a level or a talk would be found out") {
  int looks = 0;
  const auto scenario = guarantees();
  const auto profile = [](SecretRoom& room) {
    return with(projector_frame(room), std::to_string(room.play().game->state().head().profile[1]));
  };
  CHECK(told_of_secrets(scenario, profile, looks).find("profiles") == 0);
  CHECK(told_of_twins(scenario, profile, looks).find("profiles") == 0);
  const auto sealed = [](SecretRoom& room) {
    int count = 0;
    for (std::size_t seat = 0; seat < room.play().scenario->seats.size(); ++seat) {
      for (const PlannedMove& plan :
           plan_of(*room.play().scenario, room.play().game->state(), SeatId(seat))) {
        count = count * 31 + plan.move;
      }
    }
    return with(projector_frame(room), std::to_string(count));
  };
  CHECK(told_of_secrets(scenario, sealed, looks).find("sealed choices") == 0);
  CHECK(told_of_twins(scenario, sealed, looks).find("a sealed choice") == 0);
  const auto own = [](SecretRoom& room) {  // what the seat at the keyboard knows, and no other
    return with(projector_frame(room), std::to_string(room.play().view.capital));
  };
  CHECK(told_of_secrets(scenario, own, looks) != "");
  const auto heard = [](SecretRoom& room) {
    return with(projector_frame(room), std::to_string(room.play().heard.size()));
  };
  CHECK(told_of_secrets(scenario, heard, looks).find("what few heard") == 0);
}

TEST_CASE("What everybody knows holds no seat's profile, plan, budget or talk") {
  SecretRoom room(guarantees());
  const Move drafted = first_legal(*room.play().game, Move::Kind::play, SeatId(0));
  REQUIRE(room.play().game->make(drafted).legal());
  refresh(room.play());
  REQUIRE_FALSE(room.play().view.plan.empty());
  const Play known = public_play(room.play());
  CHECK_FALSE(known.view.seat.exists());
  CHECK(known.view.plan.empty());
  CHECK(known.view.round == room.play().view.round);
  CHECK(known.view.issues.size() == room.play().view.issues.size());
  for (std::size_t seat = 0; seat < known.scenario->seats.size(); ++seat) {
    CHECK(known.known.head().profile[seat] == 0xFF);
  }
  CHECK(known.heard.size() <= room.play().heard.size());
}

// The class looks on while the teacher chooses a decision to vote on.
TEST_CASE("While a game goes on nothing that was said behind a door can be voted on") {
  int closed = 0;
  for (const auto& scenario : every_scenario()) {
    SecretRoom room(scenario);
    Game game = *room.play().game;
    SeatSet everyone;
    for (std::size_t seat = 0; seat < scenario->seats.size(); ++seat) everyone.add(SeatId(seat));
    while (!game.over() && game.state().head().round < 3) {
      SeatId seat(0);
      while (!game.awaited_people().has(seat)) seat = SeatId(seat.index() + 1);
      game.decide_for(seat);
    }
    if (game.over()) continue;
    room.put(game, SeatId(0));
    const Play known = public_play(room.play());
    for (const analyse::Made& made : votable(*scenario, game, everyone)) {
      const Move& move = game.record().moves[made.move];
      if (move.kind != Move::Kind::propose) continue;
      INFO(scenario->id << ", move " << made.move);
      CHECK(std::any_of(known.heard.begin(), known.heard.end(), [&](const Happening& told) {
        return told.kind == Happening::Kind::proposed && told.package == move.package;
      }));
    }
    closed += static_cast<int>(
        std::count_if(game.log().begin(), game.log().end(), [&](const Happening& told) {
          return told.kind == Happening::Kind::proposed && told.audience != everyone;
        }));
  }
  CHECK(closed > 0);
}

}  // namespace
}  // namespace demarche::view
