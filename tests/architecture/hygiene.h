#pragma once

#include <vector>

#include "architecture/source_tree.h"

// What a text of the project must not contain, and what a test must.
namespace demarche::architecture {

// Paths of one machine, hosts of package registries, names of language models.
std::vector<Finding> stray_text_findings(const std::vector<SourceFile>& files);

// Names of C++ files and identifiers that say nothing (Manager and its like).
std::vector<Finding> empty_name_findings(const std::vector<SourceFile>& files);

// Test files without an assertion, and assertions of a constant.
std::vector<Finding> idle_test_findings(const std::vector<SourceFile>& files);

}  // namespace demarche::architecture
