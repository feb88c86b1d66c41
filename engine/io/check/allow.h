// `"_allow": ["D0123"]` on an object: warnings and hints of these codes are not told of it and of
// what is below it. Errors are always told.
#pragma once

#include <vector>

#include "findings.h"
#include "json/document.h"

namespace demarche::io {

// Takes away what the documents allow, and tells of each allowance that is no list of codes or
// that silences nothing. The latter only when `complete`: with errors, checks were left out.
void apply_allowances(const std::vector<const Document*>& documents, Findings& findings,
                      bool complete);

}  // namespace demarche::io
