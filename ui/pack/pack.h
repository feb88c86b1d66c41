// A pack: the folder of one scenario as one ZIP file, with a manifest that says what is in it.
// Reading believes nothing; a pack that was read is sound, and holds texts alone.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "demarche/io/debrief.h"
#include "demarche/io/load.h"
#include "pack/limits.h"
#include "pack/manifest.h"

namespace demarche::pack {

struct Pack {
  Manifest manifest;
  std::vector<io::File> files;  // as in the manifest, with the names that they have there
};

struct ReadPack {
  std::optional<Pack> pack;                 // none if there is any error
  std::vector<io::Diagnostic> diagnostics;  // sorted
};
// The container alone: the ZIP file, the manifest, names, sizes, digests. Never throws, whatever
// the bytes. `shown`: the file as findings are to name it.
[[nodiscard]] ReadPack read_pack(const std::string& bytes, const std::string& shown,
                                 const Limits& limits = {});

// The same with the scenario in it, checked against its manifest.
struct OpenedPack {
  std::optional<Pack> pack;                // none when the container is broken
  io::Loaded loaded;                       // no scenario after any error of container or scenario
  std::optional<Debrief> debrief;          // where the scenario brings a sound one
  std::vector<io::Diagnostic> of_debrief;  // as authors want to hear it; keeps nobody from playing
};
[[nodiscard]] OpenedPack open_pack(const std::string& bytes, const std::string& shown,
                                   const Limits& limits = {});
// From a file; what cannot be read is a finding.
[[nodiscard]] OpenedPack open_pack_file(const std::filesystem::path& file,
                                        const Limits& limits = {});

// The title of a scenario in each of its languages, as a manifest has it.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> title_of(const Scenario& scenario);
// The number of the format that a scenario.json names; 0 when it names none.
[[nodiscard]] std::int64_t format_in(const io::File& head);

// The ZIP file of a manifest and its files. None when memory does not do.
[[nodiscard]] std::optional<std::string> write_pack(const Pack& pack);

// The folder of a scenario as a pack that `open_pack` finds sound. None after any finding about the
// scenario or its files, warnings among them: what is passed on is clean.
struct MadePack {
  std::optional<std::string> bytes;
  Manifest manifest;
  std::vector<std::string> left_out;  // hidden files, folders and what is no text, by name
  std::vector<io::Diagnostic> diagnostics;
};
[[nodiscard]] MadePack make_pack(const std::filesystem::path& folder, const Limits& limits = {});

}  // namespace demarche::pack
