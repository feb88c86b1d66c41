#include <zip.h>

#include <algorithm>
#include <memory>
#include <set>

#include "codes.h"
#include "findings.h"
#include "pack/archive.h"
#include "pack/names.h"

namespace demarche::pack {
namespace {

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Open = std::unique_ptr<zip_file_t, Discard>;

class Reader {
 public:
  Reader(const std::string& bytes, const std::string& shown, const Limits& limits,
         io::Findings& findings)
      : bytes_(bytes), shown_(shown), limits_(limits), findings_(findings) {}

  std::optional<std::vector<io::File>> read();

 private:
  bool open();
  bool look_at_all();
  void look_at(zip_uint64_t row);
  [[nodiscard]] std::string why_no_plain_file(zip_uint64_t row, const zip_stat_t& entry) const;
  bool inflate(zip_uint64_t row, std::string& into);
  [[nodiscard]] std::string why_too_much(const std::string& name, std::size_t size) const;
  void refuse(const io::Code& code, std::string message, std::string suggestion = {}) {
    findings_.about_file(code, shown_, std::move(message), std::move(suggestion));
  }

  const std::string& bytes_;
  const std::string& shown_;
  const Limits& limits_;
  io::Findings& findings_;
  Archive archive_;
  std::vector<std::string> names_;
  std::set<std::string> folded_;
  std::size_t total_ = 0;
};

std::string number(std::size_t value) { return std::to_string(value); }

bool Reader::open() {
  if (bytes_.size() > limits_.archive_bytes) {
    refuse(io::code::kPackTooLarge, "the pack has more than " + number(limits_.archive_bytes) +
                                        " bytes, the most that is read");
    return false;
  }
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes_.data(), bytes_.size(), 0, &error);
  if (source != nullptr)
    archive_.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
  if (archive_ == nullptr) {
    if (source != nullptr) zip_source_free(source);
    if (zip_error_code_zip(&error) == ZIP_ER_EXISTS) {
      refuse(io::code::kEntryTwice, "two files in the pack have the same name");
    } else {
      refuse(
          io::code::kNoPack,
          "this is no ZIP file, or a damaged one (" + std::string(zip_error_strerror(&error)) + ")",
          "`demarche pack` makes packs");
    }
  }
  zip_error_fini(&error);
  return archive_ != nullptr;
}

std::string Reader::why_no_plain_file(zip_uint64_t row, const zip_stat_t& entry) const {
  constexpr zip_uint32_t kType = 0170000, kRegular = 0100000, kLink = 0120000;  // of a Unix mode
  if (entry.encryption_method != ZIP_EM_NONE) return "is encrypted";
  if (entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE)
    return "is packed in another way than deflate";
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  if (zip_file_get_external_attributes(archive_.get(), row, 0, &system, &attributes) != 0)
    return "says nothing about its kind";
  const zip_uint32_t type = attributes >> 16U & kType;
  if (type == kLink) return "is a link";
  if (type != 0 && type != kRegular) return "is no plain file";
  return why_not_a_kind(names_.back());
}

void Reader::look_at(zip_uint64_t row) {
  zip_stat_t entry;
  zip_stat_init(&entry);
  const char* name = zip_get_name(archive_.get(), row, ZIP_FL_ENC_RAW);
  if (name == nullptr || zip_stat_index(archive_.get(), row, 0, &entry) != 0) {
    refuse(io::code::kNoPack, "file " + number(row + 1) + " of the pack cannot be read");
    return;
  }
  names_.emplace_back(name);
  const std::string told = io::shown(names_.back());
  if (const std::string why = why_not_an_entry(names_.back(), limits_); !why.empty()) {
    refuse(io::code::kEntryName, "the name " + told + " in the pack " + why);
    return;
  }
  if (!folded_.insert(folded_name(names_.back())).second)
    refuse(io::code::kEntryTwice, "the name " + told + " stands twice in the pack",
           "names that differ in capital letters alone are one file on some systems");
  if (const std::string why = why_no_plain_file(row, entry); !why.empty())
    refuse(io::code::kEntryKind, told + " in the pack " + why);
}

bool Reader::look_at_all() {
  const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
  if (count > static_cast<zip_int64_t>(limits_.files) + 1) {
    refuse(io::code::kPackTooLarge, "the pack has " + number(static_cast<std::size_t>(count - 1)) +
                                        " files beside its manifest; at most " +
                                        number(limits_.files) + " are read");
    return false;
  }
  const std::size_t before = findings_.errors();
  for (zip_int64_t row = 0; row < count; ++row) look_at(static_cast<zip_uint64_t>(row));
  return findings_.errors() == before;
}

// Of what has been inflated by now, whatever the headers say.
std::string Reader::why_too_much(const std::string& name, std::size_t size) const {
  const std::size_t most = name == kManifest ? limits_.manifest_bytes : limits_.file_bytes;
  const std::size_t all = total_ + size;
  if (size > most)
    return io::shown(name) + " has more than " + number(most) + " bytes, the most that is read";
  if (all > limits_.total_bytes)
    return "the files of the pack have more than " + number(limits_.total_bytes) +
           " bytes together, the most that is read";
  if (all > limits_.ratio_from && all / limits_.ratio >= bytes_.size() &&
      all > limits_.ratio * bytes_.size())
    return "the pack grows to more than " + number(limits_.ratio) +
           " times its size, as no text does";
  return {};
}

bool Reader::inflate(zip_uint64_t row, std::string& into) {
  constexpr std::size_t kPiece = std::size_t{64} << 10U;
  const std::string& name = names_[row];
  const Open file(zip_fopen_index(archive_.get(), row, 0));
  std::string piece(kPiece, '\0');
  zip_int64_t got = -1;
  while (file != nullptr && (got = zip_fread(file.get(), piece.data(), kPiece)) > 0) {
    into.append(piece, 0, static_cast<std::size_t>(got));
    if (const std::string why = why_too_much(name, into.size()); !why.empty()) {
      refuse(io::code::kPackTooLarge, why);
      return false;
    }
  }
  if (got < 0) {
    const std::string why =
        file == nullptr ? zip_strerror(archive_.get()) : zip_file_strerror(file.get());
    refuse(io::code::kNoPack, io::shown(name) + " in the pack is damaged (" + why + ")");
    return false;
  }
  total_ += into.size();
  return true;
}

std::optional<std::vector<io::File>> Reader::read() {
  if (!open() || !look_at_all()) return std::nullopt;
  std::vector<io::File> files;
  for (std::size_t row = 0; row < names_.size(); ++row) {
    files.push_back({names_[row], {}});
    if (!inflate(row, files.back().bytes)) return std::nullopt;
  }
  return files;
}

}  // namespace

std::optional<std::vector<io::File>> read_archive(const std::string& bytes,
                                                  const std::string& shown, const Limits& limits,
                                                  io::Findings& findings) {
  return Reader(bytes, shown, limits, findings).read();
}

}  // namespace demarche::pack
