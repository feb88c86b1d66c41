// Games shared out to threads.
#include <algorithm>
#include <cassert>
#include <mutex>

#include "demarche/batch/share_out.h"
#include "demarche/batch/simulate.h"
#include "demarche/chance.h"
#include "demarche/choose.h"
#include "game_count.h"

namespace demarche::batch {
namespace {

// Games that a thread plays before it adds them up: enough that adding costs nothing, few enough
// that little is lost when somebody stops, and fewer still where there are few, so that no thread
// waits long for the last.
constexpr std::int64_t kMostAtATime = 16, kPieces = 64;

std::uint64_t seed_for(const Plan& plan, std::int64_t number, const char* purpose) {
  DrawKey key;
  key.kind = Draw::policy;
  key.who = static_cast<std::uint64_t>(number);
  key.what = key_of(purpose);
  return mix(plan.seed, key);
}

Policy policy_of(const Plan& plan, SeatId seat) {
  return !plan.only.exists() || plan.only == seat ? plan.policy : Policy::in_character;
}

Level level_of(Policy policy) {
  if (policy == Policy::planner) return Level::planner;
  return policy == Policy::newcomer ? Level::newcomer : Level::in_character;
}

std::vector<Span> pieces_of(const std::vector<Span>& spans) {
  const std::int64_t length = std::clamp<std::int64_t>(size_of(spans) / kPieces, 1, kMostAtATime);
  std::vector<Span> pieces;
  for (const Span& span : spans) {
    for (std::int64_t first = span.first; first <= span.last; first += length)
      pieces.push_back({first, std::min(span.last, first + length - 1)});
  }
  return pieces;
}

// What one thread keeps from game to game, on cache lines of its own.
class alignas(64) Player {
 public:
  Player(const Scenario& scenario, const Plan& plan)
      : scenario_(scenario), plan_(plan), count_(scenario, plan.only) {}

  void play(std::int64_t number, Tally& tally) {
    const Settings settings = settings_of(plan_, number);
    count_.begin(tally);
    log_.clear();
    start(scenario_, settings, game_, &log_);
    count_.hear(log_);
    for (std::uint64_t step = 0; !ending(game_.state).exists(); ++step) {
      const SeatSet waiting = awaited(scenario_, game_.state);
      const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
      count_.before(game_.state, seat);
      const Move move = decide(seat, settings.policy_seed, step);
      count_.decided(game_.state, move);
      log_.clear();
      apply(scenario_, game_, move, &log_);
      count_.hear(log_);
    }
    count_.finish(game_.state, settings.world_seed);
  }

 private:
  Move decide(SeatId seat, std::uint64_t seed, std::uint64_t step) {
    const Policy policy = policy_of(plan_, seat);
    // A random choice has no plan for the game: every step draws anew.
    if (policy == Policy::random) return choose_random(scenario_, game_, seat, seed + step, space_);
    return choose(scenario_, game_, seat, level_of(policy), seed, space_);
  }

  const Scenario& scenario_;
  const Plan& plan_;
  GameCount count_;
  Log log_;
  Situation game_;
  Workspace space_;
};

// All threads work on one of these, each with its own player and tally.
class Work {
 public:
  Work(const Scenario& scenario, const Plan& plan, std::size_t threads, const Watch& watch,
       Played& played)
      : watch_(watch), played_(played), tallies_(threads, Tally(scenario)) {
    players_.reserve(threads);
    for (std::size_t thread = 0; thread < threads; ++thread) players_.emplace_back(scenario, plan);
  }

  void play(Span piece, std::size_t thread) {
    Tally& tally = tallies_[thread];
    tally.clear();
    for (std::int64_t number = piece.first; number <= piece.last; ++number) {
      if (!watch_.goes_on()) return;
      players_[thread].play(number, tally);
    }
    const std::lock_guard<std::mutex> alone(adding_);
    played_.tally.add(tally);
    played_.games.push_back(piece);
    played_.games = joined(std::move(played_.games));
    watch_.heard(played_);
  }

 private:
  const Watch& watch_;
  Played& played_;
  std::vector<Tally> tallies_;
  std::vector<Player> players_;
  std::mutex adding_;
};

}  // namespace

std::string name_of(Policy policy) {
  switch (policy) {
    case Policy::in_character:
      return "in-character";
    case Policy::newcomer:
      return "newcomer";
    case Policy::random:
      return "random";
    case Policy::planner:
      return "planner";
  }
  return "";
}

Settings settings_of(const Plan& plan, std::int64_t number) {
  Settings settings;
  settings.world_seed = seed_for(plan, number, "world of a game");
  settings.policy_seed = seed_for(plan, number, "choices of a game");
  settings.constellation = plan.constellation;
  return settings;
}

void play_one(const Scenario& scenario, const Plan& plan, std::int64_t number, Tally& tally) {
  Player(scenario, plan).play(number, tally);
}

Span part_of(std::int64_t games, std::int64_t part, std::int64_t parts) {
  const std::int64_t each = games / parts, left = games % parts;
  const std::int64_t before = (part - 1) * each + std::min(part - 1, left);
  return {before + 1, before + each + (part <= left ? 1 : 0)};
}

std::vector<Span> joined(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end());
  std::vector<Span> out;
  for (const Span& span : spans) {
    assert(out.empty() || out.back().last < span.first);
    if (!out.empty() && out.back().last + 1 == span.first) {
      out.back().last = span.last;
    } else {
      out.push_back(span);
    }
  }
  return out;
}

std::vector<Span> missing_from(Span whole, const std::vector<Span>& spans) {
  std::vector<Span> out;
  std::int64_t next = whole.first;
  for (const Span& span : spans) {
    if (span.last < next || span.first > whole.last) continue;
    if (span.first > next) out.push_back({next, span.first - 1});
    next = span.last + 1;
  }
  if (next <= whole.last) out.push_back({next, whole.last});
  return out;
}

std::int64_t size_of(const std::vector<Span>& spans) {
  std::int64_t size = 0;
  for (const Span& span : spans) size += span.size();
  return size;
}

void play_games(const Scenario& scenario, const Plan& plan, Span wanted, int jobs,
                const Watch& watch, Played& played) {
  const std::vector<Span> pieces = pieces_of(missing_from(wanted, played.games));
  const std::size_t threads = jobs > 0 ? static_cast<std::size_t>(jobs) : threads_here();
  Work work(scenario, plan, threads, watch, played);
  share_out(pieces.size(), threads,
            [&](std::size_t piece, std::size_t thread) { work.play(pieces[piece], thread); });
}

}  // namespace demarche::batch
