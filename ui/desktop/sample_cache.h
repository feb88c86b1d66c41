// Computed games that stand beside a game, kept so that they are played once: they depend on the
// rules, the set-up and the program alone, not on the game, so that every game begun alike shares
// them. What is damaged or of another scenario, set-up or version is not read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "demarche/batch/sample.h"
#include "demarche/game.h"

namespace demarche::desktop {

// Which games: of these rules, with this set-up, by this plan.
[[nodiscard]] std::uint64_t sample_mark(const Record& record, const batch::Plan& plan);

// "compared/<id>-<mark>.games" in the person's folder.
[[nodiscard]] std::filesystem::path sample_file(const std::filesystem::path& own,
                                                const std::string& scenario, std::uint64_t mark);

[[nodiscard]] std::string write_sample(const std::vector<batch::SampledGame>& games,
                                       std::uint64_t mark);

struct ReadSample {
  std::optional<std::vector<batch::SampledGame>> games;
  bool damaged = false;  // it was meant for this mark and cannot be read
};
// Everything in a sample that is read fits the scenario, and there are `count` games.
[[nodiscard]] ReadSample read_sample(const std::string& text, std::uint64_t mark,
                                     const Scenario& scenario, std::size_t count);

// Writes a sample, in a folder that is made when it is missing; of the samples in it the `most`
// newest stay. A sentence when it could not be written.
[[nodiscard]] std::optional<std::string> keep_sample(const std::filesystem::path& file,
                                                     const std::string& bytes, std::size_t most);

}  // namespace demarche::desktop
