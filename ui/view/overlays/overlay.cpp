// Overlays above any screen: keys, the log, and what is asked once more.
#include "view/actions.h"
#include "view/map/days.h"
#include "view/overlays/parts.h"
#include "view/screens.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

Element answer(const char* id, const std::string& label, const char* icon_name,
               const char* shortcut, ButtonKind kind, Action action) {
  ButtonOptions options;
  options.id = id;
  options.label = label;
  options.icon = icon_name;
  options.shortcut = shortcut;
  options.kind = kind;
  options.action = std::move(action);
  return button(std::move(options));
}

void draw_leave(FrameBuilder& builder, const Words& words) {
  dialog(builder, {"leave", words("common.leave-title"), 460},
         text(words("common.leave-text"), Type::kBody, Tone::kSoft),
         {answer("leave/stay", words("common.stay"), "arrow-left", "Esc", ButtonKind::kNormal,
                 {verb::close, 0, 0, ""}),
          answer("leave/title", words("common.to-title"), "house", "Enter", ButtonKind::kPrimary,
                 {verb::leave, 0, 0, ""}),
          answer("leave/saves", words("saves.save-here"), "save", "G", ButtonKind::kNormal,
                 {verb::go, static_cast<int>(Screen::saves), 0, ""}),
          answer("leave/quit", words("common.quit"), "log-out", "Q", ButtonKind::kNormal,
                 {verb::quit, 0, 0, ""})});
}

void draw_walk_out(FrameBuilder& builder, const Words& words) {
  dialog(builder, {"walk-out", words("sitting.walk-out-title"), 460},
         text(words("sitting.walk-out-text"), Type::kBody, Tone::kSoft),
         {answer("walk-out/stay", words("common.stay"), "arrow-left", "Esc", ButtonKind::kNormal,
                 {verb::close, 0, 0, ""}),
          answer("walk-out/go", words("sitting.walk-out"), "door-open", "Enter",
                 ButtonKind::kPrimary, {verb::walk_out, 0, 0, ""})});
}

void draw_ask(FrameBuilder& builder, const App& app, const Words& words) {
  const Phrases phrases(*app.play->scenario, app.options.language);
  std::vector<ChoiceOptions> choices;
  for (std::size_t i = 0; i < app.play->scenario->seats.size(); ++i) {
    const SeatId seat(i);
    if (seat == app.play->seat || !app.play->view.sitting.parties.has(seat)) continue;
    ChoiceOptions choice;
    choice.id = "ask/" + std::to_string(i);
    choice.label = phrases.seat(seat);
    choice.flag = flag_of(phrases, seat);
    choice.shortcut = std::to_string(choices.size() + 1);
    choice.action = {verb::ask, static_cast<int>(i), 0, ""};
    choices.push_back(std::move(choice));
  }
  Element list = choice_list("ask/list", words("sitting.ask-whom"), std::move(choices));
  dialog(builder, {"ask", words("sitting.ask-title"), 460},
         column({text(words("sitting.ask-text"), Type::kBody, Tone::kSoft), std::move(list)}, 12),
         {answer("ask/close", words("common.close"), "x", "Esc", ButtonKind::kNormal,
                 {verb::close, 0, 0, ""})});
}

}  // namespace

void draw_overlay(FrameBuilder& builder, const App& app, const Words& words) {
  switch (app.overlay.kind) {
    case Overlay::Kind::none:
      return;
    case Overlay::Kind::keys:
      draw_keys(builder, app, words);
      return;
    case Overlay::Kind::confirm_leave:
      draw_leave(builder, words);
      return;
    case Overlay::Kind::walk_out:
      draw_walk_out(builder, words);
      return;
    case Overlay::Kind::ask:
      if (app.play) draw_ask(builder, app, words);
      return;
    case Overlay::Kind::log:
      if (app.play) draw_log(builder, app, words);
      return;
    case Overlay::Kind::days:
      if (app.play) draw_days(builder, app, words);
      return;
    case Overlay::Kind::message:
      if (app.lesson && app.play) draw_message(builder, app, words);
      return;
    case Overlay::Kind::write_message:
      if (app.lesson && app.play) draw_message_desk(builder, app, words);
      return;
  }
}

}  // namespace demarche::view
