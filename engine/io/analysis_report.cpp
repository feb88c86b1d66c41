#include "demarche/io/analysis_report.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "demarche/limits.h"

namespace demarche::io {
namespace {

using Json = nlohmann::ordered_json;
using analyse::Analysis;

Json outcome_of(const Scenario& scenario, const Analysis& analysis, std::uint64_t number,
                std::span<const double> utilities) {
  std::array<std::uint8_t, Limits::kIssues> table{};
  options_of(analysis.space, number, table);
  Json package = Json::object();
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue)
    package[scenario.issues[issue].id] = scenario.issues[issue].options[table[issue]].id;
  Json out;
  out["utilities"] = utilities;
  out["package"] = std::move(package);
  return out;
}

Json solution(const Scenario& scenario, const Analysis& analysis,
              const std::optional<analyse::Pick>& pick) {
  if (!pick) return nullptr;
  return outcome_of(scenario, analysis, pick->number, pick->utilities);
}

Json seats(const Scenario& scenario, const Analysis& analysis) {
  Json out = Json::array();
  for (const analyse::Stake& stake : analysis.stakes) {
    const Seat& seat = scenario.seats[stake.seat.index()];
    out.push_back({{"seat", scenario.actor_of(stake.seat).id},
                   {"profile", seat.profiles[stake.profile.index()].id},
                   {"walk_away", stake.walk_away}});
  }
  return out;
}

Json pareto(const Scenario& scenario, const Analysis& analysis) {
  if (analysis.left_out.efficient) return nullptr;
  Json out = Json::array();
  for (std::size_t row = 0; row < analysis.efficient.size(); ++row) {
    out.push_back(outcome_of(scenario, analysis, analysis.efficient.numbers[row],
                             analysis.efficient.of(row)));
  }
  return out;
}

Json names_left_out(const analyse::LeftOut& left_out) {
  Json out = Json::array();
  if (left_out.outcomes) out.push_back("outcomes");
  if (left_out.zone) out.push_back("zone");
  if (left_out.efficient) out.push_back("pareto");
  if (left_out.solutions) out.push_back("solutions");
  return out;
}

Json bout_json(const analyse::Bout& bout) {
  Json out;
  out["first"] = id_of(bout.first);
  out["second"] = id_of(bout.second);
  out["agreed"] = bout.agreed;
  out["step"] = bout.step;
  out["utilities"] = bout.utilities;
  out["pareto_distance"] = bout.to_frontier;
  out["nash_distance"] = bout.to_nash ? Json(*bout.to_nash) : Json(nullptr);
  return out;
}

Json standing_json(const analyse::Standing& standing) {
  const auto bouts = static_cast<double>(std::max<std::size_t>(standing.bouts, 1));
  Json out;
  out["tactic"] = id_of(standing.tactic);
  out["bouts"] = standing.bouts;
  out["utility"] = standing.utility;
  out["other_utility"] = standing.other_utility;
  out["agreement_rate"] = static_cast<double>(standing.agreements) / bouts;
  out["pareto_distance"] = standing.to_frontier;
  out["nash_distance"] = standing.with_nash > 0 ? Json(standing.to_nash) : Json(nullptr);
  return out;
}

}  // namespace

std::string tournament_json(std::span<const PlayedArena> arenas,
                            std::span<const analyse::Standing> standings, std::int32_t steps,
                            std::uint64_t seed) {
  Json out;
  out["steps"] = steps;
  out["seed"] = seed;
  out["tactics"] = Json::array();
  for (const analyse::Standing& standing : standings)
    out["tactics"].push_back(standing_json(standing));
  out["scenarios"] = Json::array();
  for (const PlayedArena& arena : arenas) {
    Json bouts = Json::array();
    for (const analyse::Bout& bout : arena.bouts) bouts.push_back(bout_json(bout));
    out["scenarios"].push_back({{"scenario", arena.scenario->id},
                                {"outcomes", arena.outcomes},
                                {"bouts", std::move(bouts)}});
  }
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string analysis_json(const Scenario& scenario, std::int32_t round, const Analysis& analysis) {
  Json out;
  out["scenario"] = scenario.id;
  out["round"] = round;
  out["seats"] = seats(scenario, analysis);
  out["outcomes"] = analysis.left_out.outcomes ? Json(nullptr) : Json(analysis.outcomes);
  out["zone"] = analysis.left_out.zone ? Json(nullptr) : Json(analysis.zone);
  out["pareto"] = pareto(scenario, analysis);
  out["nash"] = solution(scenario, analysis, analysis.nash);
  out["kalai_smorodinsky"] = solution(scenario, analysis, analysis.kalai_smorodinsky);
  out["egalitarian"] = solution(scenario, analysis, analysis.egalitarian);
  out["max_welfare"] = solution(scenario, analysis, analysis.max_welfare);
  out["left_out"] = names_left_out(analysis.left_out);
  out["note"] = "a classroom model, not a forecast";
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace demarche::io
