// Every decision of a game as a row of CSV (RFC 4180): what was chosen, at which stated odds, what
// was drawn, what changed.
#include <optional>

#include "canvas/kit/label.h"
#include "demarche/io/csv.h"
#include "print/documents.h"

namespace demarche::print {
namespace {

using Kind = Happening::Kind;

const char* phase_name(Phase phase) {
  switch (phase) {
    case Phase::planning:
      return "planning";
    case Phase::proposing:
      return "proposing";
    case Phase::answering:
      return "answering";
    case Phase::voting:
      return "voting";
    case Phase::over:
      break;
  }
  return "over";
}

SeatId seat_in(std::uint8_t raw) {
  return raw == Move::kNobody || raw == Move::kFacilitator ? SeatId{} : SeatId(raw);
}

// Levels that moved from a place in the log on, until something else is told.
std::string changes_from(const view::Phrases& phrases, const Log& log, std::size_t at) {
  std::string out;
  for (; at < log.size(); ++at) {
    const Happening& told = log[at];
    if (told.kind == Kind::flag_raised || told.kind == Kind::flag_cleared) continue;
    if (told.kind != Kind::meter_changed) break;
    out += (out.empty() ? "" : "; ") +
           phrases.meter(MeterId{told.what}, seat_in(told.seat), seat_in(told.target)) + " " +
           canvas::change_text(told.amount);
  }
  return out;
}

// Where the log tells what became of a sealed choice; none when it never came to it.
std::optional<std::size_t> reveal_of(const Log& log, std::size_t from, const Move& move,
                                     int round) {
  for (std::size_t i = from; i < log.size() && log[i].round == round; ++i) {
    const Happening& told = log[i];
    const bool reveals = told.kind == Kind::move_succeeded || told.kind == Kind::move_failed ||
                         told.kind == Kind::move_void;
    if (reveals && told.seat == move.seat && told.what == move.what && told.target == move.target) {
      return i;
    }
  }
  return std::nullopt;
}

// Where the log tells that the package was settled by this move; none when it was not.
std::optional<std::size_t> settled_by(const Log& log, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    if (log[i].kind == Kind::settled) return i;
  }
  return std::nullopt;
}

struct Row {
  std::string odds, drawn, success, changed;
};

Row row_of_play(const view::Phrases& phrases, const Game& before, const Log& log, const Move& move,
                std::size_t from) {
  const Scenario& scenario = phrases.scenario();
  Row row;
  const SeatId target = move.target == Move::kNobody ? SeatId{} : SeatId(move.target);
  row.odds =
      std::to_string(odds(scenario, before.state(), SeatId(move.seat), MoveId{move.what}, target));
  const std::optional<std::size_t> at = reveal_of(log, from, move, before.state().head().round);
  if (!at) return row;
  const Happening& told = log[*at];
  if (told.kind == Kind::move_void) {
    row.success = "void";
    return row;
  }
  row.success = told.kind == Kind::move_succeeded ? "yes" : "no";
  row.odds = std::to_string(told.amount);
  if (!scenario.moves[move.what].certain) row.drawn = std::to_string(told.amount2);
  row.changed = changes_from(phrases, log, *at + 1);
  return row;
}

Row row_of_answer(const view::Phrases& phrases, const Log& log, std::size_t from, std::size_t to) {
  const std::optional<std::size_t> at = settled_by(log, from, to);
  if (!at) return {};
  const std::string changes = changes_from(phrases, log, *at + 1);
  return {"", "", "settled",
          phrases.package(log[*at].package) + (changes.empty() ? "" : "; " + changes)};
}

}  // namespace

std::string decisions_csv(const view::Phrases& phrases, const Game& game) {
  const Scenario& scenario = game.scenario();
  std::string out = io::csv_line({"game", "round", "date", "phase", "seat", "move", "target",
                                  "odds_of_1000", "drawn_of_1000", "success", "changed"});
  const std::string name = scenario.id + " " + std::to_string(game.record().settings.world_seed);
  Game again(scenario, game.record().settings);
  for (const Move& move : game.record().moves) {
    const StateHead& head = again.state().head();
    const int round = head.round;
    const Phase phase = head.phase;
    const std::size_t from = again.log().size();
    const Game before = again;
    if (!again.make(move).legal()) break;  // a record that replays has none
    const Row row = move.kind == Move::Kind::play
                        ? row_of_play(phrases, before, game.log(), move, from)
                        : row_of_answer(phrases, game.log(), from, again.log().size());
    const bool aimed = (move.kind == Move::Kind::play || move.kind == Move::Kind::ask) &&
                       move.target != Move::kNobody;
    const TextId dates = scenario.rounds[static_cast<std::size_t>(round - 1)].dates;
    out += io::csv_line({name, std::to_string(round), phrases.text(dates), phase_name(phase),
                         move.seat == Move::kFacilitator ? phrases.words()("report.facilitator")
                                                         : phrases.seat(SeatId(move.seat)),
                         phrases.choice(move), aimed ? phrases.seat(SeatId(move.target)) : "",
                         row.odds, row.drawn, row.success, row.changed});
  }
  return out;
}

}  // namespace demarche::print
