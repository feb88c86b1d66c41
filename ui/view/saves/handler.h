// The family of verbs of saved games and share codes (app/turn.h).
#pragma once

#include "view/app/turn.h"

namespace demarche::view {

[[nodiscard]] Handler saves_handler(const std::string& verb);

}  // namespace demarche::view
