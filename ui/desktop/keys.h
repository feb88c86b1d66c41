// Names of keys, as the view knows them.
#pragma once

#include <SFML/Window/Event.hpp>
#include <string>

namespace demarche::desktop {

// "Enter", "Escape", "Tab", "Up", "PageDown", "Space", "a" to "z", "0" to "9", "?", "F2" to "F12";
// empty for others.
[[nodiscard]] std::string key_name(const sf::Event::KeyEvent& key);

}  // namespace demarche::desktop
