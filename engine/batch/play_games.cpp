// Games shared out to threads.
#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <cassert>
#include <mutex>

#include "demarche/batch/simulate.h"
#include "demarche/chance.h"
#include "demarche/choose.h"
#include "game_count.h"

namespace demarche::batch {
namespace {

// Games that a thread plays before it adds them up: enough that adding costs nothing, few enough
// that little is lost when somebody stops.
constexpr std::int64_t kGamesAtATime = 16;

std::uint64_t seed_for(const Plan& plan, std::int64_t number, const char* purpose) {
  DrawKey key;
  key.kind = Draw::policy;
  key.who = static_cast<std::uint64_t>(number);
  key.what = key_of(purpose);
  return mix(plan.seed, key);
}

Move decide(const Scenario& scenario, const Situation& situation, SeatId seat, Policy policy,
            std::uint64_t policy_seed) {
  if (policy == Policy::random) return choose_random(scenario, situation, seat, policy_seed);
  const Level level = policy == Policy::newcomer ? Level::newcomer : Level::in_character;
  return choose(scenario, situation, seat, level, policy_seed);
}

Policy policy_of(const Plan& plan, SeatId seat) {
  return !plan.only.exists() || plan.only == seat ? plan.policy : Policy::in_character;
}

std::vector<Span> pieces_of(const std::vector<Span>& spans) {
  std::vector<Span> pieces;
  for (const Span& span : spans) {
    for (std::int64_t first = span.first; first <= span.last; first += kGamesAtATime)
      pieces.push_back({first, std::min(span.last, first + kGamesAtATime - 1)});
  }
  return pieces;
}

// All threads work on one of these.
class Work {
 public:
  Work(const Scenario& scenario, const Plan& plan, const Watch& watch, Played& played)
      : scenario_(scenario), plan_(plan), watch_(watch), played_(played) {}

  void play(Span piece) {
    Tally tally(scenario_);
    for (std::int64_t number = piece.first; number <= piece.last; ++number) {
      if (!watch_.goes_on()) return;
      play_one(scenario_, plan_, number, tally);
    }
    const std::lock_guard<std::mutex> alone(adding_);
    played_.tally.add(tally);
    played_.games.push_back(piece);
    played_.games = joined(std::move(played_.games));
    watch_.heard(played_);
  }

 private:
  const Scenario& scenario_;
  const Plan& plan_;
  const Watch& watch_;
  Played& played_;
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
  const Settings settings = settings_of(plan, number);
  GameCount count(scenario, tally, plan.only);
  Log log;
  Situation situation = start(scenario, settings, &log);
  count.hear(log);
  for (std::uint64_t step = 0; !ending(situation.state).exists(); ++step) {
    const SeatSet waiting = awaited(scenario, situation.state);
    const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
    count.before(situation.state, seat);
    const Policy policy = policy_of(plan, seat);
    // A random choice has no plan for the game: every step draws anew.
    const std::uint64_t seed = settings.policy_seed + (policy == Policy::random ? step : 0);
    const Move move = decide(scenario, situation, seat, policy, seed);
    count.decided(situation.state, move);
    log.clear();
    apply(scenario, situation, move, &log);
    count.hear(log);
  }
  count.finish(situation.state, settings.world_seed);
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
  const int threads = jobs > 0 ? jobs : tbb::this_task_arena::max_concurrency();
  const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism,
                                    static_cast<std::size_t>(threads));
  Work work(scenario, plan, watch, played);
  tbb::task_arena(threads).execute([&] {
    tbb::parallel_for(
        tbb::blocked_range<std::size_t>(0, pieces.size(), 1),
        [&](const tbb::blocked_range<std::size_t>& range) {
          for (std::size_t i = range.begin(); i < range.end() && watch.goes_on(); ++i)
            work.play(pieces[i]);
        },
        tbb::simple_partitioner());
  });
}

}  // namespace demarche::batch
