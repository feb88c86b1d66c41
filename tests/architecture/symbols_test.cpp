#include "architecture/symbols.h"

#include <catch2/catch.hpp>

using namespace demarche::architecture;

namespace {

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += name + "\n";
  return text;
}

}  // namespace

TEST_CASE("The engine refers to no clock, random device, stream, file or thread") {
  const std::string output = undefined_symbols(DEMARCHE_ENGINE_LIBRARY);
  // An engine that calls nothing at all would not be an engine: the output was really read.
  REQUIRE_THAT(output, Catch::Contains(" U "));
  const std::string found = listed(forbidden_symbols(output));
  INFO(found);
  CHECK(found.empty());
}

TEST_CASE("A library built to break the rule is caught on every count") {
  const std::string found = listed(forbidden_symbols(undefined_symbols(DEMARCHE_PLANTED_LIBRARY)));
  INFO(found);
  CHECK_THAT(found, Catch::Contains("std::chrono::"));
  CHECK_THAT(found, Catch::Contains("std::random_device"));
  CHECK_THAT(found, Catch::Contains("std::cout"));
  CHECK_THAT(found, Catch::Contains("fstream"));
  CHECK_THAT(found, Catch::Contains("std::thread"));
  CHECK_THAT(found, Catch::Contains("getenv"));
}

TEST_CASE("Each forbidden name is caught by itself") {
  for (const char* name :
       {"time", "clock_gettime@GLIBC_2.17", "std::chrono::_V2::system_clock::now()",
        "std::random_device::_M_getval()", "rand", "std::cout", "fopen", "printf", "pthread_create",
        "std::filesystem::status(std::filesystem::__cxx11::path const&)", "getenv",
        "std::thread::_M_start_thread(std::unique_ptr<int>, void (*)())",
        "std::__cxx11::basic_ostringstream<char>::basic_ostringstream()"}) {
    INFO(name);
    CHECK(forbidden_symbols(std::string("                 U ") + name + "\n").size() == 1);
  }
}

TEST_CASE("Memory, strings and our own names are no findings, nor are defined symbols") {
  CHECK(forbidden_symbols("                 U operator new(unsigned long)\n"
                          "                 U memcpy\n"
                          "                 U demarche::time_left(demarche::State const&)\n"
                          "                 U std::__throw_length_error(char const*)\n"
                          "0000000000000000 T time\n"
                          "apply.cpp.o:\n")
            .empty());
}

TEST_CASE("A library that does not exist is an error, not a clean library") {
  CHECK_THROWS_AS(undefined_symbols("/nowhere/libnothing.a"), std::runtime_error);
}
