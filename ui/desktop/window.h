// The window: SFML moves what Cairo has painted. One premultiplied sprite for each layer; a texture
// is sent again only when its layer was painted again; nothing runs while nothing changes.
#pragma once

#include <SFML/Graphics.hpp>
#include <map>
#include <string>

#include "desktop/audio.h"
#include "desktop/projector_window.h"
#include "desktop/shell.h"
#include "desktop/signals.h"
#include "desktop/speech.h"

namespace demarche::desktop {

// What a run of the window is asked to do beside showing itself.
struct WindowOptions {
  unsigned width = 1280, height = 720;
  int tallest_texture = 0;  // device pixels; 0: what the graphics card says
  std::string tree_file;    // the semantic tree is written here after each change; empty: not
  bool speak = false;       // what a screen reader would say goes to standard output
};

class Window {
 public:
  // Opens the window. `signals` are looked at between two events.
  Window(Shell& shell, const WindowOptions& options, const EndSignals& signals);
  // Until the person leaves. Saves before it returns.
  void run();
  // What run does between two looks: draws what changed, answers the events that have come, sleeps
  // a little. False when the person has left.
  bool step();
  // What the window shows, read back from it.
  [[nodiscard]] canvas::Surface picture();

 private:
  struct Sprite {
    sf::Texture texture;
    std::uint64_t revision = 0;
    int first_row = 0;  // of the surface, where it is taller than a texture may be
    bool known = false;
  };
  void handle(const sf::Event& event);
  void handle_key(const sf::Event::KeyEvent& key);
  bool typed(sf::Uint32 letter);
  void resized(sf::Vector2u size);
  void wait(bool moving);
  bool light_moves();
  void refresh();
  void draw();
  void write_tree();
  void tell();
  void sound();
  void draw_layer(const canvas::Layer& layer);
  void upload(const canvas::Layer& layer, const canvas::LayerCache::Entry& entry);
  void set_full_screen(bool on);
  void open();
  [[nodiscard]] canvas::Point logical(int x, int y) const;
  [[nodiscard]] float fade() const;  // 0 to 1: how far a new screen has come in

  Shell& shell_;
  WindowOptions options_;
  const EndSignals& signals_;
  sf::RenderWindow window_;
  ProjectorWindow projector_;     // of a lesson, when it is asked for
  std::unique_ptr<Audio> audio_;  // opened when the first sound is to be heard
  std::map<std::string, Sprite> sprites_;
  Speech speech_;
  sf::Clock since_start_, since_screen_, since_event_, since_light_;
  view::Screen shown_screen_ = view::Screen::title;
  sf::Vector2u refused_;  // a size below the smallest that stayed when a larger one was asked for
  bool full_screen_ = false;
  bool fading_ = false;
  bool stale_ = true;  // something happened since the last layout
  bool dirty_ = true;  // laid out anew since it was drawn
};

}  // namespace demarche::desktop
