// Scenes of the map and the round table that need games of their own: a sitting in session, a venue
// that is named.
#pragma once

#include <vector>

#include "desktop/scenes.h"

namespace demarche::desktop {

[[nodiscard]] std::vector<Scene> with_map_scenes(std::vector<Scene> all);

}  // namespace demarche::desktop
