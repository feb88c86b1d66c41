// A game told line by line, in words or as JSON.
#pragma once

#include <vector>

#include "cli/terminal.h"
#include "demarche/game.h"
#include "view/phrases.h"

namespace demarche::cli {

// Tells a log as it grows. With a seat: only what that seat has heard.
class Transcript {
 public:
  Transcript(Terminal& terminal, const view::Phrases& phrases, bool json, SeatId seat);

  // What scenario is played, by whom: the first line in JSON, the title in words.
  void tell_start(const Game& game);
  // Tells what has been added to the log since the last call.
  void tell(const Game& game);
  // Takes the present log as told, after something has been taken back or restored.
  void skip_to(const Game& game);
  // Tells what has been heard in a round.
  void tell_round(const Game& game, std::int32_t round);
  // The ending, the results, the mandates, how long it may hold; the last line in JSON.
  void tell_outcome(const Game& game);

 private:
  using Happenings = std::vector<const Happening*>;

  void tell_json(const Game& game, const Happening& happening);
  void tell_words(const Happenings& heard);
  void tell_one(const Happening& happening);
  void tell_round_began(const Happening& happening);
  // Levels that moved, and members that rose to one step: each run in one paragraph. They return
  // how many happenings they have told.
  std::size_t tell_levels(const Happenings& heard, std::size_t from);
  std::size_t tell_members(const Happenings& heard, std::size_t from);
  void tell_seat(const SeatResult& seat);
  void tell_durability(const DurabilityResult& durability);
  [[nodiscard]] bool hears(const Happening& happening) const;
  [[nodiscard]] Ink ink_of(const Happening& happening) const;

  Terminal& terminal_;
  const view::Phrases& phrases_;
  bool json_;
  SeatId seat_;
  std::size_t told_ = 0;
  std::size_t rounds_ = 0;
};

}  // namespace demarche::cli
