// Every limit at its number and one above.
#include <catch2/catch.hpp>

#include "pack/archive.h"
#include "pack/names.h"
#include "samples.h"

namespace demarche::test {
namespace {

using Catch::Contains;

pack::Pack with_files(std::size_t further) {
  std::vector<io::File> files;
  for (std::size_t i = 0; i < further; ++i) files.push_back({"n" + std::to_string(i) + ".txt", ""});
  return minimal_with(files);
}

std::string with_bytes(std::size_t bytes) {
  return *pack::write_pack(minimal_with({{"notes.txt", std::string(bytes, 'x')}}));
}

// Entries that deflate cannot make smaller: stored.
std::string stored(const pack::Pack& made) {
  std::vector<RawEntry> entries{{"pack.json", pack::write_manifest(made.manifest)}};
  for (const io::File& file : made.files) entries.push_back({"minimal/" + file.name, file.bytes});
  return raw_zip(entries);
}

}  // namespace

TEST_CASE("A pack has at most 64 files beside its manifest") {
  const std::size_t own = minimal_with({}).files.size();
  CHECK(codes_in(*pack::write_pack(with_files(64 - own))) == "");
  CHECK_THAT(told_of(*pack::write_pack(with_files(65 - own))),
             Contains("D0705 the pack has 65 files beside its manifest; at most 64"));
}

TEST_CASE("A name has at most 100 bytes") {
  const pack::Limits limits;
  CHECK(pack::why_not_a_name(std::string(95, 'x') + ".json", limits) == "");
  CHECK(pack::why_not_a_name(std::string(96, 'x') + ".json", limits) ==
        "has 101 bytes; at most 100 are taken");
}

TEST_CASE("A file has at most 4 MiB, counted while it is inflated") {
  pack::Limits limits;
  limits.ratio = 2000;
  CHECK(codes_in(with_bytes(limits.file_bytes), limits) == "");
  CHECK_THAT(told_of(with_bytes(limits.file_bytes + 1), limits),
             Contains("D0705 \"minimal/notes.txt\" has more than 4194304 bytes"));
}

TEST_CASE("A header that tells a small size does not make a large file small") {
  std::string lying = with_bytes(5'000'000);
  const std::string told("\x40\x4B\x4C\x00", 4), small("\x10\x00\x00\x00", 4);  // 5,000,000; 16
  for (std::size_t at = lying.find(told); at != std::string::npos; at = lying.find(told))
    lying.replace(at, 4, small);
  const std::string codes = codes_in(lying);
  CHECK((codes == "D0701" || codes == "D0705"));
}

TEST_CASE("All files have at most 16 MiB together") {
  pack::Limits limits;
  limits.ratio = 2000;
  const std::string four(limits.file_bytes, 'x');
  pack::Pack made = minimal_with({{"a.txt", four}, {"b.txt", four}, {"c.txt", four}});
  std::size_t all = pack::write_manifest(made.manifest).size();
  for (const io::File& file : made.files) all += file.bytes.size();
  // The manifest grows by the row of the last file; its digits are the same in both cases.
  const auto last = [&](std::size_t bytes) {
    pack::Pack whole = minimal_with(
        {{"a.txt", four}, {"b.txt", four}, {"c.txt", four}, {"d.txt", std::string(bytes, 'x')}});
    return std::pair(*pack::write_pack(whole), pack::write_manifest(whole.manifest).size());
  };
  const std::size_t row = last(4'000'000).second - pack::write_manifest(made.manifest).size();
  const std::size_t rest = limits.total_bytes - all - row;
  CHECK(codes_in(last(rest).first, limits) == "");
  CHECK_THAT(told_of(last(rest + 1).first, limits),
             Contains("D0705 the files of the pack have more than 16777216 bytes together"));
}

TEST_CASE("A ZIP file has at most 16 MiB") {
  pack::Limits limits;
  limits.archive_bytes = minimal_pack().size();
  CHECK(codes_in(minimal_pack(), limits) == "");
  --limits.archive_bytes;
  CHECK_THAT(told_of(minimal_pack(), limits), Contains("D0705 the pack has more than "));
  CHECK(pack::Limits{}.archive_bytes == 16 * 1024 * 1024);
}

TEST_CASE("A manifest has at most 64 KiB") {
  const std::size_t most = pack::Limits{}.manifest_bytes;
  const std::string filled = "{\"format\": 2" + std::string(most - 13, ' ') + "}";
  REQUIRE(filled.size() == most);
  CHECK(codes_in(raw_zip({{"pack.json", filled}})) == "D0212");
  CHECK_THAT(told_of(raw_zip({{"pack.json", filled + " "}})),
             Contains("D0705 \"pack.json\" has more than 65536 bytes"));
}

TEST_CASE("A bomb is refused by how it grows, texts are not") {
  const std::string bomb = with_bytes(3'000'000);
  CHECK_THAT(told_of(bomb), Contains("D0705 the pack grows to more than 200 times its size"));
  // Just under and over: as often as the whole contents are larger than the ZIP file.
  const pack::Pack read = minimal_with({{"notes.txt", std::string(3'000'000, 'x')}});
  std::size_t all = pack::write_manifest(read.manifest).size();
  for (const io::File& file : read.files) all += file.bytes.size();
  pack::Limits limits;
  limits.ratio = all / bomb.size() + 1;
  CHECK(codes_in(bomb, limits) == "");
  --limits.ratio;
  CHECK(codes_in(bomb, limits) == "D0705");
  CHECK(codes_in(stored(read)) == "");
}

TEST_CASE("As many files as a ZIP file can tell of are refused at once") {
  std::vector<RawEntry> entries(60'000, RawEntry{"a", ""});
  const std::string codes = codes_in(raw_zip(entries));
  CHECK((codes == "D0703" || codes == "D0705"));
}

}  // namespace demarche::test
