#include "engine/at_the_table.h"

namespace demarche::test {
namespace {

template <class Row>
Row& row_at(State& state, std::uint32_t offset, std::size_t index) {
  return reinterpret_cast<Row*>(state.bytes().data() + offset)[index];
}

}  // namespace

Situation seated(const Scenario& scenario, const Settings& settings, FormatId format,
                 SeatId proposer) {
  Situation situation = start(scenario, settings);
  StateHead& head = situation.state.head();
  const Format& row = scenario.formats[format.index()];
  head.phase = Phase::proposing;
  head.sitting = SittingState{};
  head.sitting.format = static_cast<std::uint8_t>(format.value);
  head.sitting.parties = row.parties.bits;
  head.sitting.exchanges = static_cast<std::uint8_t>(row.exchanges);
  head.sitting.proposer = static_cast<std::uint8_t>(proposer.value);
  return situation;
}

void set_level(const Scenario& scenario, State& state, MeterId meter, std::int32_t level, SeatId of,
               SeatId in) {
  const Meter& row = scenario.meters[meter.index()];
  std::size_t cell = row.first_cell;
  if (row.scope == Meter::Scope::actor) cell += of.index();
  if (row.scope == Meter::Scope::pair) cell += of.index() * scenario.seats.size() + in.index();
  row_at<std::int32_t>(state, scenario.layout.meter_cells, cell) = level;
}

void set_losses(const Scenario& scenario, State& state, SeatId seat, ProfileId profile,
                std::int32_t points) {
  std::size_t row = profile.index();
  for (std::size_t s = 0; s < seat.index(); ++s) row += scenario.seats[s].profiles.size();
  row_at<std::int32_t>(state, scenario.layout.losses, row) = points;
}

void set_standing(const Scenario& scenario, State& state, IssueId issue, std::size_t option,
                  std::uint8_t settled_round, SeatSet consented) {
  row_at<std::uint8_t>(state, scenario.layout.table, issue.index()) =
      static_cast<std::uint8_t>(option);
  row_at<std::uint8_t>(state, scenario.layout.settled, issue.index()) = settled_round;
  row_at<std::uint32_t>(state, scenario.layout.consented, issue.index()) = consented.bits;
}

void set_flag(const Scenario& scenario, State& state, FlagId flag, bool up) {
  row_at<std::uint8_t>(state, scenario.layout.flag_bytes, flag.index()) = up ? 1 : 0;
}

void set_package(const Scenario& scenario, State& state, const Package& package) {
  StateHead& head = state.head();
  head.phase = Phase::answering;
  SittingState& sitting = head.sitting;
  sitting.package_count = package.count;
  for (std::size_t i = 0; i < package.count; ++i) {
    sitting.package_issue[i] = package.entries[i].issue;
    sitting.package_option[i] = package.entries[i].option;
  }
  sitting.asked = consent_needed(scenario, package).bits & ~(1U << sitting.proposer);
}

Package package_of(std::initializer_list<std::pair<IssueId, std::size_t>> entries) {
  Package package;
  for (const auto& [issue, option] : entries) package.set(issue, OptionId(option));
  return package;
}

}  // namespace demarche::test
