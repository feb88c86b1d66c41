#include "architecture/sizes.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/paths.h"

using namespace demarche::architecture;

namespace {

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

std::string function_of(int lines) {
  return "int f() {\n" + repeated("  g();\n", lines - 2) + "}\n";
}

// The lengths of all functions of a text, in order.
std::vector<int> lengths(const std::string& text) {
  std::vector<int> result;
  for (const Function& function : functions_of({"engine/src/x.cpp", text})) {
    result.push_back(function.length);
  }
  return result;
}

using Lengths = std::vector<int>;

}  // namespace

TEST_CASE("No file and no function of the tree is over the limit") {
  const auto files = cpp_files(demarche::test::source_dir());
  REQUIRE(files.size() > 10);
  const std::string findings = describe(size_findings(files));
  INFO(findings);
  CHECK(findings.empty());
}

TEST_CASE("Nine of ten functions are under 25 lines") {
  auto files = cpp_files(demarche::test::source_dir());
  CHECK(share_of_short_functions(files) >= kShareOfShort);
  const auto is_test = [](const SourceFile& file) {
    return file.path.compare(0, 6, "tests/") == 0;
  };
  files.erase(std::remove_if(files.begin(), files.end(), is_test), files.end());
  CHECK(share_of_short_functions(files) >= kShareOfShort);
}

TEST_CASE("A file one line too long is caught, one line less is not") {
  const std::string at_limit = repeated("// line\n", kMostLinesOfFile);
  CHECK(size_findings({{"engine/src/x.cpp", at_limit}}).empty());
  CHECK(size_findings({{"engine/src/x.cpp", at_limit + "// line\n"}}).size() == 1);
}

TEST_CASE("A function one line too long is caught, one line less is not") {
  CHECK(size_findings({{"x.cpp", function_of(kMostLinesOfFunction)}}).empty());
  const auto findings = size_findings({{"x.cpp", "\n" + function_of(kMostLinesOfFunction + 1)}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].line == 2);
  CHECK(findings[0].message == "a function of 61 lines");
}

TEST_CASE("The share of short functions is counted at 24 and 25 lines") {
  CHECK(share_of_short_functions({{"x.cpp", function_of(24)}}) == 100);
  CHECK(share_of_short_functions({{"x.cpp", function_of(25)}}) == 0);
  CHECK(share_of_short_functions({{"x.cpp", function_of(24) + function_of(25)}}) == 50);
}

TEST_CASE("Functions are found in namespaces, classes, templates and test cases") {
  CHECK(lengths("namespace a {\nnamespace {\nint f() {\n}\n}\n}\n") == Lengths{2});
  CHECK(lengths("class A final : public B {\n public:\n  int f() const {\n    g();\n  }\n};\n") ==
        Lengths{3});
  CHECK(lengths("template <class T>\nvoid f(T t) {\n}\n") == Lengths{3});
  CHECK(lengths("TEST_CASE(\"a {\") {\n  SECTION(\"b\") {\n  }\n}\n") == Lengths{4});
  CHECK(lengths("bool operator==(A a, A b) {\n}\nauto f() -> int {\n}\n") == Lengths{2, 2});
}

TEST_CASE("A lambda and a class inside a function belong to it") {
  CHECK(lengths("void f() {\n  auto g = [](int) {\n  };\n  struct S {\n    int h() { return 1; }\n"
                "  };\n}\n") == Lengths{7});
}

TEST_CASE("A constructor with braces in its list is one function, from its name to its end") {
  CHECK(lengths("A::A(int a)\n    : a_{a},\n      b_(2) {\n  f();\n}\n") == Lengths{5});
  CHECK(lengths("A::A() : a_{1}, b_{2} {\n}\nint f() {\n}\n") == Lengths{2, 2});
}

TEST_CASE("Data in braces is no function") {
  CHECK(lengths("constexpr int kTable[] = {\n  f(1),\n};\nstruct alignas(8) A {\n  int a = 0;\n};\n"
                "enum class E : int {\n  kA,\n};\nconst Names n{\n  {1}};\n")
            .empty());
}

TEST_CASE("Braces in comments, literals and directives do not count") {
  CHECK(lengths("int f() {\n  // {\n  /* { */\n  a('{', \"{\", R\"({)\");\n#define X {\n}\n") ==
        Lengths{6});
  CHECK(lengths("int f() {\n  return 1'000;\n}\nint g() {\n}\n") == Lengths{3, 2});
}
