// Review: the odds of each ending through the game, its turning points, and each decision opened.
// It asks before it tells.
#include <algorithm>
#include <utility>

#include "canvas/kit.h"
#include "view/actions.h"
#include "view/review/verbs.h"
#include "view/screens.h"
#include "view/screens/review_chart.h"
#include "view/screens/review_page.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

Element tabs(const Words& words, ReviewTab shown) {
  const auto one = [&](ReviewTab tab, const char* id, const char* key, const char* shortcut) {
    TabOptions out;
    out.id = id;
    out.label = words(key);
    out.shortcut = shortcut;
    out.selected = tab == shown;
    out.action = {verb::review_tab, static_cast<int>(tab), 0, ""};
    return out;
  };
  return tab_bar("review/tabs", words("review.title"),
                 {one(ReviewTab::decisions, "review/tab/decisions", "after.tab-decisions", "1"),
                  one(ReviewTab::agreement, "review/tab/agreement", "after.tab-agreement", "2"),
                  one(ReviewTab::games, "review/tab/games", "after.tab-games", "3")});
}

Element top(const App& app, const Phrases& phrases, const After& after, Columns columns) {
  const Words& words = phrases.words();
  const ReviewDesk& desk = after.review;
  Element branch = nothing();
  if (desk.review && !desk.review->decisions.empty()) {
    const std::size_t row_of = desk.review->decisions[desk.at].move;
    branch = button({.id = "review/branch",
                     .label = words("after.branch-from-here"),
                     .icon = "git-branch",
                     .shortcut = "B",
                     .small = true,
                     .action = {verb::branch, static_cast<int>(row_of), 0, ""}});
  }
  const bool wide = columns == Columns::kThree;
  Element beside = wide                       ? exactly(tabs(words, desk.tab), 480)
                   : columns == Columns::kTwo ? text(phrases.seat(app.play->seat), kSoftText)
                                              : nothing();
  return top_bar({back_button(words("screen.outcome"), {verb::back, 0, 0, ""}),
                  screen_title(words("review.title")), std::move(beside), spring(),
                  model_tag(words), std::move(branch)});
}

// What is being worked on, and how far it is.
Element progress(const Words& words, const ReviewDesk& desk) {
  const int done = desk.review && !desk.review->decisions.empty()
                       ? desk.review->decisions.front().continuations
                       : 0;
  const bool finished = desk.wanted == 0 && !desk.sampling;
  std::string says;
  if (desk.stopped) {
    says = words("after.stopped", {done});
  } else if (desk.sampling) {
    says = words("after.sampling", {kSampleGames * desk.per_mille / 1000, kSampleGames});
  } else if (finished) {
    says = words("after.done", {done});
  } else {
    const int played = done + (desk.wanted - done) * desk.per_mille / 1000;
    says = words(done == 0 ? "after.working" : "after.refining", {played, desk.wanted});
  }
  Elements parts{text(says, {.type = Type::kSecondary, .tone = Tone::kSoft, .id = "review/work"})};
  if (!finished || desk.stopped) {
    parts.push_back(button({.id = "review/stop",
                            .label = words(desk.stopped ? "after.go-on" : "after.stop"),
                            .shortcut = "S",
                            .kind = ButtonKind::kQuiet,
                            .small = true,
                            .action = {verb::review_work, desk.stopped ? 1 : 0, 0, ""}}));
  }
  if (!finished && !desk.stopped) {
    const ShareRange reached{0, desk.per_mille / 1000.0, 0};
    parts.insert(parts.begin(), exactly(share_bar(reached, false), 84, 14));
  }
  return row(std::move(parts), 10);
}

Element foot(const Words& words, const ReviewDesk& desk, Columns columns) {
  Elements parts;
  if (columns == Columns::kThree) {
    if (desk.tab == ReviewTab::decisions && desk.review) {
      parts.push_back(key_hint("\u2190", words("after.key-earlier")));
      parts.push_back(key_hint("\u2192", words("after.key-later")));
    }
    parts.push_back(key_hint("?", words("title.key-all")));
  }
  parts.push_back(spring());
  parts.push_back(progress(words, desk));
  return foot_bar(std::move(parts));
}

Element waiting(const Words& words, const ReviewDesk& desk) {
  Element says =
      column({text(words(desk.stopped ? "after.nothing-yet" : "after.first-answer"), Type::kLead),
              text(words("review.what-it-is"), Type::kBody, Tone::kSoft)},
             12);
  return aligned(exactly(panel(std::move(says), {.id = "review/waiting",
                                                 .label = words("review.title"),
                                                 .padding = Insets::all(24)}),
                         560),
                 Align::kCentre, Align::kCentre);
}

Element decisions(const ReviewSight& sight, Columns columns) {
  if (sight.review().decisions.empty()) return text(sight.words()("review.never"), Type::kLead);
  if (columns == Columns::kThree) {
    constexpr double kUpper = 272;  // the rest is the decision's
    Element upper =
        row({grow(review_odds(sight, true)), exactly(review_question(sight, true), 344)}, kGutter,
            Across::kStretch);
    return column({at_least(std::move(upper), 0, kUpper), grow(review_decision(sight, 4))},
                  kGutter);
  }
  const bool two = columns == Columns::kTwo;
  // The decision comes first once it asks by itself; what asks comes first before.
  Elements parts{review_decision(sight, two ? 2 : 1), review_odds(sight, two)};
  parts.insert(sight.open() ? parts.end() : parts.begin(), review_question(sight, false));
  return scroll("review/page", column(std::move(parts), kGutter));
}

Element body(const App& app, const Phrases& phrases, const After& after, Columns columns) {
  const ReviewSight sight{app, *app.play, after, phrases};
  const ReviewDesk& desk = after.review;
  const bool wide = columns == Columns::kThree;
  Element inside;
  if (desk.tab == ReviewTab::agreement) {
    inside = review_agreement(sight, wide);
  } else if (desk.tab == ReviewTab::games) {
    inside = review_games(sight, wide);
  } else {
    inside = desk.review ? decisions(sight, columns) : waiting(phrases.words(), desk);
  }
  if (wide) return inside;
  return column({tabs(phrases.words(), desk.tab), grow(std::move(inside))}, 10);
}

}  // namespace

Element model_tag(const Words& words) { return tag("info", words("outcome.model")); }

Element letter_disc(const std::string& letter) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(24), sheet.grow(24)};
      },
      [letter](FrameBuilder& builder, Rect r) {
        const Sheet& sheet = builder.sheet();
        Box disc;
        disc.rect = r;
        disc.radius = r.h / 2;
        disc.fill = flat(sheet.theme.brass0);
        const Fill behind = disc.fill;
        builder.box(std::move(disc));
        const auto ground = builder.ground(behind, r);
        const Size s = sheet.block(letter, Type::kStrong).size;
        builder.text({r.center().x - s.w / 2, r.center().y - s.h / 2}, letter, Type::kStrong,
                     Tone::kInk);
      });
}

void draw_review(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  if (!app.play->outcome) return draw_table(builder, app, phrases);
  if (!app.after) return draw_outcome(builder, app, phrases);
  const After& after = *app.after;
  const Columns columns = builder.sheet().metrics.columns();
  whole_screen(top(app, phrases, after, columns), body(app, phrases, after, columns),
               foot(phrases.words(), after.review, columns))
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
