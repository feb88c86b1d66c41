// Which scenarios there are.
#include <algorithm>

#include "demarche/io/load.h"

namespace demarche::io {
namespace {

Listed listed_of(const std::filesystem::path& folder) {
  Listed listed;
  listed.folder = folder;
  listed.id = folder.filename().string();
  const Loaded loaded = load_scenario_files(folder);
  if (loaded.scenario) {
    listed.id = loaded.scenario->id;
    listed.title = loaded.scenario->text(loaded.scenario->title, 0);
    return listed;
  }
  const auto error =
      std::find_if(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                   [](const Diagnostic& d) { return d.severity == Severity::error; });
  if (error != loaded.diagnostics.end()) listed.first_error = *error;
  return listed;
}

}  // namespace

std::vector<Listed> list_scenarios(const std::filesystem::path& scenarios_folder) {
  std::vector<Listed> found;
  std::error_code error;
  for (std::filesystem::directory_iterator it(scenarios_folder, error), end; !error && it != end;
       it.increment(error)) {
    std::error_code ignored;
    if (std::filesystem::is_regular_file(it->path() / "scenario.json", ignored))
      found.push_back(listed_of(it->path()));
  }
  std::sort(found.begin(), found.end(),
            [](const Listed& a, const Listed& b) { return a.id < b.id; });
  return found;
}

}  // namespace demarche::io
