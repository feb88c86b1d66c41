#include "demarche/io/data_dir.h"

#include <catch2/catch.hpp>

#include "support/paths.h"

using demarche::io::choose_data_dir;
using demarche::io::DataPlaces;

namespace {

namespace fs = std::filesystem;

// Three places below `root`, all of them with data.
DataPlaces places_with_data(const fs::path& root) {
  fs::create_directories(root / "bin" / "scenarios");
  fs::create_directories(root / "share/demarche/scenarios");
  fs::create_directories(root / "source/scenarios");
  return {std::nullopt, root / "bin", root / "source"};
}

}  // namespace

TEST_CASE("Data beside the program come before installed data, and these before the source tree") {
  const fs::path root = demarche::test::fresh_scratch_dir("data-dir-order");
  const DataPlaces places = places_with_data(root);
  CHECK(choose_data_dir(places) == root / "bin");
  fs::remove_all(root / "bin/scenarios");
  CHECK(choose_data_dir(places) == root / "share/demarche");
  fs::remove_all(root / "share");
  CHECK(choose_data_dir(places) == root / "source");
  fs::remove_all(root / "source");
  CHECK_FALSE(choose_data_dir(places).has_value());
}

TEST_CASE("The environment's folder is taken as it is, even when nothing is there") {
  DataPlaces places = places_with_data(demarche::test::fresh_scratch_dir("data-dir-variable"));
  places.from_environment = "nowhere";
  CHECK(choose_data_dir(places) == fs::path("nowhere"));
}

TEST_CASE("A program that does not know its folder looks into the source tree only") {
  const fs::path root = demarche::test::fresh_scratch_dir("data-dir-unknown");
  DataPlaces places = places_with_data(root);
  places.program_dir.clear();
  CHECK(choose_data_dir(places) == root / "source");
}
