#include "support/golden.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "support/paths.h"

namespace demarche::test {
namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

std::string contents(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

void write(const std::filesystem::path& file, const std::string& text) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

// The next line of `text`, told apart from the end of the text.
std::string next_line(std::istringstream& text) {
  std::string line;
  return std::getline(text, line) ? line : std::string("<end>");
}

}  // namespace

std::string describe_difference(const std::string& expected, const std::string& actual) {
  if (expected == actual) return {};
  std::istringstream left(expected);
  std::istringstream right(actual);
  for (int number = 1; left || right; ++number) {
    const std::string was = next_line(left);
    const std::string is = next_line(right);
    if (was == is) continue;
    return "line " + std::to_string(number) + "\n  expected: " + was + "\n  actual:   " + is;
  }
  return "the texts differ in the end of the last line only";
}

std::string normalised(const std::string& text) {
  std::string result = text;
  replace_all(result, program_dir().string(), "<programs>");
  replace_all(result, source_dir().string(), "<source>");
  replace_all(result, "\r\n", "\n");
  return result;
}

std::string compare_with_golden(const std::filesystem::path& file, const std::string& actual,
                                bool approve) {
  const std::string text = normalised(actual);
  if (approve) {
    write(file, text);
    return {};
  }
  if (!std::filesystem::exists(file)) {
    return file.filename().string() + " does not exist; DEMARCHE_APPROVE=1 writes it";
  }
  const std::string difference = describe_difference(contents(file), text);
  return difference.empty() ? difference : file.filename().string() + ", " + difference;
}

void check_golden(const std::string& name, const std::string& actual) {
  const char* approve = std::getenv("DEMARCHE_APPROVE");
  const auto file = source_dir() / "tests" / "golden" / name;
  const std::string difference =
      compare_with_golden(file, actual, approve != nullptr && std::string(approve) == "1");
  INFO(difference);
  CHECK(difference.empty());
}

}  // namespace demarche::test
