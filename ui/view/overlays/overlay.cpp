// Overlays above any screen: causes of a number, keys, the log, and what is asked once more.
#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/overlays/parts.h"
#include "view/screens.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

Tone tone_of(int sign) { return sign > 0 ? Tone::kGood : sign < 0 ? Tone::kBad : Tone::kText; }

// Lines with depths become causes within causes.
std::vector<Cause> causes(const std::vector<Overlay::Line>& lines, std::size_t& at, int depth) {
  std::vector<Cause> out;
  while (at < lines.size() && lines[at].depth >= depth) {
    Cause cause;
    cause.label = lines[at].label;
    cause.value = lines[at].value;
    cause.tone = tone_of(lines[at].sign);
    ++at;
    cause.parts = causes(lines, at, depth + 1);
    out.push_back(std::move(cause));
  }
  return out;
}

void draw_why(FrameBuilder& builder, const App& app, const Words& words) {
  PopoverOptions options;
  options.id = "why";
  options.title = app.overlay.title;
  options.value = app.overlay.value;
  options.text = app.overlay.text;
  std::size_t at = 0;
  options.causes = causes(app.overlay.why, at, 0);
  options.hint = words("common.any-key-closes");
  options.width = 360;
  const Node* node = builder.placed(app.overlay.anchor);
  const Rect middle{builder.bounds().center().x - 180, builder.bounds().h * 0.2, 0, 0};
  popover(builder, node == nullptr ? middle : node->rect, std::move(options));
}

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
      draw_keys(builder, words, at_a_game(app));
      return;
    case Overlay::Kind::why:
      draw_why(builder, app, words);
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
  }
}

}  // namespace demarche::view
