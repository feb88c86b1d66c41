// Verbs for those who write scenarios. Each returns the exit code: 0 fine, 1 findings, 2 usage or
// environment.
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace demarche::cli {

// The format as a JSON Schema for editors, or as a page to read.
struct SchemaOptions {
  bool reference = false;  // the page
  bool debrief = false;    // of the debrief file instead of the scenario
  std::string language = "en";
  std::string output;  // file; empty: standard output
};
void add_schema(CLI::App& program, SchemaOptions& options);
int schema(const SchemaOptions& options);

// Scenario files in canonical order and layout.
struct TidyOptions {
  std::vector<std::string> paths;  // files, scenario folders, or a folder of scenarios
  bool check = false;              // write nothing, name those that would change
};
void add_fmt(CLI::App& program, TidyOptions& options);
int fmt(const TidyOptions& options);

}  // namespace demarche::cli
