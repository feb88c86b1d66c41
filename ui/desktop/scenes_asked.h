// Scenes of what is asked before it is done: whom to ask, to walk out, to leave.
#pragma once

#include "desktop/shell.h"

namespace demarche::desktop {

bool sitting_ask(Shell& shell);
bool sitting_walk_out(Shell& shell);
bool leave_asked(Shell& shell);

}  // namespace demarche::desktop
