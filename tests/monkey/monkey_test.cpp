// Whatever a person does, the program stays whole: by chance, with fixed seeds, also under
// sanitizers.
#include "monkey/monkey.h"

#include <catch2/catch.hpp>

#include "support/paths.h"

namespace demarche::monkey {
namespace {

desktop::Places home(const std::string& name) {
  return {test::source_dir() / "assets", test::source_dir() / "scenarios",
          test::fresh_scratch_dir("monkey " + name)};
}

void check(const Habits& habits) {
  const Findings found = let_loose(home(habits.scenario), habits);
  INFO("seed " << habits.seed << ", " << found.decisions << " decisions, " << found.endings
               << " endings");
  for (const std::string& fault : found.faults) FAIL_CHECK(fault);
  CHECK(found.steps == habits.steps);
  CHECK(found.visited.size() >= 4);
}

TEST_CASE("A monkey at the first scenario breaks nothing") {
  check({.seed = 1, .scenario = "guarantees", .steps = 250});
}

TEST_CASE("A monkey at the harbour breaks nothing") {
  check({.seed = 2, .scenario = "harbour", .steps = 250});
}

TEST_CASE("A monkey at the council breaks nothing") {
  check({.seed = 3, .scenario = "council", .steps = 250});
}

TEST_CASE("A frame that a monkey must find fault with is found") {
  canvas::Frame frame;
  canvas::Node node;
  node.id = "twice";
  node.label = "«nothing.here»";
  frame.nodes = {node, node};
  frame.focused = "gone";
  CHECK(faults(frame).size() == 5);  // named twice, two without words, focus, no way on
}

}  // namespace
}  // namespace demarche::monkey
