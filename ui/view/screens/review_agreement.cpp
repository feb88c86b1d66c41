// Two other tabs of the review: what could have been agreed, and where this game stands among
// computed ones.
#include <algorithm>
#include <array>
#include <cmath>

#include "demarche/limits.h"
#include "view/review/verbs.h"
#include "view/screens/review_chart.h"
#include "view/screens/review_page.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kMostPoints = 600;  // drawn of a frontier; more would cover each other

int in_thousand(double utility) { return static_cast<int>(std::lround(utility * 1000)); }

Element waits(const Words& words, const char* key) {
  return aligned(text(words(key), Type::kLead, Tone::kSoft), Align::kCentre, Align::kCentre);
}

Element number_line(const std::string& label, const std::string& number, AgreementCount count) {
  const int subject = static_cast<int>(count);
  return opening({.id = "review/count/" + std::to_string(subject),
                  .role = Role::kRow,
                  .label = label,
                  .value = number},
                 why_action(WhyAbout::agreement, subject),
                 row({grow(text(label, quiet(Type::kSecondary, Tone::kSoft))),
                      text(number, quiet(Type::kNumber))},
                     12, Across::kBaseline));
}

std::string count_of(const Words& words, bool left_out, std::uint64_t number) {
  return left_out ? words("analysis.too-many") : std::to_string(number);
}

// What each seat got, as a utility.
double got(const ReviewSight& sight, std::size_t seat) {
  return sight.play.outcome->seats[seat].result / 1000.0;
}

// Efficient outcomes that are worth at least as much to everybody as what came, and more to
// somebody.
std::size_t better_for_all(const ReviewSight& sight, const analyse::OutcomeList& efficient) {
  constexpr double kAtLeast = 0.0005, kMore = 0.001;  // results are whole points
  std::size_t count = 0;
  for (std::size_t row = 0; row < efficient.size(); ++row) {
    const std::span<const double> worth = efficient.of(row);
    bool least = true, more = false;
    for (std::size_t seat = 0; seat < worth.size(); ++seat) {
      least = least && worth[seat] >= got(sight, seat) - kAtLeast;
      more = more || worth[seat] > got(sight, seat) + kMore;
    }
    if (least && more) ++count;
  }
  return count;
}

PlaneOptions plane_of(const ReviewSight& sight, const analyse::Analysis& analysis) {
  const Words& words = sight.words();
  const std::size_t own = sight.play.seat.index(), other = sight.desk().beside.index();
  PlaneOptions out;
  out.id = "review/plane";
  out.label = words("after.plane");
  out.across = words("after.worth-to", {sight.phrases.seat(sight.play.seat)});
  out.upward = words("after.worth-to", {sight.phrases.seat(sight.desk().beside)});
  out.across_floor = 1000 * analysis.stakes[own].walk_away;
  out.upward_floor = 1000 * analysis.stakes[other].walk_away;
  out.here = {1000 * got(sight, own), 1000 * got(sight, other)};
  out.here_name = words("after.this-game");
  const std::size_t size = analysis.efficient.size();
  const std::size_t each = std::max<std::size_t>(1, (size + kMostPoints - 1) / kMostPoints);
  for (std::size_t row = 0; row < size; row += each) {
    const std::span<const double> worth = analysis.efficient.of(row);
    out.points.push_back({1000 * worth[own], 1000 * worth[other]});
  }
  out.value = words("after.points", {static_cast<int>(size)});
  return out;
}

// Whose worth stands upright, where there is a choice: chips where there are too many for one line.
Element besides(const ReviewSight& sight) {
  if (sight.play.scenario->seats.size() < 3) return nothing();
  std::vector<ChoiceOptions> options;
  for (std::size_t row = 0; row < sight.play.scenario->seats.size(); ++row) {
    const SeatId seat(row);
    if (seat == sight.play.seat) continue;
    ChoiceOptions one;
    one.id = "review/beside/" + sight.play.scenario->actor_of(seat).id;
    one.label = sight.phrases.seat_short(seat);
    one.description = sight.phrases.seat(seat);
    one.selected = seat == sight.desk().beside;
    one.action = {verb::review_beside, static_cast<int>(row), 0, ""};
    options.push_back(std::move(one));
  }
  constexpr std::size_t kOneLine = 6;
  if (options.size() <= kOneLine) {
    return segmented("review/beside", sight.words()("after.beside"), std::move(options));
  }
  Elements chips;
  for (ChoiceOptions& one : options) {
    chips.push_back(chip({.id = std::move(one.id),
                          .label = std::move(one.label),
                          .selected = one.selected,
                          .description = std::move(one.description),
                          .action = std::move(one.action)}));
  }
  return wrap(std::move(chips), 6, 4);
}

// The Nash solution issue by issue beside what stands.
Element solution(const ReviewSight& sight, const analyse::Analysis& analysis) {
  const Words& words = sight.words();
  Elements lines{text(words("after.nash"), Type::kStrong)};
  if (!analysis.nash) {
    lines.push_back(text(words(analysis.left_out.solutions ? "analysis.too-many" : "analysis.none"),
                         kSoftText));
    return column(std::move(lines), 5);
  }
  std::array<std::uint8_t, Limits::kIssues> table{};
  options_of(analysis.space, analysis.nash->number, table);
  for (std::size_t at = 0; at < sight.play.scenario->issues.size(); ++at) {
    const IssueId issue(at);
    const OptionId there(std::size_t{table[at]});
    const OptionId here = sight.play.view.issues[at].standing;
    const std::string name = sight.phrases.option(issue, there);
    const bool same = here == there;
    const std::string value =
        same ? name : words("after.instead-of", {name, sight.phrases.option(issue, here)});
    lines.push_back(
        meaning({.role = Role::kRow, .label = sight.phrases.issue(issue), .value = value},
                row({grow(text(sight.phrases.issue(issue), quiet(Type::kNote, Tone::kSoft)), 0.8),
                     grow(text(value, quiet(same ? Type::kNote : Type::kStrong)), 1.2)},
                    10, Across::kStart)));
  }
  const double own = analysis.nash->utilities[sight.play.seat.index()];
  lines.push_back(estimate(text(words("after.nash-worth", {in_thousand(own)}), kSoftText)));
  return column(std::move(lines), 4);
}

