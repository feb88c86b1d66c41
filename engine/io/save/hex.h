// 64-bit numbers as texts, because JSON readers keep only 53 bits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace demarche::io {

[[nodiscard]] std::string hex(std::uint64_t number);  // sixteen digits
[[nodiscard]] std::optional<std::uint64_t> number_of(std::string_view text, int base);

}  // namespace demarche::io
