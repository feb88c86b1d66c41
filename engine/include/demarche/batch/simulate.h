// Many computed games, on all cores. The only place where the rules meet threads; each game is
// played by one of them, and only whole numbers are added up.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "demarche/batch/tally.h"
#include "demarche/settings.h"

namespace demarche::batch {

enum class Policy : std::uint8_t { in_character, newcomer, random, planner };

// "in-character" and so on.
[[nodiscard]] std::string name_of(Policy policy);

// What is played: games 1 to `games`, each a pure function of this and its number.
struct Plan {
  std::uint64_t seed = 1;
  std::int64_t games = 1;
  Policy policy = Policy::in_character;
  ConstellationId constellation;  // none: drawn
  // Plays by the policy, alone; the others play in character, and moves are counted for this seat
  // only. None: everybody plays by the policy.
  SeatId only{};
};

// How game `number` (from 1) begins. Both of its seeds are draws keyed by the plan's seed and the
// number: no game depends on another, on how many there are or on who plays them.
[[nodiscard]] Settings settings_of(const Plan& plan, std::int64_t number);

// Plays one game to its end and adds it to the tally.
void play_one(const Scenario& scenario, const Plan& plan, std::int64_t number, Tally& tally);

// Games by number, both ends included.
struct Span {
  std::int64_t first = 1, last = 0;
  [[nodiscard]] std::int64_t size() const { return last - first + 1; }
  friend auto operator<=>(const Span&, const Span&) = default;
};

// Games of part `part` (from 1) of `parts`: in one piece, sizes differ by at most one.
[[nodiscard]] Span part_of(std::int64_t games, std::int64_t part, std::int64_t parts);
// Sorted, and neighbours joined. They must not overlap.
[[nodiscard]] std::vector<Span> joined(std::vector<Span> spans);
// What of `whole` is in none of the spans, which are sorted.
[[nodiscard]] std::vector<Span> missing_from(Span whole, const std::vector<Span>& spans);
[[nodiscard]] std::int64_t size_of(const std::vector<Span>& spans);

// What has been played, and what it adds up to.
struct Played {
  std::vector<Span> games;
  Tally tally;
};

struct Watch {
  std::function<bool()> goes_on;             // asked before every game, by any thread
  std::function<void(const Played&)> heard;  // now and then, by one thread at a time
};

// Plays what of `wanted` has not been played, on `jobs` threads (0: as many as the machine has).
// When `goes_on` says no, what has been counted so far stays whole.
void play_games(const Scenario& scenario, const Plan& plan, Span wanted, int jobs,
                const Watch& watch, Played& played);

}  // namespace demarche::batch
