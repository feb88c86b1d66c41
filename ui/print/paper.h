// Pages: A4 in points, the paper theme, margins, a foot on each, breaks by measure.
#pragma once

#include <string>
#include <vector>

#include "canvas/kit.h"
#include "canvas/pdf.h"
#include "print/print.h"
#include "view/phrases.h"

namespace demarche::print {

inline constexpr canvas::Size kA4{595.28, 841.89};  // points
// Pages are laid out in logical pixels, 96 to an inch, as screens are.
inline constexpr double kPointsPerPixel = 0.75;
inline constexpr double kLeastPoints = 8.5;  // no letter on paper is smaller
// Scale of the text at which the smallest role of type is just not smaller than that.
inline constexpr double kLeastDensity = 0.945;
inline constexpr canvas::Insets kPageMargins{46, 32, 46, 30};  // logical pixels

// A size of page with a scale of its text: everything that layout asks for.
class Paper {
 public:
  Paper(Tools tools, double text_scale, canvas::Size points = kA4);
  Paper(const Paper&) = delete;
  Paper& operator=(const Paper&) = delete;

  [[nodiscard]] canvas::Sheet sheet() const { return {theme_, tools_.text, metrics_, nobody_}; }
  [[nodiscard]] canvas::Rect bounds() const { return metrics_.bounds(); }
  // Within the margins.
  [[nodiscard]] double width() const { return bounds().inset(kPageMargins).w; }
  // The same, less the foot.
  [[nodiscard]] double height() const;

 private:
  Tools tools_;
  canvas::Theme theme_;
  canvas::Metrics metrics_;
  canvas::Interaction nobody_;
};

// Width of a full A4 page within its margins, logical pixels.
[[nodiscard]] double page_width();

// What stands at the foot of each page of a document.
struct Foot {
  std::string left;                    // "Demarche · a classroom model, not a forecast"
  const view::Words* words = nullptr;  // for "Page 1 of 3"
};

// One page with a body at the top and the foot at the bottom. `id`: unique in its document.
[[nodiscard]] canvas::Frame page_frame(const Paper& paper, const std::string& title,
                                       const canvas::Element& body, const Foot& foot, int number,
                                       int of);

// A piece of a document that is never parted.
struct Block {
  canvas::Element part;
  double gap = 8;           // above it, unless it begins a page
  bool keeps_next = false;  // a heading: not the last on a page
  bool breaks = false;      // begins a page
};

// The blocks on as many pages as they need.
[[nodiscard]] std::vector<canvas::Frame> flow(const Paper& paper, const std::string& title,
                                              const std::vector<Block>& blocks, const Foot& foot);

[[nodiscard]] canvas::PdfPage on_a4(canvas::Frame frame);

}  // namespace demarche::print
