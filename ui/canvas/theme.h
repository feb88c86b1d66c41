// Colours and type of the product, "dossier at night": a calm ink-navy desk, brass for what may be
// acted on, a serif for voices of state, a sans for facts. Screens name tones and type roles, never
// numbers of their own.
#pragma once

#include <array>
#include <cstdint>

#include "canvas/color.h"

namespace demarche::canvas {

// What a colour means. Meaning is never carried by the colour alone.
enum class Tone : std::uint8_t {
  kText,   // what is said
  kSoft,   // secondary text
  kFaint,  // tertiary text, still 4.5:1 on a panel
  kBrass,  // may be acted on, selected
  kInk,    // text on brass
  kNight,  // text on white (the current step)
  kGood,
  kWarn,
  kBad,
  kFocus,
  kEdge,  // outlines and marks of controls (3:1)
  kHair,  // decorative hairlines
  kFill,  // filled part of a bar
  kSea,   // names of waters on a map
};

struct Theme {
  Color night0, night1;    // background, top to bottom
  Color panel0, panel1;    // panel, top to bottom
  Color chosen0, chosen1;  // selected card
  Color raised;            // tooltip, popover
  Color well;              // track of a bar
  Color now;               // the cell that stands
  Color past;              // a step that is over
  Color hair, edge;
  Color text, soft, faint;
  Color brass, brass0, brass1, ink;
  Color good, warn, bad, focus, fill;
  Color sea0, sea1, halo, land, land_union, coast, border, sea_name;
  std::array<Color, 6> actors;  // by seat index; a flag or name always stands beside
  bool print = false;           // no shadows, flat fills

  Color tone(Tone t) const;
  Color actor(int index) const;  // wraps round
  bool operator==(const Theme&) const = default;
};

Theme night_theme();
// The same with a good/bad pair and actor colours that stay apart for protan, deutan and tritan.
Theme colour_blind_theme();
// The same with text and marks at 7:1 or more on every ground, outlines at 4.5:1.
Theme high_contrast_theme();
// Black on white for paper.
Theme paper_theme();

enum class Family : std::uint8_t { kSans, kSerif, kIcons };

// A face at a size. `size` is in logical pixels at 100 % text.
struct TypeStyle {
  Family family = Family::kSans;
  int weight = 400;  // 400 regular, 500 medium, 600 semibold
  bool italic = false;
  bool tabular = false;  // figures of one width, for aligned numbers only
  double size = 14.5;
  double leading = 1.35;  // line height over size
  bool operator==(const TypeStyle&) const = default;
};

enum class Type : std::uint8_t {
  kCaption,        // 12, the floor
  kCaptionFigure,  // 12 semibold, tabular: changes
  kSecondary,      // 13
  kStrong,         // 13 semibold
  kFigure,         // 13 semibold, tabular
  kNote,           // 12.5, card text
  kBody,           // 14.5
  kLabel,          // 14.5 semibold: buttons, card titles
  kSection,        // 16.5 serif
  kQuote,          // 14.5 serif italic
  kLead,           // 17 serif regular: a paragraph under a title
  kNumber,         // 18 semibold, tabular
  kScreenTitle,    // 23 serif
  kDebriefTitle,   // 30 serif
  kMapPlace,       // 13 semibold, haloed
  kMapCountry,     // 15 serif semibold
  kMapWater,       // 13 serif italic
};

TypeStyle type_style(Type t);

}  // namespace demarche::canvas
