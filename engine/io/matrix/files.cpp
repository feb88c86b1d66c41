// The files of a scenario as they lie in their folder.
#include "demarche/io/matrix.h"
#include "demarche/io/tidy.h"
#include "file.h"
#include "findings.h"
#include "json/document.h"

namespace demarche::io {
namespace {

constexpr std::size_t kMost = JsonLimits{}.bytes + 1;

std::string name_of(const std::filesystem::path& path) {
  return path.lexically_normal().generic_string();
}

}  // namespace

ScenarioFiles read_scenario_files(const std::filesystem::path& path) {
  ScenarioFiles out;
  std::error_code ignored;
  const std::filesystem::path head =
      std::filesystem::is_directory(path, ignored) ? path / "scenario.json" : path;
  std::optional<std::string> bytes = read_file(head, kMost);
  if (!bytes) {
    Findings findings;
    findings.about_file(code::kCannotRead, name_of(head), "the file cannot be read");
    out.diagnostics = findings.sorted();
    return out;
  }
  out.files.push_back({name_of(head), std::move(*bytes)});
  for (const std::string& name : files_named_by(out.files.front())) {
    const std::filesystem::path place = head.parent_path() / name;
    // What cannot be read is left out: loading names the line that asks for it.
    if (std::optional<std::string> found = read_file(place, kMost))
      out.files.push_back({name_of(place), std::move(*found)});
  }
  return out;
}

}  // namespace demarche::io
