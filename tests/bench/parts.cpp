// Parts of the engine, measured one by one on positions out of played games. docs/benchmarks.md
// says how to run it and what came out.
#include <benchmark/benchmark.h>

#include <optional>
#include <string>
#include <vector>

#include "demarche/analyse/review.h"
#include "demarche/chance.h"
#include "demarche/choose.h"
#include "demarche/game.h"
#include "demarche/io/load.h"
#include "demarche/observe.h"
#include "support/paths.h"

namespace {

using namespace demarche;

SeatId first_awaited(const Scenario& scenario, const State& state) {
  return SeatId(static_cast<std::size_t>(__builtin_ctz(awaited(scenario, state).bits)));
}

struct Position {
  Situation situation;
  SeatId seat;
  Move chosen;
};

// Every decision of some games in character.
std::vector<Position> positions(const Scenario& scenario) {
  std::vector<Position> all;
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    Settings settings;
    settings.world_seed = settings.policy_seed = seed;
    Situation situation = start(scenario, settings);
    while (situation.state.head().phase != Phase::over) {
      const SeatId seat = first_awaited(scenario, situation.state);
      const Move move = choose(scenario, situation, seat, Level::in_character, seed);
      all.push_back({situation, seat, move});
      apply(scenario, situation, move);
    }
  }
  return all;
}

// The shipped scenario that the parts are measured on, with its positions by phase.
class Bench : public benchmark::Fixture {
 public:
  void SetUp(const benchmark::State&) override {
    if (scenario) return;
    scenario = io::load_scenario_files(test::source_dir() / "scenarios/guarantees").scenario;
    for (Position& position : positions(*scenario)) {
      const auto phase = static_cast<std::size_t>(position.situation.state.head().phase);
      by_phase[phase].push_back(position);
      all.push_back(std::move(position));
    }
  }

  // Calls `part` with one position after the other.
  template <class Part>
  void each(benchmark::State& run, const std::vector<Position>& from, Part part) {
    std::size_t next = 0;
    for (auto step : run) {
      static_cast<void>(step);
      part(from[next]);
      next = next + 1 == from.size() ? 0 : next + 1;
    }
  }
  [[nodiscard]] const std::vector<Position>& in(Phase phase) const {
    return by_phase[static_cast<std::size_t>(phase)];
  }

  std::optional<Scenario> scenario;
  std::vector<Position> all;
  std::vector<Position> by_phase[5];
};

BENCHMARK_F(Bench, StartOfAPlayout)(benchmark::State& run) {
  Settings settings;
  State state(*scenario);
  for (auto step : run) {
    static_cast<void>(step);
    ++settings.world_seed;
    begin_playout(*scenario, settings, state);
    benchmark::DoNotOptimize(state.head().round);
  }
}

BENCHMARK_F(Bench, WhyNot)(benchmark::State& run) {
  each(run, all, [&](const Position& at) {
    benchmark::DoNotOptimize(why_not(*scenario, at.situation.state, at.chosen));
  });
}

void list_moves(Bench& bench, benchmark::State& run, Phase phase) {
  LegalMoves legal;
  bench.each(run, bench.in(phase), [&](const Position& at) {
    legal_moves(*bench.scenario, at.situation.state, at.seat, legal);
    benchmark::DoNotOptimize(legal.moves.data());
  });
}
BENCHMARK_F(Bench, LegalMovesInPlanning)(benchmark::State& run) {
  list_moves(*this, run, Phase::planning);
}
BENCHMARK_F(Bench, LegalMovesInProposing)(benchmark::State& run) {
  list_moves(*this, run, Phase::proposing);
}

BENCHMARK_F(Bench, SampleMove)(benchmark::State& run) {
  std::uint64_t bits = 0;
  each(run, all, [&](const Position& at) {
    bits += 0xD1B54A32D192ED03U;
    benchmark::DoNotOptimize(sample_move(*scenario, at.situation.state, at.seat, bits));
  });
}

void choose_in(Bench& bench, benchmark::State& run, Phase phase) {
  std::uint64_t seed = 0;
  bench.each(run, bench.in(phase), [&](const Position& at) {
    benchmark::DoNotOptimize(
        choose(*bench.scenario, at.situation, at.seat, Level::in_character, ++seed));
  });
}
BENCHMARK_F(Bench, ChooseInPlanning)(benchmark::State& run) {
  choose_in(*this, run, Phase::planning);
}
BENCHMARK_F(Bench, ChooseInProposing)(benchmark::State& run) {
  choose_in(*this, run, Phase::proposing);
}
BENCHMARK_F(Bench, ChooseInAnswering)(benchmark::State& run) {
  choose_in(*this, run, Phase::answering);
}

// With the copy that each call needs.
BENCHMARK_F(Bench, ApplyWithBeliefs)(benchmark::State& run) {
  Situation next = all.front().situation;
  each(run, all, [&](const Position& at) {
    next = at.situation;
    apply(*scenario, next, at.chosen);
    benchmark::DoNotOptimize(next.state.head().round);
  });
}
BENCHMARK_F(Bench, AdvanceAPlayout)(benchmark::State& run) {
  State next = all.front().situation.state;
  each(run, all, [&](const Position& at) {
    next = at.situation.state;
    advance_playout(*scenario, next, at.chosen);
    benchmark::DoNotOptimize(next.head().round);
  });
}
BENCHMARK_F(Bench, CopyOfAState)(benchmark::State& run) {
  State next = all.front().situation.state;
  each(run, all, [&](const Position& at) {
    next = at.situation.state;
    benchmark::DoNotOptimize(next.head().round);
  });
}

BENCHMARK_F(Bench, Conceal)(benchmark::State& run) {
  State out;
  each(run, all, [&](const Position& at) {
    conceal(*scenario, at.situation.state, at.seat, out);
    benchmark::DoNotOptimize(out.head().round);
  });
}
BENCHMARK_F(Bench, Observe)(benchmark::State& run) {
  View view;
  each(run, all, [&](const Position& at) {
    observe(*scenario, at.situation.state, at.situation.beliefs, at.seat, view);
    benchmark::DoNotOptimize(view.utility);
  });
}
BENCHMARK_F(Bench, HashOfAState)(benchmark::State& run) {
  each(run, all, [&](const Position& at) { benchmark::DoNotOptimize(hash(at.situation.state)); });
}

// Every decision of the first seat in a game, with the effort of a first answer, on one thread.
BENCHMARK_F(Bench, ReviewOfAGame)(benchmark::State& run) {
  Game game(*scenario, Settings{});
  game.run_computed();
  for (auto step : run) {
    static_cast<void>(step);
    const SeatId seat(std::size_t{0});
    benchmark::DoNotOptimize(analyse::review_game(*scenario, game.record(), seat).sums.result);
  }
}
BENCHMARK_F(Bench, LoadOfAScenario)(benchmark::State& run) {
  for (auto step : run) {
    static_cast<void>(step);
    benchmark::DoNotOptimize(
        io::load_scenario_files(test::source_dir() / "scenarios/guarantees").scenario);
  }
}

}  // namespace

BENCHMARK_MAIN();
