#include "cli/progress.h"

#include <catch2/catch.hpp>

using namespace demarche::cli;

TEST_CASE("How far a batch has come is told with its rate and the time left") {
  CHECK(progress_line(4200, 10000, 312.4) ==
        "[##########..............] 4,200 of 10,000   312 a second   19 s left");
  CHECK(progress_line(1000, 1000000, 100) ==
        "[........................] 1,000 of 1,000,000   100 a second   2 h left");
  CHECK(progress_line(0, 50, 0) == "[........................] 0 of 50");
  CHECK(progress_line(50, 50, 25) ==
        "[########################] 50 of 50   25 a second   0 s left");
}

TEST_CASE("Thousands are told apart by commas") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1000) == "1,000");
  CHECK(grouped(-1234567) == "-1,234,567");
}
