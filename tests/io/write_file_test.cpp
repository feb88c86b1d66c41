// Files are replaced whole or not at all.
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <iterator>

#include "demarche/io/save.h"
#include "scenario_files.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

std::size_t files_in(const std::filesystem::path& folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("A file is written and replaced, and nothing else is left in its folder") {
  const auto folder = fresh_scratch_dir("write_file");
  CHECK_FALSE(io::write_file_whole(folder / "a.save", "first"));
  CHECK(bytes_of(folder / "a.save") == "first");
  CHECK_FALSE(io::write_file_whole(folder / "a.save", std::string(300'000, 'x')));
  CHECK(bytes_of(folder / "a.save") == std::string(300'000, 'x'));
  CHECK(files_in(folder) == 1);
}

TEST_CASE("What cannot be written is said in words, and the old file stays") {
  const auto folder = fresh_scratch_dir("write_file_fails");
  const auto missing = io::write_file_whole(folder / "nowhere" / "a.save", "x");
  REQUIRE(missing);
  CHECK(missing->find("cannot create") == 0);
  std::filesystem::create_directories(folder / "a.save" / "inside");
  const auto taken = io::write_file_whole(folder / "a.save", "x");
  REQUIRE(taken);
  CHECK(taken->find("cannot replace") == 0);
  CHECK(files_in(folder) == 1);
}

TEST_CASE("Whoever reads while a file is replaced again and again sees one of the whole texts") {
  const auto folder = fresh_scratch_dir("write_file_race");
  const auto file = folder / "a.save";
  const std::string one(200'000, 'a'), two(150'000, 'b');
  REQUIRE_FALSE(io::write_file_whole(file, one));
  const pid_t writer = fork();
  REQUIRE(writer >= 0);
  if (writer == 0) {
    for (int i = 0; i < 40; ++i) (void)io::write_file_whole(file, i % 2 == 0 ? two : one);
    _exit(0);
  }
  for (int i = 0; i < 400; ++i) {
    const std::string seen = bytes_of(file);
    if (seen != one && seen != two)
      FAIL_CHECK("a half-written file of " << seen.size() << " bytes");
  }
  kill(writer, SIGKILL);  // in the middle of its work, if it is not done
  const std::string left = bytes_of(file);
  CHECK((left == one || left == two));
}

}  // namespace demarche::test
