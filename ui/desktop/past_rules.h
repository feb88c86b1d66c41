// The rules that a person's finished games were played by, so that they can be opened when the
// scenario has changed. One file for each version of a scenario: the rules part that a save
// carries.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "demarche/io/share_code.h"

namespace demarche::desktop {

class PastRules {
 public:
  // `folder` is made when something is first kept.
  explicit PastRules(std::filesystem::path folder) : folder_(std::move(folder)) {}

  // The error in words, or none. What is there already is not written again.
  [[nodiscard]] std::optional<std::string> keep(const std::string& scenario, std::uint64_t digest,
                                                const std::string& rules) const;
  [[nodiscard]] std::optional<std::string> read(const io::ShareHead& head) const;
  [[nodiscard]] std::filesystem::path file(const std::string& scenario, std::uint64_t digest) const;
  // Removes the files that are not in `wanted`.
  void remove_but(const std::set<std::filesystem::path>& wanted) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace demarche::desktop
