// The draft: the agenda as a board of options, what is certain if all sign, what is not open.
#include <algorithm>

#include "view/actions.h"
#include "view/screens/sitting_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

std::vector<Disc> offered(const SittingSight& sight, IssueId issue, OptionId option) {
  std::vector<Disc> out;
  for (std::size_t i = 0; i < sight.offers.size(); ++i) {
    if (sight.offers[i].option_for(issue) != option) continue;
    out.push_back({flag_of(sight.phrases, SeatId(i)),
                   sight.phrases.words()("sitting.offered-by", {sight.phrases.seat(SeatId(i))}),
                   SeatId(i) == sight.play.seat});
  }
  return out;
}

std::string states(const Words& words, const Cell& cell) {
  std::string out;
  const auto add = [&](bool holds, const char* key) {
    if (holds) out.append(out.empty() ? "" : "; ").append(words(key));
  };
  add(cell.picked, "sitting.in-package");
  add(cell.stands, "table.stands");
  add(cell.red_line, "table.red-line");
  add(cell.shut, "table.not-open");
  add(cell.struck, "table.closed");
  return out;
}

Cell cell(const SittingSight& sight, const IssueView& view, std::size_t row) {
  const Option& option = sight.play.scenario->issues[view.issue.index()].options[row];
  const OptionView& seen = view.options[row];
  const WhyNot refused = option_refusal(sight, view.issue, OptionId(row));
  Cell out;
  out.id = "sitting/" + std::to_string(view.issue.index()) + "/" + std::to_string(row);
  out.label = sight.phrases.text(option.name);
  out.picked = sight.package.option_for(view.issue) == OptionId(row);
  out.stands = seen.stands;
  out.settled = seen.stands && view.settled_round > 0 && !out.picked;
  out.red_line = seen.red_line;
  out.struck = refused.refusal == Refusal::ladder;
  out.shut = !refused.legal() && !seen.stands && !seen.red_line && !out.struck && !out.picked;
  out.discs = offered(sight, view.issue, OptionId(row));
  out.value = states(sight.phrases.words(), out);
  out.description = sight.phrases.text(option.text);
  if (!refused.legal() && !seen.stands) {
    out.description.append(out.description.empty() ? "" : " ")
        .append(sight.phrases.why_not(refused, sight.play.view));
  }
  const bool may = sight.drafting && sight.play.view.my_turn && !out.shut && !out.struck;
  if (may) {
    const int issue = static_cast<int>(view.issue.index()), at = static_cast<int>(row);
    out.action = {verb::pick_option, issue, at, ""};
    if (out.picked) {
      out.drag = {verb::drop_option, issue, 0, ""};
    } else if (!out.stands) {
      out.drag = {verb::add_option, issue, at, ""};
    }
  }
  return out;
}

Track track(const SittingSight& sight, IssueId id) {
  const IssueView& view = sight.play.view.issues[id.index()];
  const Issue& issue = sight.play.scenario->issues[id.index()];
  const Words& words = sight.phrases.words();
  Track out;
  out.id = "sitting/" + std::to_string(id.index());
  out.label = sight.phrases.text(issue.name);
  out.description = sight.phrases.text(issue.question);
  if (view.rests_until > sight.play.view.round) {
    const bool to_end = view.rests_until > sight.play.view.rounds;
    out.note = to_end ? words("sitting.rests-to-end") : words("sitting.rests", {view.rests_until});
    out.note_icon = "lock";
    out.note_in_full = sight.phrases.resting(view.issue, view.rests_until, sight.play.view);
  } else {
    out.note = consent_note(sight.phrases, issue);
  }
  if (issue.codex.exists())
    out.action = {verb::codex, static_cast<int>(issue.codex.index()), 0, ""};
  for (std::size_t i = 0; i < issue.options.size(); ++i) out.cells.push_back(cell(sight, view, i));
  return out;
}

// A transition that opens its causes.
Element explained(const SittingSight& sight, TransitionOptions options, Action why) {
  Node node;
  node.id = options.id + "/why";
  node.role = Role::kGroup;
  node.label = sight.phrases.words()("sitting.why", {options.label});
  node.action = std::move(why);
  node.focusable = true;
  node.radius = 4;
  return meaning(std::move(node), at_least(transition(std::move(options)), 0, kMinTarget));
}

Element worth(const SittingSight& sight) {
  const Play& play = sight.play;
  const std::int32_t then =
      utility(*play.scenario, play.known, play.seat, play.view.profile, sight.package);
  TransitionOptions options;
  options.id = "sitting/sign/worth";
  options.label = sight.phrases.words()("sitting.worth");
  options.from = play.view.utility;
  options.to = then;
  options.delta = Change{then - play.view.utility, false};
  return explained(sight, std::move(options), why_action(WhyAbout::judgement, 0));
}

Element own_support(const SittingSight& sight) {
  const SeatView& own = sight.play.view.seats[sight.play.seat.index()];
  TransitionOptions options;
  options.id = "sitting/sign/support";
  options.label = sight.phrases.words()("sitting.support-floor", {own.support_floor});
  options.from = own.support;
  options.to = sight.agreed.level(MeterId(Meter::kSupport), sight.play.seat, {});
  options.delta = Change{options.to - options.from, false};
  return explained(sight, std::move(options), why_action(WhyAbout::home, 0));
}

