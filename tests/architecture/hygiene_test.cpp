#include "architecture/hygiene.h"

#include <catch2/catch.hpp>

#include "support/paths.h"

using namespace demarche::architecture;

TEST_CASE("No text of the tree names a path of one machine or a host of a registry") {
  const auto files = text_files(demarche::test::source_dir());
  REQUIRE(files.size() > 10);
  const std::string findings = describe(stray_text_findings(files));
  INFO(findings);
  CHECK(findings.empty());
}

TEST_CASE("No identifier of the tree is one of the names that say nothing") {
  const std::string findings =
      describe(empty_name_findings(cpp_files(demarche::test::source_dir())));
  INFO(findings);
  CHECK(findings.empty());
}

TEST_CASE("Every test file of the tree asserts something, and nothing constant") {
  const std::string findings =
      describe(idle_test_findings(cpp_files(demarche::test::source_dir())));
  INFO(findings);
  CHECK(findings.empty());
}

TEST_CASE("A machine's path, a registry's host and a language model's name are caught") {
  const auto found = [](const std::string& text) {
    return stray_text_findings({{"docs/x.md", "fine\n" + text + "\n"}}).size();
  };
  CHECK(found(std::string("see /wo") + "rk/main/x") == 1);
  CHECK(found(std::string("(/tmp/br") + "ief/common.md)") == 1);
  CHECK(found(std::string("https://regis") + "try.npm"
                                             "js.org/x") == 1);
  CHECK(found(std::string("from Pypi.o") + "rg") == 1);
  CHECK(found(std::string("by Clau") + "de") == 1);
  CHECK(found(std::string("engine/wo") + "rk/x, a framework/ and a network/") == 0);
}

TEST_CASE("A stray text is reported with its line") {
  const auto findings = stray_text_findings({{"docs/x.md", std::string("a\nb /wo") + "rk/c\n"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].line == 2);
}

TEST_CASE("A name that says nothing is caught in code, not in a comment") {
  const std::string name = std::string("ScreenMana") + "ger";
  CHECK(empty_name_findings({{"ui/x.h", "class " + name + ";\n"}}).size() == 1);
  CHECK(empty_name_findings({{"ui/x.h", "// no " + name + " here\n"}}).empty());
}

TEST_CASE("A test file without an assertion, or with a constant one, is caught") {
  const std::string head = "TEST_CASE(\"x\") { ";
  CHECK(idle_test_findings({{"tests/a/x_test.cpp", head + "}\n"}}).size() == 1);
  CHECK(idle_test_findings({{"tests/a/x_test.cpp", head + "// CHECK(a)\n}\n"}}).size() == 1);
  CHECK(idle_test_findings({{"tests/a/x_test.cpp", head + "CHECK(f()); }\n"}}).empty());
  const std::string constant = std::string("CHECK(") + "true); }\n";
  CHECK(idle_test_findings({{"tests/a/x_test.cpp", head + constant}}).size() == 1);
}
