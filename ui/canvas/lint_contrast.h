// The part of the lint that looks at colours, as they will be painted.
#pragma once

#include <vector>

#include "canvas/lint.h"

namespace demarche::canvas {

void add_contrast_faults(const Frame& frame, std::vector<Fault>& faults);

}  // namespace demarche::canvas
