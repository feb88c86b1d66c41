// The odds of each ending through the game; the question that comes before the figures.
#include <algorithm>

#include "view/review/verbs.h"
#include "view/screens/review_chart.h"
#include "view/screens/review_page.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kNamed = 3;  // endings beside the one that came

std::string in_per_cent(const Words& words, double share) {
  return percent(words, static_cast<std::int32_t>(share * 1000 + 0.5));
}

std::size_t came(const ReviewSight& sight) { return sight.play.outcome->ending.index(); }

// Endings by their largest share anywhere, the one that came left out; those that never came in a
// continuation, too.
std::vector<std::size_t> other_endings(const ReviewSight& sight) {
  const std::size_t all = sight.play.scenario->endings.size();
  std::vector<std::pair<std::int32_t, std::size_t>> most;
  for (std::size_t ending = 0; ending < all; ++ending) {
    if (ending == came(sight)) continue;
    std::int32_t best = 0;
    for (const analyse::ReviewedDecision& made : sight.review().decisions)
      best = std::max(best, made.endings_before[ending]);
    if (best > 0) most.emplace_back(-best, ending);
  }
  std::sort(most.begin(), most.end());
  std::vector<std::size_t> out;
  for (const auto& [count, ending] : most) out.push_back(ending);
  return out;
}

OddsLine line_of(const ReviewSight& sight, const std::vector<std::size_t>& endings, bool is_came,
                 int rank, std::string name) {
  OddsLine out{std::move(name), {}, is_came, rank};
  for (const analyse::ReviewedDecision& made : sight.review().decisions) {
    std::int64_t count = 0;
    for (const std::size_t ending : endings) count += made.endings_before[ending];
    out.at.push_back(share_of(count, made.continuations));
  }
  const double end = is_came ? 1 : 0;
  out.at.push_back({end, end, end});
  return out;
}

std::vector<OddsLine> lines_of(const ReviewSight& sight) {
  const auto name = [&](std::size_t ending) {
    return sight.phrases.text(sight.play.scenario->endings[ending].name);
  };
  std::vector<OddsLine> out{line_of(sight, {came(sight)}, true, 0, name(came(sight)))};
  const std::vector<std::size_t> others = other_endings(sight);
  const std::size_t named = others.size() == kNamed + 1 ? others.size() : kNamed;
  std::vector<std::size_t> rest;
  for (std::size_t i = 0; i < others.size(); ++i) {
    if (i < named) {
      out.push_back(line_of(sight, {others[i]}, false, static_cast<int>(i), name(others[i])));
    } else {
      rest.push_back(others[i]);
    }
  }
  if (!rest.empty()) {
    out.push_back(line_of(sight, rest, false, static_cast<int>(kNamed),
                          sight.words()("after.other-endings", {static_cast<int>(rest.size())})));
  }
  return out;
}

Element legend_line(const ReviewSight& sight, const OddsLine& line) {
  const Words& words = sight.words();
  const std::string share = in_per_cent(words, line.at[sight.desk().at].share);
  Node node;
  node.role = Role::kRow;
  node.label = line.name;
  std::string note;
  if (line.came) note = words("after.came", {in_per_cent(words, line.at.front().share)});
  node.value = line.came ? share + " " + note : share;
  Element name = text(line.name, quiet(line.came ? Type::kStrong : Type::kSecondary,
                                       line.came ? Tone::kText : Tone::kSoft));
  if (line.came) name = column({name, text(note, quiet(Type::kCaption, Tone::kSoft))}, 0);
  return meaning(std::move(node), row({odds_sample(line.came, line.rank), grow(std::move(name)),
                                       text(share, quiet(Type::kFigure))},
                                      8, Across::kStart));
}

std::string turn_says(const ReviewSight& sight, const TurningPoint& turn) {
  std::string out = sight.phrases.moment(sight.after.made[sight.review().decisions[turn.row].move]);
  if (!sight.open(turn.row)) return out;
  for (const std::string& sentence : turn.sentences) out += ". " + sentence;
  return out;
}

std::string short_choice(const ReviewSight& sight, std::size_t row) {
  const analyse::ReviewedDecision& made = sight.review().decisions[row];
  return sight.words()("after.decision-of-round",
                       {made.decision, made.round, sight.phrases.choice(made.chosen)});
}

Element said_line(const std::string& icon_name, const std::string& words) {
  return row({icon(icon_name, 17, Tone::kSoft), grow(text(words, Type::kSecondary))}, 8,
             Across::kStart);
}

Element ask(const ReviewSight& sight) {
  const Words& words = sight.words();
  const int at = static_cast<int>(sight.desk().at);
  return column(
      {heading(words("after.you-first")), text(words("after.which-mattered"), Type::kBody),
       text(words("after.walk-and-say"), kSoftText),
       button({.id = "review/say",
               .label = words("after.this-one", {sight.shown().decision}),
               .icon = "hand",
               .shortcut = "G",
               .kind = ButtonKind::kPrimary,
               .action = {verb::review_say, at, 0, ""}}),
       button({.id = "review/pass",
               .label = words("after.pass"),
               .shortcut = "X",
               .kind = ButtonKind::kQuiet,
               .small = true,
               .action = {verb::review_say, -1, 0, ""}})},
      9);
}

