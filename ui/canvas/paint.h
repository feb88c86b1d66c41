// From a frame to pixels. Painters know shapes and colours and nothing else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "canvas/assets.h"
#include "canvas/frame.h"
#include "canvas/surface.h"
#include "canvas/text.h"

namespace demarche::canvas {

// Where a layer's surface goes on the screen, device pixels.
struct Placement {
  int x = 0, y = 0;  // top left, before scrolling
  int width = 0, height = 0;
  int shown_x = 0, shown_y = 0;                                 // top left after scrolling
  int clip_x = 0, clip_y = 0, clip_width = 0, clip_height = 0;  // visible part of the screen
};
Placement placement(const Layer& layer, Size frame, double scale);

// What painting needs besides the frame. Keeps masks and scaled flags; one for each thread.
class Painter {
 public:
  Painter(TextMeasurer& text, const AssetStore& assets);
  ~Painter();
  Painter(Painter&&) noexcept;

  // One layer on its own, transparent surface; made of the memory of one that is not needed more.
  Surface paint(const Layer& layer, double scale, Surface spent = {});
  // The whole frame, all layers painted anew.
  Surface compose(const Frame& frame, double scale);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Keeps the surface of each layer until its content, or the scale, changes.
class LayerCache {
 public:
  struct Entry {
    std::shared_ptr<Surface> surface;
    std::uint64_t hash = 0;      // content; changes exactly when the surface did
    std::uint64_t revision = 0;  // counts up with every painting: upload a texture when it moved
  };
  // The surfaces of a frame, layer by layer. Forgets layers that the frame no longer has.
  const std::map<std::string, Entry>& update(const Frame& frame, double scale, Painter& painter);
  // Composes from the kept surfaces (after update with the same frame).
  Surface compose(const Frame& frame, double scale) const;

  std::size_t paints() const { return paints_; }  // layers painted since the start
  void clear() { entries_.clear(); }

 private:
  std::map<std::string, Entry> entries_;
  double scale_ = 0;
  std::size_t paints_ = 0;
};

}  // namespace demarche::canvas
