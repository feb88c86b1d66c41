// Reveal: who did what, what was drawn, what it changed and why; one step at a time, skippable.
#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/reveal_steps.h"

namespace demarche::view {
namespace {

using namespace canvas;
using Kind = Happening::Kind;

constexpr TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};
constexpr std::size_t kShownChanges = 4;  // of one step; the column beside has them all

bool is_move(Kind kind) {
  return kind == Kind::move_succeeded || kind == Kind::move_failed || kind == Kind::move_void;
}

// What a step is called.
std::string title_of(const Phrases& phrases, const Play& play, const TellingStep& step) {
  const Happening& told = play.heard[step.first];
  const Scenario& scenario = phrases.scenario();
  const Words& words = phrases.words();
  if (is_move(told.kind)) {
    const bool aimed = told.target < scenario.seats.size();
    return phrases.move(MoveId{told.what}, aimed ? SeatId(told.target) : SeatId{});
  }
  switch (told.kind) {
    case Kind::event:
      return phrases.text(scenario.events[told.what].title);
    case Kind::sitting_began:
      return phrases.text(scenario.formats[told.what].name);
    case Kind::member_rose:
      return phrases.text(scenario.undertakings[told.what].name);
    case Kind::ended:
      return words("reveal.end");
    default:
      return words("reveal.news");
  }
}

// Who or what a step belongs to.
std::string owner_of(const Phrases& phrases, const Play& play, const TellingStep& step) {
  const Happening& told = play.heard[step.first];
  if (is_move(told.kind)) {
    return SeatId(told.seat) == play.seat ? phrases.words()("reveal.your-move")
                                          : phrases.seat(SeatId(told.seat));
  }
  switch (told.kind) {
    case Kind::sitting_began:
      return phrases.words()("reveal.sitting");
    case Kind::member_rose:
      return phrases.words()("reveal.pledges");
    default:
      return phrases.words()("reveal.event");
  }
}

Element mark_of(const Phrases& phrases, const Play& play, const TellingStep& step) {
  const Happening& told = play.heard[step.first];
  if (is_move(told.kind)) {
    return seat_flag(phrases, SeatId(told.seat),
                     {.size = 30, .own = SeatId(told.seat) == play.seat});
  }
  const char* name = told.kind == Kind::sitting_began ? "users"
                     : told.kind == Kind::member_rose ? "shield"
                     : told.kind == Kind::ended       ? "flag"
                                                      : "newspaper";
  return at_least(icon(name, 22, Tone::kSoft), 30);
}

// Stated odds and what was drawn, on one line: succeeded up to the edge.
Element draw_bar(const Phrases& phrases, const Happening& told, std::size_t number) {
  const Words& words = phrases.words();
  if (told.amount >= 1000) return text(words("reveal.certain"), kSoft);
  const std::string stated = phrases.odds(told.amount);
  const std::string drawn = std::to_string(told.amount2 / 10);
  const std::string says = words("reveal.stated", {stated, drawn});
  Element bar = custom(
      [](const Sheet&, double width) {
        return Size{std::min(width, 180.0), 12};
      },
      [told](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        const Rect well{rect.x, rect.y + 2, rect.w, 8};
        builder.draw(Bar{.rect = well,
                         .value = told.amount / 1000.0,
                         .ticks = {},
                         .well = theme.well,
                         .fill = theme.now,
                         .edge = theme.edge});
        const double x = rect.x + rect.w * told.amount2 / 1000.0;
        builder.box({.rect = {x - 1.5, rect.y, 3, 12}, .radius = 1, .fill = flat(theme.text)});
      });
  return meaning({.id = "drawn/" + std::to_string(number), .role = Role::kMeter, .label = says},
                 column({bar, text(says, quiet(Type::kCaption, Tone::kSoft))}, 3));
}

Element result_word(const Words& words, Kind kind) {
  if (kind == Kind::move_succeeded) {
    return row(
        {icon("check", 15, Tone::kGood), text(words("reveal.success"), Type::kStrong, Tone::kGood)},
        5);
  }
  if (kind == Kind::move_failed) {
    return row(
        {icon("x", 15, Tone::kBad), text(words("reveal.failure"), Type::kStrong, Tone::kBad)}, 5);
  }
  return text(words("reveal.void"), Type::kStrong, Tone::kSoft);
}

// Sentences of a step beside its head: texts of the news, answers of a sitting, members that rose.
Elements sentences(const Phrases& phrases, const Play& play, const TellingStep& step) {
  Elements lines;
  for (std::size_t i = step.first; i < step.last; ++i) {
    const Happening& told = play.heard[i];
    if (told.kind == Kind::meter_changed) continue;
    std::string line;
    if (is_move(told.kind)) {
      const MoveRule& rule = phrases.scenario().moves[told.what];
      if (told.kind == Kind::move_succeeded) line = phrases.text(rule.success_text);
      if (told.kind == Kind::move_failed) line = phrases.text(rule.failure_text);
    } else if (told.kind == Kind::event) {
      line = phrases.text(phrases.scenario().events[told.what].text);
    } else if (told.kind != Kind::sitting_began && told.kind != Kind::sitting_ended) {
      line = phrases.happening(told, play.seat);
    }
    if (line.empty()) continue;
    const bool settled = told.kind == Kind::settled;
    lines.push_back(text(line, settled ? Type::kStrong : Type::kSecondary,
                         settled ? Tone::kText : Tone::kSoft));
  }
  return lines;
}

Element changes_of(const Phrases& phrases, const Play& play, const TellingStep& step) {
  Elements lines;
  std::size_t left_out = 0;
  const std::size_t seats = phrases.scenario().seats.size();
  for (std::size_t i = step.first; i < step.last; ++i) {
    const Happening& told = play.heard[i];
    if (told.kind != Kind::meter_changed) continue;
    if (lines.size() >= kShownChanges) {
      ++left_out;
      continue;
    }
    const SeatId of = told.seat < seats ? SeatId(told.seat) : SeatId{};
    const SeatId in = told.target < seats ? SeatId(told.target) : SeatId{};
    lines.push_back(
        wrap({text(phrases.meter(MeterId{told.what}, of, in), {.type = Type::kSecondary}),
              text(phrases.words()("reveal.from-to", {told.amount2 - told.amount, told.amount2}),
                   Type::kFigure),
              change(change_of(phrases.scenario(), MeterId{told.what}, told.amount))},
             6, 0));
  }
  if (left_out > 0)
    lines.push_back(
        text(phrases.words()("reveal.more-changes", {static_cast<int>(left_out)}), kSoft));
  return lines.empty() ? nothing() : column(lines, 2);
}

Element opened_row(const Phrases& phrases, const Play& play, const TellingStep& step,
                   std::size_t number, bool narrow) {
  const Happening& told = play.heard[step.first];
  Elements head{text(title_of(phrases, play, step), Type::kLabel),
                text(owner_of(phrases, play, step), kSoft)};
  Elements middle;
  if (is_move(told.kind)) {
    middle.push_back(result_word(phrases.words(), told.kind));
    if (told.kind != Kind::move_void) middle.push_back(draw_bar(phrases, told, number));
  }
  for (Element& line : sentences(phrases, play, step)) middle.push_back(std::move(line));
  Element number_text_ = at_least(text(std::to_string(number + 1), kSoft), 20);
  if (narrow) {
    head.insert(head.end(), middle.begin(), middle.end());
    head.push_back(changes_of(phrases, play, step));
    return row({mark_of(phrases, play, step), grow(column(head, 4))}, 12, Across::kStart);
  }
  return table_row({number_text_, mark_of(phrases, play, step), column(head, 2), column(middle, 5),
                    changes_of(phrases, play, step)},
                   {-24, -36, 0.9, 1.2, 1.0}, 12);
}

Element sealed_row(const Words& words, std::size_t number, bool next) {
  const std::string label = words("reveal.sealed");
  Element inside =
      row({at_least(text(std::to_string(number + 1), quiet(Type::kSecondary, Tone::kSoft)), 20),
           icon("mail", 20, next ? Tone::kBrass : Tone::kFaint),
           grow(text(label, quiet(Type::kLabel, next ? Tone::kText : Tone::kFaint)))},
          14);
  if (!next)
    return pad(
        meaning({.id = "sealed/" + std::to_string(number), .role = Role::kRow, .label = label},
                inside),
        {12, 8, 12, 8});
  return card(inside, {.id = "sealed/" + std::to_string(number),
                       .label = label,
                       .value = words("reveal.open-it"),
                       .state = CardState::kSelected,
                       .role = Role::kButton,
                       .action = {verb::open_next, 0, 0, ""}});
}

Element steps_panel(const Phrases& phrases, const Play& play, const std::vector<TellingStep>& steps,
                    bool narrow) {
  Elements rows;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(i < play.telling.opened
                       ? pad(opened_row(phrases, play, steps[i], i, narrow), {6, 8, 6, 8})
                       : sealed_row(phrases.words(), i, i == play.telling.opened));
  }
  return column({heading(phrases.words()("reveal.in-order")),
                 grow(panel(scroll("reveal/steps", column(rows, 2), 120),
                            {.id = "steps",
                             .label = phrases.words()("reveal.in-order"),
                             .padding = Insets::all(10)}))},
                8);
}

