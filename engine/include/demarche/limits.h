// How large a scenario may be. The loader reports what is larger; `finish` relies on it.
#pragma once

#include <cstddef>

namespace demarche {

struct Scenario;

struct Limits {
  static constexpr std::size_t kSeats = 32;    // SeatSet
  static constexpr std::size_t kProfiles = 8;  // of a seat
  static constexpr std::size_t kIssues = 64;   // LegalMoves::options
  static constexpr std::size_t kOptions = 32;  // of an issue
  static constexpr std::size_t kFormats = 16;  // StateHead::walked_out_of
  static constexpr std::size_t kEvents = 128;  // StateHead::events_left_out
  static constexpr std::size_t kVenues = 250;
  static constexpr std::size_t kMoves = 1000;
  static constexpr std::size_t kPlans = 8;      // moves of a seat in one round
  static constexpr std::size_t kMembers = 256;  // of all undertakings together
  static constexpr std::size_t kSteps = 16;     // of an undertaking
  static constexpr std::size_t kEndings = 250;
  static constexpr std::size_t kRounds = 250;
  static constexpr std::size_t kExchanges = 250;
  static constexpr std::size_t kCells = 60'000;  // of meters and flags together
  static constexpr std::size_t kPending =
      1024;  // lasting and delayed effects in flight at the same time
};

// The first limit that a scenario breaks, as a name of a table ("issues", "pending effects"), or
// null.
[[nodiscard]] const char* broken_limit(const Scenario& scenario);

}  // namespace demarche
