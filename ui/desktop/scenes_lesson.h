// Scenes of a game that several persons share, and of a lesson.
#pragma once

#include <vector>

#include "desktop/scenes.h"

namespace demarche::desktop {

// All scenes, with these behind the outcome of the game before.
[[nodiscard]] std::vector<Scene> with_lesson_scenes(std::vector<Scene> all);

}  // namespace demarche::desktop
