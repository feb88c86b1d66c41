// The canonical order and layout of scenario files: keys in the order of the table of fields, short
// objects and lists on one line of up to 100 columns, longer ones with a key or an element a line.
// Numbers, strings and notes stay byte for byte as the author wrote them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "demarche/io/load.h"

namespace demarche::io {

struct Tidied {
  std::optional<std::string> text;      // none when the file is not strict JSON
  std::vector<Diagnostic> diagnostics;  // why
};

// A head, a part or a debrief. UTF-8 without a byte order mark, lines end with LF, the last one
// too. Whoever tidies twice gets the same bytes; the text always says what the file said.
[[nodiscard]] Tidied tidy(const File& file);

// The other files of a scenario that its head names: parts and debrief, as they are written there.
[[nodiscard]] std::vector<std::string> files_named_by(const File& head);

}  // namespace demarche::io
