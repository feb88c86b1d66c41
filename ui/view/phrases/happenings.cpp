// One sentence for what happened.
#include "view/phrases.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

SeatId seat_of(std::uint8_t raw) {
  return raw == Move::kNobody || raw == Move::kFacilitator ? SeatId{} : SeatId(raw);
}

std::string move_told(const Phrases& phrases, const Happening& told, const char* key,
                      TextId own_text) {
  const std::string line = phrases.words()(
      key,
      {phrases.seat(seat_of(told.seat)), phrases.move(MoveId{told.what}, seat_of(told.target))});
  return own_text.empty() ? line : line + " " + phrases.text(own_text);
}

std::string move_line(const Phrases& phrases, const Happening& told) {
  const MoveRule& rule = phrases.scenario().moves[told.what];
  switch (told.kind) {
    case Kind::planned:
      return move_told(phrases, told, "told.planned", {});
    case Kind::move_succeeded:
      return move_told(phrases, told, "told.success", rule.success_text);
    case Kind::move_failed:
      return move_told(phrases, told, "told.failure", rule.failure_text);
    default:
      return move_told(phrases, told, "told.void", {});
  }
}

// "Russia refuses: “That bill is not ours to divide.” (far apart: Burden)"
std::string refusal_line(const Phrases& phrases, const Happening& told, const std::string& who) {
  const Words& words = phrases.words();
  const std::string why = phrases.reason(told.reason, IssueId{told.issue});
  const std::string said = phrases.own_words(seat_of(told.seat), IssueId{told.issue});
  if (why.empty()) return words("told.refused", {who});
  if (said.empty()) return words("told.refused-why", {who, why});
  return words("told.refused-saying", {who, said, why});
}

std::string answer_line(const Phrases& phrases, const Happening& told) {
  const Words& words = phrases.words();
  const std::string who = phrases.seat(seat_of(told.seat));
  switch (told.kind) {
    case Kind::proposed:
      return words(told.amount == 1 ? "told.countered" : "told.proposed",
                   {who, phrases.package(told.package)});
    case Kind::passed:
      return words("told.passed", {who});
    case Kind::asked:
      return words("told.asked", {who, phrases.seat(seat_of(told.target))});
    case Kind::accepted:
      return words("told.accepted", {who});
    case Kind::refused:
      return refusal_line(phrases, told, who);
    case Kind::walked_out:
      return words("told.walked-out", {who});
    default:
      return words(told.amount == 0   ? "told.voted-no"
                   : told.amount == 1 ? "told.voted-yes"
                                      : "told.abstained",
                   {who});
  }
}

std::string vote_failed_line(const Phrases& phrases, const Happening& told) {
  if (told.seats.empty()) return phrases.words()("told.vote-failed");
  return phrases.words()("told.vetoed", {phrases.seats(told.seats)});
}

std::string sitting_line(const Phrases& phrases, const Happening& told) {
  const Words& words = phrases.words();
  const std::string format = phrases.text(phrases.scenario().formats[told.what].name);
  if (told.kind == Kind::sitting_ended) {
    return words(told.amount == 1 ? "told.sitting-nothing-left" : "told.sitting-ended", {format});
  }
  if (told.venue == 0xFF) return words("told.sitting", {format});
  return words("told.sitting-at",
               {format, phrases.text(phrases.scenario().venues[told.venue].name)});
}

std::string opened_line(const Phrases& phrases, const Happening& told) {
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  if (told.amount == 3) return words("told.reopened", {phrases.issue(IssueId{told.what})});
  const TextId name = told.amount == 0   ? scenario.formats[told.what].name
                      : told.amount == 1 ? scenario.venues[told.what].name
                                         : scenario.moves[told.what].name;
  return words(told.kind == Kind::opened ? "told.opened" : "told.closed", {phrases.text(name)});
}

std::string meter_line(const Phrases& phrases, const Happening& told) {
  const std::string change =
      (told.amount < 0 ? "−" : "+") + std::to_string(told.amount < 0 ? -told.amount : told.amount);
  return phrases.words()(
      "told.meter", {phrases.meter(MeterId{told.what}, seat_of(told.seat), seat_of(told.target)),
                     change, told.amount2});
}

}  // namespace

std::string Phrases::happening(const Happening& told, SeatId) const {
  switch (told.kind) {
    case Kind::round_began:
      return words_("told.round", {int{told.round}});
    case Kind::event: {
      const EventRule& event = scenario_->events[told.what];
      const std::string title = text(event.title);
      const bool asked = title.ends_with('?') || title.ends_with('!');
      return words_(asked ? "told.event-asked" : "told.event", {title, text(event.text)});
    }
    case Kind::news:
      return text(told.text);
    case Kind::planned:
    case Kind::move_succeeded:
    case Kind::move_failed:
    case Kind::move_void:
      return move_line(*this, told);
    case Kind::leaked:
      return words_("told.leaked");
    case Kind::member_rose:
      return rise({&told});
    case Kind::sitting_began:
    case Kind::sitting_ended:
      return sitting_line(*this, told);
    case Kind::proposed:
    case Kind::passed:
    case Kind::asked:
    case Kind::accepted:
    case Kind::refused:
    case Kind::walked_out:
    case Kind::voted:
      return answer_line(*this, told);
    case Kind::vote_failed:
      return vote_failed_line(*this, told);
    case Kind::settled:
      return words_("told.settled", {package(told.package)});
    case Kind::over_head:
      return words_("told.over-head", {seat(seat_of(told.target))});
    case Kind::meter_changed:
      return meter_line(*this, told);
    case Kind::opened:
    case Kind::closed:
      return opened_line(*this, told);
    case Kind::ended:
      return words_("told.ended", {text(scenario_->endings[told.what].name)});
    case Kind::round_closing:
      return words_("told.closing");
    case Kind::income:
    case Kind::flag_raised:
    case Kind::flag_cleared:
    case Kind::round_ended:
      return "";
  }
  return "";
}

std::string Phrases::rise(const std::vector<const Happening*>& members) const {
  const Happening& first = *members.front();
  const Undertaking& undertaking = scenario_->undertakings[first.what];
  std::string names;
  for (const Happening* told : members) {
    const Actor& actor = scenario_->actors[undertaking.members[told->member].actor.index()];
    names += (names.empty() ? "" : ", ") + text(actor.name);
  }
  const TextId step = undertaking.steps[static_cast<std::size_t>(first.amount)];
  return words_("told.rose", {text(undertaking.name), text(step), names});
}

}  // namespace demarche::view
