// The same monkey, with the eye of a reader: whatever a person does, no text is cut and nothing
// overlaps.
#include <catch2/catch.hpp>

#include "monkey/monkey.h"
#include "support/paths.h"

namespace demarche::monkey {
namespace {

void check(std::uint64_t seed, const std::string& scenario) {
  const desktop::Places home{test::source_dir() / "assets", test::source_dir() / "scenarios",
                             test::fresh_scratch_dir("monkey lint " + scenario)};
  const Findings found = let_loose(
      home, {.seed = seed, .scenario = scenario, .steps = 400, .paints_every = 0, .lint = true});
  for (const std::string& fault : found.faults) FAIL_CHECK(fault);
  CHECK(found.visited.size() >= 6);
}

TEST_CASE("A reader trips over nothing in the first scenario, whatever a monkey does") {
  check(11, "guarantees");
}

TEST_CASE("A reader trips over nothing in an invented scenario, whatever a monkey does") {
  check(12, "harbour");
}

}  // namespace
}  // namespace demarche::monkey
