// Puts a game into a certain sitting by hand, so that a test can state how a package is judged
// there.
#pragma once

#include <initializer_list>
#include <utility>

#include "demarche/play.h"

namespace demarche::test {

// Round 1 of a started game, in a sitting of `format` with its parties present, `proposer` to
// propose.
[[nodiscard]] Situation seated(const Scenario& scenario, const Settings& settings, FormatId format,
                               SeatId proposer);

// Overwrites parts of a state. Nothing checks that a game could have led there.
void set_level(const Scenario& scenario, State& state, MeterId meter, std::int32_t level,
               SeatId of = {}, SeatId in = {});
void set_losses(const Scenario& scenario, State& state, SeatId seat, ProfileId profile,
                std::int32_t points);
void set_standing(const Scenario& scenario, State& state, IssueId issue, std::size_t option,
                  std::uint8_t settled_round = 0, SeatSet consented = {});
void set_flag(const Scenario& scenario, State& state, FlagId flag, bool up);
// Puts a package on the table of the sitting, proposed by its proposer, and asks everybody whose
// consent it needs.
void set_package(const Scenario& scenario, State& state, const Package& package);

[[nodiscard]] Package package_of(std::initializer_list<std::pair<IssueId, std::size_t>> entries);

}  // namespace demarche::test
