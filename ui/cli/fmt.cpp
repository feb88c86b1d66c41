#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "cli/authoring.h"
#include "cli/files.h"
#include "demarche/io/save.h"
#include "demarche/io/tidy.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

namespace fs = std::filesystem;

// The files of a scenario: the head, and what it names beside it.
void add_scenario(const fs::path& folder, std::vector<fs::path>& files) {
  const fs::path head = folder / "scenario.json";
  files.push_back(head);
  const std::optional<std::string> bytes = io::read_whole_file(head);
  if (!bytes) return;
  for (const std::string& name : io::files_named_by({head.string(), *bytes})) {
    const fs::path file = folder / name;
    std::error_code error;
    // A name that leads out of the folder is `check`'s to complain about.
    if (fs::path(name).filename() == name && fs::is_regular_file(file, error))
      files.push_back(file);
  }
}

// The files at a path, or none.
std::vector<fs::path> files_at(const fs::path& path) {
  std::vector<fs::path> files;
  std::error_code error;
  if (fs::is_regular_file(path, error)) return {path};
  if (fs::is_regular_file(path / "scenario.json", error)) {
    add_scenario(path, files);
    return files;
  }
  std::vector<fs::path> folders;
  for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    if (fs::is_regular_file(it->path() / "scenario.json", ignored)) folders.push_back(it->path());
  }
  std::sort(folders.begin(), folders.end());
  for (const fs::path& folder : folders) add_scenario(folder, files);
  return files;
}

enum class Done { as_it_was, changed, refused, unreadable };

Done tidy_file(const fs::path& file, bool check) {
  const std::string name = file.lexically_normal().generic_string();
  const std::optional<std::string> bytes = io::read_whole_file(file);
  if (!bytes) {
    std::fprintf(stderr, "demarche: %s cannot be read\n", name.c_str());
    return Done::unreadable;
  }
  const io::Tidied tidied = io::tidy({name, *bytes});
  if (!tidied.text) {
    complain(tidied.diagnostics);
    return Done::refused;
  }
  if (*tidied.text == *bytes) return Done::as_it_was;
  std::printf("%s%s\n", name.c_str(), check ? " would change" : "");
  if (check) return Done::changed;
  const std::optional<std::string> fault = io::write_file_whole(file, *tidied.text);
  if (!fault) return Done::changed;
  std::fprintf(stderr, "demarche: %s\n", fault->c_str());
  return Done::unreadable;
}

}  // namespace

void add_fmt(CLI::App& program, TidyOptions& options) {
  CLI::App* verb = program.add_subcommand("fmt", "scenario files in canonical order and layout");
  verb->add_option("paths", options.paths, "files, scenario folders, or a folder of scenarios")
      ->required();
  verb->add_flag("--check", options.check, "write nothing, name the files that would change");
  verb->footer(
      "Examples:\n"
      "  demarche fmt my_scenario\n"
      "  demarche fmt --check scenarios\n"
      "Keys in the order of docs/authoring/reference.md; what fits into 100 columns stands on one\n"
      "line. Notes, numbers and texts stay as they are. Exit code 1: a file is no JSON, or, with\n"
      "--check, would change.");
}

int fmt(const TidyOptions& options) {
  std::vector<fs::path> files;
  for (const std::string& path : options.paths) {
    const std::vector<fs::path> here = files_at(path);
    if (here.empty()) {
      std::fprintf(stderr, "demarche: there is no scenario file at %s\n", path.c_str());
      return 2;
    }
    files.insert(files.end(), here.begin(), here.end());
  }
  int code = 0;
  for (const fs::path& file : files) {
    const Done done = tidy_file(file, options.check);
    if (done == Done::unreadable) return 2;
    if (done == Done::refused || (done == Done::changed && options.check)) code = 1;
  }
  return code;
}

}  // namespace demarche::cli
