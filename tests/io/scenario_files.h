// Scenario files for the tests of the loader.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "demarche/io/load.h"

namespace demarche::test {

// The bytes of a file; an empty text if there is none.
std::string bytes_of(const std::filesystem::path& file);

// The small scenario that is valid and uses most of the format.
std::filesystem::path minimal_folder();
io::Loaded load_minimal();

// `text` with the one place where `from` stands replaced; an assertion fails if it does not stand
// there.
std::string with(const std::string& text, const std::string& from, const std::string& to);

// All findings as they are printed.
std::string printed(const std::vector<io::Diagnostic>& diagnostics);

}  // namespace demarche::test
