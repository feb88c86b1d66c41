#pragma once

#include <string>
#include <vector>

#include "architecture/source_tree.h"

// How long files and functions are.
namespace demarche::architecture {

constexpr int kMostLinesOfFile = 500;
constexpr int kMostLinesOfFunction = 60;
constexpr int kShortFunction = 24;  // "under 25"
constexpr int kShareOfShort = 90;   // per cent of the functions that must be short

struct Function {
  std::string path;
  int line = 0;    // where its head begins, from 1
  int length = 0;  // lines from there to the closing brace, both counted
};

// The functions of one file, test cases included, found by their braces. A lambda belongs to the
// function around it; a class inside a function as well.
std::vector<Function> functions_of(const SourceFile& file);

// Files and functions over the limits.
std::vector<Finding> size_findings(const std::vector<SourceFile>& files);

// The share of functions that are short, in whole per cent, rounded down; 100 without functions.
int share_of_short_functions(const std::vector<SourceFile>& files);

}  // namespace demarche::architecture
