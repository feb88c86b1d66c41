// The packages that a sitting in progress keeps: the one on the table, and the one that a counter
// answers.
#pragma once

#include <algorithm>
#include <iterator>

#include "demarche/state.h"

namespace demarche {

namespace packing {
inline Package unpacked(const std::uint8_t* issues, const std::uint8_t* options,
                        std::uint8_t count) {
  Package package;
  package.count = count;
  for (std::size_t entry = 0; entry < count; ++entry) {
    package.entries[entry] = {issues[entry], options[entry]};
  }
  return package;
}

// `was`: how many entries there were before; what lies behind those is zero already.
inline void pack(const Package& package, std::uint8_t* issues, std::uint8_t* options,
                 std::uint8_t& was) {
  const std::size_t most = std::max(was, package.count);
  for (std::size_t entry = 0; entry < most; ++entry) {
    issues[entry] = package.entries[entry].issue;
    options[entry] = package.entries[entry].option;
  }
  was = package.count;
}
}  // namespace packing

[[nodiscard]] inline Package package_on_table(const SittingState& sitting) {
  return packing::unpacked(sitting.package_issue, sitting.package_option, sitting.package_count);
}
// Never 0. Two packages with one digest are taken for the same.
[[nodiscard]] inline std::uint32_t digest_of(const Package& package) {
  std::uint32_t digest = 0x811C9DC5U;  // FNV-1a
  for (const Package::Entry& entry : package) {
    digest = (digest ^ entry.issue) * 0x01000193U;
    digest = (digest ^ entry.option) * 0x01000193U;
  }
  return digest | 1U;
}
inline void remember_refusal(SittingState& sitting, const Package& package) {
  std::copy_backward(sitting.refused, std::end(sitting.refused) - 1, std::end(sitting.refused));
  sitting.refused[0] = digest_of(package);
}
inline void forget_refusals(SittingState& sitting) {
  std::fill(std::begin(sitting.refused), std::end(sitting.refused), 0U);
}
[[nodiscard]] inline bool was_refused(const SittingState& sitting, const Package& package) {
  const auto* const end = std::end(sitting.refused);
  return std::find(std::begin(sitting.refused), end, digest_of(package)) != end;
}

[[nodiscard]] inline Package package_refused(const SittingState& sitting) {
  return packing::unpacked(sitting.last_issue, sitting.last_option, sitting.last_count);
}
inline void put_on_table(SittingState& sitting, const Package& package) {
  packing::pack(package, sitting.package_issue, sitting.package_option, sitting.package_count);
}
inline void keep_as_refused(SittingState& sitting, const Package& package) {
  packing::pack(package, sitting.last_issue, sitting.last_option, sitting.last_count);
}

}  // namespace demarche
