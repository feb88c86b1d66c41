// Two versions of one scenario, compared by what plays in them.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace demarche::io {

// Keys of the top level at which two rules parts (Loaded::rules_part) differ, by bytes: "events",
// "moves". Empty: they play alike. None: one of them is no rules part.
[[nodiscard]] std::optional<std::vector<std::string>> rules_that_differ(const std::string& one,
                                                                        const std::string& other);

}  // namespace demarche::io
