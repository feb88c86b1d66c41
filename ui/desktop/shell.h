// The program without its window: the app value and everything that it asks of the outside. Tested
// without a display.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "canvas/frame.h"
#include "canvas/metrics.h"
#include "canvas/paint.h"
#include "canvas/text.h"
#include "desktop/library.h"
#include "view/app.h"

namespace demarche::desktop {

// Where things are. `own` is the person's folder; none: nothing is kept between starts.
struct Places {
  std::filesystem::path assets, scenarios;
  std::optional<std::filesystem::path> own;
};

class Shell {
 public:
  explicit Shell(const Places& places);

  [[nodiscard]] view::App& app() { return app_; }
  // Sentences about assets that are missing; empty when all is well.
  [[nodiscard]] const std::vector<std::string>& problems() const { return text_.problems(); }
  [[nodiscard]] bool wants_to_quit() const { return quit_; }

  // The frame for a window of that size, laid out anew.
  const canvas::Frame& lay_out(int width, int height);
  [[nodiscard]] const canvas::Frame& frame() const { return frame_; }
  [[nodiscard]] double scale() const { return metrics_.scale; }
  // The surfaces of the frame's layers; only what changed is painted.
  const std::map<std::string, canvas::LayerCache::Entry>& paint();
  [[nodiscard]] std::size_t paints() const { return cache_.paints(); }
  [[nodiscard]] canvas::Painter& painter() { return painter_; }

  void act(const canvas::Action& action);
  void key(const std::string& name, bool shift);
  void hover(canvas::Point at);
  void press(canvas::Point at);
  void wheel(canvas::Point at, double lines);
  // The window closes, or the program is told to end: keep what there is.
  void close();

 private:
  void carry_out(const std::vector<view::Request>& requests);
  void save();
  void open_continued();
  void offer_continued();
  [[nodiscard]] std::uint64_t fresh_seed() const;

  Places places_;
  canvas::AssetStore assets_;
  canvas::TextMeasurer text_;
  canvas::Painter painter_;
  canvas::LayerCache cache_;
  canvas::Metrics metrics_;
  canvas::Theme theme_;
  canvas::Frame frame_;
  Library library_;
  std::unique_ptr<AutosaveSlot> slot_;
  std::optional<std::filesystem::path> continued_;
  view::App app_;
  bool quit_ = false;
};

}  // namespace demarche::desktop
