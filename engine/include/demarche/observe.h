// What a seat may know, and nothing else: the only way from a state to any screen, any bot, any
// device.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/beliefs.h"
#include "demarche/play.h"
#include "demarche/result.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

// Blanks in a copy of `state` all that `seat` may not know: seeds, profiles of others, their sealed
// choices, meters that it does not see, thresholds, delayed effects. `out` keeps its memory. Rules
// work on the result as on any state; computed seats are given nothing else.
void conceal(const Scenario& scenario, const State& state, SeatId seat, State& out);

struct OptionView {
  bool stands = false;
  bool status_quo = false;
  bool red_line = false;  // of the own profile, not lifted now
  // Of proposing it alone in the sitting that the seat is in, else in an ordinary one.
  WhyNot why_not;
};
struct IssueView {
  IssueId issue;
  OptionId standing;
  std::int32_t settled_round = 0;  // 0: never
  std::int32_t rests_until = 0;    // round from which it may be settled again; 0: now
  std::vector<OptionView> options;
};
struct LevelView {  // a bounded integer and how it got there
  MeterId meter;
  SeatId of, in;
  bool seen = true;
  std::int32_t level = 0;
  TextId band;  // its word, or none
};
struct SeatView {
  SeatId seat;
  bool human = false;
  std::int32_t support = 0, support_floor = 0;
  std::int32_t trust_in_me = 0, my_trust = 0;
  std::vector<std::int32_t> beliefs;  // millionths, one a profile; of the own seat: certain
  bool planning_done = false;
};
struct PlanView {
  MoveId move;
  SeatId target;
  std::int32_t odds = 0;
};
struct MoveView {  // one scenario move at one target
  MoveId move;
  SeatId target;
  std::int32_t odds = 0;
  WhyNot why_not;
};
struct SittingView {
  bool in_session = false;
  bool present =
      false;  // this seat is in the room or asked by telephone: else only format and venue
  FormatId format;
  VenueId venue;
  SeatSet parties;
  std::int32_t exchange = 0, exchanges = 0;
  SeatId proposer;
  bool counter = false;
  Package package;  // on the table now
  Package refused;  // that a counter answers
  SeatSet asked, answered, accepted;
};
struct FormatView {
  FormatId format;
  bool standing = false, opened = false, due = false;
  std::int32_t held = 0;
};
struct VenueView {
  VenueId venue;
  bool open = false, named = false;  // named: by the option that stands
};
struct UndertakingView {
  UndertakingId undertaking;
  std::vector<std::uint8_t> steps;  // one a member
};

struct View {
  SeatId seat;        // whose view
  ProfileId profile;  // its own
  std::int32_t round = 0, rounds = 0;
  Phase phase = Phase::planning;
  SeatSet awaited;
  bool my_turn = false;
  std::int32_t capital = 0, capital_cap = 0, income = 0;
  std::int32_t moves_left = 0;
  std::int32_t utility = 0;  // of the standing table, own profile
  std::int32_t outlook = 0;
  std::vector<SeatView> seats;  // in seat order, itself included
  std::vector<IssueView> issues;
  std::vector<LevelView> world;  // meters of the world that it sees
  std::vector<LevelView> own;    // meters of actors and pairs of the scenario's own that it sees
  std::vector<PlanView> plan;    // own sealed choices of this round
  std::vector<MoveView>
      moves;  // every scenario move that may ever be this seat's, legal or not, per target
  std::vector<FormatView> formats;
  std::vector<VenueView> venues;
  std::vector<UndertakingView> undertakings;
  std::vector<SeatResult::Kept> mandate;  // as it stands now
  std::vector<bool> flags;                // the scenario's flags, public
  SittingView sitting;
  EndingId ending;
  // The state as this seat knows it (see conceal): for why_not of a draft, judge and explain of
  // one's own numbers.
  State known;
};

// Fills `out`, keeping its memory: no allocation after the first call for a scenario.
void observe(const Scenario& scenario, const State& state, const Beliefs& beliefs, SeatId seat,
             View& out);

// The view as bytes, for comparison and tests: equal knowledge gives equal bytes.
[[nodiscard]] std::vector<std::byte> view_bytes(const View& view);

}  // namespace demarche
