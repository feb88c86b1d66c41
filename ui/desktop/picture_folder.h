// Where a person's pictures are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace demarche::desktop {

// The folder "Demarche" in the desktop's folder of pictures (user-dirs.dirs), or else in ~/Pictures
// where there is one; none: neither.
[[nodiscard]] std::optional<std::filesystem::path> picture_folder();

// What a text of user-dirs.dirs names as the folder of pictures; `home` stands for $HOME. Empty:
// nothing.
[[nodiscard]] std::string pictures_named(const std::string& user_dirs, const std::string& home);

}  // namespace demarche::desktop
