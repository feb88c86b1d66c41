// The role brief: one page that tells a delegation who it is, what it knows and what it wants.
#pragma once

#include "print/paper.h"

namespace demarche::print {

// Whose brief.
struct Briefed {
  SeatId seat;
  ProfileId profile;  // none: not drawn yet
};

// The page; where it cannot hold everything at kLeastDensity, first what also stands on the
// knowledge sheet goes, then it runs on to further pages.
[[nodiscard]] std::vector<canvas::PdfPage> brief_pages(const view::Phrases& phrases,
                                                       const Briefed& briefed, Tools tools);

// How much a brief says. Whatever is left out stands on the knowledge sheet.
struct Fullness {
  double density = 1;      // scale of the text
  bool roomy = true;       // the whole content note, positions in words, a line for each job
  bool notes = true;       // of facts
  std::size_t facts = 99;  // at most
};

// The parts of a brief, from top to bottom.
[[nodiscard]] std::vector<Block> brief_blocks(const view::Phrases& phrases, const Briefed& briefed,
                                              const Fullness& full, const canvas::Sheet& sheet);

// The half above the fold: content note, who you are, what you know, what you say in public, jobs.
[[nodiscard]] std::vector<Block> public_half(const view::Phrases& phrases, SeatId seat,
                                             const Fullness& full, const canvas::Sheet& sheet,
                                             class Citations& citations);
// The half below: mandate, goals, red lines, the grid of issues.
[[nodiscard]] std::vector<Block> private_half(const view::Phrases& phrases, const Briefed& briefed,
                                              const canvas::Sheet& sheet);

// One line for each issue: what the group can live with, what stands, what matters most. Without a
// profile the options are there to be marked by hand.
[[nodiscard]] std::vector<Block> issue_grid(const view::Phrases& phrases, const Briefed& briefed);

// "Reported: about ten states ...", with the numbers of its sources.
[[nodiscard]] canvas::Words fact_words(const view::Phrases& phrases, const Fact& fact, bool note,
                                       class Citations& citations);
// The facts that are for this seat alone, in their order.
[[nodiscard]] std::vector<const Fact*> facts_of(const Scenario& scenario, SeatId seat);

// Keys of the five jobs and of the observer, in the words of the program.
inline constexpr const char* kJobs[] = {"print.job-speaker", "print.job-drafter",
                                        "print.job-analyst", "print.job-press",
                                        "print.job-forecaster"};
inline constexpr const char* kJobTasks[] = {"print.task-speaker", "print.task-drafter",
                                            "print.task-analyst", "print.task-press",
                                            "print.task-forecaster"};

}  // namespace demarche::print
