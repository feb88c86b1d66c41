// Rewind and vote: a decision of the game is put to the class again, hands are counted, and both
// futures are played. Nothing here changes the game.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "demarche/analyse/courses.h"
#include "view/futures.h"

namespace demarche::view {

inline constexpr int kMostHands = 99;           // of one option, and students in all
inline constexpr std::size_t kMostOptions = 7;  // of a decision, the chosen one included

// Decisions that may be put to a vote, in the order of the game: everything but sealing, taking
// back and what a facilitator brought in. While the game goes on only decisions of `people` in
// rounds that are over, and nothing that was done in secret or said where not all could hear: so
// nobody learns what is still closed.
[[nodiscard]] std::vector<analyse::Made> votable(const Scenario& scenario, const Game& game,
                                                 SeatSet people);

// What the seat might sensibly have done there, by the engine's own list (alternatives.h): the
// choice that was made first, the others in an order that says nothing. At least one.
[[nodiscard]] std::vector<Move> options_at(const Scenario& scenario, const Record& record,
                                           std::size_t move);

struct RewindVote {
  std::int32_t round = 0;           // shown; 0: the first that has a decision
  std::optional<std::size_t> move;  // row of the record that is voted on; none: not chosen yet
  std::vector<Move> options;        // options_at(move)
  std::vector<int> hands;           // [option]
  int present = 0;                  // students in the room; 0: not said
  std::optional<Futures> futures;   // once they were asked for
  bool differences_only = false;    // of the futures
  // While they are being played, beside the window: which asking this is (none: 0), how far it is.
  std::uint64_t ticket = 0;
  int per_mille = 0;
};

[[nodiscard]] int hands_in_all(const RewindVote& vote);
// The option with most hands; none when nobody voted or several are equal.
[[nodiscard]] std::optional<std::size_t> chosen_by_class(const RewindVote& vote);
// Raises or lowers the hands of an option, within 0 and what the room has.
void count_hand(RewindVote& vote, std::size_t option, int by);

}  // namespace demarche::view
