// What a person sets once; kept by the front end between starts.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "canvas/theme.h"
#include "view/words.h"

namespace demarche::view {

enum class Palette : std::uint8_t { standard, colour_blind, high_contrast };
constexpr int kPalettes = 3;
// The colours of a palette.
[[nodiscard]] canvas::Theme theme_of(Palette palette);

enum class RevealSpeed : std::uint8_t { slow, normal, fast, at_once };
constexpr int kRevealSpeeds = 4;

// Sizes of text that can be set, percent.
inline constexpr int kTextSizes[] = {100, 115, 125, 150};

// Keys that a person has changed: id of the binding (keys/bindings.h) to the key as it is shown.
using KeyMap = std::map<std::string, std::string>;

struct Options {
  Language language = Language::english;
  int text_percent = 100;  // of kTextSizes
  Palette palette = Palette::standard;
  bool reduced_motion = false;
  bool full_screen = false;
  bool sound = true;
  int volume = 70;          // percent, in steps of 10
  bool read_aloud = false;  // what the spoken mode says goes to a speech program
  RevealSpeed reveal_speed = RevealSpeed::normal;
  bool figures = false;   // likely answers in figures, otherwise in words
  bool first_run = true;  // the settings are offered on the title screen
  KeyMap keys;
  friend bool operator==(const Options&, const Options&) = default;
};

}  // namespace demarche::view
