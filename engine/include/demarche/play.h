// Playing: start, ask what is legal and why not, apply.
//
// Legality has one definition, why_not: the list of moves, the greyed button, a server's refusal
// and the assertion in apply all ask it. None of these functions allocates (what
// start returns excepted, and the growth of a caller's list).
#pragma once

#include <array>
#include <vector>

#include "demarche/beliefs.h"
#include "demarche/happening.h"
#include "demarche/move.h"
#include "demarche/scenario.h"
#include "demarche/settings.h"
#include "demarche/state.h"

namespace demarche {

// A game in one value. Copy it to look ahead.
struct Situation {
  State state;
  Beliefs beliefs;
};

using Log = std::vector<Happening>;

// Draws the profiles, plays the news of round 1 and stops at its planning. `log` may be null
// everywhere. Settings must fit the scenario (io::read_save and the front ends check them): an
// assertion otherwise.
[[nodiscard]] Situation start(const Scenario& scenario, const Settings& settings,
                              Log* log = nullptr);
// The same in a situation that keeps its memory: whatever it held is gone. No allocation when it
// has held one of the scenario before.
void start(const Scenario& scenario, const Settings& settings, Situation& out, Log* log = nullptr);

// The same for playouts, in a state that keeps its memory: neither beliefs nor a log are kept.
void begin_playout(const Scenario& scenario, const Settings& settings, State& state);

// Seats that may decide now. Sealed planning: all who have not ended theirs, in any order.
// Sittings: one, or in a vote all who have not voted. Empty when the game is over.
[[nodiscard]] SeatSet awaited(const Scenario& scenario, const State& state);

// Why a move may not be made now; refusal none means it may.
[[nodiscard]] WhyNot why_not(const Scenario& scenario, const State& state, const Move& move);

// What a seat may do now. Packages stay a factorised set: per issue of the agenda the options that
// may stand in some package; why_not says whether a certain package may be proposed (options that
// need each other, consent, mandate).
struct LegalMoves {
  std::vector<Move> moves;  // everything but packages, sorted, unique
  bool may_propose = false;
  std::int32_t least = 0, most = 0;         // issues in a package
  std::array<std::uint32_t, 64> options{};  // [issue]: bit o set: option o is legal in some package
                                            // by itself or together with others
};
// Clears and fills `out`; keeps its capacity.
void legal_moves(const Scenario& scenario, const State& state, SeatId seat, LegalMoves& out);
// Whether the set holds a move: `why_not(...).legal()` is the same question.
[[nodiscard]] bool contains(const Scenario& scenario, const State& state, const LegalMoves& set,
                            const Move& move);

// Makes a legal move and everything that follows until the next decision: reveal, undertakings,
// sittings, close, news. Updates beliefs. Appends what happened to `log` when given.
void apply(const Scenario& scenario, Situation& situation, const Move& move, Log* log = nullptr);
// The same for playouts: the state goes the same way, whatever anybody believes.
void advance_playout(const Scenario& scenario, State& state, const Move& move);

// The ending, or none while the game goes on.
[[nodiscard]] EndingId ending(const State& state);

// Odds of a move at a target as they would be fixed now, per mille, clamped; 1000 when certain.
[[nodiscard]] std::int32_t odds(const Scenario& scenario, const State& state, SeatId seat,
                                MoveId move, SeatId target);

// Seats whose consent a package needs when `seat` proposes it; the proposer is among them if it
// must consent.
[[nodiscard]] SeatSet consent_needed(const Scenario& scenario, const Package& package);
// Bound parties over whose head the package would be settled: the price that a screen names before
// it is proposed.
[[nodiscard]] SeatSet left_out(const Scenario& scenario, const Package& package, SeatId proposer);

}  // namespace demarche
