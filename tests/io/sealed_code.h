// Share codes taken apart and sealed again by docs/share-code.md, without the program's own code.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace demarche::test {

// The symbols between version and checksum.
[[nodiscard]] std::vector<std::uint8_t> body_of(const std::string& code);
// A code with a checksum that is right, whatever the symbols say.
[[nodiscard]] std::string sealed(const std::vector<std::uint8_t>& body);

// A number of the body, `width` bits from bit `first` on, set to a value.
void set_bits(std::vector<std::uint8_t>& body, std::size_t first, int width, std::uint64_t value);

}  // namespace demarche::test
