#include "demarche/chance.h"

#include <cassert>

namespace demarche {
namespace {

// Finaliser of splitmix64 (Steele, Lea and Flood 2014).
constexpr std::uint64_t finalise(std::uint64_t bits) {
  bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9U;
  bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBU;
  return bits ^ (bits >> 31);
}

constexpr std::uint64_t absorb(std::uint64_t hash, std::uint64_t part) {
  return finalise((hash ^ part) + 0x9E3779B97F4A7C15U);
}

}  // namespace

std::uint64_t mix(std::uint64_t seed, const DrawKey& key) {
  std::uint64_t hash = absorb(0, seed);
  hash = absorb(hash, (static_cast<std::uint64_t>(key.kind) << 32) | key.round);
  hash = absorb(hash, key.who);
  hash = absorb(hash, key.what);
  return absorb(hash, key.whom);
}

std::uint32_t draw(std::uint64_t seed, const DrawKey& key, std::uint32_t n) {
  assert(n > 0);
  return static_cast<std::uint32_t>(((mix(seed, key) >> 32) * n) >> 32);
}

}  // namespace demarche
