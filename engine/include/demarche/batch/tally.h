// What many games add up to. Whole numbers only: sums of parts are the sum of the whole, in any
// order, on any number of threads and machines.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demarche/scenario.h"

namespace demarche::batch {

// One sheet of numbers, rows by ids of the scenario.
struct Sheet {
  std::string name;
  std::vector<std::string> columns, rows;
  std::vector<std::int64_t> numbers;  // [row * columns + column]

  [[nodiscard]] std::int64_t at(std::size_t row, std::size_t column) const {
    return numbers[row * columns.size() + column];
  }
  [[nodiscard]] std::int64_t& at(std::size_t row, std::size_t column) {
    return numbers[row * columns.size() + column];
  }
  // The same sheet of the same scenario: everything but the numbers is equal.
  [[nodiscard]] bool like(const Sheet& other) const;
};

// The sheets of a tally by their places, and the columns of each. Shards name both.
enum class About : std::uint8_t {
  games,
  endings,
  options,
  moves,
  venues,
  events,
  formats,
  seats,
  rounds
};

// One row. Meetings: sittings at a venue. At a venue: games with such a sitting of a format that
// needs one.
struct OfGames {
  enum Column : std::size_t { games, settlements, events, meetings, at_a_venue };
};
struct OfEndings {
  enum Column : std::size_t { games };
};
// A row an option, "issue/option". Settled: games in which it was at least once. Stands: games at
// whose end it does, settled or from the start.
struct OfOptions {
  enum Column : std::size_t { settled, stands };
};
// A chance: one seat, one round of planning, in which the move was legal at some target. Chosen:
// chances that were taken. Succeeded: how often it did.
struct OfMoves {
  enum Column : std::size_t { chances, chosen, succeeded };
};
struct OfVenues {
  enum Column : std::size_t { meetings };
};
// Chances: rounds in which an event by chance could still come; drawn: those in which its number
// was drawn. Came: how often; games: in how many.
struct OfEvents {
  enum Column : std::size_t { chances, drawn, came, games };
};
struct OfFormats {
  enum Column : std::size_t { meetings, games };
};
// Results and gains (result less utility of the table at the start) in points, 0 to 1000, with the
// sums of their squares. Decisions: everything that the seat is asked. Primary: primary goals of
// the mandates that were drawn. Opened: games in whose first sitting with this seat (and without a
// mediator) it had the first word; waited: those in which another had.
struct OfSeats {
  enum Column : std::size_t {
    result,
    result_squared,
    gain,
    gain_squared,
    decisions,
    decisions_squared,
    primary,
    primary_kept,
    goals,
    goals_kept,
    opened,
    opened_result,
    opened_squared,
    waited,
    waited_result,
    waited_squared
  };
};
struct OfRounds {
  enum Column : std::size_t { settlements };
};

class Tally {
 public:
  Tally() = default;
  explicit Tally(const Scenario& scenario);
  explicit Tally(std::vector<Sheet> sheets) : sheets_(std::move(sheets)) {}

  [[nodiscard]] const std::vector<Sheet>& sheets() const { return sheets_; }
  [[nodiscard]] const Sheet& of(About about) const {
    return sheets_[static_cast<std::size_t>(about)];
  }
  [[nodiscard]] Sheet& of(About about) { return sheets_[static_cast<std::size_t>(about)]; }
  [[nodiscard]] std::int64_t games() const { return of(About::games).at(0, OfGames::games); }

  // Whether two may be added: the same sheets with the same rows and columns.
  [[nodiscard]] bool like(const Tally& other) const;
  // The other must be alike.
  void add(const Tally& other);
  // No games; rows and columns stay.
  void clear();

 private:
  std::vector<Sheet> sheets_;
};

}  // namespace demarche::batch
