#include "demarche/scenario.h"

#include <cassert>

namespace demarche {

const std::string& Scenario::text(TextId row, std::size_t language) const {
  assert(language < texts.size() && row.value < texts[language].size());
  return texts[language][row.value];
}

}  // namespace demarche
