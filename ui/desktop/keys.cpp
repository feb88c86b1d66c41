#include "desktop/keys.h"

namespace demarche::desktop {
namespace {

std::string named(sf::Keyboard::Key key) {
  switch (key) {
    case sf::Keyboard::Enter:
      return "Enter";
    case sf::Keyboard::Escape:
      return "Escape";
    case sf::Keyboard::Tab:
      return "Tab";
    case sf::Keyboard::Space:
      return "Space";
    case sf::Keyboard::Up:
      return "Up";
    case sf::Keyboard::Down:
      return "Down";
    case sf::Keyboard::Left:
      return "Left";
    case sf::Keyboard::Right:
      return "Right";
    case sf::Keyboard::PageUp:
      return "PageUp";
    case sf::Keyboard::PageDown:
      return "PageDown";
    case sf::Keyboard::Home:
      return "Home";
    case sf::Keyboard::End:
      return "End";
    case sf::Keyboard::Backspace:
      return "Backspace";
    case sf::Keyboard::Delete:
      return "Delete";
    case sf::Keyboard::F1:
      return "?";
    case sf::Keyboard::F2:
      return "F2";
    case sf::Keyboard::F9:
      return "F9";
    case sf::Keyboard::F11:
      return "F11";
    default:
      return "";
  }
}

}  // namespace

std::string key_name(const sf::Event::KeyEvent& key) {
  if (key.control || key.alt || key.system) return "";
  if (key.code == sf::Keyboard::Slash && key.shift) return "?";
  if (key.code >= sf::Keyboard::A && key.code <= sf::Keyboard::Z) {
    return std::string(1, static_cast<char>('a' + (key.code - sf::Keyboard::A)));
  }
  if (key.code >= sf::Keyboard::Num0 && key.code <= sf::Keyboard::Num9) {
    return std::string(1, static_cast<char>('0' + (key.code - sf::Keyboard::Num0)));
  }
  if (key.code >= sf::Keyboard::Numpad0 && key.code <= sf::Keyboard::Numpad9) {
    return std::string(1, static_cast<char>('0' + (key.code - sf::Keyboard::Numpad0)));
  }
  if (key.code == sf::Keyboard::Equal || key.code == sf::Keyboard::Add) return "+";
  if (key.code == sf::Keyboard::Hyphen || key.code == sf::Keyboard::Subtract) return "-";
  if (key.code >= sf::Keyboard::F2 && key.code <= sf::Keyboard::F12) {
    return "F" + std::to_string(2 + (key.code - sf::Keyboard::F2));
  }
  return named(key.code);
}

}  // namespace demarche::desktop
