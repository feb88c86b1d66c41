#include "rules/package_of.h"

namespace demarche {
namespace {

Package unpacked(const std::uint8_t* issues, const std::uint8_t* options, std::uint8_t count) {
  Package package;
  package.count = count;
  for (std::size_t entry = 0; entry < count; ++entry) {
    package.entries[entry] = {issues[entry], options[entry]};
  }
  return package;
}

void pack(const Package& package, std::uint8_t* issues, std::uint8_t* options,
          std::uint8_t& count) {
  count = package.count;
  for (std::size_t entry = 0; entry < Package::kMost; ++entry) {
    issues[entry] = package.entries[entry].issue;
    options[entry] = package.entries[entry].option;
  }
}

}  // namespace

Package package_on_table(const SittingState& sitting) {
  return unpacked(sitting.package_issue, sitting.package_option, sitting.package_count);
}

Package package_refused(const SittingState& sitting) {
  return unpacked(sitting.last_issue, sitting.last_option, sitting.last_count);
}

void put_on_table(SittingState& sitting, const Package& package) {
  pack(package, sitting.package_issue, sitting.package_option, sitting.package_count);
}

void keep_as_refused(SittingState& sitting, const Package& package) {
  pack(package, sitting.last_issue, sitting.last_option, sitting.last_count);
}

}  // namespace demarche