// Of 2,000 games, how many came to each ending.
Element ending_shares(const ReviewSight& sight, const Standing& standing) {
  const Words& words = sight.words();
  std::vector<std::pair<std::int64_t, std::size_t>> order;
  for (std::size_t row = 0; row < standing.endings.size(); ++row)
    if (standing.endings[row] > 0 || row == sight.play.outcome->ending.index())
      order.emplace_back(-standing.endings[row], row);
  std::sort(order.begin(), order.end());
  Elements lines;
  for (const auto& [count, ending] : order) {
    const bool here = ending == sight.play.outcome->ending.index();
    const ShareRange range = share_of(-count, standing.games);
    const std::string name = sight.phrases.text(sight.play.scenario->endings[ending].name);
    const std::string share =
        percent(words, static_cast<std::int32_t>(std::lround(range.share * 1000)));
    const std::string says = here ? words("after.this-ending", {name}) : name;
    lines.push_back(opening({.id = "review/share/" + std::to_string(ending),
                             .role = Role::kRow,
                             .label = says,
                             .value = share},
                            why_action(WhyAbout::games_share, static_cast<int>(ending)),
                            table_row({text(says, quiet(here ? Type::kStrong : Type::kSecondary,
                                                        here ? Tone::kText : Tone::kSoft)),
                                       share_bar(range, here), text(share, quiet(Type::kFigure))},
                                      {1.1, 1, words.figures() ? -46.0 : -110.0}, 10)));
  }
  return column(std::move(lines), 6);
}

Element in_panel(const char* id, const std::string& title, const std::string& aside,
                 Element inside) {
  return panel(column({heading(title, aside), grow(std::move(inside))}, 8),
               {.id = id, .label = title, .padding = {18, 12, 18, 12}});
}

// Side by side where there is room, one under the other where not.
Element two_panels(Element left, Element right, bool wide) {
  if (wide)
    return row({grow(std::move(left), 1.25), grow(std::move(right))}, kGutter, Across::kStretch);
  return scroll("review/page", column({std::move(left), std::move(right)}, kGutter));
}

}  // namespace

Element review_agreement(const ReviewSight& sight, bool wide) {
  const Words& words = sight.words();
  const analyse::Analysis* analysis = sight.desk().analysis.get();
  if (analysis == nullptr) return waits(words, "after.agreement-waits");
  Element picture = column({grow(plane(plane_of(sight, *analysis))), besides(sight),
                            text(words("after.plane-note"), kSoftText)},
                           8);
  const std::size_t better = better_for_all(sight, analysis->efficient);
  Element counts = column(
      {number_line(words("after.outcomes"),
                   count_of(words, analysis->left_out.outcomes, analysis->outcomes),
                   AgreementCount::possible),
       number_line(words("after.zone"), count_of(words, analysis->left_out.zone, analysis->zone),
                   AgreementCount::zone),
       number_line(words("after.efficient"),
                   count_of(words, analysis->left_out.efficient, analysis->efficient.size()),
                   AgreementCount::efficient),
       text(words(better == 0 ? "after.none-better" : "after.better", {static_cast<int>(better)}),
            Type::kBody),
       rule(), solution(sight, *analysis)},
      8);
  if (wide) counts = scroll("review/counts", std::move(counts));
  return two_panels(in_panel("review/plane-panel", words("after.plane"), words("after.of-start"),
                             std::move(picture)),
                    in_panel("review/zone-panel", words("after.agreement"), "", std::move(counts)),
                    wide);
}

Element review_games(const ReviewSight& sight, bool wide) {
  const Words& words = sight.words();
  const Standing* standing = sight.desk().standing.get();
  if (standing == nullptr) return waits(words, "after.games-wait");
  const std::int32_t result = sight.play.outcome->seats[sight.play.seat.index()].result;
  const auto games = static_cast<int>(standing->games);
  HistogramOptions chart;
  chart.id = "review/histogram";
  chart.label = words("after.histogram", {games});
  chart.sorted = standing->results;
  chart.here = result;
  chart.here_name = words("after.you-are-here", {result});
  chart.value = std::to_string(games);
  const auto lower =
      static_cast<int>((200 * standing->below(result) + standing->games) / (2 * standing->games));
  chart.description = words("after.lower", {lower});
  Element left = column({grow(histogram(std::move(chart))),
                         estimate(text(words("after.lower", {lower}), Type::kBody)),
                         text(words("after.games-note"), kSoftText)},
                        8);
  Element shares = ending_shares(sight, *standing);
  if (wide) shares = scroll("review/shares", std::move(shares));
  return two_panels(in_panel("review/histogram-panel", words("after.results"),
                             words("after.games-of", {games}), std::move(left)),
                    in_panel("review/shares-panel", words("after.how-they-ended"),
                             words("after.games-of", {games}), std::move(shares)),
                    wide);
}

}  // namespace demarche::view
