// Keys that are changed, and those that work on every screen. Private to ui/view.
#pragma once

#include <optional>

#include "view/app/turn.h"

namespace demarche::view {

[[nodiscard]] Handler keys_handler(const std::string& verb);

// On the screen of keys, while a press is awaited: what it leads to. None: it is not awaited.
std::optional<std::vector<Request>> key_awaited(App& app, const std::string& name);

// What a key asks for on every screen, where no node of the screen has it.
[[nodiscard]] std::optional<canvas::Action> key_everywhere(const App& app, const std::string& name);

}  // namespace demarche::view
