#include "architecture/source_tree.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace demarche::architecture {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

bool is_cpp(const fs::path& file) { return file.extension() == ".cpp" || file.extension() == ".h"; }

bool is_outside(const fs::path& dir) {
  const fs::path name = dir.filename();
  return name == ".git" || name == "build" || name == "node_modules";
}

void sort_by_path(std::vector<SourceFile>& files) {
  std::sort(files.begin(), files.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
}

// Every regular file below `dir` that `wanted` accepts, with its path from `root`.
template <class Wanted>
void collect(const fs::path& root, const fs::path& dir, Wanted wanted,
             std::vector<SourceFile>& files) {
  if (!fs::is_directory(dir)) return;
  for (auto at = fs::recursive_directory_iterator(dir); at != fs::recursive_directory_iterator();
       ++at) {
    if (at->is_directory() && is_outside(at->path())) at.disable_recursion_pending();
    if (!at->is_regular_file() || !wanted(at->path())) continue;
    files.push_back({at->path().lexically_relative(root).generic_string(), contents(at->path())});
  }
}

// Walks over C++ text once and blanks what is not code.
class Blanker {
 public:
  explicit Blanker(std::string text) : text_(std::move(text)) {}

  std::string run() {
    while (at_ < text_.size()) step();
    return std::move(text_);
  }

 private:
  bool starts(const char* word) const {
    return text_.compare(at_, std::string(word).size(), word) == 0;
  }

  void blank_until(std::size_t end) {
    for (end = std::min(end, text_.size()); at_ < end; ++at_) {
      if (text_[at_] != '\n') text_[at_] = ' ';
    }
  }

  std::size_t end_of(const std::string& mark, std::size_t from) const {
    const std::size_t found = text_.find(mark, from);
    return found == std::string::npos ? text_.size() : found + mark.size();
  }

  // A literal up to the next `quote` that no backslash protects.
  std::size_t end_of_literal(char quote) const {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote) end += text_[end] == '\\' ? 2U : 1U;
    return end + 1;
  }

  bool is_digit_separator() const {
    return at_ > 0 && std::isalnum(static_cast<unsigned char>(text_[at_ - 1])) != 0;
  }

  void step() {
    if (starts("//")) return blank_until(text_.find('\n', at_));
    if (starts("/*")) return blank_until(end_of("*/", at_ + 2));
    if (starts("R\"")) {
      const std::size_t open = text_.find('(', at_);
      const std::string mark = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
      return blank_until(end_of(mark, at_ + 2));
    }
    if (text_[at_] == '"') return blank_until(end_of_literal('"'));
    if (text_[at_] == '\'' && !is_digit_separator()) return blank_until(end_of_literal('\''));
    ++at_;
  }

  std::string text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<SourceFile> cpp_files(const fs::path& root) {
  std::vector<SourceFile> files;
  for (const char* folder : {"engine", "ui", "tests"}) collect(root, root / folder, is_cpp, files);
  sort_by_path(files);
  return files;
}

std::vector<SourceFile> text_files(const fs::path& root) {
  std::vector<SourceFile> files;
  collect(
      root, root, [](const fs::path&) { return true; }, files);
  const auto is_binary = [](const SourceFile& file) {
    return file.text.find('\0') != std::string::npos;
  };
  files.erase(std::remove_if(files.begin(), files.end(), is_binary), files.end());
  sort_by_path(files);
  return files;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string without_comments_and_literals(const std::string& text) { return Blanker(text).run(); }

std::string describe(const std::vector<Finding>& findings) {
  std::string text;
  for (const Finding& finding : findings) {
    text += finding.path + ":" + std::to_string(finding.line) + ": " + finding.message + "\n";
  }
  return text;
}

}  // namespace demarche::architecture
