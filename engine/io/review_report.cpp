#include "demarche/io/review_report.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "demarche/io/move.h"

namespace demarche::io {
namespace {

using Json = nlohmann::ordered_json;
using analyse::Millipoints;
using analyse::Review;
using analyse::ReviewedDecision;
using analyse::WeighedMove;

// In the order of Phase.
constexpr std::array kPhases = {"planning", "proposing", "answering", "voting", "over"};

// Thousandths as a number with a point; whole ones stay whole.
Json points(Millipoints number) {
  if (number % 1000 == 0) return number / 1000;
  return static_cast<double>(number) / 1000;
}

// Of each ending that came at all.
Json shares(const Scenario& scenario, const std::vector<std::int32_t>& endings,
            std::int32_t continuations) {
  Json out = Json::object();
  for (std::size_t row = 0; row < endings.size(); ++row)
    if (endings[row] > 0)
      out[scenario.endings[row].id] = static_cast<double>(endings[row]) / continuations;
  return out;
}

class Writer {
 public:
  Writer(const Scenario& scenario, const MoveInWords& words) : scenario_(scenario), words_(words) {}

  [[nodiscard]] std::string seat(SeatId seat) const { return scenario_.actor_of(seat).id; }

  [[nodiscard]] Json decision(SeatId seat_id, const ReviewedDecision& made) const {
    Json out;
    out["round"] = made.round;
    out["seat"] = seat(seat_id);
    out["number"] = made.decision;
    out["row"] = made.move;
    out["phase"] = kPhases.at(static_cast<std::size_t>(made.phase));
    put_move(out, "decision", made.chosen);
    put_move(out, "best", made.best);
    out["forced"] = made.forced();
    for (const auto& [key, number] : {std::pair{"before", made.before},
                                      {"after", made.after},
                                      {"after_best", made.after_best},
                                      {"opportunity", made.opportunity},
                                      {"choice", made.choice},
                                      {"low", made.low},
                                      {"high", made.high}})
      out[key] = points(number);
    out["sound"] = made.sound();
    out["others"] = points(made.others);
    out["chance"] = points(made.chance);
    out["continuations"] = made.continuations;
    out["endings_before"] = shares(scenario_, made.endings_before, made.continuations);
    out["endings_after"] = shares(scenario_, made.endings_after, made.continuations);
    out["alternatives"] = Json::array();
    for (const WeighedMove& one : made.alternatives)
      out["alternatives"].push_back(alternative(one, made.continuations));
    return out;
  }

  [[nodiscard]] Json sums(const Review& review) const {
    const analyse::ReviewSums& sums = review.sums;
    Json out = {{"seat", seat(review.seat)}, {"ended", review.ended}};
    for (const auto& [key, number] : {std::pair{"first", sums.first},
                                      {"opportunity", sums.opportunity},
                                      {"choice", sums.choice},
                                      {"others", sums.others},
                                      {"chance", sums.chance},
                                      {"result", sums.result}})
      out[key] = points(number);
    return out;
  }

  [[nodiscard]] Json turning(const Review& review) const {
    Json out = {{"seat", seat(review.seat)}};
    const analyse::TurningPoints& at = review.turning;
    for (const auto& [key, row] : {std::pair{"opportunity", at.opportunity},
                                   {"choice", at.choice},
                                   {"others", at.others},
                                   {"chance", at.chance}}) {
      out[key] = nullptr;
      if (row < review.decisions.size()) out[key] = review.decisions[row].decision;
    }
    return out;
  }

 private:
  void put_move(Json& out, const std::string& key, const Move& move) const {
    out[key] = words_(move);
    out[key + "_move"] = Json::parse(move_json(scenario_, move));
  }

  [[nodiscard]] Json alternative(const WeighedMove& one, std::int32_t continuations) const {
    Json out = {{"words", words_(one.move)},
                {"move", Json::parse(move_json(scenario_, one.move))},
                {"mean", nullptr}};
    if (!one.scored) return out;
    out["mean"] = points(one.mean);
    out["endings"] = shares(scenario_, one.endings, continuations);
    return out;
  }

  const Scenario& scenario_;
  const MoveInWords& words_;
};

}  // namespace

std::string review_json(const Scenario& scenario, const Record& record,
                        std::span<const Review> reviews, const analyse::ReviewEffort& effort,
                        const MoveInWords& words) {
  const Writer writer(scenario, words);
  std::vector<std::pair<const Review*, const ReviewedDecision*>> decisions;
  for (const Review& review : reviews)
    for (const ReviewedDecision& made : review.decisions) decisions.emplace_back(&review, &made);
  std::sort(decisions.begin(), decisions.end(),
            [](const auto& a, const auto& b) { return a.second->move < b.second->move; });
  Json out;
  out["scenario"] = scenario.id;
  out["seed"] = std::to_string(record.settings.world_seed);
  out["effort"] = {{"continuations", effort.continuations}, {"alternatives", effort.alternatives}};
  for (const char* const key : {"decisions", "turning_points", "sums"}) out[key] = Json::array();
  for (const auto& [review, made] : decisions)
    out["decisions"].push_back(writer.decision(review->seat, *made));
  for (const Review& review : reviews) {
    out["turning_points"].push_back(writer.turning(review));
    out["sums"].push_back(writer.sums(review));
  }
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace demarche::io
