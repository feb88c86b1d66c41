// Another choice weighed against the one that was made: what is wanted of the front end, and what
// is known of either side so far.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "demarche/analyse/paired.h"
#include "view/review/after.h"

namespace demarche::view {

// Continuations of each of the two choices: a first answer, then two that are better founded.
inline constexpr int kPairSteps[] = {32, 128, 512};
inline constexpr int kPairMost = 512;

// The run of the alternative that is picked in the branch; null while there is none.
[[nodiscard]] const analyse::PairedRun* pair_shown(const After& after);

// What is to be played next: a run, perhaps begun, and how long it is to be. None when nothing is
// picked, the branch is not on the screen, it was stopped or there is enough.
struct PairWanted {
  analyse::PairedRun begun;
  int continuations = 0;
};
[[nodiscard]] std::optional<PairWanted> pair_wanted(const App& app);

// A run has come, in place of a shorter one of the same two choices.
void put_pair(After& after, std::shared_ptr<const analyse::PairedRun> run);

// What continuations say of one side: of the run, else of the review where it scored that choice,
// else none. The mean is of the run alone.
struct ChoiceOdds {
  std::int32_t continuations = 0;
  std::vector<std::int32_t> endings;  // [ending]: how many came to it
  std::optional<analyse::MeanRange> mean;
};
[[nodiscard]] std::optional<ChoiceOdds> odds_after(const After& after, const Scenario& scenario,
                                                   bool other);

}  // namespace demarche::view
