// Measuring and breaking text. One TextMeasurer for each thread, created once and passed by
// reference; it reads only the font files of one folder (no system font, no fontconfig file).
// Text is always taken literally, never as markup.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canvas/color.h"
#include "canvas/geometry.h"
#include "canvas/theme.h"

typedef struct _PangoLayout PangoLayout;

namespace demarche::canvas {

enum class Align : std::uint8_t { kStart, kCentre, kEnd };

// A stretch of a text (bytes [begin, end)) that looks different from the rest.
struct Span {
  std::size_t begin = 0, end = 0;
  std::optional<Color> color = {};
  int weight = 0;  // 0: as the style says
  bool strike = false;
  bool operator==(const Span&) const = default;
};

// One line as it will be painted. x and baseline are relative to the block's top left corner.
struct TextLine {
  std::string text = {};
  double x = 0, baseline = 0, width = 0;
  std::vector<Span> spans = {};  // byte offsets within this line
  bool operator==(const TextLine&) const = default;
};

// A measured text: what it needs and where its lines go.
struct TextBlock {
  Size size = {};
  std::vector<TextLine> lines = {};
  int missing_glyphs = 0;  // characters that no font of ours can draw
  bool cut = false;        // an ellipsis stands for the rest; show the whole text on focus
  int broken_words = 0;    // lines that end inside a word, because it is wider than the room
  bool operator==(const TextBlock&) const = default;
};

struct TextRequest {
  std::string_view text;
  TypeStyle style = {};  // size already multiplied by the text scale
  double width = -1;     // wrap here (words first, then characters); below 0: do not wrap
  int max_lines = 0;     // 0: as many as needed; otherwise the last one may end in an ellipsis
  Align align = Align::kStart;  // within `width`, or within the widest line
  std::vector<Span> spans = {};
};

// Makes foreign text safe to show: valid UTF-8, no control characters (a tab becomes a space, a
// line feed stays), no directional overrides (U+202A to U+202E, U+2066 to U+2069), at most
// `kLongestText` bytes.
constexpr std::size_t kLongestText = 20000;
std::string sanitised(std::string_view text);

class TextMeasurer {
 public:
  // `fonts`: a folder of OpenType or TrueType files, read in sorted order.
  explicit TextMeasurer(const std::string& fonts);
  ~TextMeasurer();
  TextMeasurer(TextMeasurer&&) noexcept;
  TextMeasurer& operator=(TextMeasurer&&) noexcept;

  // Empty when all is well; otherwise whole sentences about what is missing (folder, families).
  const std::vector<std::string>& problems() const;

  TextBlock block(const TextRequest& request);
  double width(std::string_view text, const TypeStyle& style);
  // Height of one line of this style, leading included.
  static double line_height(const TypeStyle& style);

  // How often a text had to be shaped because the caches did not hold it.
  std::size_t shaped() const;

  // For the painter: one line without wrapping, laid out for `scale` device pixels per logical
  // pixel. Owned by the cache; valid until the next call.
  PangoLayout* line(std::string_view text, const TypeStyle& style, const std::vector<Span>& spans,
                    double scale);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace demarche::canvas
