// Where a person's pictures and papers are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace demarche::desktop {

// The folder "Demarche" in the desktop's folder of pictures (user-dirs.dirs), or else in ~/Pictures
// where there is one; none: neither.
[[nodiscard]] std::optional<std::filesystem::path> picture_folder();

// The same in the folder of documents, else in that of downloads; user-dirs.dirs names them, or
// else they are ~/Documents and ~/Downloads.
[[nodiscard]] std::optional<std::filesystem::path> paper_folder();

// What a text of user-dirs.dirs names as a folder, by its key as "XDG_DOCUMENTS_DIR"; `home` stands
// for $HOME. Empty: nothing.
[[nodiscard]] std::string folder_named(const std::string& user_dirs, const std::string& home,
                                       const std::string& kind);
// The same of the folder of pictures.
[[nodiscard]] std::string pictures_named(const std::string& user_dirs, const std::string& home);

}  // namespace demarche::desktop
