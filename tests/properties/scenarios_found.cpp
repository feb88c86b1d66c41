#include "properties/scenarios_found.h"

#include "engine/toy_scenario.h"

namespace demarche::test {

const std::vector<FoundScenario>& scenarios_found() {
  static const std::vector<FoundScenario> kFound = [] {
    std::vector<FoundScenario> found;
    found.push_back({"the ferry, sealed planning", toy_scenario()});
    found.push_back({"the ferry, open planning", open_toy_scenario()});
    return found;
  }();
  return kFound;
}

}  // namespace demarche::test
