#pragma once

#include <string>
#include <vector>

// What a compiled library asks of the world.
namespace demarche::architecture {

// The names in the output of `nm -C --undefined-only` that refer to a clock, a random device, a
// stream, a file, a thread, the environment or the end of the process. Sorted, each once.
std::vector<std::string> forbidden_symbols(const std::string& nm_output);

// The output of `nm -C --undefined-only <library>`. Throws std::runtime_error when nm fails: a
// library that cannot be read must never count as clean.
std::string undefined_symbols(const std::string& library);

}  // namespace demarche::architecture
