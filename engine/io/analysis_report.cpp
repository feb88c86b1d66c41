#include "demarche/io/analysis_report.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "demarche/limits.h"

namespace demarche::io {
namespace {

using Json = nlohmann::ordered_json;
using analyse::Analysis;

// Outcomes as text. A frontier may have hundreds of thousands of them, so their parts are made
// once and put together by hand.
class OutcomeWriter {
 public:
  OutcomeWriter(const Scenario& scenario, const Analysis& analysis) : space_(analysis.space) {
    for (const Issue& issue : scenario.issues) {
      std::vector<std::string>& parts = entries_.emplace_back();
      const std::string start = (entries_.size() > 1 ? "," : "") + Json(issue.id).dump() + ":";
      for (const Option& option : issue.options) parts.push_back(start + Json(option.id).dump());
    }
  }

  void append(std::uint64_t number, std::span<const double> utilities, std::string& out) const {
    out += "{\"utilities\":[";
    for (std::size_t seat = 0; seat < utilities.size(); ++seat) {
      if (seat > 0) out += ',';
      append_number(utilities[seat], out);
    }
    out += "],\"package\":{";
    std::array<std::uint8_t, Limits::kIssues> table{};
    options_of(space_, number, table);
    for (std::size_t issue = 0; issue < entries_.size(); ++issue)
      out += entries_[issue][table[issue]];
    out += "}}";
  }

 private:
  // As many digits as give back the double; with a point, so that it is read as a fraction.
  static void append_number(double value, std::string& out) {
    std::array<char, 32> digits{};
    const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    out += text;
    if (text.find_first_of(".en") == text.npos) out += ".0";
  }

  const analyse::Space& space_;
  std::vector<std::vector<std::string>> entries_;  // [issue][option], with the comma before it
};

// The object without its last brace, to be continued by hand.
std::string begun(const Json& object) {
  std::string text = object.dump(-1, ' ', false, Json::error_handler_t::replace);
  text.pop_back();
  return text;
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

void append_pareto(const OutcomeWriter& writer, const Analysis& analysis, std::string& out) {
  out += ",\"pareto\":";
  if (analysis.left_out.efficient) {
    out += "null";
    return;
  }
  for (std::size_t row = 0; row < analysis.efficient.size(); ++row) {
    out += row == 0 ? '[' : ',';
    writer.append(analysis.efficient.numbers[row], analysis.efficient.of(row), out);
  }
  out += analysis.efficient.empty() ? "[]" : "]";
}

void append_solution(const OutcomeWriter& writer, const char* name,
                     const std::optional<analyse::Pick>& pick, std::string& out) {
  out += std::string(",\"") + name + "\":";
  if (pick) {
    writer.append(pick->number, pick->utilities, out);
  } else {
    out += "null";
  }
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
  Json head;
  head["scenario"] = scenario.id;
  head["round"] = round;
  head["seats"] = seats(scenario, analysis);
  head["outcomes"] = analysis.left_out.outcomes ? Json(nullptr) : Json(analysis.outcomes);
  head["zone"] = analysis.left_out.zone ? Json(nullptr) : Json(analysis.zone);
  std::string out = begun(head);
  const OutcomeWriter writer(scenario, analysis);
  append_pareto(writer, analysis, out);
  append_solution(writer, "nash", analysis.nash, out);
  append_solution(writer, "kalai_smorodinsky", analysis.kalai_smorodinsky, out);
  append_solution(writer, "egalitarian", analysis.egalitarian, out);
  append_solution(writer, "max_welfare", analysis.max_welfare, out);
  out += ",\"left_out\":" + names_left_out(analysis.left_out).dump();
  return out + ",\"note\":\"a classroom model, not a forecast\"}";
}

}  // namespace demarche::io
