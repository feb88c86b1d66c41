// Many games of one scenario, to see how fast they go: on one thread or on several, with the same
// result.
#pragma once

#include <cstdint>

#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche::cli {

// FNV-1a on whole words.
struct Digest {
  std::uint64_t value = 0xCBF29CE484222325U;
  void fold(std::uint64_t word) {
    value ^= word;
    value *= 0x100000001B3U;
  }
};

// How games are played; or, instead of games, simulations of a search: from positions along games
// in character, a world is imagined for the seat that is to decide (demarche/imagine.h) and played
// in character to its end.
enum class Policy : std::uint8_t { random, in_character, search };

struct Batch {
  Policy policy = Policy::random;
  std::uint64_t first_seed = 1;  // of the world and of the choices; the next game has the next one
  std::uint64_t games = 0;       // or simulations
  int threads = 1;
  bool whole_states = false;  // the digest reads every byte of the last state of each game
};

// `digest`: of the ending and the length of each game (and its last state), in the order of seeds,
// whichever thread has played it.
struct Played {
  std::uint64_t digest = 0;
  std::uint64_t moves = 0;        // a move is one decision of a seat
  std::uint64_t allocations = 0;  // while games were played, after a first one on every thread
  double seconds = 0;             // by the clock on the wall
  double processor_seconds = 0;   // of all threads together
};

[[nodiscard]] Played play_batch(const Scenario& scenario, const Batch& batch);

}  // namespace demarche::cli
