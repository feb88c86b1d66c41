// Where the class's game turned.
#include <algorithm>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/turns.h"
#include "view/lesson/verbs.h"
#include "view/review_told.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/debrief_parts.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kMostRounds = 3, kMostSentences = 2;

std::string numbers_of(const Words& words, const ToldRound& round) {
  std::string out;
  const auto add = [&](const char* key, int number) {
    if (number > 0) out += (out.empty() ? "" : " · ") + words(key, {number});
  };
  add("debrief.tabled", round.tabled);
  add("debrief.refused", round.refused);
  add("debrief.rises", round.rises);
  return out;
}

Element by_log(const Phrases& phrases, const ToldRound& round, int number) {
  Elements told;
  for (const Package& package : round.settled) told.push_back(settled_line(phrases, package));
  for (const Happening& one : round.others)
    if (one.kind != Happening::Kind::event)
      told.push_back(text(told_in_words(phrases, one), Type::kBody));
  const std::string numbers = numbers_of(phrases.words(), round);
  if (!numbers.empty()) {
    told.push_back(opening({.id = "counted/" + std::to_string(round.round),
                            .role = Role::kRow,
                            .label = phrases.words()("vote.round", {round.round}),
                            .value = numbers},
                           why_action(WhyAbout::class_round, round.round),
                           row({text(numbers, quiet(Type::kSecondary, Tone::kSoft))})));
  }
  return turn_row(phrases, round.round, number, column(std::move(told), 3));
}

Element by_review(const Phrases& phrases, const ReviewedTurn& turn, int number) {
  Elements told{text(phrases.words()("debrief.turn-of", {phrases.seat(turn.seat),
                                                         phrases.choice(turn.decision->chosen)}),
                     Type::kLabel)};
  for (std::size_t i = 0; i < turn.sentences.size() && i < kMostSentences; ++i)
    told.push_back(text(turn.sentences[i], kSoftText));
  return turn_row(phrases, turn.decision->round, number, column(std::move(told), 3));
}

// Tabs: all of them, then one slide each.
Element turn_tabs(const Words& words, std::size_t turns, std::size_t shown) {
  std::vector<TabOptions> tabs;
  for (std::size_t tab = 0; tab <= turns; ++tab) {
    const std::string name = tab == 0 ? words("debrief.turns-all") : letter_of(tab - 1);
    tabs.push_back({.id = "turns/" + std::to_string(tab),
                    .label = name,
                    .selected = tab == shown,
                    .action = {verb::debrief_tab, static_cast<int>(tab), 0, ""}});
  }
  return tab_bar("turns/tabs", words("debrief.turns"), std::move(tabs));
}

// The slide of one turn: what was chosen, what else was open, and the way to vote on it.
Element turn_slide(const App& app, const Phrases& phrases, const ReviewedTurn& turn, int number,
                   Slide slide) {
  const Words& words = phrases.words();
  const analyse::ReviewedDecision& decision = *turn.decision;
  Elements told{
      text(words("debrief.turn-of", {phrases.seat(turn.seat), phrases.choice(decision.chosen)}),
           Type::kScreenTitle)};
  const analyse::Made made =
      analyse::moves_made(phrases.scenario(), app.play->game->record()).at(decision.move);
  if (made.package.count > 0 && made.proposer.exists()) {
    told.push_back(
        text(words("debrief.turn-on", {phrases.seat(made.proposer), phrases.package(made.package)}),
             Type::kBody));
  }
  for (const std::string& sentence : turn.sentences) told.push_back(text(sentence, Type::kLead));
  const std::vector<std::string> open = open_there(phrases, decision);
  if (open.size() > 1) {
    told.push_back(heading(words("vote.options")));
    for (const std::string& choice : open) told.push_back(text(choice, Type::kBody, Tone::kSoft));
  }
  const Move::Kind kind = decision.chosen.kind;
  const bool votable = kind != Move::Kind::done && kind != Move::Kind::withdraw;
  if (slide == Slide::operated && votable) {
    told.push_back(
        row({button({.id = "turn/vote",
                     .label = words("debrief.turn-vote"),
                     .icon = "vote",
                     .action = {verb::debrief_vote, static_cast<int>(decision.move), 0, ""}})}));
  }
  return turn_row(phrases, decision.round, number, column(std::move(told), 6));
}

