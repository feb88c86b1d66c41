// Two futures of one decision side by side: what each round brought, how each ended.
#include <algorithm>
#include <cmath>
#include <optional>

#include "view/review/verbs.h"
#include "view/screens/branch_page.h"
#include "view/screens/review_chart.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

BranchPair pair_of(const BranchSight& sight, bool narrow) {
  const Futures& futures = *sight.desk.futures;
  const Words& words = sight.words();
  const bool played = sight.desk.against == BranchDesk::Against::played;
  const BranchSide real{played ? &futures.played : &futures.chosen,
                        words(played ? "after.as-played" : "courses.chosen"),
                        sight.phrases.choice(futures.chosen_move), false};
  const BranchSide other{&futures.other, words("after.instead-then"),
                         sight.phrases.choice(futures.other_move), true};
  if (sight.desk.swapped) return {sight, other, real, narrow};
  return {sight, real, other, narrow};
}

// A hairline on both sides.
Element parted(const BranchPair& pair) {
  return pair.narrow ? rule() : branch_line(pair, rule(), space(1), rule());
}

Element about(const std::string& what, const std::string& note = "") {
  TextOptions strong{.type = Type::kStrong, .align = Align::kCentre};
  TextOptions soft{.type = Type::kCaption, .tone = Tone::kSoft, .align = Align::kCentre};
  if (note.empty()) return text(what, strong);
  return column({text(what, strong), text(note, soft)}, 0, Across::kCentre);
}

// A line in few words; what was bound to come on both sides is left out.
std::string in_short(const BranchPair& pair, const RoundLine& line) {
  const Happening& told = *line.told;
  const Phrases& phrases = pair.sight.phrases;
  if (told.kind == Happening::Kind::event) {
    const EventRule& event = pair.sight.play.scenario->events[told.what];
    const bool bound = event.trigger == EventRule::Trigger::dated && !line.differs;
    return bound ? std::string() : phrases.text(event.title);
  }
  const bool went_well = told.kind == Happening::Kind::move_succeeded;
  if (!went_well && told.kind != Happening::Kind::move_failed)
    return phrases.happening(told, pair.sight.play.seat);
  const SeatId target = told.target == Move::kNobody ? SeatId{} : SeatId(std::size_t{told.target});
  return phrases.words()(
      went_well ? "after.deed-ok" : "after.deed-failed",
      {phrases.seat(SeatId(std::size_t{told.seat})), phrases.move(MoveId{told.what}, target)});
}

Element deeds(const BranchPair& pair, const std::vector<RoundLine>& lines) {
  const Words& words = pair.sight.words();
  Elements out;
  for (const RoundLine& line : lines) {
    const std::string said = in_short(pair, line);
    if (said.empty()) continue;
    if (line.differs) {
      out.push_back(row(
          {icon("split", 14, Tone::kBrass, words("after.differs")), grow(text(said, Type::kNote))},
          7, Across::kStart));
    } else {
      out.push_back(
          row({space(14), grow(text(said, Type::kNote, Tone::kSoft))}, 7, Across::kStart));
    }
  }
  if (out.empty()) return text(words("courses.nothing"), kSoftText);
  return column(std::move(out), 3);
}

std::string dates_of(const Scenario& scenario, const Phrases& phrases, std::int32_t round) {
  const auto at = static_cast<std::size_t>(round - 1);
  return at < scenario.rounds.size() ? phrases.text(scenario.rounds[at].dates) : "";
}

Elements rounds(const BranchPair& pair) {
  const Words& words = pair.sight.words();
  const std::int32_t first = pair.sight.made().round;
  Elements out;
  for (const RoundPair& round :
       side_by_side(*pair.left.course, *pair.right.course, pair.sight.play.seat, first,
                    pair.sight.desk.differences_only)) {
    std::string note = dates_of(*pair.sight.play.scenario, pair.sight.phrases, round.round);
    if (round.round == first) note = words("after.you-decide");
    if (!out.empty()) out.push_back(parted(pair));
    out.push_back(branch_line(pair, deeds(pair, round.left),
                              about(words("told.round", {round.round}), note),
                              deeds(pair, round.right)));
  }
  return out;
}

std::optional<ChoiceOdds> odds_of(const BranchPair& pair, const BranchSide& side) {
  return odds_after(pair.sight.after, *pair.sight.play.scenario, side.other);
}

