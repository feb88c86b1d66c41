// demarche share: a saved game as a short text. demarche open: the text as a saved game again.
#include <cstdio>
#include <iostream>
#include <iterator>

#include "cli/files.h"
#include "cli/playing.h"
#include "cli/revived.h"
#include "cli/transcript.h"
#include "cli/verbs.h"
#include "demarche/io/share_code.h"

namespace demarche::cli {
namespace {

// On this machine the scenario may be another by now: then the code opens elsewhere only.
void warn_if_retuned(const Revived& revived) {
  if (revived.installed_digest == revived.scenario->digest) return;
  std::fputs(
      "demarche: the scenario is not installed here with the rules of this game: the code opens "
      "only where it is\n",
      stderr);
}

int refuse(const io::ShareFault& fault) {
  std::fprintf(stderr, "demarche: %s\n", io::to_text(fault).c_str());
  return 1;
}

// The code itself, or what standard input holds. A little more than a code may have is enough to
// say that it is too long.
std::string code_from(const std::string& argument) {
  if (argument != "-") return argument;
  std::string text;
  for (std::istreambuf_iterator<char> in(std::cin), end;
       in != end && text.size() <= io::kMostCharacters; ++in)
    text += *in;
  return text;
}

// The game told by its beginning and its end.
void tell(const OpenOptions& options, const Scenario& scenario, const Game& game) {
  Terminal terminal;
  const view::Phrases phrases(scenario, options.language);
  Transcript transcript(terminal, phrases, options.json, SeatId{});
  transcript.tell_start(game);
  if (game.over()) {
    transcript.tell_outcome(game);
  } else if (!options.json) {
    terminal.line(phrases.words()("terminal.goes-on"));
  }
  if (!options.json) terminal.paragraph(phrases.words()("terminal.opened", {options.save}));
}

}  // namespace

int share(const ShareOptions& options) {
  const Revived revived = revive(options.file);
  if (!revived.game) return revived.exit_code;
  if (!revived.sound) return 1;
  const std::string code =
      io::share_code(*revived.game, options.every_move ? io::Carried::every_move
                                                       : io::Carried::what_does_not_follow);
  warn_if_retuned(revived);
  Terminal().line(options.json ? io::share_json(*revived.game, code) : code);
  return 0;
}

int open(const OpenOptions& options) {
  const std::string code = code_from(options.code);
  const io::ReadShareHead head = io::read_share_head(code);
  if (!head.head) return refuse(head.fault);
  const Opened opened =
      open_scenario(options.scenario.empty() ? head.head->scenario_id : options.scenario);
  if (!opened.scenario) return opened.exit_code;
  const io::SharedGame shared = io::read_share_code(*opened.scenario, code);
  if (!shared.game) return refuse(shared.fault);
  if (const auto error = save_game(options.save, *shared.game, opened.rules_part))
    return usage(*error);
  tell(options, *opened.scenario, *shared.game);
  return 0;
}

}  // namespace demarche::cli
