#include "view/screens/projector_settled.h"

#include <algorithm>

#include "view/screens/bar.h"
#include "view/screens/debrief_parts.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;
using Kind = Happening::Kind;

constexpr double kRuleGap = 6;

// Settled in this round or the one before, and so new to those who look up only now and then.
bool is_new(const View& view, const IssueView& issue) {
  return issue.settled_round > 0 && issue.settled_round + 1 >= view.round;
}

int settled_in_all(const View& view) {
  return static_cast<int>(
      std::count_if(view.issues.begin(), view.issues.end(),
                    [](const IssueView& issue) { return issue.settled_round > 0; }));
}

int settled_lately(const View& view) {
  return static_cast<int>(
      std::count_if(view.issues.begin(), view.issues.end(),
                    [&](const IssueView& issue) { return is_new(view, issue); }));
}

struct Standing {
  std::string name, option, value;  // value: as it is spoken
  bool done, fresh;
  Tone tone() const { return done ? Tone::kText : Tone::kSoft; }
  Tone mark() const { return fresh ? Tone::kGood : tone(); }
};

Standing standing_of(const ProjectorSight& sight, const IssueView& issue) {
  Standing out;
  out.done = issue.settled_round > 0;
  out.fresh = is_new(sight.view(), issue);
  out.name = sight.phrases.issue(issue.issue);
  out.option = out.done ? sight.phrases.option(issue.issue, issue.standing)
                        : sight.words()("projector.open");
  out.value = out.fresh
                  ? sight.words()("projector.new", {out.option, sight.words()("projector.fresh")})
                  : out.option;
  return out;
}

Element fresh_word(const ProjectorSight& sight, bool fresh) {
  return fresh ? text(sight.words()("projector.fresh"), quiet(Type::kLabel, Tone::kGood))
               : nothing();
}

Element issue_row(const ProjectorSight& sight, const IssueView& issue) {
  const Standing stands = standing_of(sight, issue);
  const TextOptions at_end{.type = stands.done ? Type::kLabel : Type::kBody,
                           .tone = stands.tone(),
                           .align = Align::kEnd,
                           .silent = true};
  Element said = row({grow(text(stands.option, at_end)), fresh_word(sight, stands.fresh)}, 6);
  return meaning(
      {.role = Role::kRow, .label = stands.name, .value = stands.value},
      row({icon(stands.done ? "check" : "circle-dashed", 17, stands.mark()),
           grow(text(stands.name, quiet(Type::kBody, stands.tone())), 0.8), grow(std::move(said))},
          12));
}

Element issue_card(const ProjectorSight& sight, const IssueView& issue) {
  const Standing stands = standing_of(sight, issue);
  Element inside = column(
      {row({icon(stands.done ? "check" : "circle-dashed", 18, stands.mark()),
            grow(text(stands.name, quiet(Type::kBody, Tone::kSoft))),
            fresh_word(sight, stands.fresh)},
           10),
       text(stands.option, quiet(stands.done ? Type::kSection : Type::kBody, stands.tone()))},
      3);
  return meaning(
      {.role = Role::kRow, .label = stands.name, .value = stands.value},
      panel(std::move(inside), {.padding = Insets::both(14, 9), .sunken = !stands.done}));
}

// Those that the back row asks about come first.
std::vector<IssueView> in_order(const View& view) {
  std::vector<IssueView> issues = view.issues;
  const auto rank = [&](const IssueView& issue) {
    return is_new(view, issue) ? 0 : issue.settled_round > 0 ? 1 : 2;
  };
  std::stable_sort(issues.begin(), issues.end(),
                   [&](const IssueView& a, const IssueView& b) { return rank(a) < rank(b); });
  return issues;
}

Element settled_head(const ProjectorSight& sight) {
  const View& view = sight.view();
  Elements head{
      grow(text(sight.words()("projector.settled",
                              {settled_in_all(view), static_cast<int>(view.issues.size())}),
                Type::kSection))};
  const int lately = settled_lately(view);
  if (lately > 0) {
    head.push_back(text(sight.words()("projector.since", {lately}), Type::kStrong, Tone::kGood));
  }
  return row(std::move(head), 10);
}

struct Line {
  const char* icon;
  Tone tone;
  std::string says;
};

Element line_row(const Line& line) {
  return row({icon(line.icon, 18, line.tone), grow(text(line.says, Type::kBody))}, 11,
             Across::kStart);
}

// Members that rose to one step are one line.
void add_rises(const ProjectorSight& sight, int round, std::vector<Line>& lines) {
  std::vector<const Happening*> risen;
  for (const Happening& told : sight.known.heard) {
    if (told.round == round && told.kind == Kind::member_rose) risen.push_back(&told);
  }
  while (!risen.empty()) {
    const Happening& first = *risen.front();
    std::vector<const Happening*> alike;
    for (const Happening* one : risen) {
      if (one->what == first.what && one->amount == first.amount) alike.push_back(one);
    }
    lines.push_back({"trending-up", Tone::kGood, sight.phrases.rise(alike)});
    std::erase_if(risen, [&](const Happening* one) {
      return one->what == first.what && one->amount == first.amount;
    });
  }
}

