#include "view/screens/silence.h"

#include <algorithm>

#include "view/actions.h"
#include "view/lesson/actions.h"
#include "view/lesson/lesson.h"
#include "view/screens/bar.h"
#include "view/screens/large.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kRing = 132, kRingWidth = 7, kCard = 780;

// Seconds that are left as parts of a ring; with reduced motion the card does not count.
Element seconds_ring(const App& app, const Words& words) {
  if (app.options.reduced_motion) return icon("hourglass", 64, Tone::kSoft);
  const int all = std::max(1, app.lesson->silence_seconds), left = silence_left(app);
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(kRing), sheet.grow(kRing)};
      },
      [all, left, said = words("silence.left")](FrameBuilder& builder, Rect rect) {
        const Sheet& sheet = builder.sheet();
        Node node;
        node.id = "silence/left";
        node.label = said;
        node.value = std::to_string(left);
        const auto scope = builder.node(std::move(node), rect);
        builder.draw(Ring{.center = rect.center(),
                          .radius = rect.h / 2 - kRingWidth,
                          .width = kRingWidth,
                          .segments = all,
                          .filled = left,
                          .track = sheet.theme.hair,
                          .fill = sheet.theme.brass});
        TextRun run;
        run.block = sheet.block(std::to_string(left), Type::kDebriefTitle);
        run.at = {rect.center().x - run.block.size.w / 2, rect.center().y - run.block.size.h / 2};
        run.style = sheet.style(Type::kDebriefTitle);
        run.color = sheet.theme.text;
        builder.run(std::move(run));
      });
}

Element card_of(const App& app, const Words& words, bool operated) {
  const auto line = [](const std::string& says, Type type, Tone tone) {
    return text(says, {.type = type, .tone = tone, .align = Align::kCentre});
  };
  Elements lines{
      aligned(seconds_ring(app, words), Align::kCentre),
      large(
          words("silence.title"),
          {.factor = 1.5, .align = Align::kCentre, .role = Role::kHeading, .id = "silence/title"}),
      line(words("silence.text"), Type::kScreenTitle, Tone::kText),
      line(words("silence.write"), Type::kLead, Tone::kSoft)};
  if (operated) {
    lines.push_back(aligned(button({.id = "silence/end",
                                    .label = words("silence.end"),
                                    .icon = "step-forward",
                                    .shortcut = "Space",
                                    .kind = ButtonKind::kQuiet,
                                    .action = {verb::end_silence, 0, 0, ""}}),
                            Align::kCentre));
  }
  return column(std::move(lines), 18, Across::kStretch);
}

}  // namespace

Element silence_stepper(const Words& words, int seconds, const char* verb) {
  const int more = seconds >= kMostSilence ? 0 : seconds + kSilenceStep;
  return stepper(
      {.id = "silence",
       .label = words("silence.setting"),
       .value = seconds == 0 ? words("silence.none") : words("silence.seconds", {seconds}),
       .action = {verb, more, 0, ""},
       .less = {verb, seconds - kSilenceStep, 0, ""},
       .more = {verb, seconds + kSilenceStep, 0, ""}});
}

void draw_silence(FrameBuilder& builder, const App& app, const Words& words, bool operated) {
  const Rect all = builder.bounds();
  const double width = std::min(all.w - 2 * kMargin, builder.sheet().grow(kCard));
  const Element inside = card_of(app, words, operated);
  const double high = std::min(all.h, inside->measure(builder.sheet(), width).h);
  inside->place(builder, {all.center().x - width / 2, all.center().y - high / 2, width, high});
  if (operated) builder.initial("silence/end");
}

}  // namespace demarche::view
