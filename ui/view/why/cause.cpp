// One thing that happened: what was said of it, what was drawn, and all that it changed.
#include "view/screens/bar.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

SeatId seat_of(std::uint8_t raw) { return raw == Move::kNobody ? SeatId{} : SeatId(raw); }

bool is_move(Kind kind) { return kind == Kind::move_succeeded || kind == Kind::move_failed; }

void add_draw(const Asked& asked, const Happening& told, Causes& out) {
  const Words& words = asked.phrases.words();
  if (told.amount >= 1000) {
    out.lines.push_back({.label = words("why.certain")});
    return;
  }
  const std::string stated = words.figures() ? words("why.in-hundred", {(told.amount + 5) / 10})
                                             : odds_in_words(words, told.amount);
  out.lines.push_back(
      {.label = words("why.stated"), .value = stated, .opens = why_idea(Idea::odds)});
  if (!words.figures()) return;
  out.lines.push_back({.label = words("why.drawn"),
                       .value = canvas::number_text(told.amount2 / 10),
                       .sign = told.kind == Kind::move_failed ? -1 : 1});
}

// What moved until the next cause.
void add_changes(const Asked& asked, std::size_t from, Causes& out) {
  const std::vector<Happening>& heard = asked.play.heard;
  const std::size_t seats = asked.play.scenario->seats.size();
  for (std::size_t i = from + 1; i < heard.size() && !is_cause(heard[i].kind); ++i) {
    const Happening& told = heard[i];
    if (told.kind != Kind::meter_changed) continue;
    Shift shift{MeterId{told.what}, {}, {}, told.amount2 - told.amount, told.amount2};
    if (told.seat < seats) shift.of = SeatId(told.seat);
    if (told.target < seats) shift.in = SeatId(told.target);
    const canvas::Change by = change_of(*asked.play.scenario, shift.meter, told.amount);
    const int up = by.neutral ? 0 : by.inverted ? -1 : 1;
    CauseLine line;
    line.label = shift_name(asked.phrases, asked.play.seat, shift);
    line.value = canvas::change_text(told.amount);
    line.sign = told.amount > 0 ? up : told.amount < 0 ? -up : 0;
    line.amount = told.amount;
    line.opens = why_level(shift.meter, shift.of, shift.in);
    out.lines.push_back(std::move(line));
  }
}

std::string dates_of(const Asked& asked, std::size_t round) {
  const auto& rounds = asked.play.scenario->rounds;
  return round >= 1 && round <= rounds.size() ? asked.phrases.text(rounds[round - 1].dates) : "";
}

}  // namespace

bool is_cause(Kind kind) {
  switch (kind) {
    case Kind::event:
    case Kind::move_succeeded:
    case Kind::move_failed:
    case Kind::settled:
    case Kind::over_head:
    case Kind::walked_out:
    case Kind::sitting_began:
    case Kind::sitting_ended:
    case Kind::round_began:
    case Kind::round_closing:
      return true;
    default:
      return false;
  }
}

std::string cause_name(const Phrases& phrases, const Happening& cause) {
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  switch (cause.kind) {
    case Kind::event:
      return phrases.text(scenario.events[cause.what].title);
    case Kind::move_succeeded:
    case Kind::move_failed: {
      const std::string name = phrases.text(scenario.moves[cause.what].name);
      return words(cause.kind == Kind::move_failed ? "why.failed" : "why.done",
                   {name, phrases.seat(seat_of(cause.seat))});
    }
    case Kind::settled:
      return words("why.settled", {phrases.package(cause.package)});
    case Kind::over_head:
      return words("why.over-head", {phrases.seat(seat_of(cause.target))});
    case Kind::walked_out:
      return words("why.walked-out", {phrases.seat(seat_of(cause.seat))});
    case Kind::sitting_began:
    case Kind::sitting_ended:
      return phrases.text(scenario.formats[cause.what].name);
    case Kind::round_closing:
      return words("why.drift");
    default:
      return words("why.later-effect");
  }
}

void explain_cause(const Asked& asked, Causes& out) {
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= asked.play.heard.size()) return;
  const Happening& told = asked.play.heard[row];
  const Scenario& scenario = *asked.play.scenario;
  out.title = cause_name(asked.phrases, told);
  if (told.seat < scenario.seats.size()) out.flag = flag_of(asked.phrases, SeatId(told.seat));
  const std::string dates = dates_of(asked, told.round);
  out.text = asked.phrases.words()("why.when", {int{told.round}, dates});
  if (told.kind == Kind::event) {
    out.text.append(" ").append(asked.phrases.text(scenario.events[told.what].text));
  } else if (is_move(told.kind)) {
    const MoveRule& rule = scenario.moves[told.what];
    out.text.append(" ").append(
        asked.phrases.text(told.kind == Kind::move_failed ? rule.failure_text : rule.success_text));
    add_draw(asked, told, out);
  }
  add_changes(asked, row, out);
  if (out.lines.empty()) out.lines.push_back({.label = asked.phrases.words()("why.no-change")});
}

}  // namespace demarche::view
