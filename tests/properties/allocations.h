// Counts what this binary allocates.
#pragma once

#include <cstddef>

namespace demarche::test {

// Allocations by operator new since the program began.
[[nodiscard]] std::size_t allocations();

}  // namespace demarche::test
