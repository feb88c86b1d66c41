#include "view/actions.h"
#include "view/overlays/parts.h"
#include "view/phrases.h"
#include "view/review/verbs.h"

namespace demarche::view {
namespace {

using namespace canvas;

// The lines of one round in the order in which they happened.
Element round_lines(const Phrases& phrases, const Play& play, int round) {
  Elements lines;
  for (const Happening& told : play.heard) {
    if (told.round != round || told.kind == Happening::Kind::round_began) continue;
    const std::string said = phrases.happening(told, play.seat);
    if (said.empty()) continue;
    const bool small = told.kind == Happening::Kind::meter_changed;
    lines.push_back(
        text(said, small ? Type::kCaption : Type::kSecondary, small ? Tone::kSoft : Tone::kText));
  }
  if (lines.empty()) return nothing();
  const auto row = static_cast<std::size_t>(round > 0 ? round - 1 : 0);
  std::string dates;
  if (round > 0 && row < play.scenario->rounds.size()) {
    dates = phrases.text(play.scenario->rounds[row].dates);
  }
  Element head = heading(phrases.words()("log.round", {round}), std::move(dates));
  return column({std::move(head), column(std::move(lines), 4)}, 2);
}

}  // namespace

void draw_log(FrameBuilder& builder, const App& app, const Words& words) {
  const Phrases phrases(*app.play->scenario, app.options.language);
  Elements rounds;
  for (int round = app.play->view.round; round >= 0; --round) {
    Element lines = round_lines(phrases, *app.play, round);
    if (lines) rounds.push_back(std::move(lines));
  }
  if (rounds.empty()) rounds.push_back(text(words("log.empty"), Type::kBody, Tone::kSoft));
  ButtonOptions close;
  close.id = "log/close";
  close.label = words("common.close");
  close.icon = "x";
  close.shortcut = "Esc";
  close.action = {verb::close, 0, 0, ""};
  ButtonOptions replay;
  replay.id = "log/replay";
  replay.label = words("after.replay");
  replay.icon = "play";
  replay.shortcut = "R";
  replay.action = {verb::replay, -1, 0, ""};
  dialog(builder, {"log", words("log.title"), 680}, column(std::move(rounds), 14),
         {button(std::move(replay)), button(std::move(close))});
}

}  // namespace demarche::view
