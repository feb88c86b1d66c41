#include <algorithm>

#include "demarche/game.h"

namespace demarche {

namespace {

// The first round, from 1, whose hash is not the recorded one; 0: none so far. At the end both must
// have as many.
std::int32_t differing_round(const Record& recorded, const Record& played, bool at_end) {
  const std::size_t both = std::min(recorded.round_hashes.size(), played.round_hashes.size());
  for (std::size_t r = 0; r < both; ++r) {
    if (recorded.round_hashes[r] != played.round_hashes[r]) return static_cast<std::int32_t>(r + 1);
  }
  const bool too_few = recorded.round_hashes.size() < played.round_hashes.size();
  const bool too_many = recorded.round_hashes.size() > played.round_hashes.size();
  return too_few || (at_end && too_many) ? static_cast<std::int32_t>(both + 1) : 0;
}

void play_moves(const Record& record, Game& game, ReplayFault& fault) {
  for (std::size_t i = 0; i <= record.moves.size(); ++i) {
    fault.round = differing_round(record, game.record(), i == record.moves.size());
    if (fault.round != 0) {
      fault.kind = ReplayFault::Kind::hash_differs;
      return;
    }
    if (i == record.moves.size()) return;
    fault.why_not = game.make(record.moves[i]);
    if (fault.why_not.legal()) continue;
    fault.kind = ReplayFault::Kind::illegal_move;
    fault.move = i;
    return;
  }
}

}  // namespace

Game replay(const Scenario& scenario, const Record& record, ReplayFault& fault) {
  fault = {};
  if (record.scenario_digest != scenario.digest) fault.kind = ReplayFault::Kind::other_scenario;
  if (record.rules_version != Record{}.rules_version) fault.kind = ReplayFault::Kind::other_rules;
  // The settings of another scenario may not fit this one.
  if (fault.kind != ReplayFault::Kind::none) return Game(scenario, Settings{});
  Game game(scenario, record.settings);
  game.record_.cut_short = record.cut_short;
  play_moves(record, game, fault);
  return game;
}

}  // namespace demarche
