// The documents one by one; print.h puts them together.
#pragma once

#include "print/paper.h"

namespace demarche::print {

using Pages = std::vector<canvas::PdfPage>;

// What everyone knows, then, for each seat (or the one), what it knows besides.
[[nodiscard]] Pages knowledge_pages(const view::Phrases& phrases, const std::vector<SeatId>& seats,
                                    bool everyone, Tools tools);
// A plate to fold for each seat, and a page of cards for its jobs.
[[nodiscard]] Pages plate_pages(const view::Phrases& phrases, const std::vector<SeatId>& seats,
                                Tools tools);
// One form for a package.
[[nodiscard]] Pages form_pages(const view::Phrases& phrases, Tools tools);
// What the briefs of a print were made with, for the teacher alone.
struct Drawn {
  std::uint64_t seed = 0;
  std::vector<ProfileId> profiles;  // one a seat; none: the mandate is open
};
// Preparation, timetables, sizes of classes, care, debrief, sources.
[[nodiscard]] Pages teacher_pages(const view::Phrases& phrases, const Drawn& drawn, Tools tools);
// What a class did, from a game (over or not), and what its teacher wrote to it.
[[nodiscard]] Pages report_pages(const view::Phrases& phrases, const Game& game, Tools tools,
                                 const std::vector<view::TeacherMessage>& messages = {},
                                 const std::function<bool()>& goes_on = {});
// One row for each decision, RFC 4180, UTF-8.
[[nodiscard]] std::string decisions_csv(const view::Phrases& phrases, const Game& game);
// One row for each number that was said.
[[nodiscard]] std::string forecasts_csv(const view::Phrases& phrases, const Game& game,
                                        const view::Ledger& ledger);

}  // namespace demarche::print
