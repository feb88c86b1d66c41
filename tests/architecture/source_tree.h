#pragma once

#include <filesystem>
#include <string>
#include <vector>

// The project's own text, as the checks of this folder read it.
namespace demarche::architecture {

struct SourceFile {
  std::string path;  // from the root of the tree, with '/': "engine/src/start.cpp"
  std::string text;
};

// One thing that is wrong, with its place.
struct Finding {
  std::string path;
  int line = 0;  // from 1; 0 when the whole file is meant
  std::string message;
};

// All .h and .cpp files below engine, ui and tests, sorted by path.
std::vector<SourceFile> cpp_files(const std::filesystem::path& root);

// All files of the tree that are text, sorted by path; not .git and not build.
std::vector<SourceFile> text_files(const std::filesystem::path& root);

// The lines of a text, without their ends.
std::vector<std::string> lines_of(const std::string& text);

// `text` with comments, string and character literals blanked out, character by character, so
// that lines and columns stay what they were.
std::string without_comments_and_literals(const std::string& text);

// "path:line: message", one a line; empty when there are no findings.
std::string describe(const std::vector<Finding>& findings);

}  // namespace demarche::architecture
