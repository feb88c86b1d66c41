// Scenes of what a teacher does with delegations beside the game.
#pragma once

#include <vector>

#include "desktop/scenes.h"

namespace demarche::desktop {

// All scenes, with these among those of a lesson.
[[nodiscard]] std::vector<Scene> with_delegation_scenes(std::vector<Scene> all);

}  // namespace demarche::desktop
