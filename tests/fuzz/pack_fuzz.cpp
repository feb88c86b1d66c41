// Property: read_pack and open_pack never crash, hang or throw, whatever the bytes, and hold no
// more than the limits allow. A pack is accepted exactly when there is no error. What was accepted
// has plain names of texts in one folder, each as its manifest says; written again it gives the
// same bytes twice, and a pack that is accepted with the same files.
//
// Bytes that begin with a ZIP file's "PK" are read as they are. Others are pieces, parted by lines
// of three dashes, each a name on a line and what is in that file: put into a ZIP file with sums
// that are right, so that what lies behind them is reached; a first piece "+" adds the manifest of
// the others.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "pack/archive.h"
#include "pack/names.h"
#include "pack/pack.h"
#include "pack/sha256.h"

namespace {

using namespace demarche;

void require(bool holds) {
  if (!holds) std::abort();
}

// Small ones, so that the fuzzer meets them.
pack::Limits limits() {
  pack::Limits limits;
  limits.archive_bytes = 48 * 1024;
  limits.files = 8;
  limits.file_bytes = 32 * 1024;
  limits.total_bytes = 64 * 1024;
  limits.manifest_bytes = 4 * 1024;
  limits.ratio = 20;
  limits.ratio_from = 16 * 1024;
  return limits;
}

std::vector<io::File> pieces_of(const std::string& text) {
  const std::string cut = "\n---\n";
  std::vector<io::File> pieces;
  for (std::size_t from = 0; from <= text.size() && pieces.size() < 12;) {
    const std::size_t end = std::min(text.find(cut, from), text.size());
    const std::string piece = text.substr(from, end - from);
    const std::size_t line = std::min(piece.find('\n'), piece.size());
    pieces.push_back({piece.substr(0, line), piece.substr(std::min(line + 1, piece.size()))});
    from = end + cut.size();
  }
  return pieces;
}

// A manifest that is right about its files, whatever they are; id and title are those of tiny.json.
std::optional<std::string> with_manifest(std::vector<io::File> files) {
  pack::Pack made;
  made.manifest.id = "tiny";
  made.manifest.title = {{"en", "Tiny"}};
  for (const io::File& file : files)
    made.manifest.files.push_back(
        {file.name, static_cast<std::int64_t>(file.bytes.size()), pack::sha256(file.bytes)});
  made.files = std::move(files);
  return pack::write_pack(made);
}

std::optional<std::string> archive_of(const std::string& bytes) {
  if (bytes.compare(0, 2, "PK") == 0) return bytes;
  std::vector<io::File> pieces = pieces_of(bytes);
  if (pieces.front().name != "+") return pack::write_archive(pieces);
  pieces.erase(pieces.begin());
  return with_manifest(std::move(pieces));
}

void check_findings(const std::vector<io::Diagnostic>& findings) {
  for (const io::Diagnostic& finding : findings)
    require(!to_text(finding).empty() && !to_json(finding).empty());
}

void check_accepted(const pack::Pack& read, const pack::Limits& most) {
  require(io::is_id(read.manifest.id) && read.files.size() == read.manifest.files.size());
  require(read.files.size() <= most.files);
  std::size_t total = 0;
  for (std::size_t i = 0; i < read.files.size(); ++i) {
    const io::File& file = read.files[i];
    require(pack::why_not_a_name(file.name, most).empty() &&
            pack::why_not_a_kind(file.name).empty());
    require(file.name == read.manifest.files[i].name &&
            pack::sha256(file.bytes) == read.manifest.files[i].sha256);
    require(file.bytes.size() <= most.file_bytes);
    total += file.bytes.size();
  }
  require(total <= most.total_bytes);
  const std::optional<std::string> written = pack::write_pack(read);
  require(written && written == pack::write_pack(read));
  pack::Limits wider = most;  // another zlib, another manifest: a little more room
  wider.archive_bytes *= 2;
  wider.manifest_bytes *= 2;
  wider.total_bytes *= 2;
  wider.ratio = 2000;
  const pack::ReadPack again = pack::read_pack(*written, "a.zip", wider);
  require(again.pack && again.pack->files.size() == read.files.size());
  for (std::size_t i = 0; i < read.files.size(); ++i)
    require(again.pack->files[i].bytes == read.files[i].bytes);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::optional<std::string> archive = archive_of(bytes);
  if (!archive) return 0;  // two pieces of one name, which the library does not write
  const pack::Limits most = limits();
  const pack::ReadPack read = pack::read_pack(*archive, "a.zip", most);
  check_findings(read.diagnostics);
  require(read.pack.has_value() == !has_errors(read.diagnostics));
  if (read.pack) check_accepted(*read.pack, most);
  const pack::OpenedPack opened = pack::open_pack(*archive, "a.zip", most);
  check_findings(opened.loaded.diagnostics);
  check_findings(opened.of_debrief);
  require(opened.pack.has_value() == read.pack.has_value());
  require(opened.loaded.scenario.has_value() == !has_errors(opened.loaded.diagnostics));
  return 0;
}
