// A save brought to life.
#include "demarche/io/load.h"
#include "demarche/io/save.h"
#include "findings.h"
#include "save/places.h"

namespace demarche::io {
namespace {

// A fault of a game that was never read from a file is told about the game as a whole.
void tell(const Code& code, const SaveFile& save, Ref place, std::string message,
          Findings& findings) {
  if (place.exists()) {
    findings.at_value(code, place, std::move(message));
  } else {
    findings.about_file(code, "save of " + save.scenario_id, std::move(message));
  }
}

Ref at(const std::vector<Ref>& places, std::size_t row) {
  return row < places.size() ? places[row] : Ref{};
}

void report(const ReplayFault& fault, const SaveFile& save, int round, Findings& findings) {
  static const SavePlaces kNowhere;
  const SavePlaces& places = save.places ? *save.places : kNowhere;
  switch (fault.kind) {
    case ReplayFault::Kind::none:
      return;
    case ReplayFault::Kind::other_scenario:
      return tell(code::kDigestDiffers, save, places.digest,
                  "the game was played by other rules of the scenario", findings);
    case ReplayFault::Kind::other_rules:
      return tell(code::kOtherRules, save, places.rules_version,
                  "the game was played by version " + std::to_string(save.record.rules_version) +
                      " of the rules, which this program does not have",
                  findings);
    case ReplayFault::Kind::illegal_move:
      return tell(code::kIllegalMove, save, at(places.moves, fault.move),
                  "move " + std::to_string(fault.move + 1) +
                      " is not legal where it stands (round " + std::to_string(round) + ")",
                  findings);
    case ReplayFault::Kind::hash_differs:
      return tell(code::kHashDiffers, save,
                  at(places.round_hashes, static_cast<std::size_t>(fault.round - 1)),
                  "the replay differs from the game that was saved, first in round " +
                      std::to_string(fault.round),
                  findings);
  }
}

}  // namespace

Restored restore(const SaveFile& save, const Scenario* installed) {
  Restored restored;
  const bool lends = installed != nullptr && installed->id == save.scenario_id;
  Loaded loaded = load_rules_part(save.rules_part, lends ? installed : nullptr);
  if (!loaded.scenario) {
    restored.diagnostics = std::move(loaded.diagnostics);
    return restored;
  }
  restored.scenario = std::make_unique<Scenario>(std::move(*loaded.scenario));
  ReplayFault fault;
  restored.game.emplace(replay(*restored.scenario, save.record, fault));
  Findings findings;
  report(fault, save, restored.game->state().head().round, findings);
  restored.diagnostics = findings.sorted();
  return restored;
}

}  // namespace demarche::io
