#include "package_json.h"

namespace demarche::io {

nlohmann::ordered_json package_json(const Scenario& scenario, const Package& package) {
  nlohmann::ordered_json out = nlohmann::ordered_json::object();
  for (const Package::Entry& entry : package) {
    const Issue& issue = scenario.issues[entry.issue];
    out[issue.id] = issue.options[entry.option].id;
  }
  return out;
}

}  // namespace demarche::io
