#include "desktop/window.h"

#include <algorithm>
#include <cstdio>

#include "canvas/paint.h"
#include "canvas/semantic.h"
#include "demarche/io/save.h"
#include "desktop/flows.h"
#include "desktop/keys.h"

namespace demarche::desktop {
namespace {

constexpr unsigned kSmallestWidth = 800, kSmallestHeight = 500;
constexpr float kFadeSeconds = 0.2F;
// SFML has no way to sleep until an event comes, its own waiting looks every 10 ms. So do we, and
// less often when nobody has touched anything for a while.
constexpr int kAwakeMilliseconds = 8, kDrowsyMilliseconds = 30;
constexpr float kDrowsyAfterSeconds = 20.0F;
constexpr int kFlowMilliseconds = 40;  // from one picture of moving light to the next

// Colours of a texture are premultiplied already.
const sf::BlendMode kPremultiplied(sf::BlendMode::One, sf::BlendMode::OneMinusSrcAlpha);

}  // namespace

Window::Window(Shell& shell, const WindowOptions& options, const EndSignals& signals)
    : shell_(shell), options_(options), signals_(signals) {
  full_screen_ = shell_.app().options.full_screen;
  shell_.speak(options.speak);
  shell_.think_aside(true);
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
  window_.setKeyRepeatEnabled(true);
  sprites_.clear();
  stale_ = true;
}

void Window::set_full_screen(bool on) {
  if (on == full_screen_) return;
  if (on) {  // the way back leads to the size that it had
    options_.width = window_.getSize().x;
    options_.height = window_.getSize().y;
  }
  full_screen_ = on;
  open();
}

canvas::Point Window::logical(int x, int y) const {
  return {x / shell_.scale(), y / shell_.scale()};
}

float Window::fade() const {
  if (!fading_ || shell_.app().options.reduced_motion) return 1.0F;
  return std::min(1.0F, since_screen_.getElapsedTime().asSeconds() / kFadeSeconds);
}

void Window::run() {
  while (step()) {
  }
  shell_.close();
}

bool Window::step() {
  stale_ = shell_.tick(since_start_.getElapsedTime().asMilliseconds()) || stale_;
  refresh();
  const bool moving = fade() < 1.0F;
  if (dirty_ || fading_ || light_moves()) {
    draw();
    window_.display();
  }
  projector_.follow(shell_);
  fading_ = moving;  // once more when it is all there
  bool any = false;
  sf::Event event;
  while (window_.pollEvent(event)) {
    handle(event);
    any = true;
  }
  if (any) since_event_.restart();
  sound();
  if (!stale_) wait(moving);
  return window_.isOpen() && !shell_.wants_to_quit() && !signals_.come();
}

// Light runs along channels: sprites are drawn again, nothing is painted. It rests when nobody has
// touched anything for a while.
bool Window::light_moves() {
  if (shell_.frame().flows.empty() || shell_.app().options.reduced_motion) return false;
  if (since_event_.getElapsedTime().asSeconds() > kDrowsyAfterSeconds) return false;
  if (since_light_.getElapsedTime().asMilliseconds() < kFlowMilliseconds) return false;
  since_light_.restart();
  return true;
}

void Window::sound() {
  const std::vector<view::Sound> cues = shell_.take_cues();
  if (cues.empty()) return;
  if (!audio_) audio_ = open_audio(shell_.sounds());
  for (const view::Sound cue : cues) audio_->play(cue, shell_.app().options.volume);
}

void Window::wait(bool moving) {
  const bool drowsy = !moving && since_event_.getElapsedTime().asSeconds() > kDrowsyAfterSeconds;
  // An open device mixes silence; whoever comes back hears the next sound all the same.
  if (drowsy && audio_ && !audio_->busy()) audio_.reset();
  sf::sleep(sf::milliseconds(drowsy ? kDrowsyMilliseconds : kAwakeMilliseconds));
}

void Window::handle(const sf::Event& event) {
  refresh();  // it is meant for what the last one led to
  bool changed = true;
  switch (event.type) {
    case sf::Event::Closed:
      window_.close();
      break;
    case sf::Event::Resized:
      resized({event.size.width, event.size.height});
      break;
    case sf::Event::KeyPressed:
      handle_key(event.key);
      break;
    case sf::Event::TextEntered:
      changed = typed(event.text.unicode);
      break;
    case sf::Event::MouseMoved:
      changed = shell_.hover(logical(event.mouseMove.x, event.mouseMove.y));
      break;
    case sf::Event::MouseLeft:
      changed = shell_.hover({-1, -1});
      break;
    case sf::Event::MouseButtonPressed:
      fading_ = false;
      changed = event.mouseButton.button == sf::Mouse::Left &&
                shell_.press(logical(event.mouseButton.x, event.mouseButton.y));
      break;
    case sf::Event::MouseButtonReleased:
      changed = event.mouseButton.button == sf::Mouse::Left &&
                shell_.release(logical(event.mouseButton.x, event.mouseButton.y));
      break;
    case sf::Event::MouseWheelScrolled:
      changed = shell_.wheel(logical(event.mouseWheelScroll.x, event.mouseWheelScroll.y),
                             event.mouseWheelScroll.delta);
      break;
    case sf::Event::GainedFocus:
    case sf::Event::MouseEntered:
      break;  // what lay above it may have taken its picture away
    default:
      changed = false;
  }
  stale_ = stale_ || changed;
  const std::string copied = shell_.take_copied();
  if (!copied.empty()) sf::Clipboard::setString(sf::String::fromUtf8(copied.begin(), copied.end()));
}

// Letters of a field; what keys do beside comes as keys.
bool Window::typed(sf::Uint32 letter) {
  constexpr sf::Uint32 kSpace = 32, kDelete = 127;
  if (letter < kSpace || letter == kDelete) return false;
  const std::basic_string<sf::Uint8> bytes = sf::String(letter).toUtf8();
  shell_.type(std::string(bytes.begin(), bytes.end()));
  return true;
}

void Window::handle_key(const sf::Event::KeyEvent& key) {
  fading_ = false;
  if (key.control && key.code == sf::Keyboard::V) {
    const std::basic_string<sf::Uint8> bytes = sf::Clipboard::getString().toUtf8();
    shell_.type(std::string(bytes.begin(), bytes.end()));
    return;
  }
  const std::string name = key_name(key);
  if (!name.empty()) shell_.key(name, key.shift);
}

// Smaller than the smallest: asked to grow once. Whoever refuses that sees the smallest, cut.
void Window::resized(sf::Vector2u size) {
  const sf::Vector2u wanted(std::max(size.x, kSmallestWidth), std::max(size.y, kSmallestHeight));
  if (wanted == size || size == refused_) return;
  refused_ = size;
  window_.setSize(wanted);
}

void Window::refresh() {
  if (!stale_ || !window_.isOpen()) return;
  set_full_screen(shell_.app().options.full_screen);
  const sf::Vector2u size = window_.getSize();
  window_.setView(
      sf::View(sf::FloatRect(0, 0, static_cast<float>(size.x), static_cast<float>(size.y))));
  shell_.lay_out(static_cast<int>(std::max(size.x, kSmallestWidth)),
                 static_cast<int>(std::max(size.y, kSmallestHeight)));
  if (shell_.app().screen != shown_screen_) {
    shown_screen_ = shell_.app().screen;
    fading_ = true;
    since_screen_.restart();
  }
  tell();
  stale_ = false;
  dirty_ = true;
}

// Spoken mode: a line for each thing that is said.
void Window::tell() {
  const std::vector<std::string> lines = shell_.take_said();
  if (lines.empty()) return;
  const view::Options& options = shell_.app().options;
  if (options.read_aloud) speech_.say(lines, std::string(view::language_code(options.language)));
  if (!options_.speak) return;
  for (const std::string& line : lines) std::printf("%s\n", line.c_str());
  std::fflush(stdout);
}

// A surface that is taller than a texture may be goes up in part: what is seen, and some around.
void Window::upload(const canvas::Layer& layer, const canvas::LayerCache::Entry& entry) {
  const canvas::Surface& surface = *entry.surface;
  if (surface.width < 1 || surface.height < 1) return;
  const int most = options_.tallest_texture > 0 ? options_.tallest_texture
                                                : static_cast<int>(sf::Texture::getMaximumSize());
  const canvas::Placement at = canvas::placement(layer, shell_.frame().size, shell_.scale());
  const int rows = std::min(surface.height, most);
  const int first_seen = std::max(0, at.clip_y - at.shown_y);
  const int end_seen = std::min(first_seen + at.clip_height, surface.height);
  Sprite& sprite = sprites_[layer.id];
  const bool holds = first_seen >= sprite.first_row && end_seen <= sprite.first_row + rows;
  if (sprite.known && sprite.revision == entry.revision && holds) return;
  sprite.first_row = std::clamp((first_seen + end_seen - rows) / 2, 0, surface.height - rows);
  const sf::Vector2u size(static_cast<unsigned>(surface.width), static_cast<unsigned>(rows));
  if (sprite.texture.getSize() != size && !sprite.texture.create(size.x, size.y)) return;
  const std::vector<std::uint8_t> bytes = canvas::premultiplied_rgba(surface);
  sprite.texture.update(bytes.data() + static_cast<std::size_t>(sprite.first_row) *
                                           static_cast<std::size_t>(surface.width) * 4);
  sprite.revision = entry.revision;
  sprite.known = true;
}

void Window::draw() {
  if (dirty_) {
    const auto& surfaces = shell_.paint();
    for (auto sprite = sprites_.begin(); sprite != sprites_.end();) {
      sprite = surfaces.count(sprite->first) > 0 ? std::next(sprite) : sprites_.erase(sprite);
    }
    for (const canvas::Layer& layer : shell_.frame().layers) upload(layer, surfaces.at(layer.id));
    write_tree();
  }
  window_.clear(sf::Color(11, 16, 24));
  for (const canvas::Layer& layer : shell_.frame().layers) draw_layer(layer);
  dirty_ = false;
}

canvas::Surface Window::picture() {
  draw();
  const sf::Vector2u size = window_.getSize();
  sf::Texture texture;
  if (!texture.create(size.x, size.y)) return {};
  texture.update(window_);
  const sf::Image image = texture.copyToImage();
  canvas::Surface out = canvas::blank(static_cast<int>(size.x), static_cast<int>(size.y));
  const sf::Uint8* byte = image.getPixelsPtr();
  for (std::uint32_t& pixel : out.pixels) {
    pixel = 0xFF000000U | std::uint32_t{byte[0]} << 16U | std::uint32_t{byte[1]} << 8U | byte[2];
    byte += 4;
  }
  return out;
}

// A test's eye on the program; a failure shows as a file that stays as it was.
void Window::write_tree() {
  if (options_.tree_file.empty()) return;
  static_cast<void>(io::write_file_whole(options_.tree_file, canvas::semantic_map(shell_.frame())));
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
                    sf::IntRect(left - at.shown_x, top - at.shown_y - found->second.first_row,
                                right - left, bottom - top));
  sprite.setPosition(static_cast<float>(left), static_cast<float>(top));
  const double shown = layer.opacity * (layer.id == "base" ? 1.0 : static_cast<double>(fade()));
  const auto alpha = static_cast<sf::Uint8>(std::clamp(shown, 0.0, 1.0) * 255.0);
  sprite.setColor(sf::Color(alpha, alpha, alpha, alpha));
  window_.draw(sprite, sf::RenderStates(kPremultiplied));
  const sf::VertexArray light = flow_triangles(
      shell_.frame().flows, layer.id,
      static_cast<double>(since_start_.getElapsedTime().asSeconds()), shell_.scale());
  if (light.getVertexCount() > 0) window_.draw(light, sf::RenderStates(kPremultiplied));
}

}  // namespace demarche::desktop
