// Reveal: who did what, what was drawn, what it changed and why; one step at a time, skippable.
#include <algorithm>

#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/reveal_rows.h"
#include "view/screens/reveal_steps.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

const TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};

bool is_drawn(const Happening& told) {
  return told.kind == Happening::Kind::move_succeeded || told.kind == Happening::Kind::move_failed;
}

Element steps_head(const Words& words, const Play& play, const std::vector<TellingStep>& steps,
                   bool narrow) {
  Element title = heading(words("reveal.in-order"));
  const bool drawn = std::any_of(steps.begin(), steps.end(), [&](const TellingStep& step) {
    return is_drawn(play.heard[step.first]);
  });
  if (narrow || !drawn) return title;
  return row({grow(title), draw_legend(words)}, 12);
}

Element steps_panel(const Phrases& phrases, const Play& play, const std::vector<TellingStep>& steps,
                    bool narrow) {
  const Words& words = phrases.words();
  const std::size_t opened = std::min(play.telling.opened, steps.size());
  Elements rows;
  for (std::size_t i = 0; i < opened; ++i) {
    if (i > 0) rows.push_back(rule());
    // The newest is told in full, the others in a line: a story, never a wall of numbers.
    const bool newest = i + 1 == opened;
    rows.push_back(newest ? opened_row(phrases, play, steps[i], i, narrow)
                          : told_row(phrases, play, steps[i], i, narrow));
  }
  if (opened < steps.size()) rows.push_back(sealed_row(words, opened));
  if (opened + 1 < steps.size()) {
    const int more = static_cast<int>(steps.size() - opened - 1);
    rows.push_back(pad(text(words("reveal.more-sealed", {more}), kSoft), {10, 4, 10, 4}));
  }
  return column(
      {steps_head(words, play, steps, narrow),
       grow(panel(scroll(kStepsScroll, column(rows, 3), 120),
                  {.id = "steps", .label = words("reveal.in-order"), .padding = Insets::all(8)}))},
      8);
}

// One meter with each step's part in its change.
Element change_block(const Phrases& phrases, const Play& play,
                     const std::vector<TellingStep>& steps, const ToldChange& told) {
  const Shift shift{told.meter, told.of, told.in, told.before, told.after};
  const std::string id = "changes/" + std::to_string(level_subject(told.meter, told.of, told.in));
  Elements lines{from_to(phrases, shift_name(phrases, play.seat, shift), shift, id, true)};
  for (std::size_t number = 0; number < told.parts.size(); ++number) {
    const ToldChange::Part& part = told.parts[number];
    const std::string title = title_of(phrases, play, steps[part.step]);
    const Change by = change_of(phrases.scenario(), told.meter, part.amount);
    Node node{
        .id = id + "/" + std::to_string(number), .label = title, .value = change_text(by.amount)};
    node.action = why_action(WhyAbout::cause, static_cast<int>(steps[part.step].first));
    node.focusable = true;
    node.radius = 5;
    Element line = row({grow(text(title, quiet(Type::kSecondary, Tone::kSoft))),
                        at_least(aligned(change(by), Align::kEnd), 40)},
                       8, Across::kCentre);
    lines.push_back(meaning(std::move(node), at_least(std::move(line), 0, kMinTarget)));
  }
  return column(lines, 0);
}

Element changes_panel(const Phrases& phrases, const Play& play,
                      const std::vector<TellingStep>& steps) {
  const Words& words = phrases.words();
  Elements blocks;
  for (const ToldChange& told : changes_told(play, steps, play.telling.opened)) {
    if (!blocks.empty()) blocks.push_back(rule());
    blocks.push_back(change_block(phrases, play, steps, told));
  }
  if (blocks.empty()) blocks.push_back(text(words("reveal.no-change"), kSoft));
  return column({heading(words("reveal.changed"),
                         words("reveal.opened", {static_cast<int>(play.telling.opened),
                                                 static_cast<int>(steps.size())})),
                 grow(panel(scroll("reveal/changes", column(blocks, 9), 100),
                            {.id = "changes", .label = words("reveal.changed")}))},
                8);
}

