#include "support/golden.h"

#include <catch2/catch.hpp>

#include "support/paths.h"

using namespace demarche::test;

TEST_CASE("Equal texts have no difference") {
  CHECK(describe_difference("a\nb\n", "a\nb\n").empty());
}

TEST_CASE("A difference names the line and shows both sides") {
  const std::string difference = describe_difference("a\nb\nc\n", "a\nx\nc\n");
  CHECK_THAT(difference, Catch::Contains("line 2"));
  CHECK_THAT(difference, Catch::Contains("expected: b"));
  CHECK_THAT(difference, Catch::Contains("actual:   x"));
}

TEST_CASE("One changed character at the start, in the middle or at the end is caught") {
  const std::string text = "first\nmiddle\nlast";
  for (const std::size_t at : {std::size_t{0}, text.size() / 2, text.size() - 1}) {
    std::string changed = text;
    changed[at] = '#';
    CHECK_FALSE(describe_difference(text, changed).empty());
  }
}

TEST_CASE("A missing or an additional line end is caught") {
  CHECK_FALSE(describe_difference("a\n", "a").empty());
  CHECK_FALSE(describe_difference("a\n", "a\n\n").empty());
}

TEST_CASE("A golden file that does not exist is a difference") {
  const auto file = fresh_scratch_dir("golden-missing") / "nothing.txt";
  CHECK_THAT(compare_with_golden(file, "text", false), Catch::Contains("does not exist"));
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("Approving writes the golden file, and then only equal text passes") {
  const auto file = fresh_scratch_dir("golden-approve") / "below" / "golden.txt";
  CHECK(compare_with_golden(file, "one\n", true).empty());
  CHECK(compare_with_golden(file, "one\n", false).empty());
  CHECK_THAT(compare_with_golden(file, "two\n", false), Catch::Contains("line 1"));
}

TEST_CASE("Paths of this machine and line ends of others are taken out of golden text") {
  const std::string text = (source_dir() / "scenarios").string() + ": fine\r\n";
  CHECK(normalised(text) == "<source>/scenarios: fine\n");
  CHECK(normalised((program_dir() / "demarche").string()) == "<programs>/demarche");
}
