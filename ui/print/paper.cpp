#include "print/paper.h"

#include <algorithm>

namespace demarche::print {
namespace {

using namespace canvas;

constexpr double kFootHeight = 20, kAboveFoot = 8;

Size pixels(Size points) { return {points.w / kPointsPerPixel, points.h / kPointsPerPixel}; }

Element foot_line(const Foot& foot, int number, int of) {
  return row({text(foot.left, Type::kCaption, Tone::kSoft), spring(),
              text((*foot.words)("print.page-of", {number, of}), Type::kCaption, Tone::kSoft)},
             12);
}

double height_of(const Paper& paper, const Element& part) {
  return part->measure(paper.sheet(), paper.width()).h;
}

// Height of a block with those that it may not be parted from below it.
double chain_height(const Paper& paper, const std::vector<Block>& blocks, std::size_t from) {
  double high = height_of(paper, blocks[from].part);
  for (std::size_t i = from; blocks[i].keeps_next && i + 1 < blocks.size(); ++i) {
    high += blocks[i + 1].gap + height_of(paper, blocks[i + 1].part);
  }
  return high;
}

// A line that is left over for a page of its own takes some of the lines before it along.
void fill_last_page(const Paper& paper, const std::vector<Block>& blocks,
                    std::vector<std::size_t>& begins) {
  constexpr double kLeast = 120;  // on the last page, logical pixels
  if (begins.size() < 2 || blocks[begins.back()].breaks) return;
  std::size_t& first = begins.back();
  double high = 0;
  for (std::size_t i = first; i < blocks.size(); ++i) high += height_of(paper, blocks[i].part);
  const std::size_t before = begins[begins.size() - 2];
  while (high < kLeast && first > before + 1 && !blocks[first - 1].breaks)
    high += height_of(paper, blocks[--first].part);
  while (first > before + 1 && blocks[first - 1].keeps_next) --first;
}

// Rows of the blocks that begin each page.
std::vector<std::size_t> breaks_of(const Paper& paper, const std::vector<Block>& blocks) {
  std::vector<std::size_t> begins{0};
  double used = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const double gap = i == begins.back() ? 0 : blocks[i].gap;
    const bool full = used + gap + chain_height(paper, blocks, i) > paper.height();
    if (i != begins.back() && (blocks[i].breaks || full)) {
      begins.push_back(i);
      used = 0;
    }
    used += height_of(paper, blocks[i].part) + (i == begins.back() ? 0 : gap);
  }
  fill_last_page(paper, blocks, begins);
  return begins;
}

}  // namespace

Paper::Paper(Tools tools, double text_scale, Size points) : tools_(tools), theme_(paper_theme()) {
  metrics_.size = pixels(points);
  metrics_.text_scale = text_scale;
}

double Paper::height() const { return bounds().inset(kPageMargins).h - kFootHeight - kAboveFoot; }

double page_width() { return pixels(kA4).w - kPageMargins.across(); }

Frame page_frame(const Paper& paper, const std::string& title, const Element& body,
                 const Foot& foot, int number, int of) {
  FrameBuilder builder(paper.sheet(), "page/" + std::to_string(number), title);
  const Rect inner = paper.bounds().inset(kPageMargins);
  body->place(builder, {inner.x, inner.y, inner.w, inner.h - kFootHeight - kAboveFoot});
  const Element line = foot_line(foot, number, of);
  const double high = line->measure(paper.sheet(), inner.w).h;
  line->place(builder, {inner.x, inner.bottom() - high, inner.w, high});
  return builder.finish();
}

std::vector<Frame> flow(const Paper& paper, const std::string& title,
                        const std::vector<Block>& blocks, const Foot& foot) {
  const std::vector<std::size_t> begins = breaks_of(paper, blocks);
  std::vector<Frame> pages;
  for (std::size_t page = 0; page < begins.size(); ++page) {
    const std::size_t end = page + 1 < begins.size() ? begins[page + 1] : blocks.size();
    Elements parts;
    for (std::size_t i = begins[page]; i < end; ++i) {
      const bool first = i == begins[page];
      parts.push_back(first ? blocks[i].part : pad(blocks[i].part, {0, blocks[i].gap, 0, 0}));
    }
    pages.push_back(page_frame(paper, title, column(std::move(parts), 0), foot,
                               static_cast<int>(page) + 1, static_cast<int>(begins.size())));
  }
  return pages;
}

PdfPage on_a4(Frame frame) {
  PdfPage page;
  page.size = kA4;
  page.frames.push_back({std::move(frame), {}, kPointsPerPixel, false});
  return page;
}

}  // namespace demarche::print