// How far the review of a class is, where one is to come.
Element review_state(const App& app, const Words& words, Slide slide) {
  const ClassTurns& turns = app.around.turns;
  if (!is_class(app) || !app.play->game->over() || !turns.reviews.empty()) return nothing();
  if (slide == Slide::shown)
    return turns.stopped ? nothing() : text(words("debrief.turns-coming"), kSoftText);
  if (turns.stopped) {
    return row({button({.id = "debrief/review",
                        .label = words("debrief.turns-go-on"),
                        .icon = "chart-line",
                        .shortcut = "X",
                        .small = true,
                        .action = {verb::turns_stop, 0, 0, ""}})});
  }
  return work_in_progress({.id = "debrief/review",
                           .says = words("debrief.turns-coming"),
                           .stop = words("after.stop"),
                           .shortcut = "X",
                           .per_mille = turns.per_mille,
                           .action = {verb::turns_stop, 1, 0, ""}});
}

Element disc(const std::string& letter) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(30), sheet.grow(30)};
      },
      [letter](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        const Size size = builder.sheet().block(letter, Type::kLabel).size;
        builder.box({.rect = rect, .radius = kPill, .border = {theme.brass, 1.6, {}}});
        builder.text({rect.x + (rect.w - size.w) / 2, rect.y + (rect.h - size.h) / 2}, letter,
                     Type::kLabel, Tone::kBrass);
      });
}

Element way_to_vote(const Words& words) {
  return row_or_column({grow(text(words("debrief.what-if"), Type::kLead)),
                        button({.id = "debrief/vote",
                                .label = words("screen.vote"),
                                .icon = "vote",
                                .shortcut = "V",
                                .action = {verb::go, static_cast<int>(Screen::vote), 0, ""}})},
                       16, Across::kCentre, 8);
}

}  // namespace

Element turn_row(const Phrases& phrases, std::int32_t round, int number, Element told) {
  const std::string letter = letter_of(static_cast<std::size_t>(number));
  return meaning(
      {.id = "turn/" + letter, .role = Role::kRow, .label = letter},
      row({disc(letter), exactly(round_name(phrases, round), 116), grow(std::move(told))}, 14,
          Across::kStart));
}

Element debrief_turns(const App& app, const Phrases& phrases, Slide slide) {
  const Words& words = phrases.words();
  Elements lines{heading(words("debrief.turns"))};
  const std::vector<ReviewedTurn> reviewed = reviewed_turns(app, words);
  int number = 0;
  const auto tab = static_cast<std::size_t>(std::max(app.around.walk.tab, 0));
  const std::size_t opened = tab <= reviewed.size() ? tab : 0;
  if (!reviewed.empty() && slide == Slide::operated)
    lines.push_back(turn_tabs(words, reviewed.size(), opened));
  if (opened > 0) {
    lines.push_back(
        turn_slide(app, phrases, reviewed[opened - 1], static_cast<int>(opened) - 1, slide));
    return column(std::move(lines), 12);
  }
  for (const ReviewedTurn& turn : reviewed) {
    lines.push_back(rule());
    lines.push_back(by_review(phrases, turn, number++));
  }
  if (reviewed.empty()) {
    const std::vector<ToldRound> rounds = turning_rounds(rounds_of(*app.play), kMostRounds);
    if (rounds.empty()) lines.push_back(text(words("debrief.nothing-turned"), Type::kLead));
    for (const ToldRound& round : rounds) {
      lines.push_back(rule());
      lines.push_back(by_log(phrases, round, number++));
    }
  }
  const char* source = reviewed.empty() ? "debrief.turns-log"
                       : is_class(app)  ? "debrief.turns-class"
                                        : "debrief.turns-review";
  lines.push_back(text(words(source), kSoftText));
  lines.push_back(review_state(app, words, slide));
  if (slide == Slide::operated) lines.push_back(way_to_vote(words));
  return column(std::move(lines), 10);
}

}  // namespace demarche::view
