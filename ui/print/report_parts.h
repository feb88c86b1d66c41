// The pieces of a class report.
#pragma once

#include <functional>

#include "demarche/result.h"
#include "print/paper.h"

namespace demarche::print {

// Support at home and the meters of the world, round by round.
[[nodiscard]] std::vector<Block> report_charts(const view::Phrases& phrases, const Game& game);
// What happened, round by round, and what the teacher wrote in it.
[[nodiscard]] std::vector<Block> report_course(const view::Phrases& phrases, const Game& game,
                                               const std::vector<view::TeacherMessage>& messages);
// The table as it stands: what was settled and when.
[[nodiscard]] std::vector<Block> report_table(const view::Phrases& phrases, const Game& game);
// Results and mandates, in the order of the seats, without a rank.
[[nodiscard]] std::vector<Block> report_seats(const view::Phrases& phrases, const Outcome& outcome);
// How long the text may hold, and what that depends on; nothing when there is none.
[[nodiscard]] std::vector<Block> report_durability(const view::Phrases& phrases,
                                                   const DurabilityResult& durability);

// What could have been signed at the end, and where the table stands in it. `goes_on` as in
// Options.
[[nodiscard]] std::vector<Block> report_room(const view::Phrases& phrases, const Game& game,
                                             const std::function<bool()>& goes_on);

}  // namespace demarche::print
