// ZIP files byte by byte, so that they can say what no honest program writes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace demarche::test {

struct RawEntry {
  std::string name;
  std::string data;              // as it stands in the file
  std::uint16_t method = 0;      // 0 stored, 8 deflate
  std::uint16_t flags = 0;       // 1: encrypted
  std::uint32_t mode = 0100644;  // of Unix
  std::int64_t size = -1;        // that the headers tell; -1: that of `data`
};

[[nodiscard]] std::string raw_zip(const std::vector<RawEntry>& entries);

}  // namespace demarche::test
