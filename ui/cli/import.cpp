// demarche import: scenarios out of other programs' files.
#include "cli/files.h"
#include "cli/playing.h"
#include "cli/verbs.h"
#include "demarche/io/genius.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

// The id of a scenario is the name of its folder, where that can be one.
std::string id_for(const std::filesystem::path& output) {
  std::error_code error;
  const std::filesystem::path whole = std::filesystem::absolute(output, error);
  const std::string folder = whole.parent_path().filename().string();
  if (whole.filename() == "scenario.json") return io::is_id(folder) ? folder : "";
  const std::string stem = whole.stem().string();
  return io::is_id(stem) ? stem : "";
}

}  // namespace

int import_genius(const ImportOptions& options) {
  if (options.profiles.size() != 2) return usage("two parties need two --profile");
  io::GeniusDomain domain;
  for (const auto& [path, file] : {std::pair{options.domain, &domain.domain},
                                   std::pair{options.profiles[0], &domain.profiles[0]},
                                   std::pair{options.profiles[1], &domain.profiles[1]}}) {
    const std::optional<std::string> bytes = io::read_whole_file(path);
    if (!bytes) return usage("cannot read " + path);
    *file = {path, *bytes};
  }
  domain.id = id_for(options.output);
  const io::ImportedScenario imported = io::import_genius(domain);
  complain(imported.diagnostics);
  if (imported.scenario.empty()) return 1;
  // A scenario is a folder: that of the file is made. Where it cannot be, writing says so.
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(options.output).parent_path(), ignored);
  if (const std::optional<std::string> error =
          io::write_file_whole(options.output, imported.scenario)) {
    return usage(*error);
  }
  std::printf("%s\n", options.output.c_str());
  return 0;
}

}  // namespace demarche::cli
