// demarche pack, verify, install: scenarios that travel as one file.
#include "cli/files.h"
#include "cli/playing.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "pack/install.h"
#include "pack/pack.h"

namespace demarche::cli {
namespace {

void tell(const std::vector<io::Diagnostic>& findings, bool json) {
  for (const io::Diagnostic& finding : findings)
    std::fputs((json ? io::to_json(finding) + "\n" : io::to_text(finding)).c_str(), stdout);
}

// "minimal.zip: minimal, 2 files, 12,345 bytes"
void tell_pack(const pack::Manifest& manifest, const std::string& place, bool json) {
  Terminal terminal;
  if (json) {
    terminal.line(pack::manifest_json(manifest, place));
    return;
  }
  std::int64_t bytes = 0;
  for (const pack::PackedFile& file : manifest.files) bytes += file.bytes;
  const std::string files = manifest.files.size() == 1 ? " file, " : " files, ";
  terminal.line(place + ": " + manifest.id + ", " + std::to_string(manifest.files.size()) + files +
                grouped(bytes) + " bytes");
}

bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

// Whether what comes with the program has this id, so that nobody would find the installed one.
std::optional<std::filesystem::path> shipped_with_id(const std::string& id) {
  const std::optional<std::filesystem::path> shipped = scenarios_folder();
  if (!shipped) return std::nullopt;
  const std::optional<pack::Found> found = pack::find_scenario({*shipped}, id);
  if (!found || !found->loaded.scenario) return std::nullopt;
  return found->place;
}

}  // namespace

int pack_scenario(const PackOptions& options) {
  if (!is_there(options.folder)) return usage("there is no " + options.folder);
  std::error_code error;
  if (!std::filesystem::is_directory(options.folder, error))
    return usage(options.folder + " is no folder; a scenario is a folder with a scenario.json");
  const pack::MadePack made = pack::make_pack(options.folder);
  if (!made.diagnostics.empty()) {
    tell(made.diagnostics, options.json);
    return 1;
  }
  if (!made.bytes) return usage("there is not memory enough for the pack");
  if (const auto fault = io::write_file_whole(options.output, *made.bytes)) return usage(*fault);
  std::string left_out;
  for (const std::string& name : made.left_out) left_out += (left_out.empty() ? "" : ", ") + name;
  if (!left_out.empty()) std::fprintf(stderr, "demarche: left out: %s\n", left_out.c_str());
  tell_pack(made.manifest, options.output, options.json);
  return 0;
}

int verify_packs(const VerifyOptions& options) {
  std::size_t findings = 0;
  for (const std::string& file : options.files) {
    if (!is_there(file)) return usage("there is no " + file);
  }
  for (const std::string& file : options.files) {
    const pack::OpenedPack opened = pack::open_pack_file(file);
    tell(opened.loaded.diagnostics, options.json);
    tell(opened.of_debrief, options.json);
    const std::size_t here = opened.loaded.diagnostics.size() + opened.of_debrief.size();
    if (here == 0) tell_pack(opened.pack->manifest, file, options.json);
    findings += here;
  }
  if (!options.json)
    std::printf("%zu %s verified, %zu %s\n", options.files.size(),
                options.files.size() == 1 ? "pack" : "packs", findings,
                findings == 1 ? "finding" : "findings");
  return findings == 0 ? 0 : 1;
}

int install_pack(const InstallOptions& options) {
  if (!is_there(options.file)) return usage("there is no " + options.file);
  std::optional<std::filesystem::path> to = options.to;
  if (options.to.empty()) to = io::own_scenarios();
  if (!to) return usage("neither XDG_DATA_HOME nor HOME says where your scenarios are; use --to");
  const pack::OpenedPack opened = pack::open_pack_file(options.file);
  complain(opened.loaded.diagnostics);
  if (!opened.loaded.scenario) return 1;
  if (options.to.empty()) {
    if (const auto by = shipped_with_id(opened.pack->manifest.id)) {
      complain({pack::id_taken(options.file, opened.pack->manifest.id, *by)});
      return 1;
    }
  }
  const pack::Installed installed = pack::install(*opened.pack, *to, options.replace);
  if (installed.stands)
    return usage(installed.folder.string() +
                 " is there; --replace puts the pack in its place, and removes what is there");
  if (!installed.error.empty()) return usage(installed.error);
  tell_pack(opened.pack->manifest, installed.folder.string(), options.json);
  return 0;
}

}  // namespace demarche::cli
