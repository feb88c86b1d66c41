#include "cli/playing.h"

#include "cli/files.h"
#include "cli/human.h"
#include "cli/picture.h"
#include "cli/transcript.h"
#include "demarche/io/patience.h"

namespace demarche::cli {
namespace {

std::optional<std::string> save(const Playing& playing, const Game& game) {
  if (playing.save_file.empty()) return std::nullopt;
  return save_game(playing.save_file, game, playing.rules_part);
}

// Where the game is kept that has been left.
void tell_stopped(Terminal& terminal, const Playing& playing, const view::Words& words) {
  const std::string file = playing.save_file.string();
  const std::string said = playing.save_file.empty() ? words("terminal.stopped")
                                                     : words("terminal.stopped-saved", {file});
  if (playing.json) {  // standard output is for objects
    std::fprintf(stderr, "demarche: %s\n", said.c_str());
    return;
  }
  terminal.line();
  terminal.paragraph(said);
}

int finish(Terminal& terminal, const Playing& playing, const view::Phrases& phrases,
           Transcript& transcript, const Game& game) {
  if (const std::optional<std::string> error = save(playing, game)) return usage(*error);
  if (!game.over()) {
    if (!terminal.gone()) tell_stopped(terminal, playing, phrases.words());
    return 0;
  }
  transcript.tell_outcome(game);
  if (playing.picture.empty()) return 0;
  const std::optional<std::string> error = write_outcome_picture(
      playing.picture, playing.scenario, game, playing.seat, playing.language);
  return error ? usage(*error) : 0;
}

int play_out(Terminal& terminal, const Playing& playing, const view::Phrases& phrases,
             Transcript& transcript, Game game) {
  transcript.tell(game);
  const GoesOn goes_on = io::within(io::kPatience);
  while (!game.over() && !interrupted() && !terminal.gone()) {
    const SeatSet waiting = awaited(game.scenario(), game.state());
    std::size_t seat = 0;
    while (!waiting.has(SeatId(seat))) ++seat;
    game.decide_for(SeatId(seat), goes_on);
    transcript.tell(game);
  }
  return finish(terminal, playing, phrases, transcript, game);
}

int play_person(Terminal& terminal, const Playing& playing, const view::Phrases& phrases,
                Transcript& transcript, Game game) {
  Human human(terminal, phrases, playing.json, playing.scenario, std::move(game), playing.seat,
              [&playing](const Game& played) { return save(playing, played); });
  if (!playing.json && !playing.continued) human.tell_brief();
  const GoesOn goes_on = io::within(io::kPatience);
  while (!human.game().over() && !terminal.gone()) {
    human.game().run_computed(goes_on);
    transcript.tell(human.game());
    if (human.game().over()) break;
    const Answered answered = human.decide();
    if (answered == Answered::stopped) break;
    if (answered == Answered::undone) transcript.skip_to(human.game());
  }
  return finish(terminal, playing, phrases, transcript, human.game());
}

}  // namespace

int usage(const std::string& message) {
  std::fprintf(stderr, "demarche: %s\n", message.c_str());
  return 2;
}

int play_on(Terminal& terminal, const Playing& playing, Game game) {
  // A file that cannot be written is a matter for now, not for the end of the game.
  if (const std::optional<std::string> error = save(playing, game)) return usage(*error);
  const view::Phrases phrases(*playing.scenario, playing.language);
  Transcript transcript(terminal, phrases, playing.json, playing.seat);
  transcript.tell_start(game);
  if (playing.continued) {
    transcript.skip_to(game);
    if (!playing.json && !game.over()) transcript.tell_round(game, game.state().head().round);
  }
  return playing.seat.exists()
             ? play_person(terminal, playing, phrases, transcript, std::move(game))
             : play_out(terminal, playing, phrases, transcript, std::move(game));
}

}  // namespace demarche::cli
