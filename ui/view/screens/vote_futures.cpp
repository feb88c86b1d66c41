// Two futures for a class: what was decided then, and what the class has chosen, round by round.
#include <algorithm>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/verbs.h"
#include "view/screens.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kMiddle = 178;

SeatSet everyone(const Scenario& scenario) {
  SeatSet all;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) all.add(SeatId(seat));
  return all;
}

// Draws the two sides with the names of the rows between them, or one under the other.
class Sides {
 public:
  Sides(const App& app, const Phrases& phrases, bool wide)
      : app_(app),
        phrases_(phrases),
        words_(phrases.words()),
        futures_(*app.around.vote.futures),
        wide_(wide) {}

  Elements rows() {
    Elements out;
    out.push_back(heads());
    const auto rounds = side_by_side(futures_.chosen, futures_.other, SeatId{}, futures_.made.round,
                                     app_.around.vote.differences_only);
    for (const RoundPair& round : rounds) {
      out.push_back(rule());
      out.push_back(line(words_("vote.round", {round.round}), dates(round.round), told(round.left),
                         told(round.right)));
    }
    out.push_back(rule());
    out.push_back(line(words_("vote.ending"), "", ending(futures_.chosen), ending(futures_.other)));
    out.push_back(rule());
    out.push_back(line(words_("vote.settled"), "", table(futures_.chosen, futures_.other),
                       table(futures_.other, futures_.chosen)));
    if (phrases_.scenario().durability.present) {
      out.push_back(rule());
      out.push_back(
          line(words_("vote.durability"), "", holds(futures_.chosen), holds(futures_.other)));
    }
    return out;
  }

 private:
  Element line(const std::string& name, const std::string& more, Element left, Element right) {
    Elements middle{text(name, {.type = Type::kLabel, .align = align()})};
    if (!more.empty())
      middle.push_back(
          text(more, {.type = Type::kSecondary, .tone = Tone::kSoft, .align = align()}));
    Element between = column(std::move(middle), 0);
    if (wide_)
      return table_row({std::move(left), std::move(between), std::move(right)}, {1, -kMiddle, 1},
                       18);
    return column({std::move(between), side(words_("vote.as-decided"), std::move(left)),
                   side(words_("courses.instead"), std::move(right))},
                  4);
  }
  [[nodiscard]] Align align() const { return wide_ ? Align::kCentre : Align::kStart; }
  static Element side(const std::string& name, Element what) {
    return column({text(name, {.type = Type::kSecondary, .tone = Tone::kSoft}),
                   pad(std::move(what), {14, 0, 0, 0})},
                  1);
  }

  Element head(const std::string& whose, const Move& move, Tone tone) {
    return column({text(whose, {.type = Type::kSecondary, .tone = tone}),
                   text(phrases_.choice(move), Type::kSection)},
                  2);
  }
  Element heads() {
    const RewindVote& vote = app_.around.vote;
    const auto chosen = chosen_by_class(vote);
    const int hands = chosen ? vote.hands[*chosen] : 0;
    Element left = head(words_("vote.as-decided"), futures_.chosen_move, Tone::kSoft);
    Element right = head(words_("vote.chosen-by", {hands, hands_in_all(vote)}), futures_.other_move,
                         Tone::kBrass);
    if (!wide_) return column({std::move(left), std::move(right)}, 8);
    return table_row({std::move(left), nothing_wide(), std::move(right)}, {1, -kMiddle, 1}, 18);
  }
  static Element nothing_wide() { return space(1); }

  [[nodiscard]] std::string dates(std::int32_t round) const {
    const auto& rounds = phrases_.scenario().rounds;
    const auto row = static_cast<std::size_t>(round - 1);
    return row < rounds.size() ? phrases_.text(rounds[row].dates) : "";
  }

  // While the game goes on only what everybody would hear.
  [[nodiscard]] bool may_be_told(const Happening& one) const {
    const std::uint32_t all = everyone(phrases_.scenario()).bits;
    return app_.play->game->over() || (one.audience.bits & all) == all;
  }

  [[nodiscard]] std::string in_words(const Happening& one) const {
    if (one.kind == Happening::Kind::event)
      return phrases_.text(phrases_.scenario().events[one.what].title);
    return phrases_.happening(one, SeatId{});
  }

