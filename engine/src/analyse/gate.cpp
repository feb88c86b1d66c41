#include "analyse/gate.h"

#include <algorithm>

#include "core/block.h"
#include "judge/circumstances.h"
#include "judge/offer_space.h"
#include "rules/consent.h"
#include "rules/course.h"
#include "rules/table.h"

namespace demarche::analyse {
namespace {

Package::Entry entry(std::size_t issue, std::size_t option) {
  return {static_cast<std::uint8_t>(issue), static_cast<std::uint8_t>(option)};
}

// A status quo that some stake does not count as an outcome means "not decided".
bool is_outcome(const Scenario& scenario, std::span<const Stake> stakes, std::size_t issue,
                std::size_t option) {
  return std::none_of(stakes.begin(), stakes.end(), [&](const Stake& stake) {
    const ExactValues& exact =
        scenario.seats[stake.seat.index()].profiles[stake.profile.index()].exact;
    return exact.present && exact.values[issue][option] == ExactValues::kNoOutcome;
  });
}

// Whether an issue that has not been settled can only change together with all others of an
// agenda: then no table has it as it is and another one changed.
bool changes_with_others(const Scenario& scenario, const State& state, std::size_t issue) {
  if (settled_rounds(scenario, state)[issue] != 0) return false;
  bool on_an_agenda = false;
  for (const Format& format : scenario.formats) {
    const auto& agenda = format.agenda;
    if (std::find(agenda.begin(), agenda.end(), IssueId(issue)) == agenda.end()) continue;
    on_an_agenda = true;
    if (agenda.size() < 2 || format.least < static_cast<std::int32_t>(agenda.size())) return false;
  }
  return on_an_agenda;
}

bool lies_back(const Scenario& scenario, const State& state, std::size_t issue,
               std::size_t option) {
  return Block(scenario, state).reopened()[issue] == 0 && !scenario.issues[issue].reversible &&
         goes_back(scenario, state, IssueId(issue), OptionId(option));
}

}  // namespace

Gate::Gate(const Scenario& scenario, const State& state, std::span<const Stake> stakes)
    : scenario_(scenario), trial_(state), profiles_(scenario.seats.size()) {
  const auto table = standing_table(scenario, state);
  stands_.assign(table.begin(), table.end());
  for (const Stake& stake : stakes) profiles_[stake.seat.index()] = stake.profile;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    support_left_.push_back(meter_value(scenario, state, MeterId(Meter::kSupport), SeatId(seat)) -
                            scenario.seats[seat].support_floor);
  }
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    std::vector<Row>& rows = rows_.emplace_back();
    for (std::size_t option = 0; option < scenario.issues[issue].options.size(); ++option) {
      const Row& row = rows.emplace_back(row_of(issue, option, stakes));
      asks_ = asks_ || row.may_stand == Test::ask || !row.may_cross.empty();
      votes_ = votes_ || row.voted;
    }
  }
}

void Gate::add_red_lines(std::size_t issue, std::size_t option, const Stake& stake,
                         Row& row) const {
  const Profile& profile = scenario_.seats[stake.seat.index()].profiles[stake.profile.index()];
  for (const RedLine& line : profile.red_lines) {
    if (line.issue != IssueId(issue) || (line.options >> option & 1U) == 0) continue;
    if (reads_table(scenario_, line.unless)) row.may_cross.add(stake.seat);
  }
  if (row.may_cross.has(stake.seat)) return;
  const Package alone = only(IssueId(issue), OptionId(option));
  if (crosses_red_line(scenario_, trial_, stake.seat, stake.profile, IssueId(issue),
                       OptionId(option), alone)) {
    row.crosses.add(stake.seat);
  }
}

Gate::Row Gate::row_of(std::size_t issue, std::size_t option, std::span<const Stake> stakes) const {
  Row row;
  if (!is_outcome(scenario_, stakes, issue, option)) return row;
  if (option == stands_[issue]) {
    if (!changes_with_others(scenario_, trial_, issue)) row.may_stand = Test::yes;
    return row;
  }
  if (lies_back(scenario_, trial_, issue, option)) return row;
  const Consent& consent = consent_for(scenario_, entry(issue, option));
  row.voted = consent.vote;
  if (!consent.vote) row.needs = consent.parties;
  for (const Stake& stake : stakes) add_red_lines(issue, option, stake, row);
  if (reads_table(scenario_, scenario_.issues[issue].options[option].open)) {
    row.may_stand = Test::ask;
  } else if (why_not_open(scenario_, trial_, IssueId(issue), OptionId(option),
                          only(IssueId(issue), OptionId(option)))
                 .legal()) {
    row.may_stand = Test::yes;
  }
  return row;
}

// Whether nobody could ever sign the option.
bool Gate::keeps_out(const Row& row) const {
  return row.may_stand == Test::no || (row.needs.bits & row.crosses.bits) != 0;
}

