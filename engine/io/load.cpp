// From files to a Scenario.
#include "demarche/io/load.h"

#include <algorithm>
#include <deque>
#include <functional>

#include "check/allow.h"
#include "file.h"
#include "json/document.h"
#include "load_asking.h"
#include "read/readers.h"
#include "rules_part.h"
#include "suggest.h"

namespace demarche::io {
namespace {

constexpr std::int64_t kFormat = 1;

// Gives the bytes of a part by its name, or nothing.
using Fetch = std::function<std::optional<File>(const std::string& part)>;

class Loader {
 public:
  Loader(Mode mode, const Scenario* installed) : loading_(findings_) {
    loading_.mode = mode;
    loading_.installed = installed;
    findings_.keep_warnings(mode == Mode::authored);
  }
  Loaded load(File head, const Fetch& fetch);
  void tell(Asked* asked) { loading_.asked = asked; }

 private:
  bool open_head(File head);
  bool open_parts(const Fetch& fetch);
  bool open_part(Ref name, const Fetch& fetch);
  bool add_document(File file);
  void check_folder();
  void gather();
  Loaded finished();
  [[nodiscard]] Ref root(const Document& document) const { return {&document, 0}; }

  Findings findings_;
  std::deque<Document> documents_;  // stays where it is: places refer to it
  Loading loading_;
};

bool Loader::add_document(File file) {
  Document& document = documents_.emplace_back(std::move(file.name), std::move(file.bytes));
  return parse(document, JsonLimits{}, findings_) &&
         expect_kind(loading_, root(document), JsonNode::Kind::object);
}

bool Loader::open_head(File head) {
  if (!add_document(std::move(head))) return false;
  loading_.head = &documents_.front();
  const Ref format = root(documents_.front()).member("format");
  if (!format.is(JsonNode::Kind::whole) || format.node().whole == kFormat) return true;
  findings_.at_value(code::kOtherFormat, format,
                     "this file is made for format " + std::to_string(format.node().whole) +
                         "; this program reads format " + std::to_string(kFormat));
  return false;
}

bool is_plain_name(const std::string& name) {
  const bool plain =
      name.find_first_of("/\\:") == std::string::npos && name.find('\0') == std::string::npos;
  return plain && !name.empty() && name[0] != '.' && name.size() <= Most::part_name;
}

bool Loader::open_part(Ref name, const Fetch& fetch) {
  if (!expect_kind(loading_, name, JsonNode::Kind::text)) return false;
  const std::string& text = name.node().text;
  if (!is_plain_name(text)) {
    findings_.at_value(code::kBadPart, name, shown(text) + " is no name of a file in this folder");
    return false;
  }
  std::optional<File> file = fetch(text);
  if (!file) {
    findings_.at_value(code::kCannotRead, name, "the part " + shown(text) + " cannot be read");
    return false;
  }
  for (const Document& document : documents_) {
    if (document.name() != file->name) continue;
    findings_.at_value(code::kPartCycle, name,
                       &document == &documents_.front()
                           ? "the scenario names itself as a part"
                           : "the part " + shown(text) + " is named twice");
    return false;
  }
  if (!add_document(std::move(*file))) return false;
  const Ref inner = root(documents_.back()).member("parts");
  if (inner.exists()) findings_.at_key(code::kPartCycle, inner, "a part has no parts of its own");
  return !inner.exists();
}

bool Loader::open_parts(const Fetch& fetch) {
  const Ref parts = root(documents_.front()).member("parts");
  if (!parts.exists()) return true;
  bool good = true;
  for (const Ref name : read_list(loading_, parts, kScenarioShape.find("parts")->type.length))
    good = open_part(name, fetch) && good;
  return good;
}

// All top-level keys of all files; unknown, missing, and twice-written ones.
void Loader::gather() {
  KeyReport report;
  report.object = root(documents_.front());
  report.what = kScenarioShape.name;
  for (const Document& document : documents_) {
    for (const Ref member : children(root(document))) {
      const std::string& key = member.node().key;
      if (is_note(key) || (key == "$schema" && &document != &documents_.front())) continue;
      if (kScenarioShape.find(key) == nullptr) {
        report.unknown.push_back(member);
      } else if (const auto [first, fresh] = loading_.top.emplace(key, member); !fresh) {
        findings_.at_key(code::kKeyTwice, member, "the key " + shown(key) + " stands in two files",
                         "it stands in " + first->second.document->name() + " as well");
      }
    }
  }
  for (const Field& field : kScenarioShape.fields) {
    const std::string name(field.key);
    if (loading_.top_level(name).exists()) continue;
    report.absent.push_back(name);
    const bool wanted =
        field.required ||
        is_wanted_where(field.wanted, loading_.top_level(std::string(field.wanted.key)));
    if (wanted && (loading_.authored() || field.of_rules)) report.missing.push_back(name);
  }
  if (!report.unknown.empty() || !report.missing.empty()) report_keys(loading_, std::move(report));
}

// A scenario is found by its folder: by a folder whose name could be an id. Others are opened by
// their path.
void Loader::check_folder() {
  const std::filesystem::path path(documents_.front().name());
  const Ref id = loading_.top_level("id");
  if (!loading_.authored() || !path.has_parent_path() || !id.is(JsonNode::Kind::text)) return;
  const std::string folder = path.parent_path().filename().string();
  if (path.filename() != "scenario.json" || !is_id(folder) || folder == id.node().text) return;
  findings_.at_value(code::kFolderName, id,
                     "the id differs from the name of the folder, " + shown(folder));
}

Loaded Loader::finished() {
  Loaded loaded;
  if (!findings_.has_errors()) {
    loaded.rules_part = rules_part_of(loading_);
    loading_.scenario.digest = key_of(loaded.rules_part);
    finish(loading_.scenario);
    loaded.scenario = std::move(loading_.scenario);
  }
  loaded.diagnostics = findings_.sorted();
  return loaded;
}

Loaded Loader::load(File head, const Fetch& fetch) {
  if (open_head(std::move(head)) && open_parts(fetch)) {
    gather();
    check_folder();
    read_scenario(loading_);
  }
  std::vector<const Document*> read;
  for (const Document& document : documents_) read.push_back(&document);
  if (loading_.authored()) apply_allowances(read, findings_, true);
  return finished();
}

Loaded cannot_read(const std::string& name, const std::string& why) {
  Findings findings;
  findings.about_file(code::kCannotRead, name, why);
  Loaded loaded;
  loaded.diagnostics = findings.sorted();
  return loaded;
}

bool is_named(const File& file, const std::string& part) {
  const std::string ending = "/" + part;
  return file.name == part ||
         (file.name.size() > ending.size() &&
          file.name.compare(file.name.size() - ending.size(), ending.size(), ending) == 0);
}

Loaded load_these(const std::vector<File>& files, Asked* asked) {
  if (files.empty()) return cannot_read("scenario.json", "no file was given");
  Loader loader(Mode::authored, nullptr);
  loader.tell(asked);
  return loader.load(files.front(), [&](const std::string& part) -> std::optional<File> {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const File& file) { return is_named(file, part); });
    return found == files.end() ? std::nullopt : std::optional(*found);
  });
}

}  // namespace

