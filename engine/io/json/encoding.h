// What is checked of a file before anything is parsed: size, emptiness, encoding.
#pragma once

#include "json/document.h"

namespace demarche::io {

// False, with a finding, if the bytes are no UTF-8 text that may be parsed.
bool check_encoding(const Document& document, const JsonLimits& limits, Findings& findings);

}  // namespace demarche::io
