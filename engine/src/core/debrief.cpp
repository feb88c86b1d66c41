#include "demarche/debrief.h"

namespace demarche {

const std::string& Translated::in(const std::string& language) const {
  static const std::string kNothing;
  for (const auto& [code, text] : by_language)
    if (code == language) return text;
  return by_language.empty() ? kNothing : by_language.front().second;
}

}  // namespace demarche
