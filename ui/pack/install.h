// A pack unpacked into a folder of scenarios.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "pack/pack.h"

namespace demarche::pack {

struct Installed {
  std::filesystem::path folder;  // of the scenario
  bool replaced = false;         // another one stood there
  bool stands = false;           // one stands there and was to stay: nothing was done
  std::string error;             // in words, when it failed: then all is as it was
};

// Makes <scenarios>/<id> with the files of the pack; the folder of scenarios is made when missing.
// The files are written and synced beside it first, and put into their place in one step: at no
// moment is there half a scenario, whatever ends the program.
[[nodiscard]] Installed install(const Pack& pack, const std::filesystem::path& scenarios,
                                bool replace);

}  // namespace demarche::pack
