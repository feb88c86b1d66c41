// What the verbs about many games share: watching them, files of shards, tables on the terminal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "demarche/batch/shard.h"

namespace demarche::cli {

// The constellation of an id; a sentence when there is none. Empty: drawn.
[[nodiscard]] std::string find_constellation(const Scenario& scenario, const std::string& id,
                                             ConstellationId& found);

// A shard from a file; what is wrong is said on standard error, with the file's name. The exit code
// of a failure, or 0.
[[nodiscard]] int open_shard(const std::string& file, std::optional<batch::Shard>& shard);

// What a shard adds up to, for people.
void tell_shard(Terminal& terminal, const batch::Shard& shard);

// Columns of text. The first row is the head; columns of words begin at the left, numbers end at
// the right.
struct TextTable {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> words = {0};
};
void tell_table(Terminal& terminal, const TextTable& table);

// "12.3 %", "1.0 to 2.0 %"; whatever the locale.
[[nodiscard]] std::string percent(double share);
[[nodiscard]] std::string percent_range(double low, double high);

}  // namespace demarche::cli
