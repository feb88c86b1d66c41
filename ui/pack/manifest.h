// The manifest of a pack: what is in it. docs/authoring/packs.md is the format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "demarche/io/load.h"
#include "pack/limits.h"

namespace demarche::io {
class Findings;
}

namespace demarche::pack {

inline constexpr std::int64_t kPackFormat = 1;

struct PackedFile {
  std::string name;  // in the folder of the scenario
  std::int64_t bytes = 0;
  std::string sha256;  // 64 hexadecimal digits
};

struct Manifest {
  std::string id;  // of the scenario, and of its folder
  std::vector<std::pair<std::string, std::string>>
      title;  // language, text; in the scenario's order
  std::int64_t scenario_format = 1;
  std::vector<PackedFile> files;  // sorted by name
};

[[nodiscard]] std::string write_manifest(const Manifest& manifest);
// {"pack", "id", "title", "files", "bytes"}: a pack told on one line; `place`: its file or folder.
[[nodiscard]] std::string manifest_json(const Manifest& manifest, const std::string& place);

// None, with findings, unless the file is a manifest of a format that this program reads and
// nothing else. `file`: with the name that findings are to have.
[[nodiscard]] std::optional<Manifest> read_manifest(const io::File& file, const Limits& limits,
                                                    io::Findings& findings);

}  // namespace demarche::pack
