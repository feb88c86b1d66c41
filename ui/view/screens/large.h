// Words larger than any type role: what is read from the back row, names that call somebody.
#pragma once

#include <string>

#include "canvas/kit.h"

namespace demarche::view {

// `factor` times the size of the role; wraps when it does not fit. One node of text.
struct LargeOptions {
  canvas::Type type = canvas::Type::kDebriefTitle;
  double factor = 1.5;
  canvas::Tone tone = canvas::Tone::kText;
  canvas::Align align = canvas::Align::kStart;
  canvas::Role role = canvas::Role::kText;
  std::string id = {}, label = {};  // label: what it is, where the words are only its value
};
[[nodiscard]] canvas::Element large(std::string words, LargeOptions options);

}  // namespace demarche::view
