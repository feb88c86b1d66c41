// Saves that were made once and must be played again alike for ever: a change of the rules that
// breaks one of them raises the rules version and keeps the old file as a refused one.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "support/paths.h"

namespace demarche::io {
namespace {

std::vector<std::filesystem::path> golden_saves() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(test::source_dir() / "tests/golden/saves")) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

TEST_CASE("There are several golden saves, so that the next case means something") {
  CHECK(golden_saves().size() >= 3);
}

TEST_CASE("Every golden save is played again to the same hashes and the same end") {
  for (const std::filesystem::path& file : golden_saves()) {
    INFO(file.filename().string());
    const std::optional<std::string> bytes = read_whole_file(file);
    REQUIRE(bytes);
    const ReadSave read = read_save(*bytes, file.filename().string());
    REQUIRE(read.save);
    const Restored restored = restore(*read.save, nullptr);
    CHECK(restored.diagnostics.empty());
    REQUIRE(restored.game);
    CHECK(restored.game->over());
    CHECK(restored.game->record().round_hashes == read.save->record.round_hashes);
  }
}

}  // namespace
}  // namespace demarche::io
