#include "demarche/io/rules_differ.h"

#include <catch2/catch.hpp>

namespace demarche::io {
namespace {

using Keys = std::vector<std::string>;

TEST_CASE("Two versions of a scenario differ at the keys whose values are others or absent") {
  const std::string one = R"({"events":[1],"issues":[{"id":"a"}],"moves":{},"rounds":[1,2]})";
  const std::string other = R"({"events":[1],"issues":[{"id":"b"}],"meters":[],"rounds":[1,2]})";
  CHECK(rules_that_differ(one, other) == Keys{"issues", "meters", "moves"});
  CHECK(rules_that_differ(one, one) == Keys{});
}

TEST_CASE("What is no rules part is compared with nothing") {
  CHECK_FALSE(rules_that_differ("{}", "").has_value());
  CHECK_FALSE(rules_that_differ("[]", "{}").has_value());
  CHECK_FALSE(rules_that_differ("{\"a\":", "{}").has_value());
}

}  // namespace
}  // namespace demarche::io
