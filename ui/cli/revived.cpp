#include "cli/revived.h"

#include "cli/files.h"
#include "cli/playing.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

// The installed scenario of a save, for its texts; none when it is not installed or broken.
std::unique_ptr<Scenario> installed_scenario(const std::string& id) {
  std::optional<pack::Found> found = pack::find_scenario(scenario_places(), id);
  if (!found || !found->loaded.scenario) return nullptr;
  return std::make_unique<Scenario>(std::move(*found->loaded.scenario));
}

}  // namespace

Revived revive(const std::string& file) {
  Revived out;
  const std::optional<std::string> bytes = io::read_whole_file(file);
  if (!bytes) {
    out.exit_code = usage("cannot read " + file);
    return out;
  }
  io::ReadSave read = io::read_save(*bytes, file);
  if (!read.save) {
    complain(read.diagnostics);
    out.exit_code = 1;
    return out;
  }
  const std::unique_ptr<Scenario> installed = installed_scenario(read.save->scenario_id);
  if (installed) out.installed_digest = installed->digest;
  io::Restored restored = io::restore(*read.save, installed.get());
  complain(restored.diagnostics);
  out.exit_code = 1;
  if (!restored.game) return out;
  out.scenario = std::move(restored.scenario);
  out.game = std::move(restored.game);
  out.rules_part = std::move(read.save->rules_part);
  out.sound = restored.diagnostics.empty();
  return out;
}

}  // namespace demarche::cli
