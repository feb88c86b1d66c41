// Frames on paper: a PDF document with text that can be selected and fonts that are embedded.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "canvas/assets.h"
#include "canvas/frame.h"
#include "canvas/text.h"

namespace demarche::canvas {

// A frame laid onto a page. `at`: where its top left corner comes, in points (1/72 inch).
// `scale`: points per logical pixel. `turned`: upside down within the rectangle that it takes.
struct PastedFrame {
  Frame frame = {};
  Point at = {};
  double scale = 1;
  bool turned = false;
};

struct PdfPage {
  Size size = {};  // points; A4 is 595.28 x 841.89
  std::vector<PastedFrame> frames = {};
};

struct PdfInfo {
  std::string title = {};
  std::string date = {};  // ISO, put into the document as its day of creation
};

// The bytes of a document; equal arguments give equal bytes. None when Cairo fails (memory).
[[nodiscard]] std::optional<std::string> pdf_bytes(const std::vector<PdfPage>& pages,
                                                   const PdfInfo& info, TextMeasurer& text,
                                                   const AssetStore& assets);

}  // namespace demarche::canvas
