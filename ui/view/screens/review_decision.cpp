// One decision opened: what I knew, what I chose, what was best, what the others did, what chance
// did, and the parts that add up to what came of it.
#include <algorithm>

#include "view/review/verbs.h"
#include "view/screens/review_chart.h"
#include "view/screens/review_page.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kMostLines = 5;
constexpr std::int32_t kWholly = 1'000'000;  // millionths

double in_points(analyse::Millipoints number) { return static_cast<double>(number) / 1000; }

Element part(const char* id, const std::string& title, Elements lines) {
  lines.insert(lines.begin(), text(title, {.type = Type::kStrong, .tone = Tone::kSoft}));
  return meaning({.id = id, .role = Role::kGroup, .label = title}, column(std::move(lines), 6));
}

// The likeliest profile of another seat, as the seat believed then.
Element belief_line(const ReviewSight& sight, const SeatView& seat) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < seat.beliefs.size(); ++i) {
    if (seat.beliefs[i] > seat.beliefs[best]) best = i;
  }
  std::string says = sight.phrases.seat(seat.seat);
  if (!seat.beliefs.empty()) {
    const ProfileId profile(best);
    const Profile& of = sight.play.scenario->seats[seat.seat.index()].profiles[best];
    says = seat.beliefs[best] >= kWholly
               ? sight.phrases.text(of.name)
               : sight.phrases.belief(seat.seat, profile, seat.beliefs[best]);
  }
  return row(
      {flag(flag_of(sight.phrases, seat.seat), {.size = 22, .says = sight.phrases.seat(seat.seat)}),
       grow(text(says, Type::kNote))},
      8, Across::kStart);
}

Element knew(const ReviewSight& sight) {
  const Words& words = sight.words();
  const View& then = sight.desk().then;
  Elements lines{estimate(
      text(words("after.worth-then", {then.utility, then.utility + then.outlook}), Type::kNote))};
  for (const SeatView& seat : then.seats) {
    if (seat.seat != sight.play.seat) lines.push_back(belief_line(sight, seat));
  }
  return part("review/knew", words("after.knew"), std::move(lines));
}

Element mean_line(const ReviewSight& sight, analyse::Millipoints mean, const std::string& note,
                  bool best) {
  const Words& words = sight.words();
  const std::string number = std::to_string(whole(mean));
  return opening({.id = best ? "review/mean/best" : "review/mean/chosen",
                  .role = Role::kRow,
                  .label = words("after.mean"),
                  .value = note.empty() ? number : number + " " + note},
                 why_action(WhyAbout::review_mean, best ? 1 : 0),
                 row({text(words("after.mean"), quiet(Type::kSecondary, Tone::kSoft)),
                      text(number, quiet(Type::kNumber)),
                      note.empty() ? nothing() : text(note, quiet(Type::kSecondary, Tone::kSoft))},
                     8, Across::kBaseline));
}

Element chose(const ReviewSight& sight) {
  const Words& words = sight.words();
  const analyse::ReviewedDecision& made = sight.shown();
  Elements lines{text(sight.phrases.choice(made.chosen), Type::kLabel)};
  if (sight.open(sight.desk().at)) {
    lines.push_back(
        estimate(text(verdict(words, made), {.type = Type::kNote, .tone = Tone::kSoft})));
    lines.push_back(mean_line(sight, made.after, "", false));
  }
  return part("review/chose", words("after.chose"), std::move(lines));
}

Element closed(const Words& words) {
  return row({icon("lock", 16, Tone::kSoft), grow(text(words("after.closed"), kSoftText))}, 8,
             Across::kStart);
}

