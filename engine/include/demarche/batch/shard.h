// A shard: the games of a plan that one run has played, as a file. Shards of one plan add up to the
// whole, byte for byte.
#pragma once

#include <optional>
#include <string>

#include "demarche/batch/simulate.h"

namespace demarche::batch {

// Everything that two runs must have in common to be parts of one whole.
struct Origin {
  std::string scenario;
  std::uint64_t digest = 0;         // of its rules
  std::uint32_t rules_version = 0;  // of the engine
  std::uint64_t seed = 0;
  std::string policy;
  std::string constellation;  // empty: drawn
  std::int64_t games = 0;     // of the whole plan
  friend bool operator==(const Origin&, const Origin&) = default;
};
[[nodiscard]] Origin origin_of(const Scenario& scenario, const Plan& plan);

struct Shard {
  Origin origin;
  Played played;
};

// One JSON object; the last member is a hash of everything before it.
[[nodiscard]] std::string write_shard(const Shard& shard);

// A shard, or a sentence that says why the bytes are none.
struct ReadShard {
  std::optional<Shard> shard;
  std::string fault;
};
[[nodiscard]] ReadShard read_shard(const std::string& bytes);

// What keeps a shard from belonging to a plan, in words; empty: nothing.
[[nodiscard]] std::string foreign(const Shard& shard, const Origin& wanted, const Tally& like);
// What keeps two shards from being added (another plan, games that both have); empty: nothing.
[[nodiscard]] std::string clash(const Shard& into, const Shard& other);
// They must not clash.
void add(Shard& into, const Shard& other);

}  // namespace demarche::batch
