#include "pack/manifest.h"

#include <algorithm>
#include <set>

#include "codes.h"
#include "findings.h"
#include "json/document.h"
#include "json/write.h"
#include "pack/names.h"

namespace demarche::pack {
namespace {

using io::JsonNode;
using io::Ref;
using Kind = JsonNode::Kind;

const char* name_of(Kind kind) {
  switch (kind) {
    case Kind::whole:
      return "a whole number";
    case Kind::text:
      return "a text";
    case Kind::list:
      return "a list";
    default:
      return "an object";
  }
}

struct Key {
  const char* name;
  Kind kind;
};
constexpr Key kKeys[] = {{"format", Kind::whole},
                         {"id", Kind::text},
                         {"title", Kind::object},
                         {"scenario_format", Kind::whole},
                         {"files", Kind::list}};
constexpr Key kFileKeys[] = {{"name", Kind::text}, {"bytes", Kind::whole}, {"sha256", Kind::text}};

class Reader {
 public:
  Reader(const Limits& limits, io::Findings& findings) : limits_(limits), findings_(findings) {}

  void read(Ref root, Manifest& into) {
    if (!known_format(root) || !has_keys(root, kKeys)) return;
    into.scenario_format = root.member("scenario_format").node().whole;
    into.id = root.member("id").node().text;
    if (!io::is_id(into.id))
      findings_.at_value(io::code::kBadId, root.member("id"), io::shown(into.id) + " is no id",
                         "1 to 64 of a-z, 0-9 and _, beginning with a letter");
    for (const Ref text : children(root.member("title"))) {
      if (is(text, Kind::text)) into.title.emplace_back(text.node().key, text.node().text);
    }
    for (const Ref file : children(root.member("files"))) read_file(file, into);
  }

 private:
  bool is(Ref value, Kind kind) {
    if (value.is(kind)) return true;
    findings_.at_value(io::code::kWrongType, value, std::string("here stands ") + name_of(kind));
    return false;
  }

  // A newer pack may have other keys: it is refused by its number, before anything else.
  bool known_format(Ref root) {
    if (!is(root, Kind::object)) return false;
    const Ref format = root.member("format");
    if (!format.is(Kind::whole) || format.node().whole == kPackFormat) return true;
    findings_.at_value(io::code::kOtherFormat, format,
                       "this pack is made for format " + std::to_string(format.node().whole) +
                           " of packs; this program reads format " + std::to_string(kPackFormat));
    return false;
  }

  template <std::size_t n>
  bool has_keys(Ref object, const Key (&keys)[n]) {
    if (!is(object, Kind::object)) return false;
    bool good = true;
    for (const Ref member : children(object)) {
      const std::string& name = member.node().key;
      if (std::any_of(std::begin(keys), std::end(keys),
                      [&](const Key& key) { return name == key.name; }))
        continue;
      findings_.at_key(io::code::kUnknownKey, member, "a manifest has no key " + io::shown(name));
      good = false;
    }
    for (const Key& key : keys) {
      const Ref value = object.member(key.name);
      if (!value.exists())
        findings_.at_value(io::code::kMissingKey, object,
                           "the key " + io::shown(key.name) + " is missing");
      good = value.exists() && is(value, key.kind) && good;
    }
    return good;
  }

  void read_file(Ref row, Manifest& into) {
    if (!has_keys(row, kFileKeys)) return;
    const Ref name = row.member("name"), bytes = row.member("bytes"), sum = row.member("sha256");
    const PackedFile file{name.node().text, bytes.node().whole, sum.node().text};
    if (const std::string why = why_not_a_name(file.name, limits_); !why.empty())
      findings_.at_value(io::code::kEntryName, name,
                         "the name " + io::shown(file.name) + " " + why);
    if (!names_.insert(folded_name(file.name)).second)
      findings_.at_value(io::code::kEntryTwice, name,
                         "the name " + io::shown(file.name) + " stands twice in the manifest");
    if (file.bytes < 0 || static_cast<std::uint64_t>(file.bytes) > limits_.file_bytes)
      findings_.at_value(io::code::kOutOfRange, bytes,
                         "a file has 0 to " + std::to_string(limits_.file_bytes) + " bytes");
    const bool digits = file.sha256.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (file.sha256.size() != 64 || !digits)
      findings_.at_value(io::code::kMalformed, sum, "a SHA-256 is 64 digits of 0-9 and a-f");
    into.files.push_back(file);
  }

  const Limits& limits_;
  io::Findings& findings_;
  std::set<std::string> names_;
};

void write_title(io::JsonWriter& out, const Manifest& manifest) {
  out.key("title");
  out.open_object();
  for (const auto& [language, text] : manifest.title) out.member(language, text);
  out.close_object();
}

}  // namespace

std::string manifest_json(const Manifest& manifest, const std::string& place) {
  std::int64_t bytes = 0;
  for (const PackedFile& file : manifest.files) bytes += file.bytes;
  io::JsonWriter out;
  out.open_object();
  out.member("pack", place);
  out.member("id", manifest.id);
  write_title(out, manifest);
  out.member("files", static_cast<std::int64_t>(manifest.files.size()));
  out.member("bytes", bytes);
  out.close_object();
  return out.take();
}

std::string write_manifest(const Manifest& manifest) {
  io::JsonWriter out;
  out.open_object();
  out.member("format", kPackFormat);
  out.line();
  out.member("id", manifest.id);
  out.line();
  write_title(out, manifest);
  out.line();
  out.member("scenario_format", manifest.scenario_format);
  out.line();
  out.key("files");
  out.open_list();
  for (const PackedFile& file : manifest.files) {
    out.line();
    out.open_object();
    out.member("name", file.name);
    out.member("bytes", file.bytes);
    out.member("sha256", file.sha256);
    out.close_object();
  }
  out.close_list();
  out.close_object();
  return out.take() + "\n";
}

std::optional<Manifest> read_manifest(const io::File& file, const Limits& limits,
                                      io::Findings& findings) {
  const std::size_t before = findings.errors();
  io::Document document(file.name, file.bytes);
  io::JsonLimits most;
  most.bytes = limits.manifest_bytes;
  Manifest manifest;
  if (parse(document, most, findings)) Reader(limits, findings).read({&document, 0}, manifest);
  if (findings.errors() != before) return std::nullopt;
  return manifest;
}

}  // namespace demarche::pack