// The nearest other choices that were scored, best first.
Element also_looked_at(const ReviewSight& sight) {
  const analyse::ReviewedDecision& made = sight.shown();
  std::vector<const analyse::WeighedMove*> others;
  for (const analyse::WeighedMove& one : made.alternatives) {
    if (one.scored && one.move != made.best && one.move != made.chosen) others.push_back(&one);
  }
  if (others.empty()) return nothing();
  std::stable_sort(others.begin(), others.end(),
                   [](const auto* one, const auto* other) { return one->mean > other->mean; });
  std::string says;
  for (std::size_t i = 0; i < others.size() && i < 2; ++i) {
    says += (i == 0 ? "" : "; ") +
            sight.words()("after.scored",
                          {sight.phrases.choice(others[i]->move), whole(others[i]->mean)});
  }
  return estimate(
      text(sight.words()("after.also", {says}), {.type = Type::kNote, .tone = Tone::kSoft}));
}

Element best(const ReviewSight& sight) {
  const Words& words = sight.words();
  const analyse::ReviewedDecision& made = sight.shown();
  Elements lines;
  if (!sight.open(sight.desk().at)) {
    lines.push_back(closed(words));
  } else if (made.forced()) {
    lines.push_back(text(words("review.forced"), Type::kBody));
  } else {
    const bool same = made.best == made.chosen;
    lines.push_back(text(same ? words("after.nothing-better") : sight.phrases.choice(made.best),
                         same ? Type::kBody : Type::kLabel));
    const std::string range =
        same ? std::string()
             : words("after.gap", {whole(-made.choice), whole(-made.high), whole(-made.low)});
    lines.push_back(mean_line(sight, made.after_best, range, true));
    lines.push_back(also_looked_at(sight));
  }
  return part("review/best", words("after.best"), std::move(lines));
}

void add_lines(const ReviewSight& sight, const std::vector<Happening>& told, const char* none,
               Elements& lines) {
  std::size_t shown = 0;
  for (const Happening& one : told) {
    const std::string said = sight.phrases.happening(one, sight.play.seat);
    if (said.empty()) continue;
    if (++shown <= kMostLines) lines.push_back(text(said, Type::kNote));
  }
  if (shown == 0) lines.push_back(text(sight.words()(none), kSoftText));
  if (shown > kMostLines) {
    const int more = static_cast<int>(shown - kMostLines);
    lines.push_back(text(sight.words()("after.more", {more}), kSoftText));
  }
}

Element came_after(const ReviewSight& sight) {
  const Words& words = sight.words();
  Elements others, chance;
  add_lines(sight, sight.desk().aftermath.others, "after.no-others", others);
  add_lines(sight, sight.desk().aftermath.chance, "after.no-chance", chance);
  return column({part("review/others", words("after.others-did"), std::move(others)),
                 part("review/chance", words("after.chance-did"), std::move(chance))},
                10);
}

// Whole points of running totals, so that the rows add up as they are shown.
std::vector<StepRow> steps_of(const Words& words, const analyse::ReviewedDecision& made) {
  std::vector<StepRow> rows;
  analyse::Millipoints total = made.before;
  rows.push_back({.id = "review/step/before",
                  .label = words("after.expected"),
                  .value = std::to_string(whole(total)),
                  .from = in_points(total),
                  .to = in_points(total),
                  .total = true});
  const auto add = [&](const char* id, const char* key, analyse::Millipoints by) {
    StepRow row;
    row.id = id;
    row.label = words(key);
    row.from = in_points(total);
    row.value = with_sign(whole(total + by) - whole(total));
    total += by;
    row.to = in_points(total);
    rows.push_back(std::move(row));
  };
  if (!made.forced()) {
    add("review/step/opportunity", "review.opportunity", made.opportunity);
    const analyse::Millipoints best = total;
    add("review/step/choice", "review.choice", made.choice);
    StepRow& choice = rows.back();
    choice.low = in_points(best + made.low);
    choice.high = in_points(best + made.high);
    if (made.low != made.high)
      choice.note =
          words("after.from-to", {with_sign(whole(made.low)), with_sign(whole(made.high))});
  }
  add("review/step/others", "review.others", made.others);
  add("review/step/chance", "review.chance", made.chance);
  rows.push_back({.id = "review/step/after",
                  .label = words("after.came-of-it"),
                  .value = std::to_string(whole(total)),
                  .from = in_points(total),
                  .to = in_points(total),
                  .total = true});
  return rows;
}

