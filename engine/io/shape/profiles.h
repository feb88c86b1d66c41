// What actors.cpp needs of the profiles.
#pragma once

#include "shape/make.h"

namespace demarche::io {

inline constexpr Type kValue = a_whole(0, 1'000'000);
inline constexpr Type kValuesOfOptions = a_list(kValue, {2, Most::options});
inline constexpr Type kValuesOfIssues = a_map("issue", kValuesOfOptions);
extern const Shape kProfileShape;

}  // namespace demarche::io
