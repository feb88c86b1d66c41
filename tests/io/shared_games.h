// Games to be shared: persons who do whatever is legal, and now and then a facilitator.
#pragma once

#include "demarche/game.h"

namespace demarche::test {

// Plays at most so many decisions of persons; computed seats decide between them. Every fifth time
// an event is brought in, every third time a choice taken back, if that can be.
[[nodiscard]] Game game_with_people(const Scenario& scenario, const Settings& settings,
                                    int decisions = 100'000);
// Everybody plays at random, computed seats too: hardly a move follows from the seeds.
[[nodiscard]] Game game_at_random(const Scenario& scenario, const Settings& settings);

void check_same_game(const Game& a, const Game& b);

}  // namespace demarche::test
