#include "architecture/symbols.h"

#include <array>
#include <cstdio>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>

namespace demarche::architecture {
namespace {

// Matched against the whole demangled name.
const std::regex& forbidden() {
  static const std::regex pattern(
      // clocks
      R"((std::chrono::.*|.*_clock::.*|time|clock|gettimeofday|clock_gettime|localtime.*|gmtime.*)"
      // random devices and generators with hidden state
      R"(|std::random_device.*|s?rand|s?random|drand48|getrandom|getentropy)"
      // streams and files
      R"(|std::(basic_)?[io]+stream.*|std::basic_(stringstream|istringstream|ostringstream).*)"
      R"(|std::(basic_)?(file|string|stream)buf.*|std::ios_base.*|std::basic_ios.*)"
      R"(|std::(cin|cout|cerr|clog)|std::basic_[io]?fstream.*|std::filesystem::.*|std::locale.*)"
      R"(|f?open(at|64)?|fopen64|fclose|fread|fwrite|p?read(64)?|p?write(64)?|close)"
      R"(|v?f?printf|__v?f?printf_chk|puts|putchar|fputs|fputc|stdin|stdout|stderr)"
      // threads
      R"(|pthread_.*|std::thread.*|std::jthread.*|std::condition_variable.*|std::future.*)"
      R"(|std::__future_base.*|std::(timed_|recursive_|shared_)?mutex.*|fork|nanosleep|usleep)"
      // the environment and the end of the process
      R"(|getenv|secure_getenv|setenv|system|popen|exit|_exit|quick_exit))");
  return pattern;
}

// The name in a line of nm: what follows the letter U or w; empty for other lines.
std::string name_in(const std::string& line) {
  static const std::regex pattern(R"(^\s*[Uwv]\s+(.*)$)");
  std::smatch match;
  if (!std::regex_match(line, match, pattern)) return {};
  // Symbols may carry the version of the library that has them ("time@GLIBC_2.2.5"), the
  // library's inline namespaces, and what the compiler makes for a class.
  static const std::regex decoration(
      R"(@.*$|__cxx11::|_V2::|^(vtable|VTT|typeinfo|typeinfo name) for )");
  return std::regex_replace(match[1].str(), decoration, "");
}

}  // namespace

std::vector<std::string> forbidden_symbols(const std::string& nm_output) {
  std::set<std::string> found;
  std::istringstream lines(nm_output);
  for (std::string line; std::getline(lines, line);) {
    const std::string name = name_in(line);
    if (std::regex_match(name, forbidden())) found.insert(name);
  }
  return {found.begin(), found.end()};
}

std::string undefined_symbols(const std::string& library) {
  const std::string command = "nm -C --undefined-only '" + library + "' 2>&1";
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("nm cannot be started");
  std::string output;
  std::array<char, 4096> buffer{};
  for (std::size_t n = 0; (n = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
    output.append(buffer.data(), n);
  }
  if (pclose(pipe) != 0) throw std::runtime_error("nm failed on " + library + ":\n" + output);
  return output;
}

}  // namespace demarche::architecture
