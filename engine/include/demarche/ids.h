// Strong identifiers: an issue can never be passed where a seat is meant.
//
// Every identifier is the dense index of a row in a table of Scenario, 0 to 65,534; the default is
// "none".
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace demarche {

template <class Tag>
struct Id {
  static constexpr std::uint16_t kNone = 0xFFFF;
  std::uint16_t value = kNone;

  constexpr Id() = default;
  constexpr explicit Id(std::size_t index) : value(static_cast<std::uint16_t>(index)) {}

  [[nodiscard]] constexpr bool exists() const { return value != kNone; }
  [[nodiscard]] constexpr std::size_t index() const { return value; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

using ActorId = Id<struct ActorTag>;              // row of Scenario::actors
using SeatId = Id<struct SeatTag>;                // row of Scenario::seats, at most 32 of them
using ProfileId = Id<struct ProfileTag>;          // row of Seat::profiles, counted within its seat
using IssueId = Id<struct IssueTag>;              // row of Scenario::issues
using OptionId = Id<struct OptionTag>;            // row of Issue::options, counted within its issue
using MeterId = Id<struct MeterTag>;              // row of Scenario::meters
using FlagId = Id<struct FlagTag>;                // row of Scenario::flags
using FormatId = Id<struct FormatTag>;            // row of Scenario::formats
using VenueId = Id<struct VenueTag>;              // row of Scenario::venues
using FamilyId = Id<struct FamilyTag>;            // row of Scenario::families
using MoveId = Id<struct MoveTag>;                // row of Scenario::moves
using UndertakingId = Id<struct UndertakingTag>;  // row of Scenario::undertakings
using EventId = Id<struct EventTag>;              // row of Scenario::events
using EndingId = Id<struct EndingTag>;            // row of Scenario::endings
using GoalId = Id<struct GoalTag>;                // row of Scenario::goals
using SourceId = Id<struct SourceTag>;            // row of Scenario::sources
using CodexId = Id<struct CodexTag>;              // row of Scenario::codex
using ConstellationId = Id<struct ConstellationTag>;  // row of Scenario::constellations

// Index of a text in every language's table; 0 is the empty text.
struct TextId {
  std::uint32_t value = 0;
  [[nodiscard]] constexpr bool empty() const { return value == 0; }
  friend constexpr auto operator<=>(TextId, TextId) = default;
};

// Seats as a set: bit i is SeatId(i). A scenario has at most 32 seats.
struct SeatSet {
  std::uint32_t bits = 0;

  [[nodiscard]] constexpr bool has(SeatId seat) const { return (bits >> seat.index() & 1U) != 0; }
  constexpr void add(SeatId seat) { bits |= 1U << seat.index(); }
  constexpr void remove(SeatId seat) { bits &= ~(1U << seat.index()); }
  [[nodiscard]] constexpr bool empty() const { return bits == 0; }
  [[nodiscard]] constexpr int size() const { return __builtin_popcount(bits); }
  friend constexpr bool operator==(SeatSet, SeatSet) = default;
};

// 64-bit key of an id's text (FNV-1a, then one mixing step): draws are keyed by names, never by
// positions in the file, so that adding a row changes no other draw.
[[nodiscard]] std::uint64_t key_of(std::string_view id);

}  // namespace demarche
