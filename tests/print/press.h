// What every test of paper needs: the shipped scenarios, the assets, a game that was played.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "canvas/assets.h"
#include "canvas/text.h"
#include "print/documents.h"
#include "support/paths.h"

namespace demarche::print {

struct Press {
  canvas::AssetStore assets{(test::source_dir() / "assets").string()};
  canvas::TextMeasurer text{assets.fonts()};
  Tools tools() { return {text, assets}; }
};

inline constexpr view::Language kBoth[] = {view::Language::english, view::Language::ukrainian};

// The scenario of a folder below scenarios/. An assertion fails when it does not load.
[[nodiscard]] std::shared_ptr<const Scenario> shipped(const std::string& id);
// The ids of all of them.
[[nodiscard]] const std::vector<std::string>& shipped_ids();
// Played to its end by computed seats.
[[nodiscard]] Game played(const Scenario& scenario, std::uint64_t seed);

// All that is written on a page, in the order in which it was drawn, one line of text a line.
[[nodiscard]] std::string written(const canvas::PdfPage& page);
// The first profile of every seat.
[[nodiscard]] Drawn drawn_by(const Scenario& scenario);
// Every page of every document, in one language.
[[nodiscard]] Pages all_pages(const view::Phrases& phrases, const Game& game, Tools tools);
// Both kinds of brief of a seat.
[[nodiscard]] std::vector<Pages> briefs_of(const view::Phrases& phrases, SeatId seat, Tools tools);

}  // namespace demarche::print