Element change_block(const Phrases& phrases, const Play& play,
                     const std::vector<TellingStep>& steps, const ToldChange& told) {
  const std::int32_t by = told.after - told.before;
  Elements lines{
      row({grow(text(phrases.meter(told.meter, told.of, told.in), Type::kStrong)),
           text(phrases.words()("reveal.from-to", {told.before, told.after}), Type::kFigure),
           change(change_of(phrases.scenario(), told.meter, by))},
          8)};
  for (const ToldChange::Part& part : told.parts) {
    lines.push_back(row({grow(text(title_of(phrases, play, steps[part.step]), kSoft)),
                         change(change_of(phrases.scenario(), told.meter, part.amount))},
                        8));
  }
  return column(lines, 2);
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
                 grow(panel(scroll("reveal/changes", column(blocks, 10), 100),
                            {.id = "changes", .label = words("reveal.changed")}))},
                8);
}

Element actions(const Words& words, bool all_open) {
  Elements parts;
  if (!all_open) {
    parts.push_back(button({.id = "all",
                            .label = words("reveal.all"),
                            .icon = "list",
                            .shortcut = "Enter",
                            .action = {verb::open_all, 0, 0, ""}}));
  }
  parts.push_back(grow(text(words("reveal.true-odds"), kSoft)));
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
  Element left = steps_panel(phrases, play, steps, columns == Columns::kOne);
  Element right = changes_panel(phrases, play, steps);
  Element body = columns == Columns::kOne ? column({grow(left, 2), grow(right)}, kGutter)
                                          : table_row({left, right}, {1.0, -320}, kGutter);
  Element whole = column({top(app, phrases), grow(pad(body, {kMargin, 8, kMargin, 8})),
                          actions(phrases.words(), play.telling.opened >= steps.size())},
                         0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
