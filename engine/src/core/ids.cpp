#include "demarche/ids.h"

namespace demarche {

std::uint64_t key_of(std::string_view id) {
  std::uint64_t hash = 0xCBF29CE484222325U;  // FNV-1a, 64 bits
  for (const char letter : id) {
    hash ^= static_cast<unsigned char>(letter);
    hash *= 0x100000001B3U;
  }
  // FNV leaves the high bits of short words poor: one mixing step.
  hash ^= hash >> 32;
  hash *= 0xD6E8FEB86659FD93U;
  hash ^= hash >> 32;
  return hash;
}

}  // namespace demarche
