// demarche bench: how fast the engine plays, and the signature that every build must print alike.
#include <algorithm>
#include <chrono>
#include <cinttypes>

#include "cli/batch.h"
#include "cli/files.h"
#include "cli/verbs.h"
#include "demarche/game.h"

namespace demarche::cli {
namespace {

// Plays a game with random or computed choices; the hash of its last state.
std::uint64_t play_one(const Scenario& scenario, std::uint64_t seed, bool random) {
  Settings settings;
  settings.world_seed = settings.policy_seed = seed;
  Situation situation = start(scenario, settings);
  std::uint64_t step = seed;
  for (; !ending(situation.state).exists(); ++step) {
    const SeatSet waiting = awaited(scenario, situation.state);
    std::size_t seat = 0;
    while (!waiting.has(SeatId(seat))) ++seat;
    const Move move = random ? choose_random(scenario, situation, SeatId(seat), step)
                             : choose(scenario, situation, SeatId(seat), Level::in_character, seed);
    apply(scenario, situation, move);
  }
  return hash(situation.state);
}

struct Shipped {
  std::unique_ptr<Scenario> scenario;
  double load_milliseconds = 0;
};

// Every scenario that is here, loaded; none at all when one of them is broken, which is told.
std::vector<Shipped> load_all() {
  std::vector<Shipped> all;
  const std::optional<std::filesystem::path> folder = scenarios_folder();
  if (!folder) return all;
  for (const io::Listed& listed : io::list_scenarios(*folder)) {
    const auto began = std::chrono::steady_clock::now();
    io::Loaded loaded = io::load_scenario_files(listed.folder);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    if (!loaded.scenario) {
      complain(loaded.diagnostics);
      return {};
    }
    all.push_back({std::make_unique<Scenario>(std::move(*loaded.scenario)), took.count()});
  }
  return all;
}

std::uint64_t signature_of(const std::vector<Shipped>& all) {
  Digest signature;
  for (const Shipped& shipped : all) {
    Digest played;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      played.fold(play_one(*shipped.scenario, seed, seed % 2 == 0));
    }
    signature.fold(played.value);
  }
  return signature.value;
}

struct Row {
  std::string name;
  double games_per_second = 0;
  double moves_per_second = 0;
  double allocations_per_move = 0;
  double games_per_processor_second = 0;  // what a busy machine cannot take away
};

// How long is measured, and how often: the best counts, since whatever else runs only slows down.
struct Effort {
  double seconds = 1.0;
  int times = 5;
};

Batch batch_of(Policy policy, int threads, std::uint64_t games) {
  Batch batch;
  batch.policy = policy;
  batch.threads = threads;
  batch.games = games;
  return batch;
}

// As many games as fill the time, by doubling.
std::uint64_t games_that_fill(const Scenario& scenario, Policy policy, int threads,
                              double seconds) {
  for (std::uint64_t games = 64;; games *= 2) {
    const Played played = play_batch(scenario, batch_of(policy, threads, games));
    if (played.seconds < seconds / 8) continue;
    const double rate = static_cast<double>(games) / played.seconds;
    return std::max<std::uint64_t>(games, static_cast<std::uint64_t>(rate * seconds));
  }
}

const char* between_names(Policy policy) {
  switch (policy) {
    case Policy::random:
      return "/";
    case Policy::in_character:
      return "/in character/";
    case Policy::search:
      break;
  }
  return "/search/";
}

Row measured(const Scenario& scenario, Policy policy, int threads, const BenchOptions& options) {
  const Effort effort = options.quick ? Effort{0.2, 3} : Effort{};
  const auto asked = static_cast<std::uint64_t>(options.games);
  const std::uint64_t games =
      asked > 0 ? asked : games_that_fill(scenario, policy, threads, effort.seconds);
  Row row;
  row.name = scenario.id + between_names(policy) +
             (threads == 1 ? "1 thread" : std::to_string(threads) + " threads");
  for (int time = 0; time < (asked > 0 ? 1 : effort.times); ++time) {
    const Played played = play_batch(scenario, batch_of(policy, threads, games));
    const double rate = static_cast<double>(games) / played.seconds;
    row.games_per_processor_second = std::max(
        row.games_per_processor_second, static_cast<double>(games) / played.processor_seconds);
    if (rate <= row.games_per_second) continue;
    const auto moves = static_cast<double>(played.moves);
    row.games_per_second = rate;
    row.moves_per_second = moves / played.seconds;
    row.allocations_per_move = static_cast<double>(played.allocations) / moves;
  }
  return row;
}

void print_table(const std::vector<Row>& rows, const std::vector<Shipped>& all) {
  for (const Row& row : rows) {
    std::printf(
        "%-34s %9.0f games/s %10.0f moves/s %7.3f allocations a move %9.0f games/processor s\n",
        row.name.c_str(), row.games_per_second, row.moves_per_second, row.allocations_per_move,
        row.games_per_processor_second);
  }
  for (const Shipped& shipped : all) {
    std::printf("%-34s %9.1f ms\n", (shipped.scenario->id + "/load").c_str(),
                shipped.load_milliseconds);
  }
  std::printf("%-34s %016" PRIx64 "\n", "signature", signature_of(all));
}

void print_json(const std::vector<Row>& rows, const std::vector<Shipped>& all) {
  std::printf("{\"benchmarks\": [");
  const char* between = "\n";
  for (const Row& row : rows) {
    std::printf(
        "%s  {\"name\": \"%s\", \"games_per_second\": %.1f, \"moves_per_second\": %.1f, "
        "\"allocations_per_move\": %.6f, \"games_per_processor_second\": %.1f}",
        between, row.name.c_str(), row.games_per_second, row.moves_per_second,
        row.allocations_per_move, row.games_per_processor_second);
    between = ",\n";
  }
  std::printf("\n],\n\"load\": [");
  between = "\n";
  for (const Shipped& shipped : all) {
    std::printf("%s  {\"name\": \"%s\", \"milliseconds\": %.3f}", between,
                shipped.scenario->id.c_str(), shipped.load_milliseconds);
    between = ",\n";
  }
  std::printf("\n],\n\"signature\": \"%016" PRIx64 "\"}\n", signature_of(all));
}

}  // namespace

int bench(const BenchOptions& options) {
  const std::vector<Shipped> all = load_all();
  if (all.empty()) return 1;
  if (options.signature) {
    std::printf("%016" PRIx64 "\n", signature_of(all));
    return 0;
  }
  std::vector<Row> rows;
  for (const Shipped& shipped : all) {
    for (const Policy policy : {Policy::random, Policy::in_character, Policy::search}) {
      for (const int threads : {1, 2}) {
        rows.push_back(measured(*shipped.scenario, policy, threads, options));
      }
    }
  }
  options.json ? print_json(rows, all) : print_table(rows, all);
  return 0;
}

}  // namespace demarche::cli