// Whether the option can be judged without looking at the others.
bool Gate::stands_alone(const Row& row) const {
  return row.may_stand == Test::yes && row.may_cross.empty() && row.crosses.empty() && !row.voted;
}

bool Gate::home_never_binds() const {
  for (std::size_t seat = 0; seat < support_left_.size(); ++seat) {
    std::int32_t worst = 0;
    for (std::size_t issue = 0; issue < rows_.size(); ++issue) {
      const std::vector<std::int32_t>& home = scenario_.issues[issue].home[seat];
      std::int32_t lowest = 0;
      for (std::size_t option = 0; option < home.size(); ++option) {
        if (!keeps_out(rows_[issue][option]))
          lowest = std::min(lowest, home[option] - home[stands_[issue]]);
      }
      worst += lowest;
    }
    if (worst < 0 && support_left_[seat] + worst < 0) return false;
  }
  return true;
}

Space Gate::space() const {
  constexpr std::uint64_t kMost = std::uint64_t{1} << 63;
  Space space;
  space.separable = home_never_binds();
  space.countable = true;
  space.combinations = 1;
  for (const std::vector<Row>& rows : rows_) {
    std::vector<std::uint8_t>& options = space.options.emplace_back();
    for (std::size_t option = 0; option < rows.size(); ++option) {
      if (keeps_out(rows[option])) continue;
      options.push_back(static_cast<std::uint8_t>(option));
      space.separable = space.separable && stands_alone(rows[option]);
    }
    const std::uint64_t count = options.size();
    if (count > 0 && space.combinations > (kMost - 1) / count) space.countable = false;
    space.combinations = space.countable ? space.combinations * count : 0;
  }
  return space;
}

void Gate::put(std::span<const std::uint8_t> table) {
  std::copy(table.begin(), table.end(), Block(scenario_, trial_).table());
}

bool Gate::is_open(std::span<const std::uint8_t> table) {
  if (!asks_) return true;
  put(table);
  for (std::size_t issue = 0; issue < table.size(); ++issue) {
    if (rows_[issue][table[issue]].may_stand != Test::ask) continue;
    const OptionId option(std::size_t{table[issue]});
    if (!why_not_open(scenario_, trial_, IssueId(issue), option, only(IssueId(issue), option))
             .legal()) {
      return false;
    }
  }
  return true;
}

SeatSet Gate::may_sign(std::span<const std::uint8_t> table) {
  SeatSet kept = {};
  if (asks_) put(table);
  for (std::size_t issue = 0; issue < table.size(); ++issue) {
    const Row& row = rows_[issue][table[issue]];
    kept.bits |= row.crosses.bits;
    for (std::size_t seat = 0; row.may_cross.bits >> seat != 0; ++seat) {
      if (!row.may_cross.has(SeatId(seat))) continue;
      const OptionId option(std::size_t{table[issue]});
      if (crosses_red_line(scenario_, trial_, SeatId(seat), profiles_[seat], IssueId(issue), option,
                           only(IssueId(issue), option))) {
        kept.add(SeatId(seat));
      }
    }
  }
  for (std::size_t seat = 0; seat < support_left_.size(); ++seat) {
    std::int32_t change = 0;
    for (std::size_t issue = 0; issue < table.size(); ++issue) {
      const std::vector<std::int32_t>& home = scenario_.issues[issue].home[seat];
      change += home[table[issue]] - home[stands_[issue]];
    }
    if (change < 0 && support_left_[seat] + change < 0) kept.add(SeatId(seat));
  }
  return SeatSet{all_seats(scenario_).bits & ~kept.bits};
}

bool Gate::changes(std::span<const std::uint8_t> table) const {
  return !std::equal(table.begin(), table.end(), stands_.begin());
}

bool Gate::voted_through(std::span<const std::uint8_t> table, SeatSet yes) const {
  Ballots ballots;
  for (std::size_t issue = 0; issue < table.size(); ++issue) {
    if (!rows_[issue][table[issue]].voted) continue;
    ballots.abstained.bits |= consent_for(scenario_, entry(issue, table[issue])).must_abstain.bits;
  }
  ballots.yes.bits = yes.bits & ~ballots.abstained.bits;
  ballots.no.bits = all_seats(scenario_).bits & ~yes.bits & ~ballots.abstained.bits;
  for (std::size_t issue = 0; issue < table.size(); ++issue) {
    if (table[issue] == stands_[issue]) continue;
    if (!carried(scenario_, only(IssueId(issue), OptionId(std::size_t{table[issue]})), ballots))
      return false;
  }
  return true;
}

bool Gate::agreed(std::span<const std::uint8_t> table, SeatSet yes) const {
  if (votes_) return voted_through(table, yes);
  std::uint32_t needs = 0;
  for (std::size_t issue = 0; issue < table.size(); ++issue)
    needs |= rows_[issue][table[issue]].needs.bits;
  return (needs & ~yes.bits) == 0;
}

}  // namespace demarche::analyse
