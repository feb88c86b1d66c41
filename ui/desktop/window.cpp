#include "desktop/window.h"

#include <algorithm>

#include "canvas/paint.h"
#include "canvas/semantic.h"
#include "demarche/io/save.h"
#include "desktop/keys.h"

namespace demarche::desktop {
namespace {

constexpr unsigned kSmallestWidth = 800, kSmallestHeight = 500;
constexpr float kFadeSeconds = 0.2F, kReducedFadeSeconds = 0.08F;

// Colours of a texture are premultiplied already.
const sf::BlendMode kPremultiplied(sf::BlendMode::One, sf::BlendMode::OneMinusSrcAlpha);

}  // namespace

Window::Window(Shell& shell, const WindowOptions& options) : shell_(shell), options_(options) {
  full_screen_ = shell_.app().options.full_screen;
  open();
}

void Window::open() {
  const sf::VideoMode desktop = sf::VideoMode::getDesktopMode();
  if (full_screen_) {
    window_.create(desktop, "Demarche", sf::Style::Fullscreen);
  } else {
    const unsigned width = std::min(options_.width, std::max(desktop.width, kSmallestWidth));
    const unsigned height = std::min(options_.height, std::max(desktop.height, kSmallestHeight));
    window_.create(sf::VideoMode(width, height), "Demarche", sf::Style::Default);
    window_.setPosition({0, 0});
  }
  window_.setVerticalSyncEnabled(true);
  window_.setKeyRepeatEnabled(true);
  sprites_.clear();
  dirty_ = true;
}

void Window::set_full_screen(bool on) {
  if (on == full_screen_) return;
  full_screen_ = on;
  open();
}

canvas::Point Window::logical(int x, int y) const {
  return {x / shell_.scale(), y / shell_.scale()};
}

float Window::fade() const {
  const float length = shell_.app().options.reduced_motion ? kReducedFadeSeconds : kFadeSeconds;
  return std::min(1.0F, since_screen_.getElapsedTime().asSeconds() / length);
}

void Window::run() {
  while (window_.isOpen() && !shell_.wants_to_quit()) {
    refresh();
    const bool moving = fade() < 1.0F;
    if (dirty_ || moving) draw();
    sf::Event event;
    if (moving) {
      sf::sleep(sf::milliseconds(8));
    } else if (window_.waitEvent(event)) {
      handle(event);
    }
    while (window_.pollEvent(event)) handle(event);
  }
  shell_.close();
}

void Window::handle(const sf::Event& event) {
  switch (event.type) {
    case sf::Event::Closed:
      window_.close();
      break;
    case sf::Event::Resized: {
      const sf::Vector2u size(std::max(event.size.width, kSmallestWidth),
                              std::max(event.size.height, kSmallestHeight));
      if (size != window_.getSize()) window_.setSize(size);
      window_.setView(
          sf::View(sf::FloatRect(0, 0, static_cast<float>(size.x), static_cast<float>(size.y))));
      break;
    }
    case sf::Event::KeyPressed:
      handle_key(event.key);
      break;
    case sf::Event::MouseMoved:
      shell_.hover(logical(event.mouseMove.x, event.mouseMove.y));
      break;
    case sf::Event::MouseButtonPressed:
      if (event.mouseButton.button == sf::Mouse::Left)
        shell_.press(logical(event.mouseButton.x, event.mouseButton.y));
      break;
    case sf::Event::MouseWheelScrolled:
      shell_.wheel(logical(event.mouseWheelScroll.x, event.mouseWheelScroll.y),
                   event.mouseWheelScroll.delta);
      break;
    default:
      return;
  }
  dirty_ = true;
}

void Window::handle_key(const sf::Event::KeyEvent& key) {
  const std::string name = key_name(key);
  if (name == "F11") {
    shell_.app().options.full_screen = !full_screen_;
    set_full_screen(!full_screen_);
  } else if (!name.empty()) {
    shell_.key(name, key.shift);
  }
}

void Window::refresh() {
  if (!dirty_ || !window_.isOpen()) return;
  set_full_screen(shell_.app().options.full_screen);
  const sf::Vector2u size = window_.getSize();
  shell_.lay_out(static_cast<int>(size.x), static_cast<int>(size.y));
  if (shell_.app().screen != shown_screen_) {
    shown_screen_ = shell_.app().screen;
    since_screen_.restart();
  }
  for (const auto& [id, entry] : shell_.paint()) upload(id, entry);
  if (!options_.tree_file.empty()) {
    // A test's window on the program; a failure shows as a missing file there.
    static_cast<void>(
        io::write_file_whole(options_.tree_file, canvas::semantic_map(shell_.frame())));
  }
}

void Window::upload(const std::string& id, const canvas::LayerCache::Entry& entry) {
  Sprite& sprite = sprites_[id];
  if (sprite.known && sprite.revision == entry.revision) return;
  const canvas::Surface& surface = *entry.surface;
  if (surface.width < 1 || surface.height < 1) return;
  const sf::Vector2u size(static_cast<unsigned>(surface.width),
                          static_cast<unsigned>(surface.height));
  if (sprite.texture.getSize() != size) sprite.texture.create(size.x, size.y);
  sprite.texture.update(canvas::premultiplied_rgba(surface).data());
  sprite.revision = entry.revision;
  sprite.known = true;
}

void Window::draw() {
  window_.clear(sf::Color(11, 16, 24));
  for (const canvas::Layer& layer : shell_.frame().layers) draw_layer(layer);
  window_.display();
  dirty_ = false;
}

void Window::draw_layer(const canvas::Layer& layer) {
  const auto found = sprites_.find(layer.id);
  if (found == sprites_.end() || !found->second.known) return;
  const canvas::Placement at = canvas::placement(layer, shell_.frame().size, shell_.scale());
  // The visible part of the surface, in its own pixels.
  const int left = std::max(at.clip_x, at.shown_x), top = std::max(at.clip_y, at.shown_y);
  const int right = std::min(at.clip_x + at.clip_width, at.shown_x + at.width);
  const int bottom = std::min(at.clip_y + at.clip_height, at.shown_y + at.height);
  if (right <= left || bottom <= top) return;
  sf::Sprite sprite(found->second.texture,
                    sf::IntRect(left - at.shown_x, top - at.shown_y, right - left, bottom - top));
  sprite.setPosition(static_cast<float>(left), static_cast<float>(top));
  const double shown = layer.opacity * (layer.id == "base" ? 1.0 : static_cast<double>(fade()));
  const auto alpha = static_cast<sf::Uint8>(std::clamp(shown, 0.0, 1.0) * 255.0);
  sprite.setColor(sf::Color(alpha, alpha, alpha, alpha));
  window_.draw(sprite, sf::RenderStates(kPremultiplied));
}

}  // namespace demarche::desktop
