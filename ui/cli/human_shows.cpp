// How things stand: levels, the sitting, the table, the delegations, the news.
#include <algorithm>

#include "cli/human.h"
#include "cli/transcript.h"
#include "demarche/io/report.h"

namespace demarche::cli {
namespace {

// How a believed chance of acceptance, in millionths, is put.
const char* answer_key(std::int32_t chance) {
  if (chance < 150000) return "terminal.would-refuse";
  if (chance < 450000) return "terminal.leans-to-refuse";
  return chance < 850000 ? "terminal.leans-to-accept" : "terminal.would-accept";
}

const char* firmness_key(Position::Firmness firmness) {
  if (firmness == Position::Firmness::firm) return "codex.firmness-firm";
  return firmness == Position::Firmness::open ? "codex.firmness-open" : "codex.firmness-preferred";
}

}  // namespace

void Human::show_choices() {
  if (json_) {
    std::vector<std::string> texts;
    for (const Choice& choice : choices_) texts.push_back(choice.text);
    terminal_.line(io::choices_json(scenario(), play().seat, texts));
    return;
  }
  if (aiming_.exists()) {
    terminal_.heading(
        words()("terminal.at-whom", {phrases_.text(scenario().moves[aiming_.index()].name)}));
  } else if (drafting_.exists()) {
    terminal_.heading(phrases_.issue(drafting_));
    terminal_.paragraph("  " + phrases_.text(scenario().issues[drafting_.index()].question), 2);
    terminal_.paragraph(
        "  " +
            words()("terminal.stands",
                    {phrases_.option(drafting_, play().view.issues[drafting_.index()].standing)}),
        4);
  } else if (play().view.phase == Phase::planning) {
    show_planning();
  } else {
    show_sitting();
  }
  if (!choices_.empty() && choices_.front().heading.empty()) terminal_.line();
  for (std::size_t i = 0; i < choices_.size(); ++i) show_choice(i + 1, choices_[i]);
  terminal_.line();
  const bool shortened = play().view.phase == Phase::planning && !aiming_.exists() && !show_all_ &&
                         choices_.size() > 1;
  terminal_.paragraph(
      terminal_.ink(words()(shortened ? "terminal.hint-all" : "terminal.hint"), Ink::soft));
}

void Human::show_choice(std::size_t number, const Choice& choice) {
  if (!choice.heading.empty()) terminal_.heading(choice.heading);
  const std::string label = padded(std::to_string(number) + ".", 4) + choice.text;
  terminal_.paragraph(terminal_.ink(label, choice.refusal.empty() ? Ink::plain : Ink::soft), 4);
  if (!choice.refusal.empty())
    terminal_.paragraph("    " + words()("terminal.not-now", {choice.refusal}), 6);
  for (const std::string& note : choice.notes)
    terminal_.paragraph("    " + terminal_.ink(note, Ink::soft), 6);
}

void Human::show_planning() {
  const View& view = play().view;
  const SeatView& own = view.seats[play().seat.index()];
  terminal_.heading(words()(
      "terminal.own", {phrases_.seat(play().seat), view.capital, own.support, own.support_floor}));
  for (const LevelView& level : view.world) {
    const std::string band = phrases_.text(level.band);
    terminal_.line("  " + padded(phrases_.meter(level.meter) + ":", 26) + " " +
                   padded(std::to_string(level.level), 4) + band);
  }
  for (const PlanView& planned : view.plan) {
    terminal_.paragraph(
        "  " + words()("terminal.planned",
                       {phrases_.move(planned.move, planned.target), phrases_.odds(planned.odds)}),
        4);
  }
  terminal_.line("  " + words()("terminal.moves-left", {view.moves_left}));
}

// What a package would change and what it is worth, issue by issue.
void Human::show_package(const Package& package) {
  for (const Package::Entry& entry : package) {
    const IssueId issue{entry.issue};
    terminal_.paragraph(
        "  " + words()("terminal.entry",
                       {phrases_.issue(issue),
                        phrases_.option(issue, play().view.issues[issue.index()].standing),
                        phrases_.option(issue, OptionId{entry.option})}),
        4);
  }
  const Judgement judged =
      judge(scenario(), play().known, play().seat, play().view.profile, package);
  terminal_.paragraph(
      "  " + words()("terminal.for-you", {with_sign(judged.gain), with_sign(judged.home)}), 4);
  terminal_.paragraph(
      "  " + words()("terminal.brief-asks", {with_sign(judged.outlook), with_sign(judged.demand)}),
      4);
  const std::string verdict =
      judged.accepts ? words()("sitting.own-yes")
                     : words()("sitting.own-no", {phrases_.reason(judged.reason, judged.issue)});
  terminal_.paragraph("  " + verdict + ".", 4);
}

void Human::show_likely_answers(const Package& package) {
  const SeatSet needed = consent_needed(scenario(), package);
  const SeatSet unasked = left_out(scenario(), package, play().seat);
  for (std::size_t other = 0; other < play().view.seats.size(); ++other) {
    const SeatId seat(other);
    if (seat == play().seat) continue;
    if (unasked.has(seat))
      terminal_.paragraph("  " + words()("terminal.left-out", {phrases_.seat(seat)}), 4);
    if (!needed.has(seat)) continue;
    const std::int32_t chance = believed_acceptance(
        scenario(), play().known, game().situation().beliefs, play().seat, seat, package);
    terminal_.paragraph("  " + words()(answer_key(chance), {phrases_.seat(seat)}), 4);
  }
}

void Human::show_sitting() {
  const SittingView& sitting = play().view.sitting;
  const Format& format = scenario().formats[sitting.format.index()];
  terminal_.heading(words()("terminal.sitting",
                            {phrases_.text(format.name), sitting.exchange + 1, sitting.exchanges}));
  terminal_.paragraph("  " + words()("terminal.in-room", {phrases_.seats(sitting.parties)}), 4);
  if (play().view.phase != Phase::proposing) {
    terminal_.paragraph("  " + words()("terminal.offered", {phrases_.seat(sitting.proposer)}), 4);
    return show_package(sitting.package);
  }
  if (sitting.counter)
    terminal_.paragraph("  " + words()("terminal.may-counter", {phrases_.package(sitting.refused)}),
                        4);
  if (draft().empty()) {
    const std::string empty =
        format.least == format.most
            ? words()("terminal.nothing-drafted-yet", {format.most})
            : words()("terminal.nothing-drafted", {format.least, format.most});
    terminal_.paragraph("  " + empty, 4);
    return;
  }
  terminal_.paragraph("  " + words()("terminal.draft"), 4);
  show_package(draft());
  show_likely_answers(draft());
}

void Human::show_table(const std::string& rest) {
  for (std::size_t i = 0; i < scenario().issues.size() && !rest.empty(); ++i) {
    const bool named = folded(phrases_.issue(IssueId(i))).find(folded(rest)) != std::string::npos;
    if (named || scenario().issues[i].id == rest) return show_issue(IssueId(i));
  }
  terminal_.heading(words()("terminal.table"));
  for (const IssueView& seen : play().view.issues) {
    std::string line;
    for (std::size_t row = 0; row < seen.options.size(); ++row) {
      std::string name = phrases_.option(seen.issue, OptionId(row));
      if (seen.options[row].stands) name = "[" + name + "]";
      if (seen.options[row].red_line) name += "*";
      for (const Position& position : scenario().positions) {
        const SeatId seat = scenario().actors[position.actor.index()].seat;
        if (position.issue == seen.issue && position.option == OptionId(row) && seat.exists())
          name += " (" + phrases_.seat_short(seat) + ")";
      }
      line += (row == 0 ? "" : " | ") + name;
    }
    terminal_.paragraph(terminal_.ink(phrases_.issue(seen.issue) + ":", Ink::strong) + " " + line,
                        4);
  }
  terminal_.paragraph(terminal_.ink(words()("terminal.table-means"), Ink::soft));
}

// One issue: its question, its options, who says what and since when it stands.
void Human::show_issue(IssueId id) {
  const Issue& issue = scenario().issues[id.index()];
  const IssueView& seen = play().view.issues[id.index()];
  terminal_.heading(phrases_.issue(id));
  terminal_.paragraph("  " + phrases_.text(issue.question), 2);
  for (std::size_t row = 0; row < issue.options.size(); ++row) {
    std::string line = "  - " + phrases_.option(id, OptionId(row));
    if (seen.options[row].stands) line += ", " + words()("table.stands");
    if (seen.options[row].red_line) line += ", " + words()("table.red-line");
    terminal_.paragraph(
        terminal_.ink(line, Ink::plain) + ". " + phrases_.text(issue.options[row].text), 4);
    for (const Position& position : scenario().positions) {
      if (position.issue != id || position.option != OptionId(row)) continue;
      const Actor& actor = scenario().actors[position.actor.index()];
      terminal_.paragraph("      " + phrases_.text(actor.name) + " (" +
                              words()(firmness_key(position.firmness)) +
                              "): " + phrases_.text(position.text),
                          8);
    }
  }
}

void Human::show_sides(const std::string&) {
  for (const SeatView& seat : play().view.seats) {
    if (seat.seat == play().seat) continue;
    terminal_.heading(phrases_.seat(seat.seat));
    const auto level = [&](std::size_t meter, std::int32_t value) {
      return std::to_string(value) + ", " + phrases_.band(MeterId(meter), value);
    };
    terminal_.paragraph("  " + words()("common.trust-of", {phrases_.seat(seat.seat)}) + ": " +
                        level(Meter::kTrust, seat.trust_in_me));
    terminal_.paragraph("  " + words()("common.trust-in", {phrases_.seat(seat.seat)}) + ": " +
                        level(Meter::kTrust, seat.my_trust));
    terminal_.paragraph("  " + words()("common.support") + ": " +
                        level(Meter::kSupport, seat.support));
    for (std::size_t i = 0; i < seat.beliefs.size(); ++i)
      terminal_.paragraph("  - " + phrases_.belief(seat.seat, ProfileId(i), seat.beliefs[i]), 4);
  }
}

void Human::show_news(const std::string&) {
  Transcript again(terminal_, phrases_, false, play().seat);
  again.tell_round(game(), play().view.round);
}

}  // namespace demarche::cli
