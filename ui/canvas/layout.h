// Elements: pieces of a screen that measure themselves and are then placed. Build a tree of them,
// place it into a rectangle, done: heights come from measured text, nothing has a fixed box.
//
//   Element root = column({heading("Your moves"), grow(scroll("moves", column(cards, 8)))}, 10);
//   root->place(builder, builder.bounds().inset(kMargin));
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "canvas/builder.h"

namespace demarche::canvas {

// One piece. Immutable once built; measuring is remembered, so an element lives for one frame.
class Part {
 public:
  Part() = default;
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;
  virtual ~Part() = default;

  // The size it takes when `width` is offered: its own width (at most `width` where it can), and
  // the height that follows.
  Size measure(const Sheet& sheet, double width) const;
  // The height it would like: that of measure(), except that a scroll area would rather show all
  // of its content. A column gives each part between the two.
  virtual double wish(const Sheet& sheet, double width) const;
  virtual void place(FrameBuilder& builder, Rect rect) const = 0;
  // Share of the space that is left over in a row or column; 0 keeps its measured size.
  virtual double weight() const { return 0; }
  // Distance from the top to the first baseline, for rows aligned by it; by default the height.
  virtual double baseline(const Sheet& sheet, double width) const;

 protected:
  virtual Size measured(const Sheet& sheet, double width) const = 0;

 private:
  struct Known {
    double width = -1;
    Size size;
  };
  mutable std::array<Known, 4> known_{};
  mutable std::size_t next_ = 0;
};

using Element = std::shared_ptr<const Part>;
using Elements = std::vector<Element>;

enum class Across : std::uint8_t { kStretch, kStart, kCentre, kEnd, kBaseline };

// One under the other. Each gets the height it wishes; when there is not room for all, scroll areas
// shrink (the longest first); when there is room to spare, weighted children share it.
Element column(Elements parts, double gap = 8, Across across = Across::kStretch);
// Side by side. Weighted children share the width that is left; the others take what they need.
// When even that does not fit, the widest unweighted ones are narrowed (their text wraps).
Element row(Elements parts, double gap = 8, Across across = Across::kCentre);
// A row while all parts fit at their own width, otherwise a column.
Element row_or_column(Elements parts, double gap = 8, Across across = Across::kCentre,
                      double column_gap = 2);
// Side by side, continuing on the next line when full.
Element wrap(Elements parts, double gap = 8, double line_gap = 6);
// Equal columns, as many as fit at `min_width` (it grows with the text), rows of equal height.
// Fills the height it is given.
Element grid(Elements parts, double min_width, double gap = 8, int max_columns = 99);
// Columns of equal shares given by `shares` (a table row): share <= 0 means a fixed width of
// -share logical pixels times text scale.
Element table_row(Elements parts, std::vector<double> shares, double gap = 8);
// On top of each other, all in the same rectangle.
Element stack(Elements parts);

Element grow(Element part, double weight = 1);
Element pad(Element part, Insets insets);
// At least / exactly this wide or high, in logical pixels times text scale. 0: as measured. What is
// exact has no weight: wrap it in grow() if one direction shall still share what is left.
Element at_least(Element part, double width, double height = 0);
Element exactly(Element part, double width, double height = 0);
// Placed at a side of a larger rectangle instead of filling it.
Element aligned(Element part, Align across, Align down = Align::kStart);
Element space(double width, double height = 0);
Element spring();  // empty, takes what is left
Element rule(bool vertical = false);
Element nothing();  // containers leave it out, gap included

// Draws by hand. measure gives the size for an offered width; draw gets the rectangle. A node is
// open already (the enclosing one); open others for what you draw.
Element custom(std::function<Size(const Sheet&, double width)> measure,
               std::function<void(FrameBuilder&, Rect)> draw);

// A surface of its own (see Layer). `z_above` lifts it above later siblings.
Element layered(std::string id, Element part, int z_above = 0);
// A node around a part: a group, a list, a dialog.
Element meaning(Node node, Element part);

// Scrolls vertically when the part is higher than its room; the bar is then visible and is a node
// "<id>/bar". It shrinks to `min_height` when a column has no room, and has weight 1.
Element scroll(std::string id, Element part, double min_height = 80);
// The same for what grows at its end: the end is shown until somebody scrolls away from it.
Element scroll_at_end(std::string id, Element part, double min_height = 80);

}  // namespace demarche::canvas
