// A save brought to life.
#include "demarche/io/load.h"
#include "demarche/io/save.h"
#include "findings.h"

namespace demarche::io {
namespace {

void report(const ReplayFault& fault, const SaveFile& save, int round, Findings& findings) {
  const std::string file = "save of " + save.scenario_id;
  switch (fault.kind) {
    case ReplayFault::Kind::none:
      return;
    case ReplayFault::Kind::other_scenario:
      findings.about_file(code::kDigestDiffers, file,
                          "the game was played by other rules of the scenario");
      return;
    case ReplayFault::Kind::other_rules:
      findings.about_file(code::kOtherRules, file,
                          "the game was played by version " +
                              std::to_string(save.record.rules_version) +
                              " of the rules, which this program does not have");
      return;
    case ReplayFault::Kind::illegal_move:
      findings.about_file(code::kIllegalMove, file,
                          "move " + std::to_string(fault.move + 1) +
                              " is not legal where it stands (round " + std::to_string(round) +
                              ")");
      return;
    case ReplayFault::Kind::hash_differs:
      findings.about_file(code::kHashDiffers, file,
                          "the replay differs from the game that was saved, first in round " +
                              std::to_string(fault.round));
      return;
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
