// Where a person's own things are kept: games, settings.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace demarche::io {

// $XDG_DATA_HOME/demarche, else $HOME/.local/share/demarche; created if missing. None when neither
// is set or the folder cannot be made: then nothing is kept, and the front end says so.
[[nodiscard]] std::optional<std::filesystem::path> user_dir();

// Where a person's own scenarios are: the folder scenarios in that of user_dir, whether it is there
// or not. None when neither variable is set.
[[nodiscard]] std::optional<std::filesystem::path> own_scenarios();

// $XDG_CONFIG_HOME/demarche, else $HOME/.config/demarche; created if missing. None as above.
[[nodiscard]] std::optional<std::filesystem::path> config_dir();

// A whole file; none when it cannot be read. At most `limit` bytes are taken as a file at all.
[[nodiscard]] std::optional<std::string> read_whole_file(const std::filesystem::path& path,
                                                         std::size_t limit = std::size_t{64}
                                                                             << 20U);

}  // namespace demarche::io