// What was said and what the model says: agreement or not, never a score.
Elements both_answers(const ReviewSight& sight, const std::vector<TurningPoint>& turns) {
  const Words& words = sight.words();
  const std::optional<std::size_t> said = sight.desk().said;
  const std::optional<std::size_t> model = mattered_most(sight.review());
  Elements out;
  out.push_back(said_line("user", said ? words("after.you-said", {short_choice(sight, *said)})
                                       : words("after.you-passed")));
  out.push_back(
      said_line("chart-line", model ? words("after.model-says", {short_choice(sight, *model)})
                                    : words("after.model-none")));
  if (said && model) {
    const bool among = std::any_of(turns.begin(), turns.end(),
                                   [&](const TurningPoint& turn) { return turn.row == *said; });
    out.push_back(text(words(*said == *model ? "after.agree"
                             : among         ? "after.among"
                                             : "after.differ"),
                       kSoftText));
  }
  return out;
}

// Which parts are the largest of the game here: "Others −181 · Chance +20".
std::string largest_parts(const ReviewSight& sight, std::size_t row_of) {
  const analyse::TurningPoints& points = sight.review().turning;
  const analyse::ReviewedDecision& made = sight.review().decisions[row_of];
  std::string out;
  const auto add = [&](std::size_t largest, const char* key, analyse::Millipoints part) {
    if (largest != row_of) return;
    out += (out.empty() ? "" : " · ") + sight.words()(key) + " " + signed_points(part);
  };
  add(points.opportunity, "review.opportunity", made.opportunity);
  add(points.choice, "review.choice", made.choice);
  add(points.others, "review.others", made.others);
  add(points.chance, "review.chance", made.chance);
  return out;
}

Element turn_line(const ReviewSight& sight, const TurningPoint& turn, const std::string& letter) {
  const analyse::ReviewedDecision& made = sight.review().decisions[turn.row];
  const bool open = sight.open(turn.row);
  std::string says;
  if (open) {
    for (const std::string& sentence : turn.sentences) says += (says.empty() ? "" : " ") + sentence;
  }
  const std::string what = sight.phrases.choice(made.chosen);
  const std::string when = sight.words()("after.decision-in", {made.decision, made.round});
  const std::string part = open ? largest_parts(sight, turn.row) : sight.words()("guess.first");
  return card(row({letter_disc(letter),
                   grow(column({text(what, quiet(Type::kStrong)),
                                row_or_column({grow(text(when, quiet(Type::kCaption, Tone::kSoft))),
                                               text(part, quiet(Type::kCaptionFigure))},
                                              8)},
                               1))},
                  10, Across::kStart),
              {.id = "review/turn/" + letter,
               .label = letter + " " + what,
               .value = when + " " + part,
               .description = says,
               .state = turn.row == sight.desk().at ? CardState::kSelected : CardState::kNormal,
               .action = {verb::review_at, static_cast<int>(turn.row), 0, ""},
               .padding = {10, 5, 10, 5}});
}

}  // namespace

Element review_odds(const ReviewSight& sight, bool beside) {
  const Words& words = sight.words();
  OddsChartOptions chart;
  chart.id = "review/odds";
  chart.label = words("after.odds");
  chart.figures = words.figures();
  chart.lines = lines_of(sight);
  chart.shown = sight.desk().at;
  chart.round_prefix = words("after.round-letter");
  for (const analyse::ReviewedDecision& made : sight.review().decisions)
    chart.rounds.push_back(made.round);
  if (sight.open()) {
    const std::vector<TurningPoint> turns = turns_of(words, sight.review());
    for (std::size_t i = 0; i < turns.size(); ++i)
      chart.marks.push_back({turns[i].row, letter_of(i), turn_says(sight, turns[i])});
  }
  Elements legend;
  for (const OddsLine& line : chart.lines) legend.push_back(legend_line(sight, line));
  Element names =
      opening({.id = "review/odds-legend", .role = Role::kGroup, .label = words("after.odds")},
              why_action(WhyAbout::review_odds, kOtherEndings), column(std::move(legend), 9));
  Element picture = odds_chart(std::move(chart));
  Element inside = beside ? row({grow(picture), exactly(names, 216)}, 18, Across::kStretch)
                          : column({picture, names}, 10);
  return panel(
      column({heading(words("after.odds"), words("after.odds-unit")), grow(std::move(inside))}, 4),
      {.id = "review/odds-panel", .label = words("after.odds"), .padding = {16, 10, 16, 10}});
}

Element review_question(const ReviewSight& sight, bool beside) {
  const Words& words = sight.words();
  Element inside;
  if (!sight.open()) {
    inside = ask(sight);
  } else {
    const std::vector<TurningPoint> turns = turns_of(words, sight.review());
    Elements parts = both_answers(sight, turns);
    parts.insert(parts.begin(), heading(words("review.turning")));
    for (std::size_t i = 0; i < turns.size(); ++i)
      parts.push_back(turn_line(sight, turns[i], letter_of(i)));
    inside = column(std::move(parts), 7);
  }
  if (beside) inside = scroll("review/question", std::move(inside), 150);
  return panel(std::move(inside), {.id = "review/question-panel",
                                   .label = words("after.which-mattered"),
                                   .padding = {16, 10, 14, 12}});
}

}  // namespace demarche::view
