// A test that must fail: ctest runs it and expects just that (tests/CMakeLists.txt).
#include <catch2/catch.hpp>

TEST_CASE("A case that asserts nothing") {}
