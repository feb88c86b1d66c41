// The rules part of a scenario: canonical JSON (keys sorted by bytes, no whitespace) of all its
// files together, without texts, sources, codex and comments. Two scenarios with one rules part
// play alike.
#pragma once

#include <string>

#include "read/loading.h"

namespace demarche::io {

[[nodiscard]] std::string rules_part_of(const Loading& loading);

// Any subtree as canonical JSON.
[[nodiscard]] std::string canonical(Ref ref);

}  // namespace demarche::io
