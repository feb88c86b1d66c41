// Keys of the map beside those of every screen. Private to ui/view/app.
#pragma once

#include <string>

#include "view/app.h"

namespace demarche::view {

// Any key shows at once who is on the way; arrows with Shift move the map. True when the key is
// answered by that.
bool map_key(App& app, const canvas::Frame& frame, const std::string& name, bool shift);

}  // namespace demarche::view
