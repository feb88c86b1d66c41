#pragma once

#include <filesystem>
#include <string>

// Where a test finds things, whatever directory it is started from.
namespace demarche::test {

// The root of the source tree (the folder of the top CMakeLists.txt).
std::filesystem::path source_dir();

// The folder of the programs of this build: program_dir() / "demarche".
std::filesystem::path program_dir();

// An empty folder of this process, below the build folder, that a test may fill. `name` tells
// the tests of one binary apart. Emptied at each call, so that a run cannot see an older one.
std::filesystem::path fresh_scratch_dir(const std::string& name);

}  // namespace demarche::test
