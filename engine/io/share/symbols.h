// The outer shape of a share code: text, symbols of five bits, checksum.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "demarche/io/share_code.h"

namespace demarche::io {

using Symbols = std::vector<std::uint8_t>;  // each 0 to 31

// Prefix, version, the symbols, their checksum, in groups.
[[nodiscard]] std::string text_of(const Symbols& body);

struct ReadSymbols {
  Symbols body;  // without prefix, version and checksum
  ShareFault fault;
};
[[nodiscard]] ReadSymbols symbols_of(std::string_view text);

}  // namespace demarche::io
