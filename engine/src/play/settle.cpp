#include <algorithm>
#include <array>

#include "core/block.h"
#include "demarche/limits.h"
#include "judge/standpoint.h"
#include "play/flow.h"
#include "rules/consent.h"
#include "rules/effects.h"
#include "rules/evaluate.h"
#include "rules/table.h"

namespace demarche {
namespace {

// Losses that the consenters accept, each counted with the values of every profile that its seat
// may have: the table of losses then says nothing about which was drawn. Before the table changes.
void count_losses(const Course& course, const Package& package, SeatSet consenters) {
  const Scenario& scenario = course.scenario;
  const Program& program = course.program;
  std::int32_t* const losses = Block(scenario, course.state()).losses();
  while (!consenters.empty()) {
    const SeatId seat = take_first(consenters);
    const std::uint32_t first = program.first_profile[seat.index()];
    const std::uint32_t last = program.first_profile[seat.index() + 1];
    for (std::uint32_t row = first; row < last; ++row) {
      const std::int64_t* const worth = program.worth.data() + row * program.options.size();
      std::int64_t change = 0;
      for (const Package::Entry& entry : package) {
        change += change_of_sum(scenario, course.state(), worth, entry.issue, entry.option);
      }
      if (change >= 0) continue;
      const std::int64_t before = table_sum(scenario, course.state(), worth);
      losses[row] += points(scenario, before) - points(scenario, before + change);
    }
  }
}

void change_support(const Course& course, const Package& package) {
  std::array<std::int32_t, Limits::kSeats> changes;  // as far as there are seats
  const std::size_t seats = course.scenario.layout.seats;
  for (std::size_t row = 0; row < seats; ++row) {
    changes[row] = home_change(course.scenario, course.state(), SeatId{row}, package);
  }
  const Block block(course.scenario, course.state());
  for (const Package::Entry& entry : package) block.table()[entry.issue] = entry.option;
  for (std::size_t row = 0; row < seats; ++row) {
    if (changes[row] == 0) continue;
    change_meter(course, MeterId{Meter::kSupport}, SeatId{row}, {}, changes[row]);
  }
}

void open_named_format(const Course& course, const Option& option) {
  if (!option.format.exists()) return;
  FormatState& format = Block(course.scenario, course.state()).formats()[option.format.index()];
  format.opened = course.head().round;
  course.tell(Happening::Kind::opened, all_seats(course.scenario),
              [&](Happening& told) { told.what = option.format.value; });
}

// What it costs to go back: the trust of those who had consented to what stood.
struct GoneBack {
  std::array<SeatSet, Package::kMost> had_consented;
  std::array<bool, Package::kMost> back{};
};

GoneBack look_back(const Course& course, const Package& package) {
  GoneBack gone;
  const Block block(course.scenario, course.state());
  for (std::size_t row = 0; row < package.count; ++row) {
    const Package::Entry& entry = package.entries[row];
    gone.had_consented[row] = {block.consented()[entry.issue]};
    gone.back[row] =
        course.program.issues[entry.issue].reversible &&
        goes_back(course.scenario, course.state(), IssueId{entry.issue}, OptionId{entry.option});
  }
  return gone;
}

void mark_settled(const Course& course, const Package& package, SeatSet consenters) {
  const Block block(course.scenario, course.state());
  for (const Package::Entry& entry : package) {
    block.settled()[entry.issue] = course.head().round;
    block.reopened()[entry.issue] = 0;
    block.consented()[entry.issue] = consenters.bits;
  }
}

// The price of settling something over the head of those whom it binds.
void pay_for_left_out(const Course& course, const Package::Entry& entry, SeatSet needed,
                      Occasion occasion) {
  const Rules& rules = course.scenario.rules;
  const SeatSet left = left_out_of(course.scenario, entry, needed, occasion.moment.self);
  if (left.empty()) return;
  for (std::size_t row = 0; row < course.scenario.seats.size(); ++row) {
    if (!left.has(SeatId{row})) continue;
    course.tell(Happening::Kind::over_head, all_seats(course.scenario), [&](Happening& told) {
      told.target = static_cast<std::uint8_t>(row);
      told.issue = entry.issue;
    });
  }
  occasion.moment.left_out = left;
  const bool softened = rules.softened_by.exists() &&
                        holds(course.scenario, course.state(), rules.softened_by, occasion.moment);
  carry_out(course, softened ? rules.over_head_softened : rules.over_head, occasion);
}

}  // namespace

Occasion occasion_of_decision(const Course& course, SeatId self, SeatSet consenters) {
  const SittingState& sitting = course.head().sitting;
  Occasion occasion;
  occasion.moment.self = self;
  occasion.moment.consenters = consenters;
  occasion.moment.present = {sitting.parties};
  occasion.audience = all_seats(course.scenario);
  // Two decisions of one round in different exchanges draw anew.
  occasion.place = course.scenario.formats[sitting.format].key + sitting.exchange;
  return occasion;
}

void settle(const Course& course, const Package& package, SeatId proposer, SeatSet consenters) {
  const SeatSet needed = consent_needed(course.scenario, package);
  course.tell(Happening::Kind::settled, all_seats(course.scenario), [&](Happening& told) {
    told.seat = byte_of(proposer);
    told.package = package;
    told.seats = consenters;
  });
  count_losses(course, package, consenters);
  const GoneBack gone = look_back(course, package);
  change_support(course, package);
  mark_settled(course, package, consenters);
  const Occasion occasion = occasion_of_decision(course, proposer, consenters);
  carry_out(course, course.scenario.rules.on_settle, occasion);
  for (const Package::Entry& entry : package) {
    const Issue& issue = course.scenario.issues[entry.issue];
    carry_out(course, issue.on_settle, occasion);
    carry_out(course, issue.options[entry.option].effects, occasion);
    open_named_format(course, issue.options[entry.option]);
  }
  for (const Package::Entry& entry : package) {
    pay_for_left_out(course, entry, needed, occasion);
  }
  for (std::size_t row = 0; row < package.count; ++row) {
    if (!gone.back[row]) continue;
    Occasion price = occasion;
    price.moment.consenters = gone.had_consented[row];
    carry_out(course, course.scenario.rules.go_back, price);
  }
}

}  // namespace demarche
