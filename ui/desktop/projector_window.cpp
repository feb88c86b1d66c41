#include "desktop/projector_window.h"

#include <algorithm>

#include "canvas/paint.h"

namespace demarche::desktop {
namespace {

constexpr unsigned kWidth = 1280, kHeight = 720, kSmallestWidth = 800, kSmallestHeight = 500;

}  // namespace

// Beside the first window, to be moved to the projector and enlarged there.
void ProjectorWindow::open(Shell& shell) {
  const view::Words words(shell.app().options.language);
  const std::string title = "Demarche: " + words("screen.projector");
  window_.create(sf::VideoMode(kWidth, kHeight), sf::String::fromUtf8(title.begin(), title.end()),
                 sf::Style::Default);
  window_.setPosition({80, 80});
  stale_ = true;
}

void ProjectorWindow::answer(Shell& shell) {
  sf::Event event;
  while (window_.pollEvent(event)) {
    if (event.type == sf::Event::Closed) {
      window_.close();
      shell.close_projector();
      return;
    }
    stale_ = stale_ || event.type == sf::Event::Resized || event.type == sf::Event::GainedFocus;
  }
}

void ProjectorWindow::draw(Shell& shell) {
  const sf::Vector2u size = window_.getSize();
  const canvas::Frame& frame =
      shell.lay_out_projector(static_cast<int>(std::max(size.x, kSmallestWidth)),
                              static_cast<int>(std::max(size.y, kSmallestHeight)));
  if (!stale_ && frame == shown_) return;
  const canvas::Surface surface = shell.paint_projector();
  const sf::Vector2u pixels(static_cast<unsigned>(surface.width),
                            static_cast<unsigned>(surface.height));
  if (texture_.getSize() != pixels && !texture_.create(pixels.x, pixels.y)) return;
  texture_.update(canvas::premultiplied_rgba(surface).data());
  window_.setView(
      sf::View(sf::FloatRect(0, 0, static_cast<float>(size.x), static_cast<float>(size.y))));
  window_.clear(sf::Color(11, 16, 24));
  window_.draw(sf::Sprite(texture_));
  window_.display();
  shown_ = frame;
  stale_ = false;
}

void ProjectorWindow::follow(Shell& shell) {
  if (!shell.wants_projector()) {
    if (window_.isOpen()) window_.close();
    return;
  }
  if (!window_.isOpen()) open(shell);
  answer(shell);
  if (window_.isOpen()) draw(shell);
}

}  // namespace demarche::desktop
