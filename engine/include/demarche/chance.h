// Chance keyed by what it decides.
//
// Every draw is a pure function of its key; there is no generator and no order of draws. Adding an
// event to a scenario, or choosing another move, changes no other draw: two tables with one seed
// meet the same world.
#pragma once

#include <cstdint>

namespace demarche {

// What a draw decides. The numbers are part of every saved game: never reuse or renumber them.
enum class Draw : std::uint8_t {
  profile = 1,  // which profile, constellation
  move = 2,     // success of a move
  event = 3,    // whether an event by chance fires
  amount = 4,   // a random amount
  member = 5,   // thresholds of a member of an undertaking
  leak = 6,     // whether something covert leaks
  order = 7,    // first proposer of a format
  policy = 8,   // choices of computed seats, with the policy's own seed
};

struct DrawKey {
  Draw kind = Draw::move;
  std::uint32_t round = 0;  // from 1; 0: before the first round
  std::uint64_t who = 0;    // key_of an id, or 0
  std::uint64_t what = 0;
  std::uint64_t whom = 0;
};

// The 64 mixed bits themselves (splitmix64 finaliser applied along the key; Steele, Lea and Flood
// 2014).
namespace mixing {
[[nodiscard]] constexpr std::uint64_t finalise(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9U;
  bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBU;
  return bits ^ (bits >> 31);
}
[[nodiscard]] constexpr std::uint64_t absorb(std::uint64_t hash, std::uint64_t part) {
  return finalise((hash ^ part) + 0x9E3779B97F4A7C15U);
}
}  // namespace mixing

// A mix in two halves: what draws of one kind, round and actor share, and the rest.
[[nodiscard]] constexpr std::uint64_t mix_begun(std::uint64_t seed, Draw kind, std::uint32_t round,
                                                std::uint64_t who) {
  std::uint64_t hash = mixing::absorb(0, seed);
  hash = mixing::absorb(hash, (static_cast<std::uint64_t>(kind) << 32) | round);
  return mixing::absorb(hash, who);
}
[[nodiscard]] constexpr std::uint64_t mix_ended(std::uint64_t begun, std::uint64_t what,
                                                std::uint64_t whom) {
  return mixing::absorb(mixing::absorb(begun, what), whom);
}
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t seed, const DrawKey& key) {
  return mix_ended(mix_begun(seed, key.kind, key.round, key.who), key.what, key.whom);
}

// 64 bits made into 0 .. n-1, uniform up to 2^-32: multiply-high.
[[nodiscard]] constexpr std::uint32_t reduced(std::uint64_t bits, std::uint32_t n) {
  return static_cast<std::uint32_t>(((bits >> 32) * n) >> 32);
}

// 0 .. n-1, uniform up to 2^-32; n from 1 to 2^32 - 1.
[[nodiscard]] constexpr std::uint32_t draw(std::uint64_t seed, const DrawKey& key,
                                           std::uint32_t n) {
  return reduced(mix(seed, key), n);
}

}  // namespace demarche
