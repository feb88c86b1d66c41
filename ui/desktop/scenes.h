// The scenes of a scripted game, in their order: what `--screenshot` takes pictures of.
#pragma once

#include <vector>

#include "desktop/shell.h"

namespace demarche::desktop {

struct Scene {
  const char* name;
  // Leads from the scene before to this one. Needs a layout of what is shown; false when this game
  // never comes to it.
  bool (*reach)(Shell& shell);
};

[[nodiscard]] const std::vector<Scene>& scenes();

}  // namespace demarche::desktop
