#include "canvas/theme.h"

#include <iterator>

namespace demarche::canvas {

Color Theme::tone(Tone t) const {
  switch (t) {
    case Tone::kText:
      return text;
    case Tone::kSoft:
      return soft;
    case Tone::kFaint:
      return faint;
    case Tone::kBrass:
      return brass;
    case Tone::kInk:
      return ink;
    case Tone::kNight:
      return night0;
    case Tone::kGood:
      return good;
    case Tone::kWarn:
      return warn;
    case Tone::kBad:
      return bad;
    case Tone::kFocus:
      return focus;
    case Tone::kEdge:
      return edge;
    case Tone::kHair:
      return hair;
    case Tone::kFill:
      return fill;
    case Tone::kSea:
      return sea_name;
  }
  return text;
}

Color Theme::actor(int index) const {
  const int n = static_cast<int>(actors.size());
  return actors[static_cast<std::size_t>(((index % n) + n) % n)];
}

Theme night_theme() {
  Theme t;
  t.night0 = hex(0x0B1018), t.night1 = hex(0x111927);
  t.panel0 = hex(0x1B2639), t.panel1 = hex(0x151E2E);
  t.chosen0 = hex(0x22304A), t.chosen1 = hex(0x182338);
  t.raised = hex(0x202C42), t.well = hex(0x0A0F18);
  t.now = hex(0x2C3B55), t.past = hex(0x22304A);
  t.hair = hex(0x2A374E), t.edge = hex(0x687B98);
  t.text = hex(0xEDF1F7), t.soft = hex(0x9AA8BF), t.faint = hex(0x8190AA);
  t.brass = hex(0xD9AE5F), t.brass0 = hex(0xE6BE74), t.brass1 = hex(0xC9994A);
  t.ink = hex(0x1A1408);
  t.good = hex(0x4FC3A1), t.warn = hex(0xE9B949), t.bad = hex(0xE8785F);
  t.focus = hex(0x7CC4FF), t.fill = hex(0xA9B7CC);
  t.sea0 = hex(0x0C1826), t.sea1 = hex(0x0A111C), t.halo = hex(0x468CC3, 0.41);
  t.land = hex(0x243147), t.land_union = hex(0x3F4A5C);
  t.coast = hex(0xAAC3DC, 0.47), t.border = hex(0x0A101A, 0.75), t.sea_name = hex(0x7FA9CA);
  t.actors = {hex(0x56B4E9), hex(0xE07A5F), hex(0x8C9EFF),
              hex(0xE9C46A), hex(0x5FC9A8), hex(0xCC79A7)};
  return t;
}

Theme colour_blind_theme() {
  Theme t = night_theme();
  t.good = hex(0x5AB4F0), t.bad = hex(0xF08A3C);
  t.actors = {hex(0x56B4E9), hex(0xE69F00), hex(0xF0E442),
              hex(0x009E73), hex(0xD55E00), hex(0xCC79A7)};
  return t;
}

Theme high_contrast_theme() {
  Theme t = night_theme();
  t.night0 = t.night1 = hex(0x000000);
  t.panel0 = t.panel1 = hex(0x0A0C10);
  t.chosen0 = hex(0x2A2410), t.chosen1 = hex(0x1E1A0C);
  t.raised = hex(0x12151B), t.well = hex(0x000000);
  t.now = hex(0x1F3350), t.past = hex(0x161B24);
  t.hair = hex(0x66728A), t.edge = hex(0xC3CCDB);
  t.text = hex(0xFFFFFF), t.soft = hex(0xE3E9F2), t.faint = hex(0xC3CCDB);
  t.brass = hex(0xFFD479), t.brass0 = hex(0xFFDC8F), t.brass1 = hex(0xF5C45C);
  t.ink = hex(0x000000);
  t.good = hex(0x7BF0CB), t.warn = hex(0xFFE27A), t.bad = hex(0xFFB27A);
  t.focus = hex(0x8FD3FF), t.fill = hex(0xE3E9F2);
  t.sea0 = t.sea1 = hex(0x04080E), t.land = hex(0x1C2430), t.land_union = hex(0x39475C);
  t.coast = hex(0xE3E9F2, 0.8), t.border = hex(0x000000, 0.9), t.sea_name = hex(0xA9D0F0);
  t.actors = {hex(0x7CCBFF), hex(0xFFB000), hex(0xFFF275),
              hex(0x3FE0B0), hex(0xFF9466), hex(0xF2A6D4)};
  return t;
}

Theme paper_theme() {
  Theme t = night_theme();
  t.night0 = t.night1 = t.panel0 = t.panel1 = t.raised = hex(0xFFFFFF);
  t.chosen0 = t.chosen1 = hex(0xF6F1E6);
  t.well = hex(0xE6E9EF), t.now = hex(0xDDE3EC), t.past = hex(0xEEF0F4);
  t.hair = hex(0xC5CAD3), t.edge = hex(0x6A7485);
  t.text = hex(0x14181F), t.soft = hex(0x3E4756), t.faint = hex(0x5A6576);
  t.brass = hex(0x805A10), t.brass0 = hex(0xE6BE74), t.brass1 = hex(0xE6BE74);
  t.ink = hex(0x1A1408);
  t.good = hex(0x1C7A5E), t.warn = hex(0x7D5F00), t.bad = hex(0xB5412A);
  t.focus = hex(0x1F6FB2), t.fill = hex(0x4A5568);
  t.sea0 = t.sea1 = hex(0xEAF1F7), t.halo = hex(0x8FB4D3, 0.4);
  t.land = hex(0xDCE1E8), t.land_union = hex(0xC8CFDA);
  t.coast = hex(0x5A6576, 0.7), t.border = hex(0x8A94A5), t.sea_name = hex(0x2F5F86);
  t.print = true;
  return t;
}

namespace {

constexpr TypeStyle sans(double size, int weight = 400, bool tabular = false,
                         double leading = 1.35) {
  return {Family::kSans, weight, false, tabular, size, leading};
}
constexpr TypeStyle serif(double size, int weight, double leading = 1.3, bool italic = false) {
  return {Family::kSerif, weight, italic, false, size, leading};
}

// In the order of the enumeration.
constexpr TypeStyle kStyles[] = {
    sans(12),                      // caption
    sans(12, 600, true),           // caption figure
    sans(13),                      // secondary
    sans(13, 600),                 // strong
    sans(13, 600, true),           // figure
    sans(12.5, 400, false, 1.36),  // note
    sans(14.5),                    // body
    sans(14.5, 600),               // label
    serif(16.5, 600),              // section
    serif(14.5, 400, 1.3, true),   // quote
    serif(17, 400, 1.4),           // lead
    sans(18, 600, true, 1.25),     // number
    serif(23, 600, 1.25),          // screen title
    serif(30, 600, 1.2),           // debrief title
    sans(13, 600),                 // map: place
    serif(15, 600),                // map: country
    serif(13, 400, 1.3, true),     // map: water
};
static_assert(std::size(kStyles) == static_cast<std::size_t>(Type::kMapWater) + 1);

}  // namespace

TypeStyle type_style(Type t) { return kStyles[static_cast<std::size_t>(t)]; }

}  // namespace demarche::canvas
