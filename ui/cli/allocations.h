// How often the program has asked for memory so far, on all threads.
#pragma once

#include <cstdint>

namespace demarche::cli {

[[nodiscard]] std::uint64_t allocations();

}  // namespace demarche::cli
