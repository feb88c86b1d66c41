// Courses: the ways that a game went or might have gone on, and where they part.
//
// Chance is keyed by what it decides (chance.h), so all courses of one world seed meet the same
// draws: an event by chance comes on each side where its condition holds, and a move that is made
// in the same round at the same target draws the same number. What differs follows from choices
// alone. Everything is in this model: a classroom model, not a forecast.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "demarche/game.h"

namespace demarche::analyse {

// A row of a record's moves, and what it was an answer to.
struct Made {
  std::size_t move = 0;
  SeatId seat;  // none: the facilitator
  std::int32_t round = 0;
  Phase phase = Phase::planning;
  FormatId format;  // of the sitting; none while planning
  // While answering or voting: the package on the table, and whose it is.
  SeatId proposer;
  Package package;
};

// Every row of a record, in its order. The record must replay.
[[nodiscard]] std::vector<Made> moves_made(const Scenario& scenario, const Record& record);

// The game as it stood before row `move`, 0 to moves.size(). The record must replay.
[[nodiscard]] Game game_before(const Scenario& scenario, const Record& record, std::size_t move);

// Lets everybody decide until the game is over, the lowest awaited seat first: computed seats at
// their level, persons' seats in character, all by the game's own policy seed.
void play_on_in_character(Game& game);

// How playing on is watched; either may be empty.
struct PlayOnWatch {
  std::function<bool()> goes_on;  // asked before each decision and while planners think
  std::function<void(std::size_t done, std::size_t all)> heard;  // rounds that have been played
};
// The same until `goes_on` says no; whether it came to the end. After each decision `heard` is told
// the round.
bool play_on_in_character(Game& game, const PlayOnWatch& watch);

// Two ways on from one decision: with the choice that was made, and with another. Both are then
// played on in character and over. Other seats that had sealed their choice later in the same
// planning seal it anew, by character; they see neither choice before they do.
struct Futures {
  WhyNot why_not;              // of the other choice: refused, and there are no futures
  std::optional<Game> chosen;  // the real choice, then in character
  std::optional<Game> other;   // the other choice, then in character
};
// Without games and without a reason: `goes_on` said no.
// `move`: row in the record, of a seat; the record must replay. `other`: by the same seat.
[[nodiscard]] Futures futures(const Scenario& scenario, const Record& record, std::size_t move,
                              const Move& other, const PlayOnWatch& watch = {});

// What a seat did at one step. Empty: a sealed planning without a choice.
struct SeatChoices {
  SeatId seat;  // none: the facilitator
  std::vector<Move> moves;
  friend bool operator==(const SeatChoices&, const SeatChoices&) = default;
};
// What is decided without knowing of each other: a whole sealed planning (seats in order, choices
// taken back left out, what a facilitator brought in meanwhile at its end), the ballots of a vote,
// else one move.
struct Step {
  std::int32_t round = 0;
  Phase phase = Phase::planning;
  std::vector<SeatChoices> choices;
  friend bool operator==(const Step&, const Step&) = default;
};

// A record as steps; a planning or a vote that is not complete is left out. Who is played by a
// person changes the order of rows, not the steps. The record must replay.
[[nodiscard]] std::vector<Step> steps_of(const Scenario& scenario, const Record& record);

// Courses that had gone together and did not take the same step.
struct Parting {
  std::size_t step = 0;  // alike before
  std::int32_t round = 0;
  Phase phase = Phase::planning;
  std::vector<std::vector<std::size_t>> groups;  // rows of courses that went on together, from two
  std::vector<SeatId> seats;  // whose choices differ; none in it: the facilitator
};

// Every parting of courses that began alike, the earliest first: n courses part n - 1 times at
// most. A course that stands still (its game goes on) parts from nobody after its last step.
[[nodiscard]] std::vector<Parting> partings(std::span<const std::vector<Step>> courses);

// What a seat did at a step; none when it did not decide there.
[[nodiscard]] const SeatChoices* choices_of(const Step& step, SeatId seat);

// What two worlds must share to be compared: the first thing that differs.
enum class WorldDiffers : std::uint8_t { no, scenario, rules, seed, settings };
// `rules`: the rules part of the scenario (its numbers) differs. `settings`: constellation,
// profiles, events left out or rounds. Policy seed, levels and who is a person may differ: they are
// choices.
[[nodiscard]] WorldDiffers world_differs(const Scenario& one_scenario, const Record& one,
                                         const Scenario& other_scenario, const Record& other);

}  // namespace demarche::analyse
