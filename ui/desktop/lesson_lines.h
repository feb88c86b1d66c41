// Lines of a lesson's file about what a teacher does with delegations beside the game, and where a
// line is wrong.
#pragma once

#include <iosfwd>
#include <optional>
#include <sstream>
#include <string>

#include "view/lesson/lesson.h"

namespace demarche::desktop {

// Whether the line begins with one of those keys and is as it must be; none: it is another's key.
// Names, messages and numbers have the limits that the program has where they are typed.
[[nodiscard]] std::optional<bool> read_delegation_line(const std::string& key,
                                                       std::istringstream& in,
                                                       view::Lesson& lesson);
void write_delegation_lines(std::ostream& out, const view::Lesson& lesson);

// The column, from 1, of what reading `line` stopped at: the word that was not understood or is
// outside its limits, or one past the end where something is missing.
[[nodiscard]] std::size_t column_of(const std::string& line, std::istringstream& stopped);

}  // namespace demarche::desktop
