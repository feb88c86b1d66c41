// What many games of a scenario never showed, told at its place in the files.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "demarche/io/diagnostic.h"
#include "demarche/io/load.h"

namespace demarche::io {

struct Absence {
  std::string path;      // "/endings/crossing", "/issues/bridge/options/toll": by ids
  std::string sentence;  // "the ending "crossing" came in none of 2000 games"
};

// Findings D0441, sorted, without those that an `_allow` in the files silences. The first file is
// the scenario's head. A path that is not there is left out.
[[nodiscard]] std::vector<Diagnostic> tell_absences(const std::vector<File>& files,
                                                    const std::vector<Absence>& absences);
// The same of a scenario.json, or of the folder that holds one, with its parts.
[[nodiscard]] std::vector<Diagnostic> tell_absences(const std::filesystem::path& scenario,
                                                    const std::vector<Absence>& absences);

}  // namespace demarche::io
