// All scenarios of the tree: shipped ones, small ones, and the broken ones of the goldens.
#pragma once

#include <filesystem>
#include <vector>

#include "demarche/io/load.h"

namespace demarche::test {

// Folders with a scenario.json that has no errors, smallest first.
std::vector<std::filesystem::path> sound_folders();
// Those of tests/golden/diagnostics.
std::vector<std::filesystem::path> broken_folders();

// The files of a folder, the head first. Names are without the folder.
std::vector<io::File> files_of_folder(const std::filesystem::path& folder);

}  // namespace demarche::test
