#include "architecture/includes.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

namespace demarche::architecture {
namespace {

using Names = std::set<std::string>;

struct Folder {
  const char* prefix;
  const char* layer;
};

// The first prefix that fits decides.
constexpr Folder kFolders[] = {
    {"engine/include/demarche/io/", "io"},
    {"engine/include/demarche/batch/", "batch"},
    {"engine/include/demarche/", "engine"},
    {"engine/src/", "engine"},
    {"engine/io/", "io"},
    {"engine/batch/", "batch"},
    {"ui/pack/", "pack"},
    {"ui/canvas/", "canvas"},
    {"ui/view/", "view"},
    {"ui/print/", "print"},
    {"ui/desktop/", "desktop"},
    {"ui/cli/", "cli"},
    {"tests/", "tests"},
};

// Layer -> the layers below it.
const std::map<std::string, Names>& arrows() {
  static const std::map<std::string, Names> table = {
      {"engine", {}},
      {"io", {"engine"}},
      {"batch", {"engine", "io"}},
      {"pack", {"engine", "io"}},
      {"canvas", {}},
      {"view", {"engine", "canvas"}},
      {"print", {"engine", "canvas", "view"}},
      {"desktop", {"engine", "io", "pack", "batch", "canvas", "view", "print"}},
      {"cli", {"engine", "io", "pack", "batch", "canvas", "view", "print"}},
      {"tests", {"engine", "io", "pack", "batch", "canvas", "view", "print", "desktop", "cli"}},
  };
  return table;
}

struct Library {
  const char* header;  // how its headers begin
  Names folders;       // where they may be included
};

const std::vector<Library>& libraries() {
  static const std::vector<Library> table = {
      {"nlohmann/", {"engine/io/", "tests/"}},
      {"pugixml", {"engine/io/genius/"}},
      {"zip.h", {"ui/pack/"}},
      {"openssl/", {"ui/pack/"}},
      {"tbb/", {"engine/batch/"}},
      {"oneapi/", {"engine/batch/"}},
      {"SFML/", {"ui/desktop/", "tests/desktop/", "tests/display/"}},
      {"X11/", {"ui/desktop/", "tests/display/"}},
      {"cairo", {"ui/canvas/", "tests/canvas/"}},
      {"pango", {"ui/canvas/", "tests/canvas/"}},
      {"glib", {"ui/canvas/", "tests/canvas/"}},
      {"fontconfig/", {"ui/canvas/", "tests/canvas/"}},
      {"ft2build", {"ui/canvas/", "tests/canvas/"}},
      {"hb", {"ui/canvas/", "tests/canvas/"}},
      {"CLI/", {"ui/cli/", "ui/desktop/"}},
      {"benchmark/", {"tests/bench/"}},
      {"catch2/", {"tests/"}},
  };
  return table;
}

// What the engine may use of the standard library. Nothing here knows a clock, a random device, a
// stream, a file or a thread. (<cstdlib> is needed for std::abs; the symbol check watches it.)
const Names& engine_headers() {
  static const Names names = {"algorithm",     "array",         "bit",         "bitset",
                              "cassert",       "charconv",      "climits",     "cmath",
                              "compare",       "concepts",      "cstddef",     "cstdint",
                              "cstdlib",       "cstring",       "functional",  "initializer_list",
                              "iterator",      "limits",        "map",         "memory",
                              "new",           "numeric",       "optional",    "set",
                              "span",          "string",        "string_view", "tuple",
                              "type_traits",   "utility",       "variant",     "vector",
                              "unordered_map", "unordered_set", "version"};
  return names;
}

bool begins_with(const std::string& text, const std::string& prefix) {
  return text.compare(0, prefix.size(), prefix) == 0;
}

bool lies_in(const std::string& path, const Names& folders) {
  return std::any_of(folders.begin(), folders.end(),
                     [&](const std::string& folder) { return begins_with(path, folder); });
}

// The file of the tree that `"name"` in `path` means; empty when there is none.
std::string resolve(const std::string& path, const std::string& name, const Names& known) {
  const std::string here = std::filesystem::path(path).parent_path().generic_string();
  for (const std::string& root : {here, std::string("engine/include"), std::string("engine/src"),
                                  std::string("engine/io"), std::string("engine/batch"),
                                  std::string("engine"), std::string("ui"), std::string("tests")}) {
    const auto file = std::filesystem::path(root + "/" + name).lexically_normal().generic_string();
    if (known.count(file) != 0) return file;
  }
  return {};
}

std::string own_include_problem(const std::string& path, const std::string& name,
                                const Names& known) {
  const std::string target = resolve(path, name, known);
  if (target.empty()) return "includes \"" + name + "\", which is not in the tree";
  const std::string from = layer_of(path);
  const std::string to = layer_of(target);
  if (from == to || arrows().at(from).count(to) != 0) return {};
  return "an arrow upwards: " + from + " includes " + name + " of " + to;
}

std::string library_include_problem(const std::string& path, const std::string& name) {
  for (const Library& library : libraries()) {
    if (begins_with(name, library.header) && !lies_in(path, library.folders)) {
      return "<" + name + "> does not belong into " + layer_of(path);
    }
  }
  const std::string layer = layer_of(path);
  if (name == "random" && layer != "tests") return "<random>: draws go through keyed chance";
  if (layer == "engine" && engine_headers().count(name) == 0) {
    return "<" + name + "> is not among the headers that the engine may use";
  }
  return {};
}

void check_file(const SourceFile& file, const Names& known, std::vector<Finding>& findings) {
  static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
  if (layer_of(file.path).empty()) {
    findings.push_back({file.path, 0, "belongs to no layer of the table"});
    return;
  }
  int number = 0;
  for (const std::string& line : lines_of(file.text)) {
    ++number;
    std::smatch match;
    if (!std::regex_search(line, match, pattern)) continue;
    const bool own = match[1] == "\"" || begins_with(match[2], "demarche/");
    const std::string problem = own ? own_include_problem(file.path, match[2], known)
                                    : library_include_problem(file.path, match[2]);
    if (!problem.empty()) findings.push_back({file.path, number, problem});
  }
}

}  // namespace

std::string layer_of(const std::string& path) {
  for (const Folder& folder : kFolders) {
    if (begins_with(path, folder.prefix)) return folder.layer;
  }
  return {};
}

std::vector<Finding> include_findings(const std::vector<SourceFile>& files) {
  Names known;
  for (const SourceFile& file : files) known.insert(file.path);
  std::vector<Finding> findings;
  for (const SourceFile& file : files) check_file(file, known, findings);
  return findings;
}

}  // namespace demarche::architecture
