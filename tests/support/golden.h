#pragma once

#include <filesystem>
#include <string>

// Golden files: text that a person has looked at once and that may not change unseen.
//
//   check_golden("diagnostics/duplicate_key.txt", text);
//
// compares with tests/golden/diagnostics/duplicate_key.txt. With DEMARCHE_APPROVE=1 in the
// environment the file is written instead of compared: run, look at the difference, commit.
namespace demarche::test {

// What two texts differ in: empty when they agree, else a few lines for a person, with the
// number of the first line that differs and that line of both.
std::string describe_difference(const std::string& expected, const std::string& actual);

// `text` with what differs from machine to machine taken out: the source tree becomes <source>,
// the build's programs <programs>, CR LF becomes LF.
std::string normalised(const std::string& text);

// Compares normalised(actual) with the file; returns what differs, empty when nothing does.
// `approve` writes the file instead. A file that is missing is a difference, never a success.
std::string compare_with_golden(const std::filesystem::path& file, const std::string& actual,
                                bool approve);

// The same for tests/golden/<name>, as an assertion of the running test.
void check_golden(const std::string& name, const std::string& actual);

}  // namespace demarche::test
