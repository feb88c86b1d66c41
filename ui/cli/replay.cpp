// demarche replay: a saved game told again, from its own rules.
#include "cli/files.h"
#include "cli/picture.h"
#include "cli/transcript.h"
#include "cli/verbs.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

// The installed scenario of a save, for its texts; none when it is not installed or broken.
std::unique_ptr<Scenario> installed_scenario(const std::string& id) {
  const std::optional<std::filesystem::path> folder = scenarios_folder();
  std::error_code error;
  if (!folder || !std::filesystem::exists(*folder / id, error)) return nullptr;
  io::Loaded loaded = io::load_scenario_files(*folder / id);
  return loaded.scenario ? std::make_unique<Scenario>(std::move(*loaded.scenario)) : nullptr;
}

}  // namespace

int replay_file(const ReplayOptions& options) {
  const std::optional<std::string> bytes = io::read_whole_file(options.file);
  if (!bytes) {
    std::fprintf(stderr, "demarche: cannot read %s\n", options.file.c_str());
    return 2;
  }
  const io::ReadSave read = io::read_save(*bytes, options.file);
  if (!read.save) {
    complain(read.diagnostics);
    return 1;
  }
  const std::unique_ptr<Scenario> installed = installed_scenario(read.save->scenario_id);
  io::Restored restored = io::restore(*read.save, installed.get());
  complain(restored.diagnostics);
  if (!restored.game) return 1;

  const std::shared_ptr<const Scenario> scenario = std::move(restored.scenario);
  Terminal terminal;
  const view::Phrases phrases(*scenario, options.language);
  Transcript transcript(terminal, phrases, options.json, SeatId{});
  if (!options.json) terminal.line(terminal.ink(phrases.text(scenario->title), Ink::strong));
  transcript.tell(*restored.game);
  if (!restored.diagnostics.empty()) return 1;
  if (!restored.game->over()) {
    if (!options.json) terminal.line(phrases.words()("terminal.goes-on"));
    return 0;
  }
  transcript.tell_outcome(*restored.game);
  if (options.picture.empty()) return 0;
  const std::optional<std::string> error =
      write_outcome_picture(options.picture, scenario, *restored.game, SeatId{}, options.language);
  if (error) std::fprintf(stderr, "demarche: %s\n", error->c_str());
  return error ? 2 : 0;
}

}  // namespace demarche::cli
