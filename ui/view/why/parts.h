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

// The package that a person looks at: the draft, or what is on the table.
[[nodiscard]] Package package_of(const Play& play);

}  // namespace demarche::view
