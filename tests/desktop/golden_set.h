// Pictures and digests of scenes that a person has looked at, in a folder of the tree.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "canvas/surface.h"

namespace demarche::test {

// Approve instead of compare, as DEMARCHE_APPROVE=1 in the environment asks for.
[[nodiscard]] bool approving();

// Compares pictures, by the names of their scenes, with `folder`/<name>.png, which hold miniatures.
// One sentence for each that looks otherwise, that nobody has approved, or that no scene has any
// more; empty when all is as it was. `approve` writes what looks otherwise and removes what is of
// no scene; the rest stays as it is, byte for byte.
[[nodiscard]] std::vector<std::string> compare_pictures(
    const std::filesystem::path& folder, const std::map<std::string, canvas::Surface>& pictures,
    bool approve);

// The same for a file of digests (digest.h), one line a scene.
[[nodiscard]] std::vector<std::string> compare_digests(const std::filesystem::path& file,
                                                       const std::string& lines, bool approve);

}  // namespace demarche::test