  Element told(const std::vector<RoundLine>& lines) {
    Elements out;
    std::string same;  // events that came on both sides, on one line
    for (const RoundLine& one : lines) {
      if (!may_be_told(*one.told)) continue;
      if (!one.differs && one.told->kind == Happening::Kind::event) {
        same += (same.empty() ? "" : " · ") + in_words(*one.told);
        continue;
      }
      const bool weighs =
          one.told->kind == Happening::Kind::settled || one.told->kind == Happening::Kind::ended;
      const std::string mark = one.differs ? "≠ " : "";
      out.push_back(
          text(mark + in_words(*one.told), {.type = weighs ? Type::kLabel : Type::kBody,
                                            .tone = one.differs ? Tone::kText : Tone::kSoft}));
    }
    if (!same.empty()) out.push_back(text(same, kSoftText));
    if (out.empty()) out.push_back(text(words_("vote.all-same"), kSoftText));
    return column(std::move(out), 4);
  }

  Element ending(const Course& course) {
    if (!course.outcome) return text(words_("courses.goes-on", {course.round}), Type::kLead);
    const Ending& end = phrases_.scenario().endings[course.outcome->ending.index()];
    return text(phrases_.text(end.name), Type::kScreenTitle);
  }

  Element table(const Course& course, const Course& other) {
    Elements out;
    for (std::size_t issue = 0; issue < course.table.size(); ++issue) {
      const bool differs = course.table[issue] != other.table[issue];
      if (!differs && app_.around.vote.differences_only) continue;
      const std::string option =
          phrases_.option(IssueId(issue), OptionId(std::size_t{course.table[issue]}));
      out.push_back(canvas::words(
          canvas::Words(phrases_.issue(IssueId(issue)) + ": ", Tone::kSoft)
              .strong((differs ? "≠ " : "") + option, differs ? Tone::kText : Tone::kSoft),
          {.type = Type::kBody}));
    }
    if (out.empty()) out.push_back(text(words_("vote.all-same"), kSoftText));
    return column(std::move(out), 2);
  }

  Element holds(const Course& course) {
    constexpr std::size_t kYear = 5;
    if (!course.outcome || !course.outcome->durability.present)
      return text(words_("courses.no-text"), Type::kBody, Tone::kSoft);
    const bool other = &course == &futures_.other;
    const std::string share = percent(words_, course.outcome->durability.survival[kYear]);
    return opening({.id = other ? "futures/other/holds" : "futures/own/holds",
                    .role = Role::kRow,
                    .label = words_("after.holds-five"),
                    .value = share},
                   why_action(WhyAbout::hold,
                              outcome_subject(other ? OutcomeOf::vote_other : OutcomeOf::vote_own)),
                   text(share, quiet(Type::kNumber)));
  }

  const App& app_;
  const Phrases& phrases_;
  const Words& words_;
  const Futures& futures_;
  bool wide_;
};

Element foot(const App& app, const Words& words) {
  const bool only = app.around.vote.differences_only;
  Element button_part = button({.id = "vote/differences",
                                .label = words(only ? "vote.everything" : "vote.differences"),
                                .icon = only ? "list" : "filter",
                                .shortcut = "=",
                                .action = {verb::vote_differences, 0, 0, ""}});
  const char* note = app.play->game->over() ? "vote.in-character" : "vote.spoils";
  return pad(row_or_column({std::move(button_part), grow(text(words(note), kSoftText))}, 16,
                           Across::kCentre, 6),
             {kMargin, 0, kMargin, 12});
}

}  // namespace

void draw_vote_futures(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  if (!app.around.vote.futures) return draw_vote(builder, app, phrases);
  const bool wide = builder.sheet().metrics.columns() != Columns::kOne;
  const Futures& futures = *app.around.vote.futures;
  const std::string when = words(
      "vote.when", {words("vote.round", {futures.made.round}), phrases.seat(futures.made.seat)});
  Element all =
      scroll("futures", pad(column(Sides(app, phrases, wide).rows(), 10), Insets::both(6, 4)));
  Element body = column(
      {grow(panel(std::move(all), {.id = "futures/panel", .label = words("vote.two-futures")}))});
  whole_screen(around_bar(phrases, words("vote.two-futures"), when), std::move(body),
               foot(app, words))
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
