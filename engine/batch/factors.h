// Scenarios in which one number is smaller or larger than the author wrote.
#pragma once

#include <string>
#include <vector>

#include "demarche/scenario.h"

namespace demarche::batch {

struct Change {
  std::string id;
  std::string smaller, larger;  // in words
  Scenario down, up;
};

// The weight of each issue in every profile, by half; the start of each meter, by a tenth of its
// range.
[[nodiscard]] std::vector<Change> changes_of(const Scenario& scenario);

}  // namespace demarche::batch
