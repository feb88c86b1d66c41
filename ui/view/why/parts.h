// The kinds of trees. Private to ui/view/why.
#pragma once

#include "view/foresee.h"
#include "view/phrases.h"
#include "view/why.h"

namespace demarche::view {

struct Asked {
  const App& app;
  const Play& play;
  const Phrases& phrases;
  int subject;
};

// Explanations of engine trees (numbers.cpp).
void explain_worth(const Asked& asked, Causes& out);
void explain_time(const Asked& asked, Causes& out);
void explain_chance(const Asked& asked, Causes& out);
void explain_own_judgement(const Asked& asked, Causes& out);
void explain_own_home(const Asked& asked, Causes& out);
void explain_acceptance(const Asked& asked, Causes& out);

// Levels, told from the log (levels.cpp).
void explain_level(const Asked& asked, MeterId meter, SeatId of, SeatId in, Causes& out);
void explain_trust(const Asked& asked, Causes& out);
void explain_capital(const Asked& asked, Causes& out);
void explain_undertaking(const Asked& asked, Causes& out);

// What happened and what it changed (cause.cpp).
void explain_cause(const Asked& asked, Causes& out);
[[nodiscard]] std::string cause_name(const Phrases& phrases, const Happening& cause);
[[nodiscard]] bool is_cause(Happening::Kind kind);

// Papers and words of the game (ideas.cpp).
void explain_issue(const Asked& asked, Causes& out);
void explain_profile(const Asked& asked, Causes& out);
void explain_idea(const Asked& asked, Causes& out);

// The deadline, and what is told after a game or beside it (after.cpp, review.cpp, around.cpp).
void explain_deadline(const Asked& asked, Causes& out);
void explain_result(const Asked& asked, Causes& out);
void explain_mandate(const Asked& asked, Causes& out);
void explain_hold(const Asked& asked, Causes& out);
void explain_worth_there(const Asked& asked, Causes& out);
void explain_review_odds(const Asked& asked, Causes& out);
void explain_review_part(const Asked& asked, Causes& out);
void explain_review_mean(const Asked& asked, Causes& out);
void explain_agreement(const Asked& asked, Causes& out);
void explain_games_share(const Asked& asked, Causes& out);
void explain_games_rank(const Asked& asked, Causes& out);
void explain_branch_share(const Asked& asked, Causes& out);
void explain_branch_mean(const Asked& asked, Causes& out);
void explain_hands(const Asked& asked, Causes& out);
void explain_pledged_there(const Asked& asked, Causes& out);
void explain_class_round(const Asked& asked, Causes& out);
void explain_forecasts(const Asked& asked, Causes& out);

// The person's record (record.cpp): without a game on the table, too.
void explain_record(const App& app, WhyAbout about, int subject, Causes& out);

// Adds the lines of an engine's tree, and its total as the value.
void add_engine_tree(const Phrases& phrases, const WhyTree& tree, Causes& out);
// A line to an entry of the codex; none without an entry.
void codex_line(const Asked& asked, CodexId entry, Causes& out);
// A line to what the codex says of a term of the field, where the scenario has an entry of that id.
void add_term(const Asked& asked, const char* id, Causes& out);
// "12 to 34" of 100, the 95 % interval of a share (Wilson 1927), and how many it was counted of.
void add_interval(const Asked& asked, std::int64_t count, std::int64_t all, Causes& out);

// The package that a person looks at: the draft, or what is on the table.
[[nodiscard]] Package package_of(const Play& play);

}  // namespace demarche::view
