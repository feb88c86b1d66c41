// A game told line by line, in words or as JSON.
#pragma once

#include "cli/terminal.h"
#include "demarche/game.h"
#include "view/phrases.h"

namespace demarche::cli {

// Tells a log as it grows. With a seat: only what that seat has heard.
class Transcript {
 public:
  Transcript(Terminal& terminal, const view::Phrases& phrases, bool json, SeatId seat);

  // Tells what has been added to the log since the last call.
  void tell(const Game& game);
  // The ending, the results, the mandates, how long it may hold; the last line in JSON.
  void tell_outcome(const Game& game);

 private:
  void tell_one(const Game& game, const Happening& happening);
  void tell_seat(const SeatResult& seat);
  void tell_durability(const DurabilityResult& durability);
  [[nodiscard]] Ink ink_of(const Happening& happening) const;

  Terminal& terminal_;
  const view::Phrases& phrases_;
  bool json_;
  SeatId seat_;
  std::size_t told_ = 0;
  std::size_t rounds_ = 0;
};

}  // namespace demarche::cli