bool is_own_support(const SittingSight& sight, const Shift& shift) {
  return shift.meter.index() == Meter::kSupport && shift.of == sight.play.seat;
}

std::string shift_label(const SittingSight& sight, const Shift& shift) {
  const std::string name = shift_name(sight.phrases, sight.play.seat, shift);
  const bool price = shift.of.exists() && sight.left_out.has(shift.of);
  return price ? sight.phrases.words()("sitting.left-out", {name}) : name;
}

// Who is missing concerns an option and does not name it; every other refusal says what it is of.
bool names_no_option(Refusal refusal) { return refusal == Refusal::absent_party; }

// Why options of an issue may not be part of a package, each reason once.
std::vector<std::string> refusals_of(const SittingSight& sight, IssueId issue) {
  const Words& words = sight.phrases.words();
  const IssueView& view = sight.play.view.issues[issue.index()];
  std::vector<std::string> reasons;
  std::string options, of_options;  // what shares the reason that names none
  for (std::size_t i = 0; i < view.options.size(); ++i) {
    const WhyNot refused = option_refusal(sight, issue, OptionId(i));
    if (refused.legal() || view.options[i].stands) continue;
    const std::string said = sight.phrases.why_not(refused, sight.play.view);
    if (names_no_option(refused.refusal)) {
      options.append(options.empty() ? "" : ", ")
          .append(words("sitting.quote", {sight.phrases.option(issue, OptionId(i))}));
      of_options = said;
    } else if (std::find(reasons.begin(), reasons.end(), said) == reasons.end()) {
      reasons.push_back(said);
    }
  }
  if (!options.empty()) {
    reasons.push_back(
        words("sitting.options-not-open", {sight.phrases.issue(issue), options, of_options}));
  }
  return reasons;
}

}  // namespace

Element draft_board(const SittingSight& sight) {
  std::vector<Track> tracks;
  for (const IssueId issue : sight.format.agenda) tracks.push_back(track(sight, issue));
  BoardOptions options;
  options.id = "sitting/board";
  options.label = sight.phrases.words()("sitting.agenda");
  options.label_width = 122;
  options.row_height = 46;
  options.framed = true;
  PanelOptions around;
  around.padding = {12, 5, 10, 5};
  Element whole = panel(board(std::move(tracks), std::move(options)), std::move(around));
  if (!sight.drafting) return whole;
  // What is carried out of the package is dropped here.
  Node node;
  node.id = "sitting/outside";
  node.role = Role::kGroup;
  node.label = sight.phrases.words()("sitting.agenda");
  node.takes = verb::drop_option;
  return meaning(std::move(node), std::move(whole));
}

Element draft_legend(const SittingSight& sight) {
  const Words& words = sight.phrases.words();
  std::vector<LegendEntry> entries{{LegendMark::kStands, words("table.stands"), ""},
                                   {LegendMark::kRedLine, words("table.red-line"), ""},
                                   {LegendMark::kPicked, words("sitting.in-package"), ""}};
  for (std::size_t i = 0; i < sight.offers.size(); ++i) {
    if (sight.offers[i].empty()) continue;
    entries.push_back(
        {LegendMark::kDisc, words("sitting.offered-last"), flag_of(sight.phrases, SeatId(i))});
    break;
  }
  return legend(std::move(entries));
}

Element if_all_sign(const SittingSight& sight) {
  Elements items;
  if (sight.drafting) items = {own_support(sight), worth(sight)};  // else beside the judgement
  for (const Shift& shift : strongest_first(sight.play, sight.agreed)) {
    if (is_own_support(sight, shift) || items.size() >= 6) continue;
    TransitionOptions options;
    options.id = "sitting/sign/" + std::to_string(items.size());
    options.label = shift_label(sight, shift);
    options.from = shift.from;
    options.to = shift.to;
    options.delta = change_of(*sight.play.scenario, shift.meter, shift.by());
    items.push_back(
        explained(sight, std::move(options), why_level(shift.meter, shift.of, shift.in)));
  }
  if (items.empty()) {
    items.push_back(text(sight.phrases.words()("sitting.nothing-moves"), Type::kNote, Tone::kSoft));
  }
  PanelOptions options;
  options.padding = {14, 8, 14, 8};
  return panel(grid(std::move(items), 138, 10), std::move(options));
}

Element not_open(const SittingSight& sight) {
  Elements lines;
  for (const IssueId issue : sight.format.agenda) {
    for (std::string& reason : refusals_of(sight, issue)) {
      lines.push_back(row(
          {icon("lock", 14, Tone::kSoft), grow(text(std::move(reason), Type::kNote, Tone::kSoft))},
          8, Across::kStart));
    }
  }
  if (lines.empty()) {
    lines.push_back(text(sight.phrases.words()("sitting.all-open"), Type::kNote, Tone::kSoft));
  }
  PanelOptions options;
  options.padding = {14, 10, 8, 10};
  return panel(scroll("sitting/closed", column(std::move(lines), 5), 60), std::move(options));
}

}  // namespace demarche::view
