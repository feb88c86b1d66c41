// Drawing with Cairo in logical pixels, with edges on whole device pixels. Private to canvas.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>

#include "canvas/assets.h"
#include "canvas/frame.h"
#include "canvas/handles.h"
#include "canvas/map_asset.h"
#include "canvas/text.h"

namespace demarche::canvas {

// Pictures that are dear to make: shadow masks by device size, flags by device size.
struct PaintCache {
  std::map<std::array<int, 4>, CairoSurface> shadows;
  std::map<std::pair<std::string, int>, CairoSurface> flags;
};

// How letters are put down: as filled outlines (screens), or as text that can be selected (paper).
enum class Letters : std::uint8_t { kOutlines, kText };

// One surface being painted. Every call leaves no current path behind.
class Brush {
 public:
  Brush(cairo_t* cr, double scale, TextMeasurer& text, const AssetStore& assets, PaintCache& cache,
        Letters letters = Letters::kOutlines)
      : cr_(cr), scale_(scale), text_(text), assets_(assets), cache_(cache), letters_(letters) {}

  void operator()(const Box& b);
  void operator()(const TextRun& t);
  void operator()(const Icon& i);
  void operator()(const Image& i);
  void operator()(const Bar& b);
  void operator()(const Ring& r);
  void operator()(const Line& l);
  void operator()(const Curve& c);
  void operator()(const Marker& m);
  void operator()(const MapBase& m);

 private:
  double snapped(double v) const;
  Rect snapped(Rect r) const;
  double line_width(double w) const;  // a whole number of device pixels, at least one
  void ink(Color c);
  void stroke(Color c, double width, const std::vector<double>& dash = {});
  void fill(const Fill& f, Rect area, bool keep_path = false);
  void rounded(Rect r, double radius);
  void trace(const std::vector<Point>& points, bool smooth);
  void hatch(const Hatch& h, Rect area, double radius);
  void shadow(const Shadow& s, Rect r, double radius);
  void disc(Point center, double radius);
  void letters_disc(const Image& i, Rect r);
  void text_line(const TextRun& t, const TextLine& line);
  void glyph_runs(const TextRun& t, const TextLine& line, PangoLayout* layout, Point baseline);
  void lines(const std::vector<MapLine>& all, Color c, double width,
             const std::vector<double>& dash = {});
  void countries(const MapSheet& sheet, const MapBase& m);
  void coast_halo(const MapBase& m);

  cairo_t* cr_;
  double scale_;
  TextMeasurer& text_;
  const AssetStore& assets_;
  PaintCache& cache_;
  Letters letters_;
};

// Gives back the state of the context at the end of a scope.
class Saved {
 public:
  explicit Saved(cairo_t* cr) : cr_(cr) { cairo_save(cr_); }
  Saved(const Saved&) = delete;
  Saved& operator=(const Saved&) = delete;
  ~Saved() { cairo_restore(cr_); }

 private:
  cairo_t* cr_;
};

}  // namespace demarche::canvas
