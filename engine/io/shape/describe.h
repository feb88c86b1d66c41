// The table of fields in words, as the schema and the reference use them.
#pragma once

#include <string>

#include "demarche/io/schema.h"
#include "shape/shape.h"

namespace demarche::io {

// Which of the two texts is meant.
using Tongue = std::string_view Says::*;
[[nodiscard]] Tongue tongue_of(TableLanguage language);

// "a whole number, 0 to 100", "list of moves, 0 to 500". With links: objects lead to their section
// of the reference.
enum class Links : std::uint8_t { none, sections };
[[nodiscard]] std::string type_in_words(const Type& type, Tongue tongue, Links links);

// When a key has to be there: "yes", "no", "unless `certain` is true".
[[nodiscard]] std::string need_in_words(const Field& field, Tongue tongue);

// "meter-1000000" has no place in a link: the name of a section, as Markdown makes it of a title.
[[nodiscard]] std::string anchor_of(std::string_view title);

// "one_move" of "One move": the name of a definition in the schema. ASCII, from an English title.
[[nodiscard]] std::string definition_of(std::string_view title);

}  // namespace demarche::io
