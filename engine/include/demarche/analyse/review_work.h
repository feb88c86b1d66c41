// A review cut into pieces of work: for who has several threads, wants to stop early or to show how
// far it is.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "demarche/analyse/review.h"
#include "demarche/workspace.h"

namespace demarche::analyse {

// Memory that pieces are worked on in: one for each thread. A piece comes out the same in a new one
// and in one that has served others.
struct ReviewSpace {
  Workspace thoughts;
  Situation imagined, played;
  // Asked before every world that is played in, some milliseconds apart; false ends the piece.
  // Empty: always true.
  std::function<bool()> goes_on;
};

// What stays the same in all pieces: whose decisions are reviewed, and how much is played.
struct Inquiry {
  const Scenario* scenario = nullptr;  // never null
  SeatId seat;
  ReviewEffort effort;
};

class ReviewWork {
 public:
  // Walks through the game once and keeps every situation of it. `record` is as a Game keeps it
  // (replay finds no fault in it), `effort` within its bounds: an assertion otherwise. Refers to
  // the scenario, which must outlive it.
  ReviewWork(const Scenario& scenario, const Record& record, SeatId seat,
             const ReviewEffort& effort);

  // Largest first, about.
  [[nodiscard]] std::size_t pieces() const { return decisions_.size() + chance_.size() + 1; }
  // Works on piece 0 to pieces() - 1; again: in vain. Writes nothing but what belongs to the piece,
  // so that several threads may work on different ones, each in its own space. False when
  // `space.goes_on` said no before it was done. No allocation for a continuation once the space has
  // its sizes.
  bool work_on(std::size_t piece, ReviewSpace& space);
  // When all pieces are done; before that what is missing counts 0.
  [[nodiscard]] Review put_together() const;

 private:
  void walk(const Record& record);

  Inquiry inquiry_;
  std::vector<Situation> situations_;        // [move]: before it; the last: where the game stands
  std::vector<Move> moves_;                  // of the record
  std::vector<ReviewedDecision> decisions_;  // of the seat
  std::vector<Millipoints> chance_;          // [move from the seat's first decision on]
  Millipoints end_ = 0;                      // the real result, or what is expected
};

}  // namespace demarche::analyse
