#include "properties/scenarios_found.h"

#include "demarche/io/load.h"
#include "engine/toy_scenario.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

std::vector<FoundScenario> find_scenarios() {
  std::vector<FoundScenario> found;
  found.push_back({"the ferry, sealed planning", toy_scenario()});
  found.push_back({"the ferry, open planning", open_toy_scenario()});
  for (const io::Listed& listed : io::list_scenarios(source_dir() / "scenarios")) {
    io::Loaded loaded = io::load_scenario_files(listed.folder);
    if (loaded.scenario) found.push_back({listed.id, std::move(*loaded.scenario)});
  }
  return found;
}

}  // namespace

const std::vector<FoundScenario>& scenarios_found() {
  static const std::vector<FoundScenario> kFound = find_scenarios();
  return kFound;
}

}  // namespace demarche::test
