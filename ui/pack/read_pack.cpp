#include <algorithm>
#include <map>

#include "codes.h"
#include "file.h"
#include "findings.h"
#include "json/document.h"
#include "pack/archive.h"
#include "pack/names.h"
#include "pack/pack.h"
#include "pack/sha256.h"
#include "unicode.h"

namespace demarche::pack {
namespace {

using Bytes = std::map<std::string, std::string>;  // by the name in the ZIP file

bool is_text(const std::string& bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::uint32_t letter = io::next_code_point(bytes, at);
    if (letter == io::kInvalid || letter == 0) return false;
  }
  return true;
}

// Moves a file of the manifest out of what the ZIP file has, when it is as it was packed.
std::optional<io::File> take(const std::string& folder, const PackedFile& listed, Bytes& found,
                             const std::string& shown, io::Findings& findings) {
  const std::string entry = folder + "/" + listed.name, told = io::shown(entry);
  auto node = found.extract(entry);
  if (node.empty()) {
    findings.about_file(io::code::kManifestDiffers, shown,
                        "the manifest lists " + told + ", which is not in the pack");
    return std::nullopt;
  }
  std::string& bytes = node.mapped();
  if (static_cast<std::uint64_t>(listed.bytes) != bytes.size()) {
    findings.about_file(io::code::kManifestDiffers, shown,
                        told + " has " + std::to_string(bytes.size()) +
                            " bytes; the manifest says " + std::to_string(listed.bytes));
  } else if (sha256(bytes) != listed.sha256) {
    findings.about_file(io::code::kFileChanged, shown,
                        told + " is not what was packed: its SHA-256 is another one",
                        "ask for the pack again; who changed the file packs it anew");
  } else if (!is_text(bytes)) {
    findings.about_file(io::code::kEntryKind, shown, told + " in the pack is no text in UTF-8");
  } else {
    return io::File{listed.name, std::move(bytes)};
  }
  return std::nullopt;
}

Pack match(Manifest manifest, Bytes found, const std::string& shown, io::Findings& findings) {
  Pack pack;
  bool head = false;
  for (const PackedFile& listed : manifest.files) {
    head = head || listed.name == kHead;
    if (std::optional<io::File> file = take(manifest.id, listed, found, shown, findings))
      pack.files.push_back(std::move(*file));
  }
  for (const auto& [entry, bytes] : found)
    findings.about_file(io::code::kManifestDiffers, shown,
                        io::shown(entry) + " is in the pack, and the manifest does not list it");
  if (!head)
    findings.about_file(io::code::kManifestDiffers, shown,
                        "the manifest lists no " + std::string(kHead));
  pack.manifest = std::move(manifest);
  return pack;
}

// The head first, as the loader wants it.
std::vector<io::File> head_first(const Pack& pack, const std::string& before) {
  std::vector<io::File> files;
  for (const io::File& file : pack.files) files.push_back({before + file.name, file.bytes});
  std::stable_partition(files.begin(), files.end(), [&](const io::File& file) {
    return file.name == before + std::string(kHead);
  });
  return files;
}

// What the manifest says about the scenario is what people see before they open it.
void compare(const Manifest& manifest, const Scenario& scenario, std::int64_t format,
             const std::string& shown, io::Findings& findings) {
  if (manifest.scenario_format != format)
    findings.about_file(io::code::kManifestDiffers, shown,
                        "the manifest says that the scenario has format " +
                            std::to_string(manifest.scenario_format) + "; it has format " +
                            std::to_string(format));
  if (manifest.title != title_of(scenario))
    findings.about_file(io::code::kManifestDiffers, shown,
                        "the title in the manifest is not that of the scenario");
}

// Its files are found by their plain names; findings get the whole ones.
void read_debrief(const std::vector<io::File>& files, const std::string& before, OpenedPack& into) {
  into.debrief = io::load_debrief(files, nullptr).debrief;
  into.of_debrief = io::load_debrief(files, &*into.loaded.scenario).diagnostics;
  for (io::Diagnostic& finding : into.of_debrief) finding.file = before + finding.file;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> title_of(const Scenario& scenario) {
  std::vector<std::pair<std::string, std::string>> title;
  for (std::size_t i = 0; i < scenario.languages.size(); ++i)
    title.emplace_back(scenario.languages[i], scenario.text(scenario.title, i));
  return title;
}

// The number of its format, which the loader checks and does not tell.
std::int64_t format_in(const io::File& head) {
  io::Findings told_by_the_loader;
  io::Document document(head.name, head.bytes);
  if (!parse(document, io::JsonLimits{}, told_by_the_loader)) return 0;
  const io::Ref format = io::Ref{&document, 0}.member("format");
  return format.is(io::JsonNode::Kind::whole) ? format.node().whole : 0;
}

ReadPack read_pack(const std::string& bytes, const std::string& shown, const Limits& limits) {
  io::Findings findings;
  ReadPack out;
  if (auto files = read_archive(bytes, shown, limits, findings)) {
    Bytes found;
    for (io::File& file : *files) found.emplace(std::move(file.name), std::move(file.bytes));
    auto manifest = found.extract(std::string(kManifest));
    if (manifest.empty()) {
      findings.about_file(io::code::kNoPack, shown,
                          "this ZIP file has no " + std::string(kManifest) + ", so it is no pack",
                          "`demarche pack` makes packs");
    } else if (auto read = read_manifest({shown + "/" + manifest.key(), manifest.mapped()}, limits,
                                         findings)) {
      out.pack = match(std::move(*read), std::move(found), shown, findings);
    }
  }
  if (findings.has_errors()) out.pack.reset();
  out.diagnostics = findings.sorted();
  return out;
}

OpenedPack open_pack(const std::string& bytes, const std::string& shown, const Limits& limits) {
  OpenedPack out;
  ReadPack read = read_pack(bytes, shown, limits);
  out.loaded.diagnostics = std::move(read.diagnostics);
  if (!read.pack) return out;
  const std::string before = shown + "/" + read.pack->manifest.id + "/";
  const std::vector<io::File> files = head_first(*read.pack, before);
  out.loaded = io::load_scenario(files);
  if (out.loaded.scenario) {
    io::Findings findings;
    compare(read.pack->manifest, *out.loaded.scenario, format_in(files.front()), shown, findings);
    for (io::Diagnostic& finding : findings.sorted())
      out.loaded.diagnostics.push_back(std::move(finding));
    if (findings.has_errors()) out.loaded.scenario.reset();
  }
  if (out.loaded.scenario) read_debrief(head_first(*read.pack, ""), before, out);
  out.pack = std::move(read.pack);
  return out;
}

OpenedPack open_pack_file(const std::filesystem::path& file, const Limits& limits) {
  const std::string shown = io::printable(file.lexically_normal().generic_string());
  if (const auto bytes = io::read_file(file, limits.archive_bytes + 1))
    return open_pack(*bytes, shown, limits);
  io::Findings findings;
  findings.about_file(io::code::kCannotRead, shown, "the file cannot be read");
  OpenedPack out;
  out.loaded.diagnostics = findings.sorted();
  return out;
}

}  // namespace demarche::pack
