// What a number or a word is about: the first argument of the verb `why`; the second says which
// one.
#pragma once

#include <cstdint>

#include "canvas/frame.h"
#include "demarche/ids.h"

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
  judgement,    // of the package on the table, or of the draft, by the own profile
  home,         // what that package does to the own support
  acceptance,   // of that package by a seat, as the person's beliefs have it; subject: seat
  meter,        // any level that the person may know; subject: level_subject
  cause,        // what happened, and all that it changed; subject: index into Play::heard
  issue,        // what its options are worth by the own brief; subject: issue
  undertaking,  // who stands at which step; subject: row of View::undertakings
  profile,      // a mandate that a seat may have; subject: profile_subject
  idea,         // a word of the game; subject: Idea
};

// Words of the game that have a short explanation of their own.
enum class Idea : std::uint8_t {
  worth,
  reservation,  // what is left without agreement
  ambition,     // what the brief asks for, less with time
  red_line,
  trust,
  support,
  floor,
  capital,
  odds,
  belief,
  weight,  // of an issue in a brief
};

// A level as one number: the meter, whose, towards whom (trust).
[[nodiscard]] int level_subject(MeterId meter, SeatId of, SeatId in);
[[nodiscard]] int profile_subject(SeatId seat, ProfileId profile);

// The action that opens a tree.
[[nodiscard]] canvas::Action why_action(WhyAbout about, int subject);
[[nodiscard]] canvas::Action why_level(MeterId meter, SeatId of = {}, SeatId in = {});
[[nodiscard]] canvas::Action why_idea(Idea idea);

}  // namespace demarche::view