const char* pace_key(RevealSpeed pace) {
  constexpr const char* kKeys[] = {"reveal.slow", "reveal.normal", "reveal.fast", "reveal.at-once"};
  return kKeys[static_cast<std::size_t>(pace)];
}

// Waits, or goes on; and how fast.
void add_pace(Elements& parts, const App& app, const Words& words) {
  const bool paused = app.play->telling.paused;
  constexpr int kPaces = 4;
  const int next = (static_cast<int>(app.options.reveal_speed) + 1) % kPaces;
  parts.push_back(button({.id = "pause",
                          .label = words(paused ? "reveal.go-on" : "reveal.pause"),
                          .icon = paused ? "play" : "pause",
                          .shortcut = "P",
                          .icon_only = true,
                          .action = {verb::pause, 0, 0, ""}}));
  parts.push_back(
      button({.id = "pace",
              .label = words("reveal.pace", {words(pace_key(app.options.reveal_speed))}),
              .icon = "gauge",
              .shortcut = "V",
              .action = {verb::reveal_speed, next, 0, ""}}));
}

Element actions(const App& app, const Words& words, bool all_open, bool narrow) {
  Elements parts;
  if (!all_open) {
    parts.push_back(button({.id = "all",
                            .label = words("reveal.all"),
                            .icon = "list",
                            .shortcut = "Enter",
                            .action = {verb::open_all, 0, 0, ""}}));
    add_pace(parts, app, words);
  }
  parts.push_back(narrow || !all_open ? spring() : grow(text(words("reveal.true-odds"), kSoft)));
  if (all_open) {
    parts.push_back(button({.id = "on",
                            .label = words("reveal.on"),
                            .icon = "arrow-right",
                            .shortcut = "Enter",
                            .kind = ButtonKind::kPrimary,
                            .action = {verb::tell_on, 0, 0, ""}}));
  } else {
    parts.push_back(button({.id = "next",
                            .label = words("reveal.next"),
                            .icon = "mail-open",
                            .shortcut = "Space",
                            .kind = ButtonKind::kPrimary,
                            .action = {verb::open_next, 0, 0, ""}}));
  }
  return foot_bar(parts, kActionBar);
}

// The round that is told: of the first happening.
std::size_t round_told(const Play& play) {
  const std::size_t rounds = play.scenario->rounds.size();
  const std::size_t round =
      play.telling.from < play.heard.size() ? play.heard[play.telling.from].round : 1U;
  return round >= 1 && round <= rounds ? round : rounds;
}

Element top(const App& app, const Phrases& phrases) {
  const std::size_t round = round_told(*app.play);
  Elements parts{
      screen_title(phrases.words()("reveal.title")),
      text(phrases.words()("reveal.round", {static_cast<int>(round), app.play->view.rounds}),
           kSoft),
      text(phrases.text(phrases.scenario().rounds[round - 1].dates), Type::kStrong), spring()};
  for (Element& way : bar_ways(app, phrases, false)) parts.push_back(std::move(way));
  return top_bar(parts);
}

}  // namespace

void draw_reveal(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Play& play = *app.play;
  const std::vector<TellingStep> steps = steps_of_telling(play);
  const Columns columns = builder.sheet().metrics.columns();
  const bool narrow = columns == Columns::kOne;
  Element left = steps_panel(phrases, play, steps, columns != Columns::kThree);
  Element right = changes_panel(phrases, play, steps);
  Element body = narrow ? row({grow(left, 1.7), grow(right)}, kGutter, Across::kStretch)
                        : row({grow(left), exactly(right, columns == Columns::kThree ? 320 : 280)},
                              kGutter, Across::kStretch);
  Element whole =
      column({top(app, phrases), grow(pad(body, {kMargin, 8, kMargin, 8})),
              actions(app, phrases.words(), play.telling.opened >= steps.size(), narrow)},
             0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
