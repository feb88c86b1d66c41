#include "cli/batch.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

#include "cli/allocations.h"
#include "demarche/batch/share_out.h"
#include "demarche/chance.h"
#include "demarche/choose.h"
#include "demarche/continue.h"
#include "demarche/imagine.h"

namespace demarche::cli {
namespace {

// A stretch is what one thread plays in a row. Digests of stretches are put together in the order
// of seeds, so how long one is depends on the number of games alone: as many stretches that no
// thread waits long for the last, and none so short that taking the next is felt.
constexpr std::uint64_t kStretches = 256, kLongest = 256;

std::uint64_t stretch_of(std::uint64_t games) {
  return std::clamp<std::uint64_t>(games / kStretches, 1, kLongest);
}

struct Stretch {
  Digest digest;
  std::uint64_t moves = 0;
};

SeatId first_awaited(const Scenario& scenario, const State& state) {
  return SeatId(static_cast<std::size_t>(__builtin_ctz(awaited(scenario, state).bits)));
}

// Where a search may have to begin: every fourth decision of four games in character.
std::vector<Situation> positions_of(const Scenario& scenario, const Batch& batch) {
  constexpr std::uint64_t kGames = 4, kEvery = 4;
  std::vector<Situation> positions;
  Workspace space;
  for (std::uint64_t seed = batch.first_seed; seed < batch.first_seed + kGames; ++seed) {
    Settings settings;
    settings.world_seed = settings.policy_seed = seed;
    Situation game = start(scenario, settings);
    for (std::uint64_t step = 0; game.state.head().phase != Phase::over; ++step) {
      if (step % kEvery == 0) positions.push_back(game);
      const SeatId seat = first_awaited(scenario, game.state);
      apply(scenario, game, choose(scenario, game, seat, Level::in_character, seed, space));
    }
  }
  return positions;
}

// What one thread keeps from game to game, on cache lines of its own.
class alignas(64) Player {
 public:
  Player(const Scenario& scenario, const Batch& batch, const std::vector<Situation>& positions)
      : scenario_(scenario),
        batch_(batch),
        positions_(positions),
        game_{State(scenario), Beliefs(scenario)} {}

  // Plays a first game, so that memory grows to its size.
  void warm_up() {
    settings_.world_seed = settings_.policy_seed = batch_.first_seed;
    batch_.policy == Policy::random ? play_at_random() : play_in_character();
  }

  void play(std::uint64_t first, std::uint64_t last, Stretch& out) {
    for (std::uint64_t game = first; game < last; ++game) {
      settings_.world_seed = settings_.policy_seed = batch_.first_seed + game;
      take_down(play_one(), out);
    }
  }

 private:
  std::uint64_t play_one() {
    switch (batch_.policy) {
      case Policy::random:
        return play_at_random();
      case Policy::in_character:
        return play_in_character();
      case Policy::search:
        break;
    }
    return simulate();
  }

  std::uint64_t play_at_random() {
    State& state = game_.state;
    begin_playout(scenario_, settings_, state);
    std::uint64_t bits = mixing::absorb(0, settings_.policy_seed);
    std::uint64_t moves = 0;
    for (; state.head().phase != Phase::over; ++moves) {
      const Move move = sample_move(scenario_, state, first_awaited(scenario_, state), bits);
      advance_playout(scenario_, state, move);
      bits += 0xD1B54A32D192ED03U;  // any odd step: sample_move mixes it
    }
    return moves;
  }

  std::uint64_t play_in_character() {
    start(scenario_, settings_, game_);
    return play_on(scenario_, game_, settings_.policy_seed, space_);
  }

  std::uint64_t simulate() {
    const std::uint64_t bits = mixing::absorb(0, settings_.world_seed);
    const Situation& from =
        positions_[reduced(bits, static_cast<std::uint32_t>(positions_.size()))];
    imagine(scenario_, from, first_awaited(scenario_, from.state), settings_.world_seed, game_);
    return play_on(scenario_, game_, settings_.policy_seed, space_);
  }

  void take_down(std::uint64_t moves, Stretch& out) const {
    out.moves += moves;
    out.digest.fold(moves << 8 | game_.state.head().ending);
    if (batch_.whole_states) out.digest.fold(hash(game_.state));
  }

  const Scenario& scenario_;
  const Batch& batch_;
  const std::vector<Situation>& positions_;
  Settings settings_;
  Situation game_;
  Workspace space_;
};

}  // namespace

Played play_batch(const Scenario& scenario, const Batch& batch) {
  const std::uint64_t length = stretch_of(batch.games);
  std::vector<Stretch> stretches((batch.games + length - 1) / length);
  const std::vector<Situation> positions =
      batch.policy == Policy::search ? positions_of(scenario, batch) : std::vector<Situation>{};
  std::vector<Player> players;
  players.reserve(static_cast<std::size_t>(batch.threads));
  for (int thread = 0; thread < batch.threads; ++thread) {
    players.emplace_back(scenario, batch, positions).warm_up();
  }
  const std::function<void(std::size_t, std::size_t)> play = [&](std::size_t row,
                                                                 std::size_t thread) {
    const std::uint64_t first = row * length;
    Stretch stretch;
    players[thread].play(first, std::min(first + length, batch.games), stretch);
    stretches[row] = stretch;
  };
  const std::uint64_t allocated = allocations();
  const std::clock_t worked = std::clock();
  const auto began = std::chrono::steady_clock::now();
  demarche::batch::share_out(stretches.size(), players.size(), play);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  Played played;
  played.seconds = took.count();
  played.processor_seconds = static_cast<double>(std::clock() - worked) / CLOCKS_PER_SEC;
  played.allocations = allocations() - allocated;
  Digest whole;
  for (const Stretch& stretch : stretches) {
    whole.fold(stretch.digest.value);
    played.moves += stretch.moves;
  }
  played.digest = whole.value;
  return played;
}

}  // namespace demarche::cli
