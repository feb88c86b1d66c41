// A review kept beside its save, with the choices that were weighed against those made, so that
// nothing need be computed again. What is damaged, of another game or of another version is not
// read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "demarche/analyse/paired.h"
#include "demarche/analyse/review.h"

namespace demarche::desktop {

// Which record a review belongs to: rules, scenario, settings and every move.
[[nodiscard]] std::uint64_t record_mark(const Record& record);

// "autosave-3.review" beside "autosave-3.json".
[[nodiscard]] std::filesystem::path review_file(std::filesystem::path save);

struct KeptReview {
  std::shared_ptr<const analyse::Review> review;                 // null: none was computed
  std::vector<std::shared_ptr<const analyse::PairedRun>> pairs;  // never null
};
[[nodiscard]] std::string write_review(const KeptReview& kept, std::uint64_t mark);

struct ReadReview {
  std::optional<KeptReview> kept;
  bool damaged = false;  // it was meant for this record and cannot be read
};
// `scenario` and `record` are those of the game: everything that is read fits them.
[[nodiscard]] ReadReview read_review(const std::string& text, const Scenario& scenario,
                                     const Record& record);

}  // namespace demarche::desktop
