#include "samples.h"

#include "pack/names.h"
#include "pack/sha256.h"
#include "support/paths.h"

namespace demarche::test {

const std::string& minimal_pack() {
  static const std::string bytes =
      pack::make_pack(source_dir() / "tests/scenarios/minimal").bytes.value_or("");
  return bytes;
}

pack::Pack minimal_with(const std::vector<io::File>& further) {
  pack::Pack made = *pack::read_pack(minimal_pack(), "minimal.zip").pack;
  for (const io::File& file : further) {
    made.files.push_back(file);
    made.manifest.files.push_back(
        {file.name, static_cast<std::int64_t>(file.bytes.size()), pack::sha256(file.bytes)});
  }
  return made;
}

std::vector<RawEntry> minimal_entries() {
  const pack::Pack made = minimal_with({});
  std::vector<RawEntry> entries{
      {std::string(pack::kManifest), pack::write_manifest(made.manifest)}};
  for (const io::File& file : made.files) entries.push_back({"minimal/" + file.name, file.bytes});
  return entries;
}

std::string codes_of(const std::vector<io::Diagnostic>& diagnostics) {
  std::string codes;
  for (const io::Diagnostic& finding : diagnostics)
    codes += (codes.empty() ? "" : " ") + finding.code;
  return codes;
}

std::string codes_in(const std::string& bytes, const pack::Limits& limits) {
  return codes_of(pack::open_pack(bytes, "a.zip", limits).loaded.diagnostics);
}

std::string told_of(const std::string& bytes, const pack::Limits& limits) {
  std::string told;
  for (const io::Diagnostic& finding : pack::open_pack(bytes, "a.zip", limits).loaded.diagnostics)
    told += finding.code + " " + finding.message + "\n";
  return told;
}

}  // namespace demarche::test