std::vector<Line> told_of_round(const ProjectorSight& sight, int round) {
  std::vector<Line> lines;
  const auto add = [&](Kind kind, const char* mark, Tone tone) {
    for (const Happening& told : sight.known.heard) {
      if (told.round != round || told.kind != kind) continue;
      lines.push_back({mark, tone,
                       kind == Kind::settled ? sight.phrases.happening(told, SeatId{})
                                             : told_in_words(sight.phrases, told)});
    }
  };
  add(Kind::settled, "check", Tone::kGood);
  add(Kind::ended, "flag", Tone::kBrass);
  add_rises(sight, round, lines);
  add(Kind::vote_failed, "ban", Tone::kWarn);
  add(Kind::walked_out, "door-open", Tone::kWarn);
  add(Kind::event, "newspaper", Tone::kSoft);
  return lines;
}

}  // namespace

Element as_many_as_fit(Elements rows, double gap, std::function<Element(int)> rest) {
  return custom(
      [](const Sheet&, double width) {
        return Size{width, 40};
      },
      [rows = std::move(rows), gap, rest = std::move(rest)](FrameBuilder& builder, Rect rect) {
        const Sheet& sheet = builder.sheet();
        const auto high = [&](std::size_t count) {
          double sum = 0;
          for (std::size_t row = 0; row < count; ++row) {
            sum += rows[row]->measure(sheet, rect.w).h + (row > 0 ? 2 * gap + 1 : 0);
          }
          const auto left = static_cast<int>(rows.size() - count);
          return left == 0 ? sum : sum + gap + rest(left)->measure(sheet, rect.w).h;
        };
        std::size_t count = rows.size();
        while (count > 0 && high(count) > rect.h) --count;
        Elements shown;
        for (std::size_t row = 0; row < count; ++row) {
          if (row > 0) shown.push_back(rule());
          shown.push_back(rows[row]);
        }
        if (count < rows.size()) {
          shown.push_back(rest(static_cast<int>(rows.size() - count)));
        }
        column(std::move(shown), gap)
            ->place(builder, {rect.x, rect.y, rect.w, std::min(rect.h, high(count))});
      });
}

Element and_more(const Words& words, int count) {
  return text(words("projector.more", {count}), {.type = Type::kSecondary, .tone = Tone::kSoft});
}

Element settled_panel(const ProjectorSight& sight) {
  Elements rows;
  for (const IssueView& issue : in_order(sight.view())) rows.push_back(issue_row(sight, issue));
  const auto rest = [words = sight.words()](int count) { return and_more(words, count); };
  return panel(
      column({settled_head(sight), rule(), grow(as_many_as_fit(std::move(rows), kRuleGap, rest))},
             7),
      {.id = "settled",
       .label = sight.words()("projector.shows-issues"),
       .padding = Insets::both(20, 14)});
}

Element issues_board(const ProjectorSight& sight) {
  Elements cards;
  for (const IssueView& issue : sight.view().issues) cards.push_back(issue_card(sight, issue));
  // The widest cards that leave nothing out; where even narrow ones would, rows of a list.
  Element board = custom(
      [](const Sheet&, double width) {
        return Size{width, 120};
      },
      [cards = std::move(cards), list = settled_panel(sight)](FrameBuilder& builder, Rect rect) {
        constexpr double kWidths[] = {560, 380, 270, 200};
        for (const double width : kWidths) {
          const Element all = grid(cards, width, 9);
          if (all->measure(builder.sheet(), rect.w).h > rect.h) continue;
          return all->place(builder, rect);
        }
        list->place(builder, rect);
      });
  return column({settled_head(sight), grow(std::move(board))}, 10);
}

Elements lines_of_round(const ProjectorSight& sight, int round) {
  Elements rows;
  for (const Line& line : told_of_round(sight, round)) rows.push_back(line_row(line));
  return rows;
}

int round_of_news(const ProjectorSight& sight) {
  const int now = sight.view().round;
  return now > 1 && sight.view().phase == Phase::planning && !sight.play().game->over() ? now - 1
                                                                                        : now;
}

Element news_panel(const ProjectorSight& sight) {
  const int round = round_of_news(sight);
  Elements rows = lines_of_round(sight, round);
  if (rows.empty()) rows.push_back(text(sight.words()("projector.nothing-yet"), kSoftText));
  const auto rest = [words = sight.words()](int count) { return and_more(words, count); };
  const std::string title = sight.words()("projector.news", {round});
  return panel(column({text(title, Type::kSection), rule(),
                       grow(as_many_as_fit(std::move(rows), kRuleGap, rest))},
                      7),
               {.id = "news", .label = title, .padding = Insets::both(18, 14)});
}

}  // namespace demarche::view
