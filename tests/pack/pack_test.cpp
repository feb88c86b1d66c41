// A folder becomes a pack and a pack a folder.
#include "pack/pack.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "pack/install.h"
#include "pack/names.h"
#include "pack/sha256.h"
#include "samples.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

namespace fs = std::filesystem;
using Catch::Contains;

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

fs::path copy_of_minimal(const std::string& scratch) {
  const fs::path folder = fresh_scratch_dir(scratch) / "minimal";
  fs::copy(source_dir() / "tests/scenarios/minimal", folder);
  return folder;
}

std::size_t entries_in(const fs::path& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("SHA-256 is the one of the standard") {
  CHECK(pack::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(pack::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("Every shipped scenario can be packed and comes out as it went in") {
  for (const io::Listed& one : io::list_scenarios(source_dir() / "scenarios")) {
    CAPTURE(one.id);
    const pack::MadePack made = pack::make_pack(one.folder);
    REQUIRE(made.bytes);
    CHECK(made.manifest.id == one.id);
    CHECK(made.left_out.empty());
    const pack::OpenedPack opened = pack::open_pack(*made.bytes, "a.zip");
    REQUIRE(opened.loaded.scenario);
    const io::Loaded direct = io::load_scenario_files(one.folder);
    CHECK(opened.loaded.rules_part == direct.rules_part);
    for (const io::File& file : opened.pack->files)
      CHECK(file.bytes == bytes_of(one.folder / file.name));
    CHECK(opened.debrief.has_value() == io::load_debrief(one.folder).debrief.has_value());
    CHECK(opened.of_debrief.empty());
  }
}

TEST_CASE("Packing twice gives the same bytes, whatever the time of the files") {
  const fs::path folder = copy_of_minimal("same_bytes");
  const auto first = pack::make_pack(folder).bytes;
  fs::last_write_time(folder / "scenario.json", fs::file_time_type::clock::now());
  fs::permissions(folder / "scenario.json", fs::perms::owner_read);
  CHECK(pack::make_pack(folder).bytes == first);
  REQUIRE(first);
  CHECK(*first == minimal_pack());
}

TEST_CASE("Hidden files, folders and what is no text are left out by name, links are refused") {
  const fs::path folder = copy_of_minimal("left_out");
  fs::create_directory(folder / "drafts");
  std::ofstream(folder / ".notes.txt") << "mine";
  std::ofstream(folder / "photo.png") << "png";
  const pack::MadePack made = pack::make_pack(folder);
  CHECK(made.bytes == minimal_pack());
  CHECK(made.left_out == std::vector<std::string>{".notes.txt", "drafts", "photo.png"});
  fs::create_symlink("/etc/hostname", folder / "host.txt");
  const pack::MadePack linked = pack::make_pack(folder);
  CHECK_FALSE(linked.bytes);
  CHECK(codes_of(linked.diagnostics) == "D0704");
}

TEST_CASE("A scenario with a finding is not packed, and neither is one beyond the limits") {
  const fs::path folder = copy_of_minimal("not_packed");
  std::ofstream(folder / "notes.txt") << "\xFF";
  CHECK(codes_of(pack::make_pack(folder).diagnostics) == "D0704");
  fs::rename(folder / "notes.txt", folder / "мої нотатки.txt");
  CHECK(codes_of(pack::make_pack(folder).diagnostics) == "D0702");
  fs::remove(folder / "мої нотатки.txt");
  for (int i = 0; i < 70; ++i) std::ofstream(folder / ("n" + std::to_string(i) + ".txt")) << i;
  CHECK(codes_of(pack::make_pack(folder).diagnostics) == "D0705");
  std::ofstream(folder / "scenario.json") << "{";
  const pack::MadePack broken = pack::make_pack(folder);
  CHECK_FALSE(broken.bytes);
  CHECK(codes_of(broken.diagnostics) == "D0116");
}

TEST_CASE("Installing makes the folder, and another one only takes its place when asked to") {
  const fs::path scenarios = fresh_scratch_dir("install") / "a" / "scenarios";
  const pack::Pack whole = minimal_with({});
  const pack::Installed first = pack::install(whole, scenarios, false);
  CHECK(first.error == "");
  CHECK_FALSE(first.replaced);
  CHECK(first.folder == scenarios / "minimal");
  for (const io::File& file : whole.files)
    CHECK(bytes_of(scenarios / "minimal" / file.name) == file.bytes);
  CHECK(io::load_scenario_files(scenarios / "minimal").scenario);
  CHECK(pack::make_pack(scenarios / "minimal").bytes == minimal_pack());

  const pack::Pack larger = minimal_with({{"notes.txt", "second"}});
  CHECK(pack::install(larger, scenarios, false).stands);
  CHECK_FALSE(fs::exists(scenarios / "minimal/notes.txt"));
  const pack::Installed second = pack::install(larger, scenarios, true);
  CHECK(second.error == "");
  CHECK(second.replaced);
  CHECK(bytes_of(scenarios / "minimal/notes.txt") == "second");
  CHECK(pack::install(whole, scenarios, true).replaced);
  CHECK_FALSE(fs::exists(scenarios / "minimal/notes.txt"));
  CHECK(entries_in(scenarios) == 1);  // nothing half-made is left
}

TEST_CASE("An install that fails leaves everything as it was") {
  const fs::path place = fresh_scratch_dir("install_fails");
  std::ofstream(place / "scenarios") << "a file where the folder should be";
  CHECK(pack::install(minimal_with({}), place / "scenarios", false).error != "");
  // A file of the pack that cannot be written: its folder is gone again.
  pack::Pack odd = minimal_with({});
  odd.files.push_back({"no/such/folder.txt", "x"});
  const pack::Installed failed = pack::install(odd, place / "more", false);
  CHECK(failed.error != "");
  CHECK(entries_in(place / "more") == 0);
}

}  // namespace demarche::test
