// What a pack may be at most. docs/authoring/packs.md lists the same numbers.
#pragma once

#include <cstddef>

namespace demarche::pack {

struct Limits {
  std::size_t archive_bytes = std::size_t{16} << 20U;   // of the ZIP file
  std::size_t files = 64;                               // beside the manifest
  std::size_t file_bytes = std::size_t{4} << 20U;       // of one file, inflated
  std::size_t total_bytes = std::size_t{16} << 20U;     // of all files, inflated
  std::size_t name_bytes = 100;                         // of a file, without its folder
  std::size_t manifest_bytes = std::size_t{64} << 10U;  // inflated
  // Inflated bytes for each byte of the ZIP file, asked once there are more than `ratio_from`.
  // Texts come to 20, a bomb to 1000.
  std::size_t ratio = 200;
  std::size_t ratio_from = std::size_t{1} << 20U;
};

}  // namespace demarche::pack
