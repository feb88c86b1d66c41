// Shards belonging together.
#include "demarche/batch/shard.h"

#include <algorithm>

#include "demarche/game.h"

namespace demarche::batch {
namespace {

std::string named(const std::string& id) { return id.empty() ? "drawn" : "\"" + id + "\""; }

// The first thing in which two origins differ, in words.
std::string difference(const Origin& here, const Origin& wanted) {
  const auto differs = [](const std::string& what, const std::string& is,
                          const std::string& should) {
    return what + " is " + is + ", not " + should;
  };
  if (here.scenario != wanted.scenario)
    return differs("its scenario", named(here.scenario), named(wanted.scenario));
  if (here.digest != wanted.digest)
    return "it was played with other rules of the scenario \"" + here.scenario +
           "\": the scenario was changed";
  if (here.rules_version != wanted.rules_version)
    return "it was played by another version of the engine's rules";
  if (here.seed != wanted.seed)
    return differs("its seed", std::to_string(here.seed), std::to_string(wanted.seed));
  if (here.policy != wanted.policy) return differs("its policy", here.policy, wanted.policy);
  if (here.constellation != wanted.constellation)
    return differs("its constellation", named(here.constellation), named(wanted.constellation));
  return differs("it is part of a batch whose number of games", std::to_string(here.games),
                 std::to_string(wanted.games));
}

}  // namespace

Origin origin_of(const Scenario& scenario, const Plan& plan) {
  Origin origin;
  origin.scenario = scenario.id;
  origin.digest = scenario.digest;
  origin.rules_version = Record{}.rules_version;
  origin.seed = plan.seed;
  origin.policy = name_of(plan.policy);
  if (plan.constellation.exists())
    origin.constellation = scenario.constellations[plan.constellation.index()].id;
  origin.games = plan.games;
  return origin;
}

std::string foreign(const Shard& shard, const Origin& wanted, const Tally& like) {
  if (!(shard.origin == wanted)) return difference(shard.origin, wanted);
  if (!shard.played.tally.like(like)) return "it counts other things than this program does";
  return "";
}

std::string clash(const Shard& into, const Shard& other) {
  std::string why = foreign(other, into.origin, into.played.tally);
  if (!why.empty()) return why;
  for (const Span& a : into.played.games) {
    for (const Span& b : other.played.games) {
      if (a.last < b.first || b.last < a.first) continue;
      return "games " + std::to_string(std::max(a.first, b.first)) + " to " +
             std::to_string(std::min(a.last, b.last)) + " were counted before";
    }
  }
  return "";
}

void add(Shard& into, const Shard& other) {
  into.played.tally.add(other.played.tally);
  into.played.games.insert(into.played.games.end(), other.played.games.begin(),
                           other.played.games.end());
  into.played.games = joined(std::move(into.played.games));
}

}  // namespace demarche::batch
