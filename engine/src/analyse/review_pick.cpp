#include <algorithm>
#include <bit>
#include <cassert>

#include "analyse/review_pieces.h"
#include "demarche/alternatives.h"
#include "demarche/chance.h"
#include "demarche/imagine.h"

namespace demarche::analyse {

namespace {

std::uint64_t seed_of_search(const Inquiry& inquiry) {
  DrawKey key;
  key.kind = Draw::policy;
  key.what = key_of("alternatives of a review");
  return mix(inquiry.effort.seed, key);
}

struct Candidate {
  std::size_t row = 0;
  std::int64_t sum = 0;  // points in the worlds so far
};

// Plays every candidate in the next `worlds` worlds; false when it was stopped.
bool try_in(const Inquiry& inquiry, const Situation& before,
            std::span<const WeighedMove> alternatives, int first, int worlds,
            std::vector<Candidate>& left, ReviewSpace& space) {
  for (int number = first; number < first + worlds; ++number) {
    if (!goes_on(space)) return false;
    const Draws draws = draws_of(inquiry, Purpose::picking, number);
    imagine(*inquiry.scenario, before, inquiry.seat, draws.world, space.imagined);
    for (Candidate& candidate : left) {
      const Move& move = alternatives[candidate.row].move;
      candidate.sum += play_out_with(inquiry, move, draws.policy, space).points;
    }
  }
  return true;
}

}  // namespace

std::vector<WeighedMove> alternatives_of(const Inquiry& inquiry, const Situation& before,
                                         const Move& chosen, ReviewSpace& space) {
  const auto most = static_cast<std::size_t>(inquiry.effort.alternatives);
  std::vector<Move> found;
  find_alternatives(*inquiry.scenario, before, inquiry.seat, seed_of_search(inquiry), most, found,
                    space.thoughts);
  if (std::find(found.begin(), found.end(), chosen) == found.end()) {
    if (found.size() == most) found.pop_back();
    found.push_back(chosen);
  }
  std::vector<WeighedMove> alternatives(found.size());
  for (std::size_t row = 0; row < found.size(); ++row) alternatives[row].move = found[row];
  return alternatives;
}

std::optional<std::size_t> picked_row(const Inquiry& inquiry, const Situation& before,
                                      std::span<const WeighedMove> alternatives,
                                      ReviewSpace& space) {
  assert(!alternatives.empty());
  std::vector<Candidate> left(alternatives.size());
  for (std::size_t row = 0; row < left.size(); ++row) left[row].row = row;
  const auto halvings = static_cast<std::size_t>(std::bit_width(left.size() - 1));
  const std::size_t budget =
      static_cast<std::size_t>(inquiry.effort.continuations) * alternatives.size();
  int tried = 0;
  while (left.size() > 1) {
    const std::size_t share = budget / (halvings * left.size());
    const int worlds = static_cast<int>(std::max<std::size_t>(share, 1));
    if (!try_in(inquiry, before, alternatives, tried, worlds, left, space)) return {};
    tried += worlds;
    std::stable_sort(left.begin(), left.end(),
                     [](const Candidate& a, const Candidate& b) { return a.sum > b.sum; });
    left.resize((left.size() + 1) / 2);
    std::sort(left.begin(), left.end(),
              [](const Candidate& a, const Candidate& b) { return a.row < b.row; });
  }
  return left.front().row;
}

}  // namespace demarche::analyse
