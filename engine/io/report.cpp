#include "demarche/io/report.h"

#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "package_json.h"

namespace demarche::io {
namespace {

using Json = nlohmann::ordered_json;
using Kind = Happening::Kind;

// One a kind, in the order of Happening::Kind.
constexpr std::array kKindNames = {
    "round_began",  "event",     "news",      "income",        "planned",       "move_succeeded",
    "move_failed",  "move_void", "leaked",    "member_rose",   "sitting_began", "proposed",
    "passed",       "asked",     "accepted",  "refused",       "walked_out",    "voted",
    "vote_failed",  "settled",   "over_head", "sitting_ended", "meter_changed", "flag_raised",
    "flag_cleared", "opened",    "closed",    "round_closing", "round_ended",   "ended"};
static_assert(kKindNames.size() == static_cast<std::size_t>(Kind::ended) + 1);

const char* kind_name(Kind kind) { return kKindNames.at(static_cast<std::size_t>(kind)); }

std::string hex(std::uint64_t value) {
  std::array<char, 17> text{};
  std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(value));
  return text.data();
}

std::string seat_id(const Scenario& scenario, std::size_t seat) {
  return scenario.actor_of(SeatId(seat)).id;
}

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The id of what a happening is about, by its kind; empty when it is about no row.
std::string subject(const Scenario& scenario, const Happening& told) {
  switch (told.kind) {
    case Kind::event:
      return scenario.events[told.what].id;
    case Kind::planned:
    case Kind::move_succeeded:
    case Kind::move_failed:
    case Kind::move_void:
      return scenario.moves[told.what].id;
    case Kind::member_rose:
      return scenario.undertakings[told.what].id;
    case Kind::sitting_began:
    case Kind::sitting_ended:
      return scenario.formats[told.what].id;
    case Kind::meter_changed:
      return scenario.meters[told.what].id;
    case Kind::flag_raised:
    case Kind::flag_cleared:
      return scenario.flags[told.what];
    case Kind::ended:
      return scenario.endings[told.what].id;
    case Kind::opened:
    case Kind::closed:
      if (told.amount == 0) return scenario.formats[told.what].id;
      if (told.amount == 1) return scenario.venues[told.what].id;
      return told.amount == 2 ? scenario.moves[told.what].id : scenario.issues[told.what].id;
    default:
      return "";
  }
}

const char* reason_name(Happening::Reason reason) {
  switch (reason) {
    case Happening::Reason::none:
      return "";
    case Happening::Reason::not_ours_to_sign:
      return "not_ours_to_sign";
    case Happening::Reason::cannot_carry_home:
      return "cannot_carry_home";
    case Happening::Reason::a_little_short:
      return "a_little_short";
    case Happening::Reason::far_apart:
      return "far_apart";
  }
  return "";
}

void put_seat(Json& out, const char* key, const Scenario& scenario, std::uint8_t seat) {
  if (seat < scenario.seats.size()) out[key] = seat_id(scenario, seat);
}

Json issues_json(const Scenario& scenario, const std::vector<IssueOutcome>& outcomes) {
  Json out = Json::object();
  for (const IssueOutcome& one : outcomes) out[scenario.issues[one.issue.index()].id] = one.change;
  return out;
}

Json seat_json(const Scenario& scenario, const SeatResult& seat) {
  Json out;
  out["seat"] = seat_id(scenario, seat.seat.index());
  out["profile"] = scenario.seats[seat.seat.index()].profiles[seat.profile.index()].id;
  out["result"] = seat.result;
  out["at_start"] = seat.at_start;
  out["without_agreement"] = seat.without_agreement;
  out["support"] = seat.support;
  out["gained"] = issues_json(scenario, seat.gained);
  out["gave"] = issues_json(scenario, seat.gave);
  out["left_open"] = Json::array();
  for (const IssueId issue : seat.left_open)
    out["left_open"].push_back(scenario.issues[issue.index()].id);
  out["mandate"] = Json::array();
  for (const SeatResult::Kept& kept : seat.mandate) {
    out["mandate"].push_back({{"goal", scenario.goals[kept.goal.index()].id},
                              {"primary", kept.primary},
                              {"kept", kept.kept}});
  }
  return out;
}

}  // namespace

