// demarche list and demarche check: what is here, and whether it is sound.
#include "cli/files.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "demarche/io/report.h"
#include "view/phrases.h"

namespace demarche::cli {
namespace {

// Folders to check for a path: itself, or every scenario in it when it is a folder of scenarios.
std::vector<std::filesystem::path> scenarios_at(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_directory(path, error) ||
      std::filesystem::exists(path / "scenario.json", error)) {
    return {path};
  }
  std::vector<std::filesystem::path> found;
  for (const io::Listed& listed : io::list_scenarios(path)) found.push_back(listed.folder);
  return found;
}

}  // namespace

int list(bool json, view::Language language) {
  const std::optional<std::filesystem::path> folder = scenarios_folder();
  if (!folder) return 2;
  Terminal terminal;
  bool broken = false;
  for (const io::Listed& listed : io::list_scenarios(*folder)) {
    const io::Loaded loaded = io::load_scenario_files(listed.folder);
    if (!loaded.scenario) {
      broken = true;
      const std::string first =
          loaded.diagnostics.empty() ? "" : io::to_text(loaded.diagnostics.front());
      terminal.line(json ? io::broken_json(listed.id, loaded.diagnostics)
                         : padded(listed.id, 16) + "broken: " + first);
      continue;
    }
    const view::Phrases phrases(*loaded.scenario, language);
    if (json) {
      terminal.line(io::scenario_json(*loaded.scenario));
      continue;
    }
    terminal.line(terminal.ink(padded(listed.id, 16), Ink::strong) +
                  phrases.text(loaded.scenario->title));
    terminal.paragraph(std::string(16, ' ') + phrases.text(loaded.scenario->summary), 16);
  }
  return broken ? 1 : 0;
}

int check(const std::vector<std::string>& paths, bool json) {
  std::vector<io::Diagnostic> findings;
  std::size_t checked = 0;
  for (const std::string& path : paths) {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
      std::fprintf(stderr, "demarche: there is no %s\n", path.c_str());
      return 2;
    }
    for (const std::filesystem::path& folder : scenarios_at(path)) {
      const io::Loaded loaded = io::load_scenario_files(folder);
      findings.insert(findings.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
      ++checked;
    }
  }
  if (checked == 0) {
    std::fputs(
        "demarche: no scenario found there; a scenario is a folder with a file scenario.json\n",
        stderr);
    return 2;
  }
  for (const io::Diagnostic& finding : findings) {
    const std::string text = json ? io::to_json(finding) + "\n" : io::to_text(finding);
    std::fputs(text.c_str(), stdout);
  }
  if (!json) {
    std::printf("%zu %s checked, %zu %s\n", checked, checked == 1 ? "scenario" : "scenarios",
                findings.size(), findings.size() == 1 ? "finding" : "findings");
  }
  return findings.empty() ? 0 : 1;
}

}  // namespace demarche::cli
