// The seat screen with packs that cannot be played.
#pragma once

namespace demarche::desktop {

class Shell;

bool seat_broken_scene(Shell& shell);
// What comes after it has the shelves as they are.
void take_broken_away(Shell& shell);

}  // namespace demarche::desktop
