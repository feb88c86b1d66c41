#include "share/bits.h"

#include <bit>
#include <cassert>

namespace demarche::io {
namespace {

constexpr std::size_t kSymbolBits = 5;

int width_of(std::uint64_t count) { return count <= 1 ? 0 : int(std::bit_width(count - 1)); }

}  // namespace

void BitWriter::fixed(std::uint64_t value, int width) {
  for (int i = width - 1; i >= 0; --i) bit((value >> i & 1U) != 0);
}

void BitWriter::one_of(std::uint64_t value, std::uint64_t count) {
  assert(value < count);
  fixed(value, width_of(count));
}

void BitWriter::number(std::uint64_t value) {
  do {
    bit(value > 15);
    fixed(value & 15U, 4);
    value >>= 4U;
  } while (value != 0);
}

void BitWriter::append(const BitWriter& other) {
  bits_.insert(bits_.end(), other.bits_.begin(), other.bits_.end());
}

Symbols BitWriter::symbols() const {
  Symbols out((bits_.size() + kSymbolBits - 1) / kSymbolBits);
  for (std::size_t i = 0; i < bits_.size(); ++i) {
    if (bits_[i]) {
      out[i / kSymbolBits] |= static_cast<std::uint8_t>(16U >> i % kSymbolBits);
    }
  }
  return out;
}

bool BitReader::bit() {
  if (next_ >= symbols_.size() * kSymbolBits) failed_ = true;
  if (failed_) return false;
  const bool set = (symbols_[next_ / kSymbolBits] & 16U >> next_ % kSymbolBits) != 0;
  ++next_;
  return set;
}

std::uint64_t BitReader::fixed(int width) {
  std::uint64_t value = 0;
  for (int i = 0; i < width; ++i) value = value << 1U | (bit() ? 1U : 0U);
  return failed_ ? 0 : value;
}

std::uint64_t BitReader::one_of(std::uint64_t count) {
  const std::uint64_t value = fixed(width_of(count));
  if (value >= count) failed_ = true;
  return failed_ ? 0 : value;
}

std::uint64_t BitReader::number(std::uint64_t most) {
  std::uint64_t value = 0, group = 0;
  bool more = true;
  int place = 0;
  for (; more && place < 64 && !failed_; place += 4) {
    more = bit();
    group = fixed(4);
    value |= group << place;
  }
  // Only 0 itself may end with a group of zeros: every number has one form.
  const bool longer_than_needed = place > 4 && group == 0;
  if (more || longer_than_needed || value > most) failed_ = true;
  return failed_ ? 0 : value;
}

bool BitReader::at_end() {
  const std::size_t left = symbols_.size() * kSymbolBits - next_;
  return !failed_ && left < kSymbolBits && fixed(static_cast<int>(left)) == 0;
}

}  // namespace demarche::io
