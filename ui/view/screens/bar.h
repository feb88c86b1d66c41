// What the screens of a game have in common: numbers and ways in the top bar, flags, changes.
#pragma once

#include <string>

#include "canvas/kit.h"
#include "view/foresee.h"
#include "view/phrases.h"

namespace demarche::view {

// Key of an actor's flag; where the scenario names none, its initial on a disc of its colour.
[[nodiscard]] std::string flag_of(const Phrases& phrases, const Actor& actor);
[[nodiscard]] std::string flag_of(const Phrases& phrases, SeatId seat);
// The flag disc, spoken with the seat's name.
[[nodiscard]] canvas::Element seat_flag(const Phrases& phrases, SeatId seat,
                                        canvas::FlagOptions options);

// Whose consent an issue needs: "needs UA RU US", or how many votes.
[[nodiscard]] std::string consent_note(const Phrases& phrases, const Issue& issue);

// Level of support of a seat and its change since the last sealed round.
[[nodiscard]] canvas::Change support_change(const Play& play, SeatId seat);
// A change of a meter: good or bad by the meter's own direction.
[[nodiscard]] canvas::Change change_of(const Scenario& scenario, MeterId meter, std::int32_t by);

// Short name of what moves, seen from the own seat: "Trust of Turkey".
[[nodiscard]] std::string shift_name(const Phrases& phrases, SeatId me, const Shift& shift);
// What a foresight moves, that of the own seat and the world first, then by size.
[[nodiscard]] std::vector<Shift> strongest_first(const Play& play, const Foresight& then);

// "65%", in the manner of the language.
[[nodiscard]] std::string percent(const Words& words, std::int32_t per_mille);

// Capital and support with their changes; each opens its why-tree. `named`: otherwise only with
// their icons.
[[nodiscard]] canvas::Elements bar_numbers(const App& app, const Phrases& phrases,
                                           bool named = true);
// The bar of a round: the first of the lists, which begin with the fullest, that fits on one line
// with the numbers, also when a move is picked, and the ways.
[[nodiscard]] canvas::Element round_bar(const App& app, const Phrases& phrases,
                                        std::vector<canvas::Elements> fullest_first);
// Map, codex, log, briefing, keys: icon buttons with their keys, close together. `all`: otherwise
// only the keys.
[[nodiscard]] canvas::Elements bar_ways(const App& app, const Phrases& phrases, bool all = true);

// A rounded filter that shows an icon and a count; its name is spoken, and shown when `named`.
struct PillOptions {
  std::string id, name, icon, count;
  bool named = false;
  bool selected = false;
  canvas::Action action;
};
[[nodiscard]] canvas::Element pill(PillOptions options);

// Text that is spoken by the widget around it.
[[nodiscard]] canvas::TextOptions quiet(canvas::Type type, canvas::Tone tone = canvas::Tone::kText);

// The richer of two drawings of the same thing that fits the height it is given; measures as the
// plainer one.
[[nodiscard]] canvas::Element richest(canvas::Element rich, canvas::Element plain);

}  // namespace demarche::view
