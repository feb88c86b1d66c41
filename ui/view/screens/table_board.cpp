// The board: every issue as a track, who wants what in public, what stands, what is open.
#include <algorithm>

#include "view/actions.h"
#include "view/screens/table_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kMostDiscs = 5;

std::vector<Disc> discs(const TableSight& sight, IssueId issue, OptionId option) {
  std::vector<Disc> out, others;  // parties first
  const Scenario& scenario = *sight.play.scenario;
  for (const Position& position : scenario.positions) {
    if (position.issue != issue || position.option != option) continue;
    const Actor& actor = scenario.actors[position.actor.index()];
    if (actor.flag.empty() && !actor.seat.exists()) continue;
    Disc disc;
    disc.flag = flag_of(sight.phrases, actor);
    disc.who = sight.phrases.text(actor.name);
    disc.own = actor.seat == sight.play.seat && actor.seat.exists();
    (actor.seat.exists() ? out : others).push_back(std::move(disc));
  }
  std::stable_partition(out.begin(), out.end(), [](const Disc& disc) { return disc.own; });
  out.insert(out.end(), others.begin(), others.end());
  return out;
}

// More than these would cover each other; who is left out is told in words.
void leave_room(Cell& cell) {
  for (std::size_t i = kMostDiscs; i < cell.discs.size(); ++i) {
    cell.value.append(cell.value.empty() ? "" : "; ").append(cell.discs[i].who);
  }
  if (cell.discs.size() > kMostDiscs) cell.discs.resize(kMostDiscs);
}

bool would_open(const TableSight& sight, IssueId issue, OptionId option) {
  if (!sight.picked) return false;
  const auto& opens = sight.picked->opens;
  return std::find(opens.begin(), opens.end(), std::make_pair(issue, option)) != opens.end();
}

// The states of a cell in words, for those who cannot see it.
std::string states(const Words& words, const Cell& cell) {
  std::string out;
  const auto add = [&](bool holds, const char* key) {
    if (holds) out.append(out.empty() ? "" : "; ").append(words(key));
  };
  add(cell.stands, "table.stands");
  add(cell.settled, "table.settled");
  add(cell.status_quo, "table.status-quo");
  add(cell.red_line, "table.red-line");
  add(cell.shut && !cell.would_open, "table.not-open");
  add(cell.struck, "table.closed");
  add(cell.would_open, "table.would-open");
  return out;
}

Cell cell(const TableSight& sight, const IssueView& view, std::size_t row) {
  const Option& option = sight.play.scenario->issues[view.issue.index()].options[row];
  const OptionView& seen = view.options[row];
  Cell out;
  out.id = "table/" + std::to_string(view.issue.index()) + "/" + std::to_string(row);
  out.label = sight.phrases.text(option.name);
  out.stands = seen.stands;
  out.status_quo = seen.status_quo;
  out.settled = seen.stands && view.settled_round > 0;
  out.red_line = seen.red_line;
  out.would_open = would_open(sight, view.issue, OptionId(row));
  out.shut = seen.why_not.refusal == Refusal::option_not_open && !out.would_open;
  out.struck = seen.why_not.refusal == Refusal::ladder;
  out.discs = discs(sight, view.issue, OptionId(row));
  out.value = states(sight.phrases.words(), out);
  leave_room(out);
  out.description = sight.phrases.text(option.text);
  const bool told = seen.why_not.refusal != Refusal::none && !seen.stands &&
                    seen.why_not.refusal != Refusal::wrong_phase;
  if (told) {
    out.description.append(out.description.empty() ? "" : " ")
        .append(sight.phrases.why_not(seen.why_not, sight.play.view));
  }
  return out;
}

Track track(const TableSight& sight, const IssueView& view) {
  const Issue& issue = sight.play.scenario->issues[view.issue.index()];
  const Words& words = sight.phrases.words();
  Track out;
  out.id = "table/" + std::to_string(view.issue.index());
  out.label = sight.phrases.text(issue.name);
  out.description = sight.phrases.text(issue.question);
  if (view.settled_round > 0) {
    out.note = words("table.settled-in", {view.settled_round});
    out.note_icon = "lock";
    out.note_in_full = words("table.settled-in-full", {view.settled_round});
  } else {
    out.note = consent_note(sight.phrases, issue);
  }
  if (issue.codex.exists())
    out.action = {verb::codex, static_cast<int>(issue.codex.index()), 0, ""};
  for (std::size_t i = 0; i < issue.options.size(); ++i) out.cells.push_back(cell(sight, view, i));
  return out;
}

}  // namespace

Element table_board(const TableSight& sight) {
  std::vector<Track> tracks;
  for (const IssueView& view : sight.play.view.issues) tracks.push_back(track(sight, view));
  BoardOptions options;
  options.id = "table/board";
  options.label = sight.phrases.words()("table.board");
  options.row_height = 37;
  options.label_width = sight.app.options.language == Language::english ? 122 : 130;
  PanelOptions around;
  around.padding = {12, 4, 10, 4};
  return panel(board(std::move(tracks), std::move(options)), std::move(around));
}

Element table_legend(const TableSight& sight) {
  const Words& words = sight.phrases.words();
  std::vector<LegendEntry> entries{
      {LegendMark::kDisc, words("table.public-position"), flag_of(sight.phrases, sight.play.seat)},
      {LegendMark::kDiamond, words("table.status-quo"), ""},
      {LegendMark::kStands, words("table.stands"), ""},
      {LegendMark::kRedLine, words("table.red-line"), ""},
  };
  if (sight.picked && !sight.picked->opens.empty()) {
    entries.push_back({LegendMark::kWouldOpen, words("table.would-open"), ""});
  }
  return legend(std::move(entries));
}

}  // namespace demarche::view
