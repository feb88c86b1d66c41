// demarche whatif: another choice in a saved game, in the same world, beside the real one.
#include "cli/files.h"
#include "cli/playing.h"
#include "cli/revived.h"
#include "cli/seats.h"
#include "cli/side_by_side.h"
#include "cli/verbs.h"
#include "demarche/io/courses_report.h"
#include "demarche/io/move.h"

namespace demarche::cli {
namespace {

using analyse::Made;

// The phases in which a kind of move is a decision.
bool belongs(Move::Kind kind, Phase phase) {
  switch (kind) {
    case Move::Kind::play:
    case Move::Kind::withdraw:
    case Move::Kind::done:
      return phase == Phase::planning;
    case Move::Kind::propose:
    case Move::Kind::pass:
    case Move::Kind::ask:
      return phase == Phase::proposing;
    case Move::Kind::accept:
    case Move::Kind::reject:
      return phase == Phase::answering;
    case Move::Kind::walk_out:
      return phase == Phase::proposing || phase == Phase::answering;
    case Move::Kind::vote_yes:
    case Move::Kind::vote_no:
    case Move::Kind::abstain:
      return phase == Phase::voting;
    case Move::Kind::inject:
      return false;
  }
  return false;
}

// A game, a seat's decisions of one round in it, and one of them.
struct Question {
  const Game* game = nullptr;
  SeatId seat;
  std::vector<Made> decisions;  // of the round, in order
  const Made* decision = nullptr;
  Move other;
};

// What may be typed instead, one a line.
std::string possible_there(const Game& before, SeatId seat) {
  const Scenario& scenario = before.scenario();
  LegalMoves legal;
  legal_moves(scenario, before.state(), seat, legal);
  std::string out = "possible there:";
  for (const Move& move : legal.moves) out += "\n  " + io::move_words(scenario, move);
  if (!legal.may_propose) return out;
  out += "\n  propose ISSUE=OPTION ..., " + std::to_string(legal.least) + " to " +
         std::to_string(legal.most) + " of:";
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    std::string options;
    for (std::size_t option = 0; option < scenario.issues[issue].options.size(); ++option)
      if ((legal.options.at(issue) >> option & 1U) != 0)
        options += (options.empty() ? "=" : "|") + scenario.issues[issue].options[option].id;
    if (!options.empty()) out += "\n    " + scenario.issues[issue].id + options;
  }
  return out;
}

// "1. Round 3, planning: Call Moscow", one a line.
std::string decisions_there(const view::Phrases& phrases, const Question& question) {
  std::string out;
  for (std::size_t i = 0; i < question.decisions.size(); ++i) {
    const Made& made = question.decisions[i];
    out += "\n  " + std::to_string(i + 1) + ". " + phrases.moment(made) + ": " +
           phrases.choice(question.game->record().moves[made.move]);
  }
  return out;
}

// A sentence when there are no such decisions.
std::string find_decisions(const WhatIfOptions& options, Question& question) {
  const Scenario& scenario = question.game->scenario();
  question.seat = seat_by_id(scenario, options.seat);
  if (!question.seat.exists()) return no_such_seat(scenario, options.seat);
  for (const Made& made : analyse::moves_made(scenario, question.game->record()))
    if (made.seat == question.seat && made.round == options.round)
      question.decisions.push_back(made);
  if (!question.decisions.empty()) return "";
  return options.seat + " decided nothing in round " + std::to_string(options.round) +
         "; the game stands in round " + std::to_string(question.game->state().head().round);
}

std::string find_decision(const WhatIfOptions& options, const view::Phrases& phrases,
                          Question& question) {
  if (options.decision != 0) {
    const auto row = static_cast<std::size_t>(options.decision - 1);
    if (row < question.decisions.size()) question.decision = &question.decisions[row];
  } else {
    for (const Made& made : question.decisions)
      if (question.decision == nullptr && belongs(question.other.kind, made.phase))
        question.decision = &made;
  }
  if (question.decision != nullptr) return "";
  const std::string what = options.decision != 0
                               ? "there is no decision " + std::to_string(options.decision)
                               : "no decision there could have been this move";
  return what + "; decisions of " + options.seat + " in round " + std::to_string(options.round) +
         ":" + decisions_there(phrases, question);
}

std::string refusal(const view::Phrases& phrases, const Question& question, const WhyNot& why) {
  const Scenario& scenario = phrases.scenario();
  const Game before =
      analyse::game_before(scenario, question.game->record(), question.decision->move);
  View view;
  observe(scenario, before.state(), before.situation().beliefs, question.seat, view);
  return phrases.moment(*question.decision) + ": " + io::move_words(scenario, question.other) +
         ": " + phrases.why_not(why, view) + "\n" + possible_there(before, question.seat);
}

std::vector<Side> sides_of(const view::Words& words, const Game& played,
                           const analyse::Futures& futures) {
  std::vector<Side> sides{{words("courses.as-played"), &played, {}},
                          {words("courses.chosen"), &*futures.chosen, {}},
                          {words("courses.other"), &*futures.other, {}}};
  for (Side& side : sides)
    side.steps = analyse::steps_of(side.game->scenario(), side.game->record());
  return sides;
}

void tell(const view::Phrases& phrases, const Question& question, std::span<const Side> sides) {
  Terminal terminal;
  const view::Words& words = phrases.words();
  terminal.line(terminal.ink(
      phrases.text(phrases.scenario().title) + ". " + words("courses.what-if"), Ink::strong));
  terminal.paragraph(
      words("courses.at", {phrases.seat(question.seat), phrases.moment(*question.decision)}), 2);
  const Move& chosen = question.game->record().moves[question.decision->move];
  for (const auto& [key, move] :
       {std::pair{"courses.was-chosen", &chosen}, {"courses.instead", &question.other}})
    terminal.paragraph("  " + words("courses.at", {words(key), phrases.choice(*move)}), 4);
  tell_side_by_side(terminal, phrases, sides);
  tell_partings(terminal, phrases, sides);
  terminal.line();
  terminal.paragraph(words("courses.same-world"));
  terminal.line(words("outcome.model"));
}

void tell_json(const view::Phrases& phrases, const Question& question,
               std::span<const Side> sides) {
  io::WhatIfReport report;
  report.decision = *question.decision;
  report.chosen = question.game->record().moves[question.decision->move];
  report.other = question.other;
  report.courses = {sides[0].game, sides[1].game, sides[2].game};
  report.partings = partings_of(sides);
  report.steps = steps_of(sides);
  Terminal().line(io::what_if_json(phrases.scenario(), report,
                                   [&](const Move& move) { return phrases.choice(move); }));
}

// Everything that the question needs; the exit code of what is wrong with it, or 0.
int understand(const WhatIfOptions& options, const view::Phrases& phrases, Question& question) {
  if (const std::string fault = find_decisions(options, question); !fault.empty())
    return usage(fault);
  const io::ReadMove read =
      io::read_move(phrases.scenario(), question.seat, options.move, "--move");
  if (!read.move) {
    complain(read.diagnostics);
    const Made& first = question.decisions.front();
    return usage(possible_there(
        analyse::game_before(phrases.scenario(), question.game->record(), first.move),
        question.seat));
  }
  question.other = *read.move;
  if (const std::string fault = find_decision(options, phrases, question); !fault.empty())
    return usage(fault);
  if (question.game->record().moves[question.decision->move] == question.other)
    return usage("this is what was chosen there; nothing would be different");
  return 0;
}

}  // namespace

int what_if(const WhatIfOptions& options) {
  const Revived revived = revive(options.file);
  if (!revived.game) return revived.exit_code;
  if (!revived.sound) return 1;
  const view::Phrases phrases(*revived.scenario, options.language);
  Question question;
  question.game = &*revived.game;
  if (const int code = understand(options, phrases, question); code != 0) return code;
  const analyse::Futures futures = analyse::futures(*revived.scenario, revived.game->record(),
                                                    question.decision->move, question.other);
  if (!futures.other) return usage(refusal(phrases, question, futures.why_not));
  if (!options.save.empty()) {
    if (const auto error = save_game(options.save, *futures.other, revived.rules_part))
      return usage(*error);
  }
  const std::vector<Side> sides = sides_of(phrases.words(), *revived.game, futures);
  if (options.json) {
    tell_json(phrases, question, sides);
    return 0;
  }
  tell(phrases, question, sides);
  if (!options.save.empty()) Terminal().line(phrases.words()("courses.saved", {options.save}));
  return 0;
}

}  // namespace demarche::cli
