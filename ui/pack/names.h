// Which names a pack may have in it: portable ones, so that a pack is the same on every system and
// cannot be written anywhere but into its own folder.
#pragma once

#include <string>
#include <string_view>

#include "pack/limits.h"

namespace demarche::pack {

inline constexpr std::string_view kManifest = "pack.json";
inline constexpr std::string_view kHead = "scenario.json";

// Why a file of a scenario folder may not have this name, as the end of a sentence ("has a
// backslash"); empty when it may. 1 to Limits::name_bytes of letters of English, digits and . _ -,
// neither beginning nor ending with a dot, no name of a device of Windows.
[[nodiscard]] std::string why_not_a_name(std::string_view name, const Limits& limits);

// The same for a name inside a ZIP file: the manifest, or <folder>/<name>.
[[nodiscard]] std::string why_not_an_entry(std::string_view entry, const Limits& limits);

// Why a file of this name is no text of a scenario; empty when it is: .json, .md, .txt, .po, .csv,
// or LICENSE.
[[nodiscard]] std::string why_not_a_kind(std::string_view name);

// Two names that are equal in this are one file on some systems.
[[nodiscard]] std::string folded_name(std::string_view name);

}  // namespace demarche::pack
