// Two-party domains of GENIUS (Lin et al. 2014), read from their XML and written as a scenario.
//
// Read as GENIUS reads them, which docs/analysis.md describes: discrete and integer issues, weights
// as they stand, evaluations divided by the largest of their issue, reservation value, discount.
// What a scenario cannot represent is a finding with its line; nothing is dropped in silence.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "demarche/io/load.h"

namespace demarche::io {

struct GeniusDomain {
  File domain;
  std::array<File, 2> profiles;  // of the first and of the second seat
  std::string id;                // of the scenario; empty: made from the name of the domain's file
};

struct ImportedScenario {
  std::string scenario;  // bytes of a scenario.json; empty when there is any error
  std::vector<Diagnostic> diagnostics;
};

[[nodiscard]] ImportedScenario import_genius(const GeniusDomain& files);

}  // namespace demarche::io
