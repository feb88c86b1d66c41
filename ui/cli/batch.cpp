#include "cli/batch.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/partitioner.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "cli/allocations.h"
#include "demarche/chance.h"
#include "demarche/choose.h"

namespace demarche::cli {
namespace {

// Games that one thread plays in a row: their digests are put together in the order of seeds.
constexpr std::uint64_t kStretch = 256;

struct Stretch {
  Digest digest;
  std::uint64_t moves = 0;
};

SeatId first_awaited(const Scenario& scenario, const State& state) {
  return SeatId(static_cast<std::size_t>(__builtin_ctz(awaited(scenario, state).bits)));
}

// What one thread keeps from game to game, on cache lines of its own.
class alignas(64) Player {
 public:
  Player(const Scenario& scenario, const Batch& batch)
      : scenario_(scenario), batch_(batch), state_(scenario) {}

  void play(std::uint64_t first, std::uint64_t last, Stretch& out) {
    for (std::uint64_t game = first; game < last; ++game) {
      settings_.world_seed = settings_.policy_seed = batch_.first_seed + game;
      if (batch_.policy == Policy::random) {
        play_at_random(out);
      } else {
        play_in_character(out);
      }
    }
  }

 private:
  void play_at_random(Stretch& out) {
    begin_playout(scenario_, settings_, state_);
    std::uint64_t bits = mixing::absorb(0, settings_.policy_seed);
    std::uint64_t moves = 0;
    for (; state_.head().phase != Phase::over; ++moves) {
      const Move move = sample_move(scenario_, state_, first_awaited(scenario_, state_), bits);
      advance_playout(scenario_, state_, move);
      bits += 0xD1B54A32D192ED03U;  // any odd step: sample_move mixes it
    }
    take_down(state_, moves, out);
  }

  void play_in_character(Stretch& out) {
    Situation situation = start(scenario_, settings_);
    std::uint64_t moves = 0;
    for (; situation.state.head().phase != Phase::over; ++moves) {
      const SeatId seat = first_awaited(scenario_, situation.state);
      apply(scenario_, situation,
            choose(scenario_, situation, seat, Level::in_character, settings_.policy_seed));
    }
    take_down(situation.state, moves, out);
  }

  void take_down(const State& state, std::uint64_t moves, Stretch& out) const {
    out.moves += moves;
    out.digest.fold(moves << 8 | state.head().ending);
    if (batch_.whole_states) out.digest.fold(hash(state));
  }

  const Scenario& scenario_;
  const Batch& batch_;
  Settings settings_;
  State state_;
};

}  // namespace

Played play_batch(const Scenario& scenario, const Batch& batch) {
  std::vector<Stretch> stretches((batch.games + kStretch - 1) / kStretch);
  std::vector<Player> players(static_cast<std::size_t>(batch.threads), Player(scenario, batch));
  const auto play = [&](std::size_t row, Player& player) {
    const std::uint64_t first = row * kStretch;
    Stretch stretch;
    player.play(first, std::min(first + kStretch, batch.games), stretch);
    stretches[row] = stretch;
  };
  // More threads than processors are allowed: the result must not depend on how many there are.
  const oneapi::tbb::global_control allowed(oneapi::tbb::global_control::max_allowed_parallelism,
                                            static_cast<std::size_t>(batch.threads));
  oneapi::tbb::task_arena arena(batch.threads);
  arena.initialize();
  const std::uint64_t allocated = allocations();
  const auto began = std::chrono::steady_clock::now();
  if (batch.threads == 1) {
    for (std::size_t row = 0; row < stretches.size(); ++row) play(row, players.front());
  } else {
    arena.execute([&] {
      oneapi::tbb::parallel_for(
          std::size_t{0}, stretches.size(),
          [&](std::size_t row) {
            const int thread = oneapi::tbb::this_task_arena::current_thread_index();
            play(row, players[static_cast<std::size_t>(thread)]);
          },
          oneapi::tbb::simple_partitioner{});
    });
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  Played played;
  played.seconds = took.count();
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
