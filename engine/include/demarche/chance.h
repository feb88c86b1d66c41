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

// 0 .. n-1, uniform up to 2^-32; n from 1 to 2^32 - 1. Mixing hash of the key, then multiply-high.
[[nodiscard]] std::uint32_t draw(std::uint64_t seed, const DrawKey& key, std::uint32_t n);

// The 64 mixed bits themselves (splitmix64 finaliser applied along the key).
[[nodiscard]] std::uint64_t mix(std::uint64_t seed, const DrawKey& key);

}  // namespace demarche
