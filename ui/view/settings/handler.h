// The family of verbs of the settings (app/turn.h).
#pragma once

#include "view/app/turn.h"

namespace demarche::view {

[[nodiscard]] Handler settings_handler(const std::string& verb);

}  // namespace demarche::view
