// What comes after a game, as values: its review, its replay, and the futures of a decision. The
// front end computes what takes long and puts it in; nothing here waits.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "demarche/analyse/analysis.h"
#include "demarche/analyse/paired.h"
#include "demarche/analyse/review.h"
#include "view/app.h"
#include "view/futures.h"

namespace demarche::view {

// Continuations of each alternative: the first answer, then two that are better founded.
inline constexpr int kReviewSteps[] = {24, 96, 384};
// Computed games beside which a game is shown.
inline constexpr int kSampleGames = 2000;

// Where one seat's result stands among computed games of the same scenario.
struct Standing {
  std::int64_t games = 0;
  std::vector<std::int64_t> endings;  // [ending]: how many came to it
  std::vector<std::int32_t> results;  // of the seat, ascending, 0 to 1000
  // How many of them ended below that result.
  [[nodiscard]] std::int64_t below(std::int32_t result) const;
};

enum class ReviewTab : std::uint8_t { decisions, agreement, games };

// What may have moved the odds at a decision.
enum class Mover : std::uint8_t { choice, others, chance };

// What happened between a decision of the seat and its next one.
struct Aftermath {
  std::vector<Happening> others;  // what other seats did
  std::vector<Happening> chance;  // what was drawn: events by chance, moves that could fail
};

// The review of the person's seat, and how far the reader is in it.
struct ReviewDesk {
  // Put in by the front end. Null: not computed yet.
  std::shared_ptr<const analyse::Review> review;
  std::shared_ptr<const analyse::Analysis> analysis;  // of its end, by the drawn profiles
  std::shared_ptr<const Standing> standing;
  int wanted = 0;         // continuations that are being worked on; 0: all is done
  int per_mille = 0;      // how far that is
  bool sampling = false;  // instead of continuations, games beside this one are being played
  bool stopped = false;   // by the reader

  // The reader's.
  ReviewTab tab = ReviewTab::decisions;
  std::size_t at = 0;               // decision shown: row of Review::decisions
  bool answered = false;            // "which decision mattered most?" was answered or passed
  std::optional<std::size_t> said;  // the answer; none: passed
  // "What moved the odds most here?" by row: the answer; none: passed (guess.h).
  std::map<std::size_t, std::optional<Mover>> guesses;
  bool guesses_passed = false;  // for the whole review
  SeatId beside;                // whose worth is drawn beside one's own

  // Of the decision shown, made when it is turned to.
  View then;
  Aftermath aftermath;
};

// The game walked through again.
struct ReplayDesk {
  std::vector<std::size_t> stops;  // moves made, ascending; at each something new was heard
  std::size_t at = 0;              // row of `stops`
  // Whose table and log are shown; none: the person's own. Others, and all that happened, only once
  // the game is over.
  SeatId eyes;
  bool all = false;              // the log of all, beside the own table
  std::shared_ptr<Play> shown;   // the seat's table at that stop; without a game of its own
  std::size_t heard_before = 0;  // happenings of shown->heard that the stop before had
  bool playing = false;
  int speed = 1;             // 0 slow, 1, 2 fast
  std::int64_t next_ms = 0;  // while playing: when the next stop is due, as App::now_ms
};

// Another choice at one decision.
struct BranchDesk {
  enum class Against : std::uint8_t { played, chosen };
  std::size_t move = 0;            // row of the record
  std::int32_t decision = 0;       // number among the seat's decisions, from 1
  std::vector<Move> alternatives;  // what may be picked instead, in the order of their words
  std::optional<std::size_t> picked;
  std::optional<Futures> futures;  // of the picked one
  Against against = Against::played;
  bool differences_only = false;
  bool swapped = false;
  int per_mille = 0;              // how far the run of both choices is (pair.h)
  bool weighing_stopped = false;  // by the reader
};

struct After {
  std::uint64_t ticket = 0;         // which game: counts games, 0 none
  std::vector<analyse::Made> made;  // every row of the record
  ReviewDesk review;
  ReplayDesk replay;
  BranchDesk branch;
  // Choices weighed against those that were made, put in by the front end (pair.h).
  std::vector<std::shared_ptr<const analyse::PairedRun>> pairs;
};

// Of the game on the table, made when it is first asked for and when the game has gone on.
After& after_of(App& app);

// Turns the review to a decision: what the seat knew then, what came of it.
void turn_to(App& app, std::size_t decision);
// A review has come: the reader stays at the decision and keeps the answer.
void put_review(App& app, std::shared_ptr<const analyse::Review> review);

// Decisions among the turning points of which the part was largest; none where all are 0.
[[nodiscard]] std::optional<std::size_t> mattered_most(const analyse::Review& review);

// When the replay goes on by itself, as App::now_ms; the largest number while it does not.
[[nodiscard]] std::int64_t replay_due(const App& app);
// One stop on; halts at the last.
void replay_on(App& app);

}  // namespace demarche::view
