// "Did you mean": one near miss within a strict bound, or the list of what is valid.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::io {

// Insertions, deletions, replacements and swaps of neighbours that make one word of the other
// (optimal string alignment, Damerau 1964); anything above `most` counts as most + 1.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b, std::size_t most);

// The nearest of `valid`: distance 1 for words of 4 letters or more, 2 for 8 or more, none for
// shorter ones or when two are equally near.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 const std::vector<std::string>& valid);

// `did you mean "x"?`, or `valid here: "a", "b"`, or nothing if nothing is valid.
[[nodiscard]] std::string suggest(std::string_view word, const std::vector<std::string>& valid);

}  // namespace demarche::io
