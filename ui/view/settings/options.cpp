#include "view/settings/options.h"

namespace demarche::view {

canvas::Theme theme_of(Palette palette) {
  switch (palette) {
    case Palette::colour_blind:
      return canvas::colour_blind_theme();
    case Palette::high_contrast:
      return canvas::high_contrast_theme();
    case Palette::standard:
      break;
  }
  return canvas::night_theme();
}

}  // namespace demarche::view
