// The pieces of a class report.
#pragma once

#include "demarche/result.h"
#include "print/paper.h"

namespace demarche::print {

// Support at home and the meters of the world, round by round.
[[nodiscard]] std::vector<Block> report_charts(const view::Phrases& phrases, const Game& game,
                                               const canvas::Sheet& sheet);
// What happened, round by round.
[[nodiscard]] std::vector<Block> report_course(const view::Phrases& phrases, const Game& game);
// The table as it stands: what was settled and when.
[[nodiscard]] std::vector<Block> report_table(const view::Phrases& phrases, const Game& game);
// Results and mandates, in the order of the seats; how long it may hold.
[[nodiscard]] std::vector<Block> report_seats(const view::Phrases& phrases, const Outcome& outcome,
                                              const canvas::Sheet& sheet);

}  // namespace demarche::print
