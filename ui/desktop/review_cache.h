// A review kept beside its save, so that it need not be computed again. What is damaged, of another
// game or of another version is not read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "demarche/analyse/review.h"

namespace demarche::desktop {

// Which record a review belongs to: rules, scenario, settings and every move.
[[nodiscard]] std::uint64_t record_mark(const Record& record);

// "autosave-3.review" beside "autosave-3.json".
[[nodiscard]] std::filesystem::path review_file(std::filesystem::path save);

[[nodiscard]] std::string write_review(const analyse::Review& review, std::uint64_t mark);

struct ReadReview {
  std::optional<analyse::Review> review;
  bool damaged = false;  // it was meant for this record and cannot be read
};
// `scenario` and `record` are those of the game: everything in a review that is read fits them.
[[nodiscard]] ReadReview read_review(const std::string& text, const Scenario& scenario,
                                     const Record& record);

}  // namespace demarche::desktop
