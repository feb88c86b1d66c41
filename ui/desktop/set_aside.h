// A person's file that cannot be read makes room for a new one and is never lost.
#pragma once

#include <filesystem>
#include <string>

namespace demarche::desktop {

struct SetAside {
  std::filesystem::path to;  // where it is now; where it was, when it could not be moved
  std::string error;         // why it could not be moved; empty: it was
};
// Moves a file beside itself, as <stem>.damaged-<n><extension> with the first n from 1 that is
// free.
[[nodiscard]] SetAside set_aside(const std::filesystem::path& file);

}  // namespace demarche::desktop
