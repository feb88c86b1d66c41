#include <catch2/catch.hpp>

#include "demarche/move.h"

using namespace demarche;

namespace {

constexpr IssueId issue(std::size_t row) { return IssueId{row}; }
constexpr OptionId option(std::size_t row) { return OptionId{row}; }

}  // namespace

TEST_CASE("A package keeps its issues in order, whatever the order of setting them") {
  Package one;
  one.set(issue(4), option(1));
  one.set(issue(2), option(3));
  Package other;
  other.set(issue(2), option(3));
  other.set(issue(4), option(1));
  CHECK(one == other);
  CHECK(one.count == 2);
  CHECK(one.entries[0].issue == 2);
  CHECK(one.option_for(issue(4)) == option(1));
  CHECK_FALSE(one.option_for(issue(3)).exists());
}

TEST_CASE("Setting an issue again replaces its option, setting none removes it") {
  Package package;
  package.set(issue(1), option(1));
  package.set(issue(1), option(2));
  CHECK(package.count == 1);
  CHECK(package.option_for(issue(1)) == option(2));
  CHECK(package.set(issue(1), OptionId{}));
  CHECK(package == Package{});  // what was removed leaves no trace
  CHECK(package.set(issue(1), OptionId{}));
}

TEST_CASE("A full package takes no further issue") {
  Package package;
  for (std::size_t row = 0; row < Package::kMost; ++row) CHECK(package.set(issue(row), option(1)));
  const Package before = package;
  CHECK_FALSE(package.set(issue(20), option(1)));
  CHECK(package == before);
  CHECK(package.set(issue(0), option(2)));
}
