// demarche replay: a saved game told again, from its own rules. demarche resume: one played on.
#include "cli/files.h"
#include "cli/picture.h"
#include "cli/playing.h"
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

// A save brought to life; null when it cannot be. Says what is wrong on standard error.
struct Revived {
  std::shared_ptr<const Scenario> scenario;  // null: nothing could be brought to life
  std::optional<Game> game;
  std::string rules_part;
  bool sound = false;  // without a finding
  int exit_code = 0;   // when there is no game
};

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

SeatId person_of(const Game& game) {
  for (std::size_t i = 0; i < game.scenario().seats.size(); ++i)
    if (game.record().settings.human_seats.has(SeatId(i))) return SeatId(i);
  return {};
}

}  // namespace

int replay_file(const ReplayOptions& options) {
  const Revived revived = revive(options.file);
  if (!revived.game) return revived.exit_code;
  const Game& game = *revived.game;
  Terminal terminal;
  const view::Phrases phrases(*revived.scenario, options.language);
  Transcript transcript(terminal, phrases, options.json, SeatId{});
  transcript.tell_start(game);
  transcript.tell(game);
  if (!revived.sound) return 1;
  if (!game.over()) {
    if (!options.json) terminal.line(phrases.words()("terminal.goes-on"));
    return 0;
  }
  transcript.tell_outcome(game);
  if (options.picture.empty()) return 0;
  const std::optional<std::string> error =
      write_outcome_picture(options.picture, revived.scenario, game, SeatId{}, options.language);
  return error ? usage(*error) : 0;
}

int resume(const ResumeOptions& options) {
  const std::string file =
      options.file.empty() ? autosave_file().value_or("").string() : options.file;
  if (file.empty()) return usage("no folder for saved games; name the file");
  Revived revived = revive(file);
  if (!revived.game) return revived.exit_code;
  if (!revived.sound) return 1;
  Playing playing;
  playing.seat = person_of(*revived.game);
  playing.scenario = std::move(revived.scenario);
  playing.rules_part = std::move(revived.rules_part);
  playing.save_file = file;
  playing.language = options.language;
  playing.json = options.json;
  playing.continued = true;
  Terminal terminal;
  return play_on(terminal, playing, std::move(*revived.game));
}

}  // namespace demarche::cli