Element ending_name(const BranchPair& pair, const BranchSide& side) {
  const Words& words = pair.sight.words();
  if (!side.course->outcome)
    return text(words("courses.goes-on", {side.course->round}), Type::kBody);
  const std::size_t row_of = side.course->outcome->ending.index();
  const bool came = side.course == &pair.sight.desk.futures->played;
  return row({text(pair.sight.phrases.text(pair.sight.play.scenario->endings[row_of].name),
                   Type::kSection),
              text(words(came ? "after.it-came" : "after.in-this-course"), kSoftText)},
             10, Across::kBaseline);
}

OutcomeOf which_of(const BranchSide& side) {
  return side.other ? OutcomeOf::branch_other : OutcomeOf::branch_own;
}

// The odds after the decision: the commonest endings with their intervals.
Element odds(const BranchPair& pair, const BranchSide& side) {
  const Words& words = pair.sight.words();
  const std::optional<ChoiceOdds> known = odds_of(pair, side);
  Elements lines{ending_name(pair, side)};
  if (!known) {
    lines.push_back(text(words("after.no-odds"), kSoftText));
    return column(std::move(lines), 4);
  }
  std::vector<std::pair<std::int32_t, std::size_t>> order;
  for (std::size_t i = 0; i < known->endings.size(); ++i)
    if (known->endings[i] > 0) order.emplace_back(-known->endings[i], i);
  std::sort(order.begin(), order.end());
  if (order.size() > 4) order.resize(4);
  for (const auto& [count, ending] : order) {
    const ShareRange range = share_of(-count, known->continuations);
    const std::string name =
        pair.sight.phrases.text(pair.sight.play.scenario->endings[ending].name);
    const std::string share =
        percent(words, static_cast<std::int32_t>(std::lround(range.share * 1000)));
    const bool here = side.course->outcome && side.course->outcome->ending.index() == ending;
    lines.push_back(opening(
        {.id = branch_id(side) + "/odds/" + std::to_string(ending),
         .role = Role::kRow,
         .label = name,
         .value = share},
        why_action(WhyAbout::branch_share, (side.other ? 256 : 0) + static_cast<int>(ending)),
        table_row({text(name, quiet(here ? Type::kStrong : Type::kNote,
                                    here ? Tone::kText : Tone::kSoft)),
                   share_bar(range, here), text(share, quiet(Type::kFigure))},
                  {1.2, 1, words.figures() ? -44.0 : -104.0}, 8)));
  }
  return column(std::move(lines), 4);
}

// Options at the end, those that are not the same on both sides marked.
Element table(const BranchPair& pair, const BranchSide& side, const BranchSide& beside) {
  const Words& words = pair.sight.words();
  Elements cells;
  for (std::size_t i = 0; i < side.course->table.size(); ++i) {
    const bool differs = side.course->table[i] != beside.course->table[i];
    if (!differs && pair.sight.desk.differences_only) continue;
    const std::string name = pair.sight.phrases.issue(IssueId(i));
    const std::string option =
        pair.sight.phrases.option(IssueId(i), OptionId(std::size_t{side.course->table[i]}));
    Element mark = differs ? icon("split", 13, Tone::kBrass, words("after.differs")) : nothing();
    cells.push_back(meaning({.role = Role::kRow, .label = name, .value = option},
                            row({grow(text(name, quiet(Type::kNote, Tone::kSoft))), std::move(mark),
                                 grow(text(option, quiet(differs ? Type::kStrong : Type::kNote)))},
                                6, Across::kStart)));
  }
  if (cells.empty()) return text(words("after.same-table"), kSoftText);
  return grid(std::move(cells), 220, 14, 2);
}

Element holds(const BranchPair& pair, const BranchSide& side) {
  const Words& words = pair.sight.words();
  if (!side.course->outcome || !side.course->outcome->durability.present)
    return text(words("courses.no-text"), kSoftText);
  constexpr std::size_t kYears = 5;
  const std::int32_t per_mille = side.course->outcome->durability.survival[kYears];
  const std::string share = percent(words, per_mille);
  return opening({.id = branch_id(side) + "/holds",
                  .role = Role::kRow,
                  .label = words("after.holds-five"),
                  .value = share + ", " + words("after.size-assumed")},
                 why_action(WhyAbout::hold, outcome_subject(which_of(side))),
                 row({text(share, quiet(Type::kNumber)),
                      text(words("after.size-assumed"), quiet(Type::kSecondary, Tone::kSoft))},
                     10));
}

