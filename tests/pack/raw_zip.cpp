#include "raw_zip.h"

namespace demarche::test {
namespace {

// Little-endian.
std::string u16(std::uint64_t value) {
  return {static_cast<char>(value & 0xFFU), static_cast<char>(value >> 8U & 0xFFU)};
}
std::string u32(std::uint64_t value) { return u16(value) + u16(value >> 16U); }

// The CRC-32 of ZIP, bit by bit.
std::uint32_t crc_of(const std::string& data) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char byte : data) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

// What a local header and a row of the directory have in common.
std::string common(const RawEntry& entry) {
  const std::uint64_t size =
      entry.size < 0 ? entry.data.size() : static_cast<std::uint64_t>(entry.size);
  return u16(20) + u16(entry.flags) + u16(entry.method) + u16(0x6000) + u16(0x0021) +
         u32(crc_of(entry.data)) + u32(entry.data.size()) + u32(size) + u16(entry.name.size()) +
         u16(0);
}

}  // namespace

std::string raw_zip(const std::vector<RawEntry>& entries) {
  std::string out, directory;
  for (const RawEntry& entry : entries) {
    directory += "PK\1\2" + u16(0x0314) + common(entry) + u16(0) + u16(0) + u16(0) +
                 u32(std::uint64_t{entry.mode} << 16U) + u32(out.size()) + entry.name;
    out += "PK\3\4" + common(entry) + entry.name + entry.data;
  }
  const std::size_t at = out.size();
  return out + directory + "PK\5\6" + u16(0) + u16(0) + u16(entries.size()) + u16(entries.size()) +
         u32(directory.size()) + u32(at) + u16(0);
}

}  // namespace demarche::test
