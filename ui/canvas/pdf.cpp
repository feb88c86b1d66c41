#include "canvas/pdf.h"

#include <cairo-pdf.h>

#include <numbers>

#include "canvas/brush.h"

namespace demarche::canvas {
namespace {

// What "whole device pixels" are on paper: twelfths of a logical pixel. Flags get this resolution.
constexpr double kFineness = 12;

cairo_status_t append(void* out, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void paint_layer(cairo_t* cr, const Layer& layer, Brush& brush) {
  const Saved saved(cr);
  if (layer.clip) {
    cairo_rectangle(cr, layer.clip->x, layer.clip->y, layer.clip->w, layer.clip->h);
    cairo_clip(cr);
  }
  cairo_translate(cr, -layer.scroll.x, -layer.scroll.y);
  for (const Item& item : layer.items) std::visit(brush, item.shape);
}

void paint_frame(cairo_t* cr, const PastedFrame& pasted, Brush& brush) {
  const Saved saved(cr);
  cairo_translate(cr, pasted.at.x, pasted.at.y);
  cairo_scale(cr, pasted.scale, pasted.scale);
  if (pasted.turned) {
    cairo_translate(cr, pasted.frame.size.w, pasted.frame.size.h);
    cairo_rotate(cr, std::numbers::pi);
  }
  for (const Layer& layer : pasted.frame.layers) paint_layer(cr, layer, brush);
}

}  // namespace

std::optional<std::string> pdf_bytes(const std::vector<PdfPage>& pages, const PdfInfo& info,
                                     TextMeasurer& text, const AssetStore& assets) {
  std::string out;
  const Size first = pages.empty() ? Size{595.28, 841.89} : pages.front().size;
  const CairoSurface surface(cairo_pdf_surface_create_for_stream(append, &out, first.w, first.h));
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
  const auto note = [&](cairo_pdf_metadata_t what, const std::string& value) {
    if (!value.empty()) cairo_pdf_surface_set_metadata(surface.get(), what, value.c_str());
  };
  note(CAIRO_PDF_METADATA_TITLE, info.title);
  note(CAIRO_PDF_METADATA_CREATOR, "Demarche");
  // Without one Cairo would look at the clock.
  note(CAIRO_PDF_METADATA_CREATE_DATE, info.date.size() == 10 ? info.date : "2000-01-01");
  const Cairo cr(cairo_create(surface.get()));
  PaintCache cache;
  Brush brush(cr.get(), kFineness, text, assets, cache, Letters::kText);
  for (const PdfPage& page : pages) {
    cairo_pdf_surface_set_size(surface.get(), page.size.w, page.size.h);
    for (const PastedFrame& pasted : page.frames) paint_frame(cr.get(), pasted, brush);
    cairo_show_page(cr.get());
  }
  const bool drawn = cairo_status(cr.get()) == CAIRO_STATUS_SUCCESS;
  cairo_surface_finish(surface.get());
  if (!drawn || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;
  return out;
}

}  // namespace demarche::canvas