Loaded load_scenario(const std::vector<File>& files) { return load_these(files, nullptr); }

Loaded load_scenario(const std::vector<File>& files, Asked& asked) {
  return load_these(files, &asked);
}

Loaded load_scenario_files(const std::filesystem::path& path) {
  std::error_code ignored;
  const std::filesystem::path head =
      std::filesystem::is_directory(path, ignored) ? path / "scenario.json" : path;
  const std::string name = head.lexically_normal().generic_string();
  std::optional<std::string> bytes = read_file(head, JsonLimits{}.bytes + 1);
  if (!bytes) return cannot_read(name, "the file cannot be read");
  return Loader(Mode::authored, nullptr)
      .load({name, std::move(*bytes)}, [&](const std::string& part) -> std::optional<File> {
        const std::filesystem::path place = head.parent_path() / part;
        std::optional<std::string> part_bytes = read_file(place, JsonLimits{}.bytes + 1);
        if (!part_bytes) return std::nullopt;
        return File{place.lexically_normal().generic_string(), std::move(*part_bytes)};
      });
}

Loaded load_rules_part(const std::string& rules_part, const Scenario* installed) {
  return Loader(Mode::rules_part, installed)
      .load({"rules part", rules_part}, [](const std::string&) { return std::optional<File>(); });
}

}  // namespace demarche::io
