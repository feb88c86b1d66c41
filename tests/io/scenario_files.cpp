#include "scenario_files.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "support/paths.h"

namespace demarche::test {

std::string bytes_of(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

std::filesystem::path minimal_folder() { return source_dir() / "tests/scenarios/minimal"; }

io::Loaded load_minimal() { return io::load_scenario_files(minimal_folder()); }

std::string with(const std::string& text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.substr(0, at) + to + text.substr(at + from.size());
}

std::string printed(const std::vector<io::Diagnostic>& diagnostics) {
  std::string text;
  for (const io::Diagnostic& diagnostic : diagnostics) text += io::to_text(diagnostic);
  return text;
}

}  // namespace demarche::test
