// Playing without a person, through the same actions that a person's clicks are.
#pragma once

#include <functional>

#include "desktop/shell.h"

namespace demarche::desktop {

// Makes one decision of the person as the computer would; tells a reveal to its end.
void decide(Shell& shell);

// Decides until `wanted` says yes or the game is over; false when it never did.
bool play_until(Shell& shell, const std::function<bool(const view::App&)>& wanted);

// Drafts what the computer would propose now, without proposing it; false when it would not.
bool draft_proposal(Shell& shell);

}  // namespace demarche::desktop
