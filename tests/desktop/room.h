// A desktop without a display: the program's own folders, and a person's that is empty.
#pragma once

#include <filesystem>
#include <string>

#include "desktop/shell.h"
#include "view/actions.h"

namespace demarche::desktop {

// The project's assets and scenarios, with nothing kept between starts.
[[nodiscard]] Places nowhere();
// The same with an empty folder of the person, kept until the process ends.
[[nodiscard]] Places empty_home(const std::string& name);

// What a click on a node with that verb asks for.
void act(Shell& shell, const char* verb, int a = 0, int b = 0);
// Presses a key on the frame that is shown now.
void press(Shell& shell, const std::string& key);
// From the title to the table of a new game of the article as its first seat.
void sit_down(Shell& shell, std::uint64_t seed);
// The middle of a node that is on the screen; an assertion fails when it is not.
[[nodiscard]] canvas::Point middle(Shell& shell, const std::string& node);

}  // namespace demarche::desktop