Element mandate(const BranchPair& pair, const BranchSide& side) {
  const Words& words = pair.sight.words();
  if (!side.course->outcome) return text(words("courses.nothing"), kSoftText);
  const SeatResult& own = side.course->outcome->seats[pair.sight.play.seat.index()];
  std::string missed;
  int kept = 0;
  for (const SeatResult::Kept& goal : own.mandate) {
    kept += goal.kept ? 1 : 0;
    if (!goal.kept)
      missed += (missed.empty() ? "" : "; ") +
                pair.sight.phrases.text(pair.sight.play.scenario->goals[goal.goal.index()].text);
  }
  const std::string count = words("after.goals-kept", {kept, static_cast<int>(own.mandate.size())});
  Elements lines{text(count, quiet(Type::kLabel))};
  if (!missed.empty()) lines.push_back(text(words("after.missed", {missed}), kSoftText));
  return opening(
      {.id = branch_id(side) + "/mandate",
       .role = Role::kRow,
       .label = words("after.mandate"),
       .value = count},
      why_action(WhyAbout::mandate, outcome_subject(which_of(side), pair.sight.play.seat)),
      column(std::move(lines), 1));
}

std::int32_t worth(const BranchPair& pair, const BranchSide& side) {
  return side.course->worth[pair.sight.play.seat.index()];
}

Element own_result(const BranchPair& pair, const BranchSide& side, const BranchSide& beside) {
  const Words& words = pair.sight.words();
  const std::int32_t here = worth(pair, side);
  Elements parts{text(std::to_string(here), quiet(Type::kNumber)),
                 text(words("outcome.of-1000"), quiet(Type::kSecondary, Tone::kSoft))};
  if (side.other) {
    const Change by{here - worth(pair, beside)};
    parts.push_back(effect(words("after.against-other"), by, Type::kSecondary));
  }
  return opening({.id = branch_id(side) + "/worth",
                  .role = Role::kRow,
                  .label = words("outcome.result"),
                  .value = std::to_string(here) + " " + words("outcome.of-1000")},
                 why_action(WhyAbout::worth_there, outcome_subject(which_of(side))),
                 wrap(std::move(parts), 10, 2));
}

Elements ends(const BranchPair& pair) {
  const Words& words = pair.sight.words();
  const BranchSide &left = pair.left, &right = pair.right;
  const std::optional<ChoiceOdds> known = odds_of(pair, left);
  Elements out{
      branch_line(pair, odds(pair, left),
                  about(words("courses.ending"),
                        known ? words("after.odds-after", {known->continuations}) : std::string()),
                  odds(pair, right)),
      parted(pair),
      branch_line(pair, table(pair, left, right), about(words("after.settled")),
                  table(pair, right, left))};
  if (pair.sight.play.scenario->durability.present) {
    out.push_back(parted(pair));
    out.push_back(
        branch_line(pair, holds(pair, left), about(words("after.holds-five")), holds(pair, right)));
  }
  if (!pair.sight.play.scenario->goals.empty()) {
    out.push_back(parted(pair));
    out.push_back(branch_line(pair, mandate(pair, left), about(words("after.mandate")),
                              mandate(pair, right)));
  }
  out.push_back(parted(pair));
  out.push_back(branch_line(pair, own_result(pair, left, right), about(words("outcome.result")),
                            own_result(pair, right, left)));
  return out;
}

// Panels behind both sides, the middle left free.
Element framed(const BranchPair& pair, Elements lines) {
  if (pair.narrow) return panel(column(std::move(lines), 9), {.padding = Insets::both(16, 12)});
  const auto behind = [] { return grow(panel(space(1), {.padding = Insets::all(0)})); };
  Element back =
      row({behind(), exactly(space(kBranchMiddle), kBranchMiddle), behind()}, 12, Across::kStretch);
  return stack({std::move(back), pad(column(std::move(lines), 9), Insets::both(0, 12))});
}

}  // namespace

Element branch_futures(const BranchSight& sight, Columns columns) {
  const BranchPair pair = pair_of(sight, columns == Columns::kOne);
  const Words& words = sight.words();
  return column(
      {pair.narrow ? pad(branch_heads(pair), Insets::both(16, 0)) : branch_heads(pair),
       scroll("branch/futures", column({framed(pair, rounds(pair)), framed(pair, ends(pair)),
                                        text(words("courses.same-world"), kSoftText),
                                        text(words("after.one-pair"), kSoftText)},
                                       12))},
      10);
}

}  // namespace demarche::view
