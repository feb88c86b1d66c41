#include "view/review/pair.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace demarche::view {
namespace {

using analyse::PairedRun;

bool same_choices(const PairedRun& run, std::size_t move, const Move& other) {
  return run.move == move && run.other == other;
}

// What the review scored of that choice.
std::optional<ChoiceOdds> scored(const ReviewDesk& desk, std::size_t move, const Move& choice) {
  if (!desk.review) return std::nullopt;
  for (const analyse::ReviewedDecision& made : desk.review->decisions) {
    if (made.move != move) continue;
    for (const analyse::WeighedMove& one : made.alternatives) {
      if (one.move == choice && one.scored)
        return ChoiceOdds{made.continuations, one.endings, std::nullopt};
    }
  }
  return std::nullopt;
}

}  // namespace

const PairedRun* pair_shown(const After& after) {
  const BranchDesk& desk = after.branch;
  if (!desk.futures) return nullptr;
  const auto found = std::find_if(after.pairs.begin(), after.pairs.end(), [&](const auto& run) {
    return same_choices(*run, desk.move, desk.futures->other_move);
  });
  return found == after.pairs.end() ? nullptr : found->get();
}

std::optional<PairWanted> pair_wanted(const App& app) {
  if (app.screen != Screen::branch || !app.play || !app.after) return std::nullopt;
  const BranchDesk& desk = app.after->branch;
  if (!desk.futures || desk.weighing_stopped) return std::nullopt;
  PairWanted out;
  if (const PairedRun* begun = pair_shown(*app.after)) {
    out.begun = *begun;
  } else {
    out.begun.move = desk.move;
    out.begun.chosen = desk.futures->chosen_move;
    out.begun.other = desk.futures->other_move;
  }
  const int done = out.begun.continuations();
  const auto* const next = std::find_if(std::begin(kPairSteps), std::end(kPairSteps),
                                        [done](int step) { return step > done; });
  if (next == std::end(kPairSteps)) return std::nullopt;
  out.continuations = *next;
  return out;
}

void put_pair(After& after, std::shared_ptr<const PairedRun> run) {
  const auto same = std::find_if(after.pairs.begin(), after.pairs.end(), [&](const auto& one) {
    return same_choices(*one, run->move, run->other);
  });
  if (same == after.pairs.end()) {
    after.pairs.push_back(std::move(run));
  } else if ((*same)->continuations() < run->continuations()) {
    *same = std::move(run);
  }
}

std::optional<ChoiceOdds> odds_after(const After& after, const Scenario& scenario, bool other) {
  const BranchDesk& desk = after.branch;
  if (!desk.futures) return std::nullopt;
  const PairedRun* run = pair_shown(after);
  if (run == nullptr) {
    const Move& choice = other ? desk.futures->other_move : desk.futures->chosen_move;
    return scored(after.review, desk.move, choice);
  }
  const analyse::PairedSide& side = other ? run->of_other : run->of_chosen;
  return ChoiceOdds{run->continuations(), analyse::endings_of(side, scenario.endings.size()),
                    analyse::mean_range(side.points)};
}

}  // namespace demarche::view
