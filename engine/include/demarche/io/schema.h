// What the table of fields tells others: editors (JSON Schema, draft 07) and readers (Markdown).
// Both follow from the table alone: the same bytes in every build.
#pragma once

#include <cstdint>
#include <string>

namespace demarche::io {

// The languages that the table speaks.
enum class TableLanguage : std::uint8_t { english, ukrainian };

enum class SchemaOf : std::uint8_t {
  scenario,  // scenario.json and its parts
  debrief,
};

// A schema with a line break at its end. Accepts what the decoder accepts, but for what only the
// whole of a scenario shows: references, ranges that follow from other values, the languages.
[[nodiscard]] std::string schema_text(SchemaOf of, TableLanguage language);

// The reference of the format: a section for each object.
[[nodiscard]] std::string reference_text(TableLanguage language);

}  // namespace demarche::io
