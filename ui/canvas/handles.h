// Owners for the C handles of Cairo, Pango and fontconfig. Private to the .cpp files of canvas.
#pragma once

#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

#include <memory>

namespace demarche::canvas {

template <auto kRelease>
struct Releaser {
  template <class T>
  void operator()(T* handle) const {
    kRelease(handle);
  }
};

using CairoSurface = std::unique_ptr<cairo_surface_t, Releaser<cairo_surface_destroy>>;
using Cairo = std::unique_ptr<cairo_t, Releaser<cairo_destroy>>;
using CairoPattern = std::unique_ptr<cairo_pattern_t, Releaser<cairo_pattern_destroy>>;
using CairoFontOptions =
    std::unique_ptr<cairo_font_options_t, Releaser<cairo_font_options_destroy>>;
using FontConfig = std::unique_ptr<FcConfig, Releaser<FcConfigDestroy>>;
using PangoAttributes = std::unique_ptr<PangoAttrList, Releaser<pango_attr_list_unref>>;
using PangoDescription =
    std::unique_ptr<PangoFontDescription, Releaser<pango_font_description_free>>;

// Anything that g_object_unref releases.
template <class T>
using GObjectPtr = std::unique_ptr<T, Releaser<g_object_unref>>;

}  // namespace demarche::canvas
