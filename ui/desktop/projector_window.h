// The second window of a lesson. It shows and is not operated: keys belong to the first one.
#pragma once

#include <SFML/Graphics.hpp>

#include "desktop/shell.h"

namespace demarche::desktop {

class ProjectorWindow {
 public:
  // Opens or closes as the lesson wants, answers its few events, and draws when what the class sees
  // has changed.
  void follow(Shell& shell);
  [[nodiscard]] bool is_open() const { return window_.isOpen(); }

 private:
  void open(Shell& shell);
  void answer(Shell& shell);
  void draw(Shell& shell);

  sf::RenderWindow window_;
  sf::Texture texture_;
  canvas::Frame shown_;
  bool stale_ = true;
};

}  // namespace demarche::desktop
