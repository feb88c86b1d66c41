// demarche replay: a saved game told again, from its own rules. demarche resume: one played on.
#include "cli/files.h"
#include "cli/picture.h"
#include "cli/playing.h"
#include "cli/revived.h"
#include "cli/transcript.h"
#include "cli/verbs.h"

namespace demarche::cli {
namespace {

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
