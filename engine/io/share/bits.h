// Whole numbers as bits, highest bit first, packed into symbols of five.
#pragma once

#include <cstdint>
#include <vector>

#include "share/symbols.h"

namespace demarche::io {

class BitWriter {
 public:
  void bit(bool set) { bits_.push_back(set); }
  // One of `count` values, from 0, in as many bits as the greatest needs; none when there is one.
  void one_of(std::uint64_t value, std::uint64_t count);
  // Any number: groups of four bits, lowest first, each with a bit before it that says whether
  // another follows.
  void number(std::uint64_t value);
  void fixed(std::uint64_t value, int width);
  void append(const BitWriter& other);
  // Filled up with zeros.
  [[nodiscard]] Symbols symbols() const;

 private:
  std::vector<bool> bits_;
};

// Reads what a BitWriter wrote. What cannot be right (past the end, out of range, a longer form
// than needed) is remembered, and everything from there on reads as 0.
class BitReader {
 public:
  explicit BitReader(const Symbols& symbols) : symbols_(symbols) {}

  [[nodiscard]] bool bit();
  [[nodiscard]] std::uint64_t one_of(std::uint64_t count);  // count from 1
  [[nodiscard]] std::uint64_t number(std::uint64_t most = ~std::uint64_t{0});
  [[nodiscard]] std::uint64_t fixed(int width);
  void fail() { failed_ = true; }
  [[nodiscard]] bool failed() const { return failed_; }
  // Whether nothing failed and nothing but the filling is left.
  [[nodiscard]] bool at_end();

 private:
  const Symbols& symbols_;
  std::size_t next_ = 0;  // bit
  bool failed_ = false;
};

}  // namespace demarche::io
