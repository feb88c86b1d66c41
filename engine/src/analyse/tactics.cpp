#include "demarche/analyse/tactics.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numeric>

#include "demarche/chance.h"

namespace demarche::analyse {
namespace {

constexpr double kTie = 1e-12;

constexpr std::array<NamedTactic, 7> kTactics = {{{"boulware", Bargaining::boulware},
                                                  {"linear", Bargaining::linear},
                                                  {"conceder", Bargaining::conceder},
                                                  {"tit-for-tat", Bargaining::tit_for_tat},
                                                  {"micro", Bargaining::micro},
                                                  {"random", Bargaining::random},
                                                  {"hardliner", Bargaining::hardliner}}};

// Share of the concession made at a time, both from 0 to 1. Powers by multiplication and square
// roots, which every machine rounds alike.
double conceded(Bargaining tactic, double time) {
  if (tactic == Bargaining::boulware) return time * time * (time * time);
  if (tactic == Bargaining::conceder) return std::sqrt(std::sqrt(time));
  return time;
}

}  // namespace

std::span<const NamedTactic> bargaining_tactics() { return kTactics; }

std::string_view id_of(Bargaining tactic) {
  for (const NamedTactic& named : kTactics) {
    if (named.tactic == tactic) return named.id;
  }
  return {};
}

Ranking ranking_of(const OutcomeList& list, std::size_t seat, double reservation) {
  Ranking ranking;
  ranking.utility.reserve(list.size());
  for (std::size_t row = 0; row < list.size(); ++row) ranking.utility.push_back(list.of(row)[seat]);
  ranking.order.resize(list.size());
  std::iota(ranking.order.begin(), ranking.order.end(), 0U);
  // What differs by rounding alone must not be told apart: compared by whole grains.
  std::vector<Worth> grain;
  grain.reserve(list.size());
  for (const double utility : ranking.utility)
    grain.push_back(grains(static_cast<Worth>(std::llround(utility * kWhole))));
  std::sort(ranking.order.begin(), ranking.order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return grain[a] != grain[b] ? grain[a] > grain[b] : a < b;
  });
  const auto end = std::partition_point(
      ranking.order.begin(), ranking.order.end(),
      [&](std::uint32_t row) { return ranking.utility[row] >= reservation - kTie; });
  ranking.acceptable = static_cast<std::size_t>(end - ranking.order.begin());
  return ranking;
}

double Bargainer::least() const {
  return ranking_->utility[ranking_->order[ranking_->acceptable - 1]];
}

std::uint32_t Bargainer::any_of(std::size_t first, std::size_t count) {
  if (count <= 1) return ranking_->order[first];
  const std::uint32_t drawn =
      draw(seed_, {Draw::policy, draws_++, static_cast<std::uint64_t>(tactic_), 0, 0},
           static_cast<std::uint32_t>(count));
  return ranking_->order[first + drawn];
}

// The outcome nearest above a target; among those that are worth the same, any.
std::uint32_t Bargainer::near(double target) {
  const auto begin = ranking_->order.begin();
  const auto end = begin + static_cast<std::ptrdiff_t>(ranking_->acceptable);
  const auto above = [&](double bound) {
    return std::partition_point(
        begin, end, [&](std::uint32_t row) { return ranking_->utility[row] >= bound - kTie; });
  };
  const auto behind = above(target);
  if (behind == begin) return any_of(0, 1);
  const double level = ranking_->utility[*(behind - 1)];
  const auto first = std::partition_point(
      begin, behind, [&](std::uint32_t row) { return ranking_->utility[row] > level + kTie; });
  return any_of(static_cast<std::size_t>(first - begin), static_cast<std::size_t>(behind - first));
}

// Concedes, in its own utility, as much as the other's last step was worth to it. Until the other
// has made a step it begins with its best and then goes one level down a turn: two that only
// mirrored each other would never move.
std::uint32_t Bargainer::mirrored() {
  double target = best();
  if (last_heard_ && before_last_ && last_target_) {
    target = *last_target_ - (*last_heard_ - *before_last_);
  } else if (last_target_) {
    const auto lower = std::partition_point(
        ranking_->order.begin(), ranking_->order.end(),
        [&](std::uint32_t row) { return ranking_->utility[row] >= *last_target_ - kTie; });
    target = lower == ranking_->order.end() ? *last_target_ : ranking_->utility[*lower];
  }
  last_target_ = std::clamp(target, least(), best());
  return near(*last_target_);
}

// MiCRO: the next outcome of its order while the other has kept pace, else one of the earlier.
std::uint32_t Bargainer::next_new() {
  if (proposed_ <= heard_.size() && proposed_ < ranking_->acceptable)
    return ranking_->order[proposed_++];
  return any_of(0, proposed_);
}

std::optional<std::uint32_t> Bargainer::propose(double time) {
  if (ranking_->acceptable == 0) return std::nullopt;
  switch (tactic_) {
    case Bargaining::boulware:
    case Bargaining::linear:
    case Bargaining::conceder:
      return near(best() - (best() - least()) * conceded(tactic_, time));
    case Bargaining::tit_for_tat:
      return mirrored();
    case Bargaining::micro:
      return next_new();
    case Bargaining::random:
      return any_of(0, ranking_->acceptable);
    case Bargaining::hardliner:
      break;
  }
  return near(best());
}

void Bargainer::hear(std::uint32_t outcome) {
  const auto place = std::lower_bound(heard_.begin(), heard_.end(), outcome);
  if (place == heard_.end() || *place != outcome) heard_.insert(place, outcome);
  before_last_ = last_heard_;
  last_heard_ = ranking_->utility[outcome];
}

bool Bargainer::accepts(std::uint32_t outcome, std::uint32_t own_next) const {
  if (ranking_->acceptable == 0) return false;
  // MiCRO measures by the least that it has proposed or is about to propose.
  const std::uint32_t measure =
      tactic_ == Bargaining::micro ? ranking_->order[proposed_ - 1] : own_next;
  return ranking_->utility[outcome] >= std::max(ranking_->utility[measure], least()) - kTie;
}

}  // namespace demarche::analyse
