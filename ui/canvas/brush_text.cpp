// Letters, icons and flags.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "canvas/brush.h"

namespace demarche::canvas {
namespace {

constexpr int kLargestFlag = 192;  // pixels of the largest pictures of flags

double units(int pango) { return static_cast<double>(pango) / PANGO_SCALE; }

const Span* span_at(const TextLine& line, int byte) {
  const Span* found = nullptr;
  for (const Span& s : line.spans) {
    const auto at = static_cast<std::size_t>(byte);
    if (at >= s.begin && at < s.end) found = &s;
  }
  return found;
}

using LayoutIter = std::unique_ptr<PangoLayoutIter, Releaser<pango_layout_iter_free>>;

}  // namespace

// Run by run, because runs end where the colour changes. On screens glyphs as paths: Cairo 1.16
// would put cached glyphs on whole pixels, and letters would stand unevenly.
void Brush::glyph_runs(const TextRun& t, const TextLine& line, PangoLayout* layout,
                       Point baseline) {
  const LayoutIter it(pango_layout_get_iter(layout));
  do {
    PangoLayoutRun* const run = pango_layout_iter_get_run_readonly(it.get());
    if (run == nullptr) continue;
    PangoRectangle extent;
    pango_layout_iter_get_run_extents(it.get(), nullptr, &extent);
    const Span* span = span_at(line, run->item->offset);
    const Color color = span != nullptr && span->color ? *span->color : t.color;
    const double x = baseline.x + units(extent.x);
    cairo_move_to(cr_, x, baseline.y);
    ink(color);
    if (letters_ == Letters::kText) {
      pango_cairo_show_glyph_item(cr_, pango_layout_get_text(layout), run);
      cairo_new_path(cr_);
    } else {
      pango_cairo_glyph_string_path(cr_, run->item->analysis.font, run->glyphs);
      cairo_fill(cr_);
    }
    if (t.strike || (span != nullptr && span->strike)) {
      const double y = snapped(baseline.y - t.style.size * 0.30);
      cairo_rectangle(cr_, x, y, units(extent.width), line_width(1));
      fill(flat(color), {});
    }
  } while (pango_layout_iter_next_run(it.get()) != FALSE);
}

void Brush::text_line(const TextRun& t, const TextLine& line) {
  PangoLayout* const layout = text_.line(line.text, t.style, line.spans, scale_);
  const Point baseline{t.at.x + line.x, snapped(t.at.y + line.baseline)};
  cairo_new_path(cr_);
  if (t.halo.a != 0) {
    cairo_move_to(cr_, baseline.x, baseline.y);
    pango_cairo_layout_line_path(cr_, pango_layout_get_line_readonly(layout, 0));
    stroke(t.halo, std::max(3.0, t.style.size * 0.24));
  }
  glyph_runs(t, line, layout, baseline);
  cairo_new_path(cr_);
}

void Brush::operator()(const TextRun& t) {
  for (const TextLine& line : t.block.lines) text_line(t, line);
}

void Brush::operator()(const Icon& i) {
  const std::string glyph = assets_.icon(i.name);
  if (glyph.empty()) return;  // AssetStore::missing() names it
  TypeStyle style;
  style.family = Family::kIcons;
  style.size = i.rect.w;
  PangoLayout* const layout = text_.line(glyph, style, {}, scale_);
  PangoLayoutLine* const line = pango_layout_get_line_readonly(layout, 0);
  PangoRectangle box;
  pango_layout_line_get_extents(line, nullptr, &box);
  // The glyphs fill their em square; the line box is taller by the font's own line gap.
  const double x = i.rect.x + (i.rect.w - units(box.width)) / 2;
  const double y = i.rect.y + (i.rect.h - units(box.height)) / 2 - units(box.y);
  cairo_new_path(cr_);
  cairo_move_to(cr_, snapped(x), snapped(y));
  pango_cairo_layout_line_path(cr_, line);
  ink(i.color);
  cairo_fill(cr_);
  cairo_new_path(cr_);
}

// In the middle of the disc, by its ink and not by its line box.
void Brush::letters_disc(const Image& i, Rect r) {
  disc(r.center(), r.w / 2);
  fill(flat(faded(i.fill, i.opacity)), r);
  TypeStyle style;
  const bool one = g_utf8_strlen(i.letters.c_str(), -1) < 2;
  style.size = r.w * (one ? 0.56 : 0.44);
  style.weight = 600;
  PangoLayout* const layout = text_.line(i.letters, style, {}, scale_);
  PangoLayoutLine* const line = pango_layout_get_line_readonly(layout, 0);
  PangoRectangle box;
  pango_layout_line_get_extents(line, &box, nullptr);
  cairo_new_path(cr_);
  cairo_move_to(cr_, r.center().x - units(box.x) - units(box.width) / 2,
                r.center().y - units(box.y) - units(box.height) / 2);
  pango_cairo_layout_line_path(cr_, line);
  constexpr Color kDark = hex(0x0B1220), kLight = hex(0xFFFFFF);
  const bool dark = contrast(kDark, i.fill) >= contrast(kLight, i.fill);
  ink(faded(dark ? kDark : kLight, i.opacity));
  cairo_fill(cr_);
  cairo_new_path(cr_);
}

// A flag scaled to n device pixels.
static CairoSurface scaled(const Surface& source, int n) {
  CairoSurface out(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, n, n));
  const Cairo cr(cairo_create(out.get()));
  auto* const data =
      reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(source.pixels.data()));
  const CairoSurface in(cairo_image_surface_create_for_data(data, CAIRO_FORMAT_ARGB32, source.width,
                                                            source.height, source.width * 4));
  cairo_scale(cr.get(), static_cast<double>(n) / source.width,
              static_cast<double>(n) / source.height);
  cairo_set_source_surface(cr.get(), in.get(), 0, 0);
  cairo_pattern_set_filter(cairo_get_source(cr.get()), CAIRO_FILTER_GOOD);
  cairo_paint(cr.get());
  cairo_surface_flush(out.get());
  return out;
}

void Brush::operator()(const Image& i) {
  const Rect r = snapped(i.rect);
  const Point center = r.center();
  const double radius = r.w / 2;
  const auto around = [&](Color c, double by) {
    if (c.a == 0 || by <= 0) return;
    disc(center, radius + by);
    fill(flat(c), r);
  };
  around(faded(i.ring, i.opacity), i.ring_width > 0 ? i.gap_width + i.ring_width : 0);
  around(faded(i.gap, i.opacity), i.gap_width);
  if (!i.letters.empty()) return letters_disc(i, r);
  const bool paper = letters_ == Letters::kText;
  const int wanted = std::max(1, static_cast<int>(std::lround(r.w * scale_)));
  // A file would only grow by pixels that no picture has.
  const int n = paper ? std::min(wanted, kLargestFlag) : wanted;
  CairoSurface& picture = cache_.flags[{i.key, n}];
  if (picture == nullptr) {
    const Surface* source = assets_.flag(i.key, n);
    if (source == nullptr) {  // AssetStore::missing() names it
      disc(center, radius);
      fill(flat(faded(hex(0x667995), i.opacity)), r);
      return;
    }
    picture = scaled(*source, n);
  }
  const Saved saved(cr_);
  cairo_translate(cr_, r.x, r.y);
  const double pixel = paper ? r.w / n : 1 / scale_;
  cairo_scale(cr_, pixel, pixel);
  cairo_set_source_surface(cr_, picture.get(), 0, 0);
  cairo_paint_with_alpha(cr_, i.opacity);
}

}  // namespace demarche::canvas
