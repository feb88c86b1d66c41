#include "cli/transcript.h"

#include "cli/levels.h"
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

bool Transcript::hears(const Happening& happening) const {
  return !seat_.exists() || happening.audience.has(seat_);
}

void Transcript::tell_start(const Game& game) {
  if (json_) {
    terminal_.line(io::start_json(game.scenario(), game.record().settings));
  } else {
    terminal_.line(terminal_.ink(phrases_.text(game.scenario().title), Ink::strong));
  }
}

void Transcript::tell_json(const Game& game, const Happening& happening) {
  terminal_.line(io::happening_json(game.scenario(), happening));
  const std::vector<std::uint64_t>& hashes = game.record().round_hashes;
  if (happening.kind == Kind::round_ended && rounds_ < hashes.size()) {
    terminal_.line(io::round_json(happening.round, hashes[rounds_]));
    ++rounds_;
  }
}

void Transcript::tell_round_began(const Happening& happening) {
  const Round& round = phrases_.scenario().rounds[static_cast<std::size_t>(happening.round - 1)];
  std::string heading = phrases_.happening(happening, seat_);
  for (const TextId part : {round.title, round.dates})
    if (!part.empty()) heading += ", " + phrases_.text(part);
  terminal_.heading("== " + heading + " ==");
  if (!round.text.empty()) terminal_.paragraph("  " + phrases_.text(round.text), 2);
}

void Transcript::tell_one(const Happening& happening) {
  if (happening.kind == Kind::round_began) return tell_round_began(happening);
  const std::string text = phrases_.happening(happening, seat_);
  if (text.empty()) return;
  if (happening.kind == Kind::sitting_began || happening.kind == Kind::ended) terminal_.line();
  const int indent = indent_of(happening.kind);
  terminal_.paragraph(
      std::string(static_cast<std::size_t>(indent), ' ') + terminal_.ink(text, ink_of(happening)),
      indent + 2);
}

std::size_t Transcript::tell_levels(const Happenings& heard, std::size_t from) {
  std::size_t at = from;
  while (at < heard.size() && heard[at]->kind == Kind::meter_changed) ++at;
  const std::string line = level_line(phrases_, seat_, std::span(heard).subspan(from, at - from));
  if (!line.empty()) terminal_.paragraph("      " + terminal_.ink(line, Ink::soft), 8);
  return at - from;
}

std::size_t Transcript::tell_members(const Happenings& heard, std::size_t from) {
  const Happening& first = *heard[from];
  Happenings members;
  for (std::size_t at = from; at < heard.size() && heard[at]->kind == Kind::member_rose; ++at) {
    if (heard[at]->what != first.what || heard[at]->amount != first.amount) break;
    members.push_back(heard[at]);
  }
  terminal_.paragraph("  " + phrases_.rise(members), 4);
  return members.size();
}

void Transcript::tell_words(const Happenings& heard) {
  for (std::size_t at = 0; at < heard.size();) {
    switch (heard[at]->kind) {
      case Kind::meter_changed:
        at += tell_levels(heard, at);
        break;
      case Kind::member_rose:
        at += tell_members(heard, at);
        break;
      default:
        tell_one(*heard[at]);
        ++at;
    }
  }
}

void Transcript::tell(const Game& game) {
  Happenings heard;
  for (; told_ < game.log().size(); ++told_) {
    const Happening& happening = game.log()[told_];
    if (!hears(happening)) continue;
    if (json_) {
      tell_json(game, happening);
    } else {
      heard.push_back(&happening);
    }
  }
  tell_words(heard);
}

void Transcript::skip_to(const Game& game) {
  told_ = game.log().size();
  rounds_ = game.record().round_hashes.size();
}

void Transcript::tell_round(const Game& game, std::int32_t round) {
  Happenings heard;
  for (const Happening& happening : game.log())
    if (happening.round == round && hears(happening)) heard.push_back(&happening);
  tell_words(heard);
}

void Transcript::tell_seat(const SeatResult& seat) {
  const view::Words& words = phrases_.words();
  const Scenario& scenario = phrases_.scenario();
  const Profile& profile = scenario.seats[seat.seat.index()].profiles[seat.profile.index()];
  terminal_.line();
  terminal_.paragraph(
      terminal_.ink(phrases_.seat(seat.seat), Ink::strong) + ", " + phrases_.text(profile.name), 2);
  terminal_.paragraph(
      "  " + words("terminal.result", {seat.result, seat.at_start, seat.without_agreement}), 4);
  const auto issues = [&](const char* key, const std::vector<IssueOutcome>& outcomes) {
    std::string list;
    for (const IssueOutcome& one : outcomes)
      list += (list.empty() ? "" : ", ") + phrases_.issue(one.issue);
    if (!list.empty()) terminal_.paragraph("  " + words(key, {list}), 4);
  };
  issues("terminal.gained", seat.gained);
  issues("terminal.gave", seat.gave);
  std::string open;
  for (const IssueId issue : seat.left_open)
    open += (open.empty() ? "" : ", ") + phrases_.issue(issue);
  if (!open.empty()) terminal_.paragraph("  " + words("terminal.left-open", {open}), 4);
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
    terminal_.paragraph(
        "  " + words("terminal.driver", {phrases_.why_term(term), with_sign(term.amount)}), 4);
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
  for (const bool own : {true, false}) {
    for (const SeatResult& seat : result.seats)
      if ((seat.seat == seat_) == own) tell_seat(seat);
  }
  tell_durability(result.durability);
  terminal_.line();
  terminal_.line(phrases_.words()("terminal.model"));
}

}  // namespace demarche::cli
