#include "cli/batches.h"

#include <algorithm>

#include "cli/playing.h"
#include "cli/progress.h"
#include "demarche/batch/balance.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

using batch::About;
using batch::decimal;

void tell_endings(Terminal& terminal, const batch::Shard& shard) {
  const batch::Sheet& sheet = shard.played.tally.of(About::endings);
  TextTable table{{{"ending", "games", "share", "95 % interval"}}};
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const std::int64_t games = sheet.at(row, batch::OfEndings::games);
    const batch::Interval share = batch::share(games, shard.played.tally.games());
    table.rows.push_back({sheet.rows[row], grouped(games), percent(share.value),
                          percent_range(share.low, share.high)});
  }
  tell_table(terminal, table);
}

void tell_seats(Terminal& terminal, const batch::Shard& shard) {
  using Of = batch::OfSeats;
  const batch::Sheet& sheet = shard.played.tally.of(About::seats);
  const std::int64_t games = shard.played.tally.games();
  TextTable table{{{"seat", "result", "95 % interval", "gain", "goals kept", "decisions"}}};
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const batch::Interval result =
        batch::mean(games, sheet.at(row, Of::result), sheet.at(row, Of::result_squared));
    const batch::Interval gain =
        batch::mean(games, sheet.at(row, Of::gain), sheet.at(row, Of::gain_squared));
    const batch::Interval kept =
        batch::share(sheet.at(row, Of::goals_kept), sheet.at(row, Of::goals));
    const batch::Interval decisions =
        batch::mean(games, sheet.at(row, Of::decisions), sheet.at(row, Of::decisions_squared));
    table.rows.push_back({sheet.rows[row], decimal(result.value, 1),
                          decimal(result.low, 1) + " to " + decimal(result.high, 1),
                          decimal(gain.value, 1), percent(kept.value),
                          decimal(decisions.value, 1)});
  }
  terminal.line();
  tell_table(terminal, table);
}

}  // namespace

std::string find_constellation(const Scenario& scenario, const std::string& id,
                               ConstellationId& found) {
  if (id.empty()) return "";
  std::string known;
  for (std::size_t i = 0; i < scenario.constellations.size(); ++i) {
    if (scenario.constellations[i].id == id) {
      found = ConstellationId(i);
      return "";
    }
    known += (i == 0 ? "" : ", ") + scenario.constellations[i].id;
  }
  return "there is no constellation \"" + id + "\"; there are: " + known;
}

int open_shard(const std::string& file, std::optional<batch::Shard>& shard) {
  const std::optional<std::string> bytes = io::read_whole_file(file);
  if (!bytes) return usage("cannot read " + file);
  batch::ReadShard read = batch::read_shard(*bytes);
  if (!read.shard) {
    std::fprintf(stderr, "demarche: %s %s\n", file.c_str(), read.fault.c_str());
    return 1;
  }
  shard = std::move(read.shard);
  return 0;
}

void tell_shard(Terminal& terminal, const batch::Shard& shard) {
  const batch::Origin& origin = shard.origin;
  const std::int64_t games = shard.played.tally.games();
  terminal.line(terminal.ink(origin.scenario, Ink::strong) + ": " + grouped(games) +
                (games < origin.games ? " of " + grouped(origin.games) : "") + " games, " +
                origin.policy + ", seed " + std::to_string(origin.seed) +
                (origin.constellation.empty() ? "" : ", constellation " + origin.constellation));
  terminal.line();
  tell_endings(terminal, shard);
  tell_seats(terminal, shard);
  terminal.line();
  terminal.line("A classroom model, not a forecast.");
}

void tell_table(Terminal& terminal, const TextTable& table) {
  std::vector<std::size_t> widths;
  for (const auto& row : table.rows) {
    widths.resize(std::max(widths.size(), row.size()), 0);
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns(row[i]));
  }
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    std::string line;
    for (std::size_t i = 0; i < table.rows[r].size(); ++i) {
      const std::string& cell = table.rows[r][i];
      const std::string blanks(widths[i] - columns(cell), ' ');
      const bool words = std::count(table.words.begin(), table.words.end(), i) != 0;
      line += (i == 0 ? "" : "  ") + (words ? cell + blanks : blanks + cell);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    terminal.line(r == 0 ? terminal.ink(line, Ink::soft) : line);
  }
}

std::string percent(double share) { return batch::decimal(share * 100, 1) + " %"; }

std::string percent_range(double low, double high) {
  return batch::decimal(low * 100, 1) + " to " + batch::decimal(high * 100, 1) + " %";
}

}  // namespace demarche::cli
