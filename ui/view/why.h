// What a number is about: the first argument of the verb `why`; the second says which one.
#pragma once

#include "view/app.h"

namespace demarche::view {

enum class WhyAbout : std::uint8_t {
  utility,    // worth of the standing table to the person's own profile
  outlook,    // what it expects to change without agreement
  odds,       // of a move; subject: row of View::moves
  level,      // of a meter of the world; subject: row of View::world
  own_level,  // of another meter that it sees; subject: row of View::own
  support,    // subject: seat
  trust,      // of a seat in the person; subject: seat
  capital,
  judgement,   // of the package on the table, or of the draft, by the own profile
  home,        // what that package does to the own support
  acceptance,  // of that package by a seat, as the person's beliefs have it; subject: seat
};

// The causes of a number as an overlay beside the node `anchor`. Needs a game on the table.
[[nodiscard]] Overlay explain(const App& app, WhyAbout about, int subject, std::string anchor);

}  // namespace demarche::view
