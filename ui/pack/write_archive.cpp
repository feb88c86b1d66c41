#include <zip.h>

#include "pack/archive.h"

namespace demarche::pack {
namespace {

// Noon of the first day that a ZIP file can tell, as DOS writes it: the hour is far from midnight,
// so that no time zone makes another day of it.
constexpr zip_uint16_t kTime = 12U << 11U, kDate = 1U << 5U | 1U;
constexpr zip_uint32_t kMode = 0100644U << 16U;  // a plain file that everybody may read

bool add(zip_t* archive, const io::File& file) {
  zip_source_t* source = zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0);
  if (source == nullptr) return false;
  const zip_int64_t row = zip_file_add(archive, file.name.c_str(), source, 0);
  if (row < 0) {
    zip_source_free(source);
    return false;
  }
  const auto at = static_cast<zip_uint64_t>(row);
  return zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 9) == 0 &&
         zip_file_set_dostime(archive, at, kTime, kDate, 0) == 0 &&
         zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, kMode) == 0;
}

std::optional<std::string> bytes_of(zip_source_t* source) {
  zip_stat_t about;
  zip_stat_init(&about);
  if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(about.size), '\0');
  const zip_int64_t got = zip_source_read(source, bytes.data(), about.size);
  zip_source_close(source);
  if (got != static_cast<zip_int64_t>(about.size)) return std::nullopt;
  return bytes;
}

}  // namespace

std::optional<std::string> write_archive(const std::vector<io::File>& files) {
  zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  if (source == nullptr) return std::nullopt;
  zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
  if (archive == nullptr) {
    zip_source_free(source);
    return std::nullopt;
  }
  zip_source_keep(source);  // the archive takes its own with it when it is closed
  std::optional<std::string> bytes;
  bool good = true;
  for (const io::File& file : files) good = good && add(archive, file);
  if (good && zip_close(archive) == 0) {
    bytes = bytes_of(source);
  } else {
    zip_discard(archive);
  }
  zip_source_free(source);
  return bytes;
}

}  // namespace demarche::pack
