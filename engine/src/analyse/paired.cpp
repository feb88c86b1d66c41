#include "demarche/analyse/paired.h"

#include <algorithm>
#include <cassert>

#include "analyse/review_pieces.h"
#include "demarche/imagine.h"

namespace demarche::analyse {
namespace {

// Continuations of one piece: often enough to be stopped, seldom enough to cost nothing.
constexpr std::size_t kTogether = 4;

void put(PairedSide& side, std::size_t number, const Led& led) {
  side.points[number] = led.points;
  side.endings[number] = static_cast<std::int32_t>(led.ending);
}

}  // namespace

MeanRange mean_range(std::span<const std::int32_t> points) {
  std::int64_t sum = 0;
  for (const std::int32_t one : points) sum += one;
  const Spread spread = spread_of(points);
  return {mean_of(sum, static_cast<std::int64_t>(points.size())), spread.low, spread.high};
}

MeanRange difference_of(const PairedRun& run) {
  std::vector<std::int32_t> differences(run.of_chosen.points.size());
  for (std::size_t number = 0; number < differences.size(); ++number)
    differences[number] = run.of_other.points[number] - run.of_chosen.points[number];
  return mean_range(differences);
}

std::vector<std::int32_t> endings_of(const PairedSide& side, std::size_t endings) {
  std::vector<std::int32_t> out(endings, 0);
  for (const std::int32_t ending : side.endings) ++out[static_cast<std::size_t>(ending)];
  return out;
}

PairedWork::PairedWork(const Scenario& scenario, const Record& record, PairedRun begun,
                       int continuations, std::uint64_t seed)
    : run_(std::move(begun)), from_(run_.of_chosen.points.size()) {
  const auto all = static_cast<std::size_t>(continuations);
  assert(run_.move < record.moves.size() && record.moves[run_.move] == run_.chosen);
  assert(run_.chosen.seat == run_.other.seat && all >= from_);
  inquiry_.scenario = &scenario;
  inquiry_.seat = SeatId(std::size_t{run_.chosen.seat});
  inquiry_.effort.seed = seed;
  before_ = start(scenario, record.settings);
  for (std::size_t row = 0; row < run_.move; ++row) apply(scenario, before_, record.moves[row]);
  for (PairedSide* side : {&run_.of_chosen, &run_.of_other}) {
    side->points.resize(all);
    side->endings.resize(all);
  }
}

std::size_t PairedWork::pieces() const {
  return (run_.of_chosen.points.size() - from_ + kTogether - 1) / kTogether;
}

bool PairedWork::work_on(std::size_t piece, ReviewSpace& space) {
  assert(piece < pieces());
  const std::size_t first = from_ + piece * kTogether;
  const std::size_t end = std::min(run_.of_chosen.points.size(), first + kTogether);
  for (std::size_t number = first; number < end; ++number) {
    if (!goes_on(space)) return false;
    const Draws drawn = draws_of(inquiry_, Purpose::scoring, static_cast<int>(number));
    imagine(*inquiry_.scenario, before_, inquiry_.seat, drawn.world, space.imagined);
    put(run_.of_chosen, number, play_out_with(inquiry_, run_.chosen, drawn.policy, space));
    put(run_.of_other, number, play_out_with(inquiry_, run_.other, drawn.policy, space));
  }
  return true;
}

}  // namespace demarche::analyse
