// The forecast ledger: before something is revealed, teams and students say how likely it is. The
// game itself answers; at the end everybody sees how well what was said fits what came. A value
// that is kept beside the save; nothing in it reaches the game.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "demarche/happening.h"
#include "demarche/observe.h"
#include "demarche/scenario.h"
#include "view/lesson/scores.h"

namespace demarche::view {

// A question that the game will answer, made of what everybody may know.
struct ForecastQuestion {
  enum class Kind : std::uint8_t {
    ending,   // the game ends with `ending`
    settled,  // `issue` is settled after the question was put, by the end of `round`
    move,     // `move`, when somebody is seen to try it in `round`, succeeds
  };
  Kind kind = Kind::ending;
  EndingId ending = {};
  IssueId issue = {};
  MoveId move = {};
  std::int32_t round = 0;
  friend bool operator==(const ForecastQuestion&, const ForecastQuestion&) = default;
};

// `not_tried`: nobody was seen to try the move; such a question counts for nobody.
enum class ForecastAnswer : std::uint8_t { open, came, did_not, not_tried };

// Who forecasts: the team of a seat, one student of it, or a student who watches.
struct Forecaster {
  SeatId seat;
  int student = 0;  // number, from 1; with a seat 0: the team as a whole
  friend bool operator==(const Forecaster&, const Forecaster&) = default;
};

struct ForecastRow {
  ForecastQuestion question;
  std::int32_t asked_round = 0;                  // when it was put
  std::uint32_t asked_at = 0;                    // happenings of the game's log before it
  bool closed = false;                           // nobody says anything more
  std::vector<std::optional<std::int8_t>> said;  // [forecaster]: 0 to 100 in steps of 5, or nothing
  ForecastAnswer answer = ForecastAnswer::open;
  friend bool operator==(const ForecastRow&, const ForecastRow&) = default;
};

struct Ledger {
  std::vector<Forecaster> forecasters;
  std::vector<ForecastRow> rows;  // in the order in which they were put
  bool left_out = false;          // the teacher does without forecasts in this lesson
  friend bool operator==(const Ledger&, const Ledger&) = default;
};

inline constexpr int kForecastStep = 5;           // per cent
inline constexpr std::size_t kMostWatching = 40;  // students beside the teams
inline constexpr int kMostInTeam = 6;             // students of one team that forecast

// A ledger with the team of every seat and no question.
[[nodiscard]] Ledger ledger_of(const Scenario& scenario);

// Others forecast from here on: those who have said something stay, behind the new ones.
void set_forecasters(Ledger& ledger, std::vector<Forecaster> now);
// Whether students of teams forecast by themselves.
[[nodiscard]] bool by_student(const Ledger& ledger);

// Questions that may be put now, from what everybody knows: endings; issues that are not settled,
// to be settled by `by_round`; moves that are seen when tried and are no certainty, this round.
// Empty when the game is over.
[[nodiscard]] std::vector<ForecastQuestion> questions_now(const Scenario& scenario,
                                                          const View& view, std::int32_t by_round);

// What the log says by now. `everyone`: all seats; a move counts only where all of them saw it.
[[nodiscard]] ForecastAnswer answer_of(const ForecastRow& row, const std::vector<Happening>& log,
                                       SeatSet everyone);

// Answers what can be answered, and closes what has been answered or was put in an earlier round.
void bring_up_to_date(Ledger& ledger, const std::vector<Happening>& log, SeatSet everyone,
                      std::int32_t round);

// Every forecast of a question with an answer; of one forecaster, or of all.
[[nodiscard]] std::vector<Said> said_by(const Ledger& ledger,
                                        std::optional<std::size_t> forecaster = std::nullopt);

// As text, for a file beside the save: bound to a world seed and the digest of the scenario's
// rules, by ids. Ends with a line that a file cut short lacks.
[[nodiscard]] std::string write_ledger(const Ledger& ledger, const Scenario& scenario,
                                       std::uint64_t world_seed);
// A ledger of that game; of another one or damaged: none, and why in English, for the notice.
struct ReadLedger {
  std::optional<Ledger> ledger;
  std::string fault;           // empty: none
  bool of_other_game = false;  // sound, but not of this game: nothing is wrong with it
};
[[nodiscard]] ReadLedger read_ledger(const std::string& text, const Scenario& scenario,
                                     std::uint64_t world_seed);

}  // namespace demarche::view
