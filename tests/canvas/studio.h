// What every test of the canvas needs: the project's own fonts, flags and icons, and a sheet.
#pragma once

#include <string>

#include "canvas/assets.h"
#include "canvas/kit.h"
#include "canvas/paint.h"
#include "support/paths.h"

namespace demarche::canvas {

inline std::string assets_folder() { return (test::source_dir() / "assets").string(); }

inline std::string numbered(std::string name, int i) { return name.append(std::to_string(i)); }

// Everything a frame needs, for one test.
struct Studio {
  AssetStore assets{assets_folder()};
  TextMeasurer text{assets.fonts()};
  Theme theme = night_theme();
  Metrics metrics = make_metrics(1280, 720, 1.0);
  Interaction interaction;

  Sheet sheet() { return {theme, text, metrics, interaction}; }
  // A frame that holds one part, placed over the whole screen with a margin.
  Frame frame(const Element& part) {
    FrameBuilder builder(sheet(), "screen", "Screen");
    part->place(builder, builder.bounds().inset(kMargin));
    return builder.finish();
  }
  TextBlock block(std::string_view words, double width = -1, int max_lines = 0) {
    return sheet().block(words, Type::kBody, width, max_lines);
  }
};

}  // namespace demarche::canvas
