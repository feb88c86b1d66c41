// A monkey at the desktop: clicks, keys, drags, letters and window sizes by chance, on a program
// without a window. What it finds is described by what it did last, and comes again with its seed.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "desktop/shell.h"

namespace demarche::monkey {

// What is wrong with a frame, whatever the game: one sentence each. Names twice, focus on nothing,
// a place that is no number, words without an entry, a screen without any way on.
[[nodiscard]] std::vector<std::string> faults(const canvas::Frame& frame);

struct Findings {
  std::vector<std::string> faults;  // each with the steps that led to it
  std::set<view::Screen> visited;
  std::size_t steps = 0, decisions = 0, endings = 0;
};

struct Habits {
  std::uint64_t seed = 1;
  std::string scenario;  // first on the table; later whatever it clicks
  std::size_t steps = 500;
  std::size_t paints_every = 20;  // 0: never
  bool lint = false;              // also what a reader would trip over (canvas/lint.h)
};

// Lets it play in a home of its own. Ends at the first fault.
[[nodiscard]] Findings let_loose(const desktop::Places& places, const Habits& habits);

}  // namespace demarche::monkey
