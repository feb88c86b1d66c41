#include "cli/transcript.h"

#include "demarche/io/report.h"

namespace demarche::cli {
namespace {

using Kind = Happening::Kind;

// How far a line is set in, by what it belongs to.
int indent_of(Kind kind) {
  switch (kind) {
    case Kind::meter_changed:
    case Kind::leaked:
    case Kind::over_head:
      return 6;
    case Kind::accepted:
    case Kind::refused:
    case Kind::voted:
    case Kind::vote_failed:
      return 4;
    default:
      return 2;
  }
}

}  // namespace

Transcript::Transcript(Terminal& terminal, const view::Phrases& phrases, bool json, SeatId seat)
    : terminal_(terminal), phrases_(phrases), json_(json), seat_(seat) {}

Ink Transcript::ink_of(const Happening& happening) const {
  switch (happening.kind) {
    case Kind::move_succeeded:
    case Kind::accepted:
      return Ink::good;
    case Kind::move_failed:
    case Kind::refused:
    case Kind::vote_failed:
      return Ink::bad;
    case Kind::settled:
    case Kind::ended:
      return Ink::strong;
    case Kind::meter_changed:
      return Ink::soft;
    default:
      return Ink::plain;
  }
}

void Transcript::tell_one(const Game& game, const Happening& happening) {
  if (json_) {
    terminal_.line(io::happening_json(game.scenario(), happening));
    const std::vector<std::uint64_t>& hashes = game.record().round_hashes;
    if (happening.kind == Kind::round_ended && rounds_ < hashes.size()) {
      terminal_.line(io::round_json(happening.round, hashes[rounds_]));
      ++rounds_;
    }
    return;
  }
  const std::string text = phrases_.happening(happening, seat_);
  if (text.empty()) return;
  if (happening.kind == Kind::round_began) {
    const Round& round = game.scenario().rounds[static_cast<std::size_t>(happening.round - 1)];
    terminal_.heading("== " + text + ": " + phrases_.text(round.dates) + " ==");
    return;
  }
  const int indent = indent_of(happening.kind);
  const std::string line = std::string(static_cast<std::size_t>(indent), ' ') + text;
  if (columns(line) <= static_cast<std::size_t>(Terminal::width())) {
    terminal_.line(terminal_.ink(line, ink_of(happening)));
  } else {
    terminal_.paragraph(line, indent + 2);
  }
}

void Transcript::tell(const Game& game) {
  for (; told_ < game.log().size(); ++told_) {
    const Happening& happening = game.log()[told_];
    if (!seat_.exists() || happening.audience.has(seat_)) tell_one(game, happening);
  }
}

void Transcript::tell_seat(const SeatResult& seat) {
  const view::Words& words = phrases_.words();
  const Scenario& scenario = phrases_.scenario();
  const Profile& profile = scenario.seats[seat.seat.index()].profiles[seat.profile.index()];
  terminal_.line();
  terminal_.line(terminal_.ink(phrases_.seat(seat.seat), Ink::strong) + ", " +
                 phrases_.text(profile.name) + ": " +
                 words("terminal.result", {seat.result, seat.at_start, seat.without_agreement}));
  const auto issues = [&](const char* key, const std::vector<IssueOutcome>& outcomes) {
    std::string list;
    for (const IssueOutcome& one : outcomes)
      list += (list.empty() ? "" : ", ") + phrases_.issue(one.issue);
    if (!list.empty()) terminal_.paragraph("  " + words(key, {list}), 4);
  };
  issues("terminal.gained", seat.gained);
  issues("terminal.gave", seat.gave);
  for (const SeatResult::Kept& kept : seat.mandate) {
    const std::string mark = words(kept.kept ? "terminal.kept" : "terminal.not-kept");
    const std::string rank = words(kept.primary ? "terminal.primary" : "terminal.secondary");
    terminal_.paragraph(
        "  [" + mark + "] " + rank + ": " + phrases_.text(scenario.goals[kept.goal.index()].text),
        4);
  }
}

void Transcript::tell_durability(const DurabilityResult& durability) {
  if (!durability.present) return;
  const view::Words& words = phrases_.words();
  terminal_.heading(words("terminal.durability"));
  const auto in_hundred = [&](std::size_t year) { return (durability.survival[year] + 5) / 10; };
  terminal_.paragraph(
      "  " + words("terminal.survival", {in_hundred(1), in_hundred(5), in_hundred(10)}), 2);
  for (const WhyTerm& term : durability.drivers) {
    if (term.depth != 1) continue;
    terminal_.line("  " + padded(phrases_.why_term(term), 52) +
                   words("terminal.per-mille", {term.amount}));
  }
}

void Transcript::tell_outcome(const Game& game) {
  const Outcome result = outcome(game.scenario(), game.state());
  if (json_) {
    terminal_.line(io::outcome_json(game.scenario(), game.state(), result));
    return;
  }
  const Ending& ending = game.scenario().endings[result.ending.index()];
  terminal_.heading("== " + phrases_.text(ending.name) + " ==");
  terminal_.paragraph(phrases_.text(ending.text));
  for (const SeatResult& seat : result.seats) tell_seat(seat);
  tell_durability(result.durability);
  terminal_.line();
  terminal_.line(phrases_.words()("terminal.model"));
}

}  // namespace demarche::cli
