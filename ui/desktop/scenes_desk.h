// Scenes around the desk: the keys that can be changed, games kept under a name.
#pragma once

#include "desktop/shell.h"

namespace demarche::desktop {

bool key_screen(Shell& shell);
bool key_refused(Shell& shell);
bool saves(Shell& shell);
bool save_renamed(Shell& shell);
bool save_deleted(Shell& shell);

}  // namespace demarche::desktop
