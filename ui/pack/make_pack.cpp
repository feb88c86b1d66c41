#include <algorithm>
#include <system_error>

#include "codes.h"
#include "file.h"
#include "findings.h"
#include "pack/archive.h"
#include "pack/names.h"
#include "pack/pack.h"
#include "pack/sha256.h"

namespace demarche::pack {
namespace {

namespace fs = std::filesystem;

class Gathering {
 public:
  Gathering(const Limits& limits, MadePack& made, io::Findings& findings)
      : limits_(limits), made_(made), findings_(findings) {}

  std::vector<io::File> files_in(const fs::path& folder) {
    std::vector<fs::path> places;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
      places.push_back(it->path());
    if (error)
      findings_.about_file(io::code::kCannotRead, folder.string(), "the folder cannot be read");
    std::sort(places.begin(), places.end());
    for (const fs::path& place : places) look_at(place);
    return std::move(files_);
  }

 private:
  void look_at(const fs::path& place) {
    const std::string name = place.filename().string();
    std::error_code error;
    const fs::file_status status = fs::symlink_status(place, error);
    const bool plain = !error && fs::is_regular_file(status);
    if (!error && fs::is_symlink(status)) {
      findings_.about_file(io::code::kEntryKind, place.string(),
                           "this is a link, which no pack has",
                           "put the file itself into the folder");
    } else if (name.front() == '.' || name == kManifest || !plain ||
               !why_not_a_kind(name).empty()) {
      made_.left_out.push_back(name);
    } else if (const std::string why = why_not_a_name(name, limits_); !why.empty()) {
      findings_.about_file(io::code::kEntryName, place.string(), "the name of this file " + why);
    } else {
      take(place, name);
    }
  }

  void take(const fs::path& place, const std::string& name) {
    // One more than may be: the pack that is made of them is refused, and no disk is read for it.
    if (files_.size() > limits_.files) return;
    std::optional<std::string> bytes = io::read_file(place, limits_.file_bytes + 1);
    if (bytes) {
      files_.push_back({name, std::move(*bytes)});
    } else {
      findings_.about_file(io::code::kCannotRead, place.string(), "the file cannot be read");
    }
  }

  const Limits& limits_;
  MadePack& made_;
  io::Findings& findings_;
  std::vector<io::File> files_;
};

Manifest manifest_of(const Scenario& scenario, const std::vector<io::File>& files) {
  Manifest manifest;
  manifest.id = scenario.id;
  manifest.title = title_of(scenario);
  for (const io::File& file : files) {
    if (file.name == kHead) manifest.scenario_format = format_in(file);
    manifest.files.push_back(
        {file.name, static_cast<std::int64_t>(file.bytes.size()), sha256(file.bytes)});
  }
  return manifest;
}

// The scenario as `demarche check` sees it.
io::Loaded checked(const fs::path& folder) {
  io::Loaded loaded = io::load_scenario_files(folder);
  if (!loaded.scenario) return loaded;
  for (io::Diagnostic& finding : io::load_debrief(folder, &*loaded.scenario).diagnostics)
    loaded.diagnostics.push_back(std::move(finding));
  return loaded;
}

}  // namespace

std::optional<std::string> write_pack(const Pack& pack) {
  std::vector<io::File> entries{{std::string(kManifest), write_manifest(pack.manifest)}};
  for (const io::File& file : pack.files)
    entries.push_back({pack.manifest.id + "/" + file.name, file.bytes});
  return write_archive(entries);
}

MadePack make_pack(const std::filesystem::path& folder, const Limits& limits) {
  MadePack made;
  const io::Loaded loaded = checked(folder);
  made.diagnostics = loaded.diagnostics;
  if (!made.diagnostics.empty()) return made;
  io::Findings findings;
  Pack pack{{}, Gathering(limits, made, findings).files_in(folder)};
  made.diagnostics = findings.sorted();
  if (!made.diagnostics.empty()) return made;
  pack.manifest = made.manifest = manifest_of(*loaded.scenario, pack.files);
  made.bytes = write_pack(pack);
  if (!made.bytes) return made;
  // What is passed on is what others will be able to read.
  made.diagnostics = open_pack(*made.bytes, pack.manifest.id + ".zip", limits).loaded.diagnostics;
  if (!made.diagnostics.empty()) made.bytes.reset();
  return made;
}

}  // namespace demarche::pack
