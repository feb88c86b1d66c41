// What has happened so far: one block of bytes whose layout the scenario decides.
//
// Owned by the caller, copied by plain assignment (no allocation between states of one scenario),
// hashed as bytes. No padding, no pointer, no floating point. Only the engine reads a state; every
// front end reads a View (observe.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

#include "demarche/ids.h"
#include "demarche/move.h"
#include "demarche/scenario.h"

namespace demarche {

enum class Phase : std::uint8_t { planning, proposing, answering, voting, over };

// The sitting in progress. Seats are indices, 0xFF: nobody.
struct SittingState {
  std::uint32_t parties = 0;     // SeatSet bits: in the room
  std::uint32_t asked = 0;       // whose consent the package needs, the proposer left out
  std::uint32_t answered = 0;    // of those, who has answered
  std::uint32_t accepted = 0;    // of those, who accepted (in a vote: voted yes)
  std::uint32_t abstained = 0;   // in a vote
  std::uint32_t asked_once = 0;  // who has used its "ask" this sitting
  std::uint32_t passed = 0;      // who has passed since the last proposal
  std::uint32_t balloting = 0;   // 1: the package on the table is voted on
  std::uint8_t format = 0xFF;
  std::uint8_t venue = 0xFF;
  std::uint8_t exchange = 0;   // done so far
  std::uint8_t exchanges = 0;  // in all
  std::uint8_t proposer = 0xFF;
  std::uint8_t passes = 0;  // how many have passed since the last proposal
  std::uint8_t first_refuser = 0xFF;
  std::uint8_t countering = 0;   // 1: the proposer counters or answers an ask
  std::uint8_t asked_by = 0xFF;  // who asked it
  std::uint8_t package_count = 0;
  std::uint8_t package_issue[Package::kMost] = {};
  std::uint8_t package_option[Package::kMost] = {};
  std::uint8_t last_count = 0;  // the package last refused, which a counter answers
  std::uint8_t last_issue[Package::kMost] = {};
  std::uint8_t last_option[Package::kMost] = {};
  std::uint8_t turn = 0xFF;  // whose turn it was before counters: the turn goes on from here
  // Digests of packages refused in this sitting since something was last settled, the latest
  // kRemembered of them: a computed seat does not open with the same words again.
  static constexpr std::size_t kRemembered = 8;
  std::uint32_t refused[kRemembered] = {};
};

// The fixed part at the start of the block.
struct StateHead {
  std::uint64_t world_seed = 0;
  std::uint32_t human_seats =
      0;  // SeatSet bits: played by a person (known to all; weighs in beliefs)
  std::uint32_t planning_done = 0;    // who has ended its planning
  std::uint32_t walked_out_once = 0;  // who has had the support of a first walk-out
  std::uint32_t formats_due = 0;      // bits over formats: to be held this round
  std::uint8_t round = 0;             // from 1
  std::uint8_t rounds = 0;            // of this game (a teacher may shorten)
  Phase phase = Phase::planning;
  std::uint8_t turn = 0;         // open planning: whose; else unused
  std::uint8_t next_format = 0;  // row of the format to be looked at next in this round's sittings
  std::uint8_t ending = 0xFF;
  std::uint8_t ordered_ending = 0xFF;  // by an `end` effect, at the close
  std::uint8_t spare = 0;
  std::uint32_t walked_out_of[16] = {};  // by format (first 16): seats absent from its next sitting
  std::uint64_t events_left_out[2] = {};  // bits over events (first 128): a teacher's setting
  std::uint8_t profile[32] = {};          // drawn for each seat; 0xFF: hidden (see conceal)
  SittingState sitting;
};

// A delayed effect, or the undoing of a lasting one, with what the words of its moment stood for.
struct Pending {
  std::int32_t amount = 0;                                  // undoing: what is added to the cell
  std::uint32_t consenters = 0, left_out = 0, present = 0;  // SeatSet bits
  std::uint16_t effect = 0xFFFF;  // row of Scenario::effects; 0xFFFF: none
  std::uint16_t cell = 0xFFFF;    // undoing: meter cell, or layout.meters + a flag to be lowered
  std::uint8_t due = 0;           // round; 0: free slot
  std::uint8_t self = 0xFF, target = 0xFF;
  std::uint8_t spare = 0;
};

struct PlannedMove {            // a sealed choice with the odds fixed at sealing
  std::uint16_t move = 0xFFFF;  // 0xFFFF: free slot
  std::uint16_t odds = 0;       // per mille
  std::uint8_t target = 0xFF;
  std::uint8_t spare[3] = {};
};

struct MoveUse {
  std::uint8_t successes = 0, failures = 0;
  std::uint8_t last_round = 0;  // 0: never
  std::uint8_t opened = 0;      // 1 opened, 2 closed by an effect (kept on seat 0)
};

struct FormatState {
  std::uint8_t opened = 0;     // round in which it was opened; 0: not
  std::uint8_t closed = 0;     // 1: by an effect
  std::uint8_t held = 0;       // times held
  std::uint8_t last_held = 0;  // round
};

// No padding anywhere, so that equal values are equal bytes.
static_assert(std::has_unique_object_representations_v<StateHead> && sizeof(StateHead) % 8 == 0);
static_assert(std::has_unique_object_representations_v<Pending>);
static_assert(std::has_unique_object_representations_v<PlannedMove>);
static_assert(std::has_unique_object_representations_v<MoveUse>);
static_assert(std::has_unique_object_representations_v<FormatState>);

// The block. Equal states are equal bytes.
class State {
 public:
  State() = default;
  explicit State(const Scenario& scenario);  // zeroed, of the right size

  [[nodiscard]] const StateHead& head() const {
    return *reinterpret_cast<const StateHead*>(bytes_.data());
  }
  [[nodiscard]] StateHead& head() { return *reinterpret_cast<StateHead*>(bytes_.data()); }
  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }
  [[nodiscard]] std::span<std::byte> bytes() { return bytes_; }
  friend bool operator==(const State&, const State&) = default;

 private:
  std::vector<std::byte> bytes_;
};

// Size of the block in bytes.
[[nodiscard]] std::size_t state_size(const Scenario& scenario);
// 64-bit hash of the bytes; equal on every machine of one byte order.
[[nodiscard]] std::uint64_t hash(const State& state);

// Reading the arrays. Lengths are those of StateLayout.
[[nodiscard]] std::span<const std::int32_t> meter_cells(const Scenario& scenario,
                                                        const State& state);
[[nodiscard]] std::span<const std::uint8_t> standing_table(const Scenario& scenario,
                                                           const State& state);
[[nodiscard]] std::span<const std::uint8_t> settled_rounds(const Scenario& scenario,
                                                           const State& state);
[[nodiscard]] std::span<const std::uint8_t> member_steps(const Scenario& scenario,
                                                         const State& state);
[[nodiscard]] std::span<const PlannedMove> plan_of(const Scenario& scenario, const State& state,
                                                   SeatId seat);
// Meter `meter` of seat `of` in seat `in` (none where the scope has none).
[[nodiscard]] std::int32_t meter_value(const Scenario& scenario, const State& state, MeterId meter,
                                       SeatId of = {}, SeatId in = {});

}  // namespace demarche