std::string happening_json(const Scenario& scenario, const Happening& told) {
  Json out;
  out["happening"] = kind_name(told.kind);
  out["round"] = told.round;
  put_seat(out, "seat", scenario, told.seat);
  put_seat(out, "target", scenario, told.target);
  const std::string what = subject(scenario, told);
  if (!what.empty()) out["what"] = what;
  if (told.kind == Kind::member_rose) {
    const ActorId actor = scenario.undertakings[told.what].members[told.member].actor;
    out["member"] = scenario.actors[actor.index()].id;
  }
  if (told.issue < scenario.issues.size()) out["issue"] = scenario.issues[told.issue].id;
  if (told.venue < scenario.venues.size()) out["venue"] = scenario.venues[told.venue].id;
  if (told.reason != Happening::Reason::none) out["reason"] = reason_name(told.reason);
  if (!told.package.empty()) out["package"] = package_json(scenario, told.package);
  if (told.amount != 0) out["amount"] = told.amount;
  const bool tried = told.kind == Kind::move_succeeded || told.kind == Kind::move_failed;
  if (tried && told.amount < 1000) out["drawn"] = told.amount2;
  if (!tried && told.amount2 != 0) out["level"] = told.amount2;
  return dump(out);
}

std::string outcome_json(const Scenario& scenario, const State& state, const Outcome& outcome) {
  const Ending& ending = scenario.endings[outcome.ending.index()];
  Json out;
  out["ending"] = {{"id", ending.id}, {"agreement", outcome.agreement}};
  out["results"] = Json::array();
  for (const SeatResult& seat : outcome.seats) out["results"].push_back(seat_json(scenario, seat));
  if (outcome.durability.present) {
    out["durability"] = {{"hazard", outcome.durability.hazard},
                         {"survival", outcome.durability.survival}};
  }
  out["hash"] = hex(hash(state));
  out["note"] = "a classroom model, not a forecast";
  return dump(out);
}

std::string start_json(const Scenario& scenario, const Settings& settings) {
  Json out;
  out["scenario"] = scenario.id;
  out["digest"] = hex(scenario.digest);
  out["rounds"] =
      settings.rounds > 0 ? settings.rounds : static_cast<std::int32_t>(scenario.rounds.size());
  out["seats"] = Json::array();
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    out["seats"].push_back(
        {{"seat", seat_id(scenario, seat)}, {"person", settings.human_seats.has(SeatId(seat))}});
  }
  return dump(out);
}

std::string round_json(std::int32_t round, std::uint64_t hash) {
  return dump(Json{{"closed", round}, {"hash", hex(hash)}});
}

std::string scenario_json(const Scenario& scenario) {
  Json out;
  out["scenario"] = scenario.id;
  out["title"] = Json::object();
  for (std::size_t i = 0; i < scenario.languages.size(); ++i) {
    out["title"][scenario.languages[i]] = scenario.text(scenario.title, i);
  }
  out["languages"] = scenario.languages;
  out["rounds"] = scenario.rounds.size();
  out["seats"] = Json::array();
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
    out["seats"].push_back(seat_id(scenario, seat));
  return dump(out);
}

std::string broken_json(const std::string& id, const std::vector<Diagnostic>& findings) {
  Json out;
  out["scenario"] = id;
  out["broken"] = true;
  out["findings"] = findings.size();
  if (!findings.empty()) out["first"] = to_text(findings.front());
  return dump(out);
}

std::string choices_json(const Scenario& scenario, SeatId seat,
                         const std::vector<std::string>& choices) {
  return dump(Json{{"asked", seat_id(scenario, seat.index())}, {"choices", choices}});
}

std::string note_json(const std::string& text) { return dump(Json{{"note", text}}); }

}  // namespace demarche::io