Element parts(const ReviewSight& sight) {
  const Words& words = sight.words();
  Elements lines;
  if (!sight.open(sight.desk().at)) {
    lines.push_back(closed(words));
  } else {
    lines.push_back(
        steps_chart("review/steps", words("after.parts"), steps_of(words, sight.shown())));
  }
  return part("review/parts", words("after.parts"), std::move(lines));
}

Element walk(const ReviewSight& sight) {
  const Words& words = sight.words();
  const std::size_t at = sight.desk().at, all = sight.review().decisions.size();
  const auto arrow = [&](const char* id, bool on, const char* key, const char* shortcut,
                         const char* icon_name) {
    const bool possible = on ? at + 1 < all : at > 0;
    const std::size_t to = on ? at + 1 : at - 1;
    ButtonOptions out{.id = id, .label = words(key), .icon = icon_name, .shortcut = shortcut};
    out.small = true;
    out.disabled = !possible;
    if (possible) {
      out.action = {verb::review_at, static_cast<int>(to), 0, ""};
    } else {
      out.description = words(on ? "after.is-last" : "after.is-first");
    }
    return button(std::move(out));
  };
  const int row_of = static_cast<int>(sight.shown().move);
  return row({button({.id = "review/replay",
                      .label = words("after.replay"),
                      .icon = "play",
                      .shortcut = "P",
                      .kind = ButtonKind::kQuiet,
                      .small = true,
                      .action = {verb::replay, row_of, 0, ""}}),
              arrow("review/earlier", false, "after.earlier", "\u2190", "chevron-left"),
              arrow("review/later", true, "after.later", "\u2192", "chevron-right")},
             8);
}

Element head(const ReviewSight& sight) {
  const Words& words = sight.words();
  const analyse::ReviewedDecision& made = sight.shown();
  Element disc = nothing();
  if (sight.open()) {
    const std::vector<TurningPoint> turns = turns_of(words, sight.review());
    for (std::size_t i = 0; i < turns.size(); ++i) {
      if (turns[i].row != sight.desk().at) continue;
      disc = meaning({.role = Role::kText, .label = letter_of(i)}, letter_disc(letter_of(i)));
    }
  }
  const auto all = static_cast<int>(sight.review().decisions.size());
  Element name = text(words("after.decision-of", {made.decision, all}), Type::kSection);
  Element moment = text(sight.phrases.moment(sight.after.made[made.move]), kSoftText);
  return row_or_column(
      {row({std::move(disc), std::move(name)}, 10), grow(std::move(moment)), walk(sight)}, 14,
      Across::kCentre, 6);
}

}  // namespace

Element review_decision(const ReviewSight& sight, int columns) {
  Element inside;
  if (columns == 4) {
    inside = scroll("review/decision",
                    row({grow(knew(sight), 0.9), rule(true),
                         grow(column({chose(sight), best(sight)}, 12), 1.05), rule(true),
                         grow(came_after(sight), 1.05), rule(true), grow(parts(sight), 1.1)},
                        16, Across::kStretch));
  } else {
    inside = grid(
        {column({chose(sight), best(sight)}, 12), parts(sight), knew(sight), came_after(sight)},
        260, 22, columns);
  }
  return panel(column({head(sight), rule(), review_guess(sight), std::move(inside)}, 9),
               {.id = "review/decision-panel",
                .label = sight.words()(
                    "after.decision-of",
                    {sight.shown().decision, static_cast<int>(sight.review().decisions.size())}),
                .padding = {16, 10, 16, 10}});
}

}  // namespace demarche::view
