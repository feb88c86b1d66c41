// Builds small scenarios by hand, so that a test can state a rule without a file.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "demarche/scenario.h"

namespace demarche::test {

using Nodes = std::vector<Condition>;  // one condition, in pre-order

// Leaves and heads of conditions.
[[nodiscard]] Nodes flag_up(FlagId flag);
[[nodiscard]] Nodes meter_in(MeterId meter, Bounds bounds, Who of = {}, Who in = {});
[[nodiscard]] Nodes option_in(IssueId issue, Bounds bounds);
[[nodiscard]] Nodes is_settled(IssueId issue);
[[nodiscard]] Nodes pledged(UndertakingId undertaking, std::uint8_t step, Bounds bounds);
[[nodiscard]] Nodes round_in(Bounds bounds);
[[nodiscard]] Nodes was_held(FormatId format);
[[nodiscard]] Nodes was_played(MoveId move, Who of, Condition::Result result);
[[nodiscard]] Nodes has_profile(ProfileId profile);
[[nodiscard]] Nodes all_of(std::initializer_list<Nodes> children);
[[nodiscard]] Nodes any_of(std::initializer_list<Nodes> children);
[[nodiscard]] Nodes none_of(const Nodes& child);
[[nodiscard]] Nodes at_least_of(int least, std::initializer_list<Nodes> children);

[[nodiscard]] constexpr Bounds at_least(std::int32_t low) { return {low, INT32_MAX}; }
[[nodiscard]] constexpr Bounds at_most(std::int32_t high) { return {INT32_MIN, high}; }
[[nodiscard]] constexpr Bounds exactly(std::int32_t value) { return {value, value}; }

[[nodiscard]] constexpr Who named(SeatId seat) { return {Who::Kind::seat, seat}; }
[[nodiscard]] constexpr Who word(Who::Kind kind) { return {kind, SeatId{}}; }

// Effects and terms.
[[nodiscard]] Effect add_to(MeterId meter, std::int32_t amount, Who of = {}, Who in = {});
[[nodiscard]] Effect raise(FlagId flag);
[[nodiscard]] Effect effect_on(Effect::Kind kind, std::size_t subject);
[[nodiscard]] Effect after(int rounds, Effect effect);
[[nodiscard]] Effect lasting(int rounds, Effect effect);
[[nodiscard]] Effect between(std::int32_t low, std::int32_t high, Effect effect);
[[nodiscard]] Term meter_term(MeterId meter, std::int32_t above, std::int32_t times, Who of = {},
                              Who in = {});

[[nodiscard]] SeatSet seats_of(std::initializer_list<std::size_t> seats);
[[nodiscard]] Consent consent_of(std::initializer_list<std::size_t> seats);

inline constexpr MeterId kSupport{Meter::kSupport}, kTrust{Meter::kTrust},
    kCapital{Meter::kCapital};

// The scenario under construction.
class Draft {
 public:
  Scenario scenario;

  TextId text(std::string_view words);
  ConditionId when(const Nodes& nodes);
  Run effects(std::vector<Effect> rows);
  Run terms(std::vector<Term> rows);
  // A seat with its actor; support and capital start as given.
  SeatId seat(std::string_view id, std::int32_t capital, std::int32_t income,
              std::int32_t moves_a_round);
  // Rows 0 to 2; call after the seats.
  void own_meters(std::int32_t trust);
  MeterId meter(std::string_view id, Meter::Scope scope, std::int32_t start,
                std::int32_t drift = 0);
  FlagId flag(std::string_view id);
  // An issue whose first option is the status quo.
  IssueId issue(std::string_view id, Consent consent,
                std::initializer_list<std::string_view> options);
  FormatId format(std::string_view id, SeatSet parties, std::initializer_list<IssueId> agenda,
                  std::int32_t exchanges, std::int32_t most);
  VenueId venue(std::string_view id);
  MoveId move(std::string_view id, SeatSet by, std::int32_t cost, std::int32_t odds);
  EventId event(std::string_view id, EventRule::Trigger trigger);
  EndingId ending(std::string_view id, ConditionId when, bool agreement, bool early = false);
  // A profile of a seat: its weights (sum 1000), options valued evenly from 0 to 100 (or 100 to 0
  // when `falling`).
  Profile& profile(SeatId seat, std::string_view id, std::vector<std::int32_t> weights,
                   std::vector<bool> falling);

 private:
  std::size_t next_effect_ = 0;
};

}  // namespace demarche::test
