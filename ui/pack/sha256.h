#pragma once

#include <string>
#include <string_view>

namespace demarche::pack {

// SHA-256 (FIPS 180-4) as 64 hexadecimal digits; empty when the library of digests refuses to work,
// which is no digest of anything.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace demarche::pack
