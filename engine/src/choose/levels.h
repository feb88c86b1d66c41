// What each level decides in each phase. All are given a concealed state: nothing secret of others
// can be read.
#pragma once

#include "choose/lots.h"
#include "demarche/play.h"

namespace demarche {

struct WorkspaceParts;

// What a decision is made from.
struct Desk {
  const Scenario& scenario;
  const State& state;  // concealed
  const Beliefs& beliefs;
  SeatId seat;
  ProfileId profile;  // its own
  Level level;
  const Lots& lots;
  const LegalMoves& legal;  // not filled in character
  WorkspaceParts& space;

  [[nodiscard]] Move move(Move::Kind kind) const;
  [[nodiscard]] bool may(const Move& move) const { return why_not(scenario, state, move).legal(); }
  [[nodiscard]] bool may(Move::Kind kind) const { return may(move(kind)); }
};

[[nodiscard]] Move plan_newcomer(const Desk& desk);
[[nodiscard]] Move plan_in_character(const Desk& desk);
[[nodiscard]] Move propose_newcomer(const Desk& desk);
[[nodiscard]] Move propose_in_character(const Desk& desk);
[[nodiscard]] Move answer(const Desk& desk);
[[nodiscard]] Move vote(const Desk& desk);

// A random package out of the factorised set, or none after a number of tries. `attempt` tells
// tries apart.
[[nodiscard]] Package random_package(const Desk& desk, std::uint64_t attempt);
// Names an alternative for a draw, by ids and never by rows.
[[nodiscard]] std::uint64_t name_of(const Scenario& scenario, const Move& move);

}  // namespace demarche
