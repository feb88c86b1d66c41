// How a game might go on from here, when every seat plays in character: for looking ahead, for
// reviews and for comparisons.
#pragma once

#include <cstdint>

#include "demarche/play.h"
#include "demarche/workspace.h"

namespace demarche {

// As long as the game lasts.
inline constexpr int kToTheEnd = 255;

// Lets every awaited seat decide in character, the lowest first, and carries it out, until the
// game is over or `rounds` more rounds have closed (1: to the next planning, its news included).
// Returns the number of decisions made.
//
// `situation`: taken as it is, with every secret in it, and left where the play stopped. Chance
// goes on by its world seed: to see another future, give `state.head().world_seed` another value
// before. Each seat decides from a concealed copy and from its own beliefs, so what it may not know
// decides nothing. Persons' seats decide like computed ones; their answers still weigh in beliefs
// as a person's do.
// `policy_seed`: of all choices. The same four arguments give the same play, byte for byte.
// `rounds`: from 1; nothing is played when the game is over.
// No log, and no allocation once `space` and `situation` have their sizes. Cannot fail.
std::uint64_t play_on(const Scenario& scenario, Situation& situation, std::uint64_t policy_seed,
                      Workspace& space, int rounds = kToTheEnd);

}  // namespace demarche
