// demarche bench: how fast the engine plays, and the signature that every build must print alike.
#include <chrono>
#include <cinttypes>

#include "cli/files.h"
#include "cli/verbs.h"
#include "demarche/game.h"

namespace demarche::cli {
namespace {

struct Played {
  std::uint64_t signature = 0xCBF29CE484222325U;
  std::int64_t moves = 0;
};

void fold(std::uint64_t& signature, std::uint64_t value) {
  signature ^= value;
  signature *= 0x100000001B3U;  // FNV-1a, on whole words
}

// Plays a game with random or computed choices and folds every round's hash into the signature.
void play_one(const Scenario& scenario, std::uint64_t seed, bool random, Played& played) {
  Settings settings;
  settings.world_seed = settings.policy_seed = seed;
  Situation situation = start(scenario, settings);
  std::uint64_t step = seed;
  while (!ending(situation.state).exists()) {
    const SeatSet waiting = awaited(scenario, situation.state);
    std::size_t seat = 0;
    while (!waiting.has(SeatId(seat))) ++seat;
    const Move move = random ? choose_random(scenario, situation, SeatId(seat), step)
                             : choose(scenario, situation, SeatId(seat), Level::in_character, seed);
    apply(scenario, situation, move);
    ++played.moves;
    ++step;
  }
  fold(played.signature, hash(situation.state));
}

std::vector<std::filesystem::path> shipped() {
  std::vector<std::filesystem::path> folders;
  const std::optional<std::filesystem::path> folder = scenarios_folder();
  if (!folder) return folders;
  for (const io::Listed& listed : io::list_scenarios(*folder)) folders.push_back(listed.folder);
  return folders;
}

int print_signature() {
  std::uint64_t signature = 0xCBF29CE484222325U;
  for (const std::filesystem::path& folder : shipped()) {
    const io::Loaded loaded = io::load_scenario_files(folder);
    if (!loaded.scenario) {
      complain(loaded.diagnostics);
      return 1;
    }
    Played played;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
      play_one(*loaded.scenario, seed, seed % 2 == 0, played);
    fold(signature, played.signature);
  }
  std::printf("%016" PRIx64 "\n", signature);
  return 0;
}

void print_figures(bool json, const std::string& id, const char* policy, double games,
                   double moves) {
  if (json) {
    std::printf(
        "{\"scenario\": \"%s\", \"policy\": \"%s\", \"games_per_second\": %.1f, "
        "\"moves_per_second\": %.0f}\n",
        id.c_str(), policy, games, moves);
  } else {
    std::printf("%-16s %-14s %10.1f games/s %12.0f moves/s\n", id.c_str(), policy, games, moves);
  }
}

}  // namespace

int bench(const BenchOptions& options) {
  if (options.signature) return print_signature();
  for (const std::filesystem::path& folder : shipped()) {
    const io::Loaded loaded = io::load_scenario_files(folder);
    if (!loaded.scenario) {
      complain(loaded.diagnostics);
      return 1;
    }
    for (const bool random : {true, false}) {
      Played played;
      const auto began = std::chrono::steady_clock::now();
      for (int game = 1; game <= options.games; ++game) {
        play_one(*loaded.scenario, static_cast<std::uint64_t>(game), random, played);
      }
      const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
      const char* policy = random ? "random" : "in-character";
      const double games = options.games / took.count();
      const double moves = static_cast<double>(played.moves) / took.count();
      print_figures(options.json, loaded.scenario->id, policy, games, moves);
    }
  }
  return 0;
}

}  // namespace demarche::cli
