#include "architecture/includes.h"

#include <catch2/catch.hpp>

#include "support/paths.h"

using namespace demarche::architecture;

namespace {

// A tree of one file per layer, to which a case adds the line that must be found.
std::vector<SourceFile> tree_with(const std::string& path, const std::string& include) {
  std::vector<SourceFile> files;
  for (const char* header :
       {"engine/include/demarche/move.h", "engine/include/demarche/io/load.h",
        "engine/include/demarche/batch/simulate.h", "ui/canvas/frame.h", "ui/view/screen.h",
        "ui/desktop/window.h", "ui/cli/verbs.h", "tests/support/paths.h"}) {
    files.push_back({header, "#pragma once\n"});
  }
  files.push_back({path, "// a comment\n#include " + include + "\n"});
  return files;
}

std::string findings_of(const std::string& path, const std::string& include) {
  return describe(include_findings(tree_with(path, include)));
}

}  // namespace

TEST_CASE("No file of the tree includes upwards or a library outside its folder") {
  const auto files = cpp_files(demarche::test::source_dir());
  REQUIRE(files.size() > 10);
  const std::string findings = describe(include_findings(files));
  INFO(findings);
  CHECK(findings.empty());
}

TEST_CASE("Arrows downwards are allowed") {
  CHECK(findings_of("engine/io/load.cpp", "\"demarche/move.h\"").empty());
  CHECK(findings_of("ui/view/table.cpp", "\"canvas/frame.h\"").empty());
  CHECK(findings_of("ui/view/table.cpp", "<demarche/move.h>").empty());
  CHECK(findings_of("ui/desktop/loop.cpp", "\"view/screen.h\"").empty());
  CHECK(findings_of("ui/cli/play.cpp", "\"demarche/io/load.h\"").empty());
  CHECK(findings_of("ui/canvas/text.cpp", "\"frame.h\"").empty());
  CHECK(findings_of("engine/batch/simulate.cpp", "\"demarche/io/load.h\"").empty());
  CHECK(findings_of("ui/cli/simulate.cpp", "\"demarche/batch/simulate.h\"").empty());
}

TEST_CASE("An arrow upwards is caught, however the file is named") {
  CHECK_FALSE(findings_of("engine/src/apply.cpp", "\"demarche/io/load.h\"").empty());
  CHECK_FALSE(findings_of("engine/src/apply.cpp", "<demarche/io/load.h>").empty());
  CHECK_FALSE(findings_of("ui/view/table.cpp", "\"demarche/io/load.h\"").empty());
  CHECK_FALSE(findings_of("ui/view/table.cpp", "\"../desktop/window.h\"").empty());
  CHECK_FALSE(findings_of("ui/canvas/paint.cpp", "\"demarche/move.h\"").empty());
  CHECK_FALSE(findings_of("ui/cli/play.cpp", "\"desktop/window.h\"").empty());
  CHECK_FALSE(findings_of("ui/desktop/loop.cpp", "\"support/paths.h\"").empty());
  CHECK_FALSE(findings_of("engine/src/apply.cpp", "\"demarche/batch/simulate.h\"").empty());
  CHECK_FALSE(findings_of("engine/io/load.cpp", "\"demarche/batch/simulate.h\"").empty());
  CHECK_FALSE(findings_of("ui/view/table.cpp", "\"demarche/batch/simulate.h\"").empty());
}

TEST_CASE("A library outside its folder is caught") {
  CHECK_FALSE(findings_of("engine/include/demarche/io/save.h", "<nlohmann/json.hpp>").empty());
  CHECK_FALSE(findings_of("ui/view/table.cpp", "<nlohmann/json.hpp>").empty());
  CHECK_FALSE(findings_of("ui/view/table.cpp", "<SFML/Graphics.hpp>").empty());
  CHECK_FALSE(findings_of("ui/canvas/paint.cpp", "<SFML/System.hpp>").empty());
  CHECK_FALSE(findings_of("ui/desktop/loop.cpp", "<cairo/cairo.h>").empty());
  CHECK_FALSE(findings_of("ui/view/table.cpp", "<CLI/CLI.hpp>").empty());
  CHECK_FALSE(findings_of("engine/src/apply.cpp", "<catch2/catch.hpp>").empty());
  CHECK_FALSE(findings_of("engine/src/apply.cpp", "<tbb/parallel_for.h>").empty());
  CHECK_FALSE(findings_of("ui/view/table.cpp", "<tbb/parallel_for.h>").empty());
  CHECK_FALSE(findings_of("ui/cli/batch.cpp", "<oneapi/tbb/parallel_for.h>").empty());
  CHECK(findings_of("engine/batch/simulate.cpp", "<tbb/parallel_for.h>").empty());
  CHECK(findings_of("ui/canvas/paint.cpp", "<cairo/cairo.h>").empty());
  CHECK(findings_of("engine/io/save.cpp", "<nlohmann/json.hpp>").empty());
}

TEST_CASE("A clock, file, stream, thread or random device in the engine is caught") {
  for (const char* header :
       {"<iostream>", "<fstream>", "<sstream>", "<thread>", "<mutex>", "<chrono>", "<random>",
        "<filesystem>", "<ctime>", "<cstdio>", "<unistd.h>", "<atomic>", "<future>"}) {
    INFO(header);
    CHECK_FALSE(findings_of("engine/src/apply.cpp", header).empty());
    CHECK_FALSE(findings_of("engine/include/demarche/play.h", header).empty());
  }
  CHECK(findings_of("engine/src/apply.cpp", "<vector>").empty());
}

TEST_CASE("An include of a file that is not there, and a file in no layer, are caught") {
  CHECK_FALSE(findings_of("engine/src/apply.cpp", "\"demarche/nothing.h\"").empty());
  CHECK_FALSE(findings_of("engine/elsewhere/apply.cpp", "<vector>").empty());
  CHECK_FALSE(findings_of("ui/server/listen.cpp", "<vector>").empty());
}

TEST_CASE("A finding tells the file and the line") {
  CHECK_THAT(findings_of("engine/src/apply.cpp", "<chrono>"),
             Catch::StartsWith("engine/src/apply.cpp:2: "));
}
