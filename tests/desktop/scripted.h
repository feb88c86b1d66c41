// The scripted game that `--screenshot` films, for tests that look at every scene.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "desktop/scenes.h"
#include "desktop/shell.h"

namespace demarche::desktop {

struct Script {
  std::string scenario = "guarantees";
  view::Language language = view::Language::english;
  int text_percent = 100;
  view::Palette palette = view::Palette::standard;
  std::uint64_t seed = 7;
};

// "en_100"
[[nodiscard]] std::string short_name(const Script& script);

// Plays the game; `look` is called with each scene that it comes to, laid out at 1280x720. Answers
// the names of the scenes that it never came to.
std::vector<std::string> visit_scenes(const Script& script,
                                      const std::function<void(const Scene&, Shell&)>& look);

}  // namespace demarche::desktop
