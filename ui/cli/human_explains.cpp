// `?`, `why`, `codex`, `brief`.
#include <algorithm>
#include <array>

#include "cli/human.h"
#include "view/why.h"

namespace demarche::cli {
namespace {

constexpr int kNumberColumn = 6;

std::string right_aligned(const std::string& text) {
  const std::size_t wide = columns(text);
  return wide < kNumberColumn ? std::string(kNumberColumn - wide, ' ') + text : text;
}

bool names(const std::string& candidate, const std::string& typed) {
  return folded(candidate).find(folded(typed)) != std::string::npos;
}

}  // namespace

void Human::show_help(const std::string& rest) {
  if (const Choice* choice = numbered(rest)) return explain_choice(*choice);
  for (const char* key :
       {"terminal.help-number", "terminal.help-explain", "terminal.help-why", "terminal.help-table",
        "terminal.help-sides", "terminal.help-news", "terminal.help-brief", "terminal.help-codex",
        "terminal.help-all", "terminal.help-undo", "terminal.help-seal", "terminal.help-save",
        "terminal.help-quit"}) {
    terminal_.paragraph("  " + words()(key), 14);
  }
}

void Human::explain_choice(const Choice& choice) {
  terminal_.paragraph(terminal_.ink(choice.text, Ink::strong));
  if (!choice.refusal.empty()) terminal_.paragraph("  " + choice.refusal, 2);
  if (choice.act == Choice::Act::open_issue)
    terminal_.paragraph("  " + phrases_.text(scenario().issues[choice.entry.issue].question), 2);
  if (choice.move.kind != Move::Kind::play) {
    for (const std::string& note : choice.notes) terminal_.paragraph("  " + note, 4);
    return;
  }
  const MoveRule& rule = scenario().moves[choice.move.what];
  Choice told;
  told.notes.push_back(phrases_.text(rule.text));
  const SeatId target = choice.move.target == Move::kNobody ? SeatId{} : SeatId(choice.move.target);
  add_consequences(told, rule, target, choice.act == Choice::Act::aim);
  if (rule.once) told.notes.push_back(words()("terminal.once"));
  if (rule.cooldown > 0) told.notes.push_back(words()("terminal.cooldown", {rule.cooldown}));
  if (rule.covert) told.notes.push_back(words()("terminal.covert", {phrases_.odds(rule.leak)}));
  for (const std::string& note : told.notes) terminal_.paragraph("  " + note, 4);
}

void Human::show_number(view::WhyAbout about, int subject) {
  const view::Causes told = view::explain(app_, about, subject);
  terminal_.heading(told.value.empty() ? told.title : told.title + ": " + told.value);
  if (!told.text.empty()) terminal_.paragraph("  " + told.text, 2);
  for (const view::CauseLine& line : told.lines) {
    const auto indent = static_cast<std::size_t>(line.depth) * 2 + 2;
    terminal_.paragraph(std::string(indent, ' ') + right_aligned(line.value) + "  " + line.label,
                        static_cast<int>(indent) + kNumberColumn + 2);
  }
}

void Human::show_names_of_numbers() {
  std::string list = words()("common.capital") + ", " + words()("common.support");
  for (const LevelView& level : play().view.world) list += ", " + phrases_.meter(level.meter);
  for (const SeatView& seat : play().view.seats)
    if (seat.seat != play().seat) list += ", " + phrases_.seat(seat.seat);
  terminal_.paragraph(words()("terminal.why-names", {list}), 2);
}

void Human::show_why(const std::string& rest) {
  const View& view = play().view;
  const bool package = view.sitting.in_session && view.phase != Phase::planning &&
                       !(view.phase == Phase::proposing ? draft() : view.sitting.package).empty();
  if (rest.empty()) {
    show_number(package ? view::WhyAbout::judgement : view::WhyAbout::utility, 0);
    show_number(package ? view::WhyAbout::home : view::WhyAbout::outlook, 0);
    terminal_.line();
    return show_names_of_numbers();
  }
  if (const Choice* choice = numbered(rest); choice != nullptr) {
    for (std::size_t row = 0; row < view.moves.size(); ++row) {
      const SeatId target =
          choice->move.target == Move::kNobody ? SeatId{} : SeatId(choice->move.target);
      if (choice->move.kind == Move::Kind::play &&
          view.moves[row].move.value == choice->move.what && view.moves[row].target == target)
        return show_number(view::WhyAbout::odds, static_cast<int>(row));
    }
    return explain_choice(*choice);
  }
  if (names(words()("common.capital"), rest)) return show_number(view::WhyAbout::capital, 0);
  if (names(words()("common.support"), rest))
    return show_number(view::WhyAbout::support, static_cast<int>(play().seat.index()));
  for (std::size_t row = 0; row < view.world.size(); ++row) {
    if (names(phrases_.meter(view.world[row].meter), rest))
      return show_number(view::WhyAbout::level, static_cast<int>(row));
  }
  for (const SeatView& seat : view.seats) {
    if (seat.seat == play().seat || !names(phrases_.seat(seat.seat), rest)) continue;
    return show_number(package ? view::WhyAbout::acceptance : view::WhyAbout::trust,
                       static_cast<int>(seat.seat.index()));
  }
  show_names_of_numbers();
}

void Human::show_entry(const CodexEntry& entry) {
  terminal_.heading(phrases_.text(entry.title));
  terminal_.paragraph(phrases_.text(entry.text));
  for (const SourceId source : entry.sources) {
    const Source& from = scenario().sources[source.index()];
    terminal_.paragraph(
        "  " + from.publisher + ": " + from.title + ", " + from.date + ", " + from.address, 4);
  }
}

void Human::show_codex(const std::string& rest) {
  std::vector<const CodexEntry*> found;
  for (const CodexEntry& entry : scenario().codex) {
    const std::string title = phrases_.text(entry.title);
    if (!rest.empty() && (entry.id == rest || folded(title) == folded(rest)))
      return show_entry(entry);
    if (names(title, rest)) found.push_back(&entry);
  }
  if (found.size() == 1) return show_entry(*found.front());
  std::vector<std::string> kinds;
  for (const CodexEntry* entry : found)
    if (std::find(kinds.begin(), kinds.end(), entry->kind) == kinds.end())
      kinds.push_back(entry->kind);
  for (const std::string& kind : kinds) {
    std::string list;
    for (const CodexEntry* entry : found)
      if (entry->kind == kind) list += (list.empty() ? "" : "; ") + phrases_.text(entry->title);
    terminal_.paragraph(words()("codex.kind-" + kind) + ": " + list, 2);
  }
  terminal_.paragraph(words()(found.empty() ? "terminal.codex-none" : "terminal.codex-hint"));
}

void Human::show_brief(const std::string&) { tell_brief(); }

// What the delegation may know at the start, with its sources.
void Human::show_facts(const std::string&) {
  constexpr std::array kKinds = {"terminal.fact", "terminal.said", "terminal.reported",
                                 "terminal.disputed"};
  for (const Fact& fact : scenario().facts) {
    if (!fact.seats.empty() && !fact.seats.has(play().seat)) continue;
    std::string line = "- " + words()(kKinds.at(static_cast<std::size_t>(fact.kind)));
    if (!fact.date.empty()) line += ", " + phrases_.date(fact.date);
    line += ": " + phrases_.text(fact.text);
    if (!fact.note.empty()) line += " " + phrases_.text(fact.note);
    for (const SourceId source : fact.sources) {
      const Source& from = scenario().sources[source.index()];
      line += " [" + from.publisher + ", " + from.date + "]";
    }
    terminal_.paragraph(line, 2);
  }
  if (scenario().facts.empty()) terminal_.line(words()("terminal.no-facts"));
}

void Human::tell_brief() {
  const Seat& seat = scenario().seats[play().seat.index()];
  const Profile& profile = seat.profiles[play().view.profile.index()];
  if (!scenario().content_note.empty()) {
    terminal_.heading(words()("terminal.before-you-read"));
    terminal_.paragraph(phrases_.text(scenario().content_note));
  }
  terminal_.heading(phrases_.seat(play().seat));
  terminal_.paragraph(phrases_.text(seat.brief));
  terminal_.heading(phrases_.text(profile.name));
  terminal_.paragraph(phrases_.text(profile.brief));
  terminal_.heading(words()("terminal.mandate"));
  for (const SeatResult::Kept& goal : play().view.mandate) {
    const std::string rank = words()(goal.primary ? "terminal.primary" : "terminal.secondary");
    const std::string mark = words()(goal.kept ? "terminal.met-now" : "terminal.not-met-now");
    terminal_.paragraph("  - " + rank + ", " + mark + ": " +
                            phrases_.text(scenario().goals[goal.goal.index()].text),
                        4);
  }
}

}  // namespace demarche::cli
