#include "view/record/record.h"

#include <algorithm>

#include "view/app.h"

namespace demarche::view {
namespace {

// Sixteen hexadecimal digits.
std::string hexadecimal(std::uint64_t number) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out(16, '0');
  for (std::size_t i = out.size(); i-- > 0; number >>= 4U) out[i] = kDigits[number & 15U];
  return out;
}

template <class Table>
std::size_t row_of(const Table& table, const std::string& id) {
  const auto at =
      std::find_if(table.begin(), table.end(), [&](const auto& one) { return one.id == id; });
  return static_cast<std::size_t>(at - table.begin());
}

std::size_t seat_row(const Scenario& scenario, const std::string& id) {
  std::size_t row = 0;
  while (row < scenario.seats.size() && scenario.actor_of(SeatId(row)).id != id) ++row;
  return row;
}

}  // namespace

Ended ended(const Play& play) {
  const Scenario& scenario = *play.scenario;
  const SeatResult& own = play.outcome->seats[play.seat.index()];
  Ended out;
  out.game = hexadecimal(hash(play.game->state()) ^ play.game->record().settings.world_seed);
  out.scenario = scenario.id;
  out.seat = scenario.actor_of(play.seat).id;
  out.ending = scenario.endings[play.outcome->ending.index()].id;
  out.profile = scenario.seats[play.seat.index()].profiles[own.profile.index()].id;
  out.result = own.result;
  out.at_start = own.at_start;
  out.goals = static_cast<std::int32_t>(own.mandate.size());
  out.goals_kept = static_cast<std::int32_t>(std::count_if(
      own.mandate.begin(), own.mandate.end(), [](const auto& goal) { return goal.kept; }));
  for (const std::size_t row : play.outcome->achievements) {
    out.achievements.push_back(scenario.achievements[row].id);
  }
  return out;
}

std::size_t ScenarioRecord::endings_seen() const {
  return static_cast<std::size_t>(
      std::count_if(endings.begin(), endings.end(), [](std::size_t times) { return times > 0; }));
}

std::vector<std::size_t> games_of(const std::string& scenario, const std::vector<Ended>& past) {
  std::vector<std::size_t> rows;
  for (std::size_t row = past.size(); row-- > 0;) {
    if (past[row].scenario == scenario) rows.push_back(row);
  }
  return rows;
}

std::optional<std::size_t> chosen_of(const RecordDesk& desk, const std::vector<std::size_t>& rows) {
  if (rows.empty()) return std::nullopt;
  const bool there = desk.chosen && std::find(rows.begin(), rows.end(), *desk.chosen) != rows.end();
  return there ? *desk.chosen : rows.front();
}

std::string why_closed(const Ended& game, const Words& words) {
  switch (game.left) {
    case Ended::Left::game:
      return {};
    case Ended::Left::result:
      return words("record.left-result", {static_cast<int>(kGamesWithMoves)});
    case Ended::Left::spoilt:
      return words("record.left-spoilt");
    case Ended::Left::no_rules:
      return words("record.left-no-rules");
    case Ended::Left::other_program:
      return words("record.left-other-program");
    case Ended::Left::no_scenario:
      return words("record.left-no-scenario", {game.scenario});
  }
  return {};
}

ScenarioRecord record_of(const Scenario& scenario, const std::vector<Ended>& past) {
  ScenarioRecord out;
  out.seats.resize(scenario.seats.size());
  out.endings.resize(scenario.endings.size());
  out.achievements.resize(scenario.achievements.size());
  for (const Ended& game : past) {
    if (game.scenario != scenario.id) continue;
    ++out.games;
    if (const std::size_t row = row_of(scenario.endings, game.ending); row < out.endings.size()) {
      ++out.endings[row];
    }
    if (const std::size_t row = seat_row(scenario, game.seat); row < out.seats.size()) {
      SeatRecord& seat = out.seats[row];
      ++seat.games;
      seat.highest = std::max(seat.highest, game.result);
      seat.latest = game.result;
      seat.goals_kept = game.goals_kept;
      seat.goals = game.goals;
    }
    for (const std::string& id : game.achievements) {
      const std::size_t row = row_of(scenario.achievements, id);
      if (row < out.achievements.size() && out.achievements[row].empty()) {
        out.achievements[row] = game.day;
      }
    }
  }
  return out;
}

}  // namespace demarche::view
