// Reading whole files.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace demarche::io {

// The bytes of a regular file, at most `most` of them; nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> read_file(const std::filesystem::path& path,
                                                   std::size_t most);

}  // namespace demarche::io
