#pragma once

#include <string>
#include <vector>

#include "architecture/source_tree.h"

// Which folder may include what: the arrows of docs/architecture.md as a table.
namespace demarche::architecture {

// The layer of a file: "engine", "io", "canvas", "view", "desktop", "cli" or "tests"; empty for
// a file that belongs to none (which is a finding by itself).
std::string layer_of(const std::string& path);

// All includes of `files` that go against the table: an arrow upwards, a library outside its
// folder, a standard header that the engine may not use, a file that does not exist.
std::vector<Finding> include_findings(const std::vector<SourceFile>& files);

}  // namespace demarche::architecture
