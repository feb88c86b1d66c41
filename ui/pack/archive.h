// A ZIP file as a list of files in memory, and back. Nothing of what is read is believed: sizes are
// counted while inflating, names are refused unless they are plain.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "demarche/io/load.h"
#include "pack/limits.h"

namespace demarche::io {
class Findings;
}

namespace demarche::pack {

// The files in a ZIP file, in its order, with names as they stand in it. None, with findings about
// `shown`, when it is no ZIP file, goes beyond the limits, or holds anything but plain files:
// links, folders, encrypted or otherwise packed ones, names that lead elsewhere or stand twice.
[[nodiscard]] std::optional<std::vector<io::File>> read_archive(const std::string& bytes,
                                                                const std::string& shown,
                                                                const Limits& limits,
                                                                io::Findings& findings);

// A ZIP file of these, in this order: the same bytes wherever and whenever it is made with the same
// zlib (deflate, one fixed time, permissions 0644). None when memory does not do.
[[nodiscard]] std::optional<std::string> write_archive(const std::vector<io::File>& files);

}  // namespace demarche::pack
