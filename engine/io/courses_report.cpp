#include "demarche/io/courses_report.h"

#include <nlohmann/json.hpp>

#include "demarche/io/move.h"
#include "demarche/result.h"
#include "package_json.h"

namespace demarche::io {
namespace {

using Json = nlohmann::ordered_json;
using analyse::Parting;
using analyse::Step;
using Steps = std::span<const std::vector<Step>>;

constexpr std::array kCourseNames = {"as_played", "chosen_then_in_character",
                                     "other_then_in_character"};
// In the order of Phase.
constexpr std::array kPhases = {"planning", "proposing", "answering", "voting", "over"};

std::string seat_id(const Scenario& scenario, SeatId seat) {
  return seat.exists() ? scenario.actor_of(seat).id : "facilitator";
}

Json choice_json(const Scenario& scenario, const Move& move, const MoveInWords& words) {
  return {{"words", words(move)}, {"move", Json::parse(move_json(scenario, move))}};
}

void put_outcome(Json& out, const Game& game) {
  const Scenario& scenario = game.scenario();
  for (const char* const key : {"ending", "results", "durability"}) out[key] = nullptr;
  if (!game.over()) return;
  const Outcome end = outcome(scenario, game.state());
  out["ending"] = {{"id", scenario.endings[end.ending.index()].id}, {"agreement", end.agreement}};
  out["results"] = Json::object();
  for (const SeatResult& seat : end.seats)
    out["results"][seat_id(scenario, seat.seat)] = seat.result;
  if (end.durability.present)
    out["durability"] = {{"hazard", end.durability.hazard}, {"survival", end.durability.survival}};
}

void put_course(Json& out, const Game& game) {
  const Scenario& scenario = game.scenario();
  out["over"] = game.over();
  out["rounds"] = game.state().head().round;
  put_outcome(out, game);
  out["table"] = Json::object();
  const std::span<const std::uint8_t> table = standing_table(scenario, game.state());
  for (std::size_t row = 0; row < scenario.issues.size(); ++row)
    out["table"][scenario.issues[row].id] = scenario.issues[row].options[table[row]].id;
  for (const char* const key : {"settled", "events"}) out[key] = Json::array();
  for (const Happening& told : game.log()) {
    if (told.kind == Happening::Kind::settled) {
      out["settled"].push_back({{"round", told.round},
                                {"seat", seat_id(scenario, SeatId(std::size_t{told.seat}))},
                                {"package", package_json(scenario, told.package)}});
    } else if (told.kind == Happening::Kind::event) {
      out["events"].push_back({{"round", told.round}, {"event", scenario.events[told.what].id}});
    }
  }
}

// What one seat did in each group of courses.
Json choices_json(const Scenario& scenario, Steps steps, const Parting& parting, SeatId seat,
                  const MoveInWords& words) {
  Json out = Json::array();
  for (const std::vector<std::size_t>& group : parting.groups) {
    Json one = {{"courses", group}, {"words", Json::array()}, {"moves", Json::array()}};
    const analyse::SeatChoices* const choices =
        analyse::choices_of(steps[group.front()][parting.step], seat);
    if (choices != nullptr) {
      for (const Move& move : choices->moves) {
        one["words"].push_back(words(move));
        one["moves"].push_back(Json::parse(move_json(scenario, move)));
      }
    }
    out.push_back(std::move(one));
  }
  return out;
}

Json partings_json(const Scenario& scenario, Steps steps, std::span<const Parting> partings,
                   const MoveInWords& words) {
  Json out = Json::array();
  for (const Parting& parting : partings) {
    Json one = {{"round", parting.round},
                {"phase", kPhases.at(static_cast<std::size_t>(parting.phase))},
                {"seats", Json::array()}};
    for (const SeatId seat : parting.seats) {
      one["seats"].push_back({{"seat", seat_id(scenario, seat)},
                              {"choices", choices_json(scenario, steps, parting, seat, words)}});
    }
    out.push_back(std::move(one));
  }
  return out;
}

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string what_if_json(const Scenario& scenario, const WhatIfReport& report,
                         const MoveInWords& words) {
  Json out;
  out["scenario"] = scenario.id;
  out["seed"] = std::to_string(report.courses.front()->record().settings.world_seed);
  out["round"] = report.decision.round;
  out["seat"] = seat_id(scenario, report.decision.seat);
  out["chosen"] = choice_json(scenario, report.chosen, words);
  out["other"] = choice_json(scenario, report.other, words);
  out["courses"] = Json::array();
  for (std::size_t row = 0; row < report.courses.size(); ++row) {
    Json course = {{"name", kCourseNames.at(row)}};
    put_course(course, *report.courses.at(row));
    out["courses"].push_back(std::move(course));
  }
  out["partings"] = partings_json(scenario, report.steps, report.partings, words);
  return dump(out);
}

std::string compare_json(std::span<const NamedCourse> tables, Steps steps,
                         std::span<const Parting> partings, const MoveInWords& words) {
  const Scenario& scenario = tables.front().game->scenario();
  Json out;
  out["scenario"] = scenario.id;
  out["seed"] = std::to_string(tables.front().game->record().settings.world_seed);
  out["tables"] = Json::array();
  for (const NamedCourse& table : tables) {
    const Settings& settings = table.game->record().settings;
    Json one = {{"name", table.name}, {"people", Json::array()}};
    for (std::size_t row = 0; row < scenario.seats.size(); ++row)
      if (settings.human_seats.has(SeatId(row)))
        one["people"].push_back(seat_id(scenario, SeatId(row)));
    one["policy_seed"] = std::to_string(settings.policy_seed);
    put_course(one, *table.game);
    out["tables"].push_back(std::move(one));
  }
  out["partings"] = partings_json(scenario, steps, partings, words);
  return dump(out);
}

}  // namespace demarche::io
