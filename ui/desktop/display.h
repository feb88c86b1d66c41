// Whether a window could be opened at all.
#pragma once

namespace demarche::desktop {

// Asks the X display itself: SFML ends the process when none answers, so nothing of SFML may be
// made before.
[[nodiscard]] bool display_answers();

}  // namespace demarche::desktop
