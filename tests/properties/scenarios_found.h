// Every scenario that the battery is run over.
#pragma once

#include <string>
#include <vector>

#include "demarche/scenario.h"

namespace demarche::test {

struct FoundScenario {
  std::string name;
  Scenario scenario;
};

// The two built by hand, then every folder of scenarios/ that loads. Broken ones are the loader's
// tests' business.
[[nodiscard]] const std::vector<FoundScenario>& scenarios_found();

}  // namespace demarche::test
