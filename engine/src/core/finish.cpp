#include <algorithm>
#include <cassert>

#include "core/pending_bound.h"
#include "core/program.h"
#include "demarche/limits.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {
namespace {

template <class Rows>
void key_rows(Rows& rows) {
  for (auto& row : rows) row.key = key_of(row.id);
}

void key_everything(Scenario& scenario) {
  key_rows(scenario.actors);
  key_rows(scenario.constellations);
  key_rows(scenario.issues);
  key_rows(scenario.meters);
  key_rows(scenario.formats);
  key_rows(scenario.venues);
  key_rows(scenario.moves);
  key_rows(scenario.undertakings);
  key_rows(scenario.events);
  for (Seat& seat : scenario.seats) key_rows(seat.profiles);
  for (Issue& issue : scenario.issues) key_rows(issue.options);
}

std::uint32_t cells_of(const Meter& meter, std::uint32_t seats) {
  switch (meter.scope) {
    case Meter::Scope::world:
      return 1;
    case Meter::Scope::actor:
      return seats;
    case Meter::Scope::pair:
      return seats * seats;
  }
  return 0;
}

void count_rows(Scenario& scenario, StateLayout& layout) {
  layout.seats = static_cast<std::uint32_t>(scenario.seats.size());
  layout.issues = static_cast<std::uint32_t>(scenario.issues.size());
  layout.flags = static_cast<std::uint32_t>(scenario.flags.size());
  layout.moves = static_cast<std::uint32_t>(scenario.moves.size());
  layout.formats = static_cast<std::uint32_t>(scenario.formats.size());
  layout.venues = static_cast<std::uint32_t>(scenario.venues.size());
  layout.events = static_cast<std::uint32_t>(scenario.events.size());
  for (Meter& meter : scenario.meters) {
    meter.first_cell = layout.meters;
    layout.meters += cells_of(meter, layout.seats);
  }
  for (Undertaking& undertaking : scenario.undertakings) {
    for (Undertaking::Member& member : undertaking.members) member.cell = layout.members++;
  }
  for (const Seat& seat : scenario.seats) {
    layout.profiles += static_cast<std::uint32_t>(seat.profiles.size());
    layout.plan_slots = std::max(layout.plan_slots, static_cast<std::uint32_t>(seat.moves_a_round));
  }
  layout.pending_slots = static_cast<std::uint32_t>(pending_bound(scenario));
}

// Hands out the bytes one array after the other; elements of four bytes come first, so no gap
// arises.
class Bytes {
 public:
  std::uint32_t take(std::size_t element, std::uint32_t count) {
    const std::uint32_t offset = next_;
    next_ += static_cast<std::uint32_t>(element) * count;
    return offset;
  }
  [[nodiscard]] std::uint32_t rounded_up() const { return (next_ + 7U) & ~7U; }

 private:
  std::uint32_t next_ = sizeof(StateHead);
};

void place_arrays(StateLayout& layout) {
  Bytes bytes;
  layout.losses = bytes.take(sizeof(std::int32_t), layout.profiles);
  layout.meter_cells = bytes.take(sizeof(std::int32_t), layout.meters);
  layout.consented = bytes.take(sizeof(std::uint32_t), layout.issues);
  layout.pending = bytes.take(sizeof(Pending), layout.pending_slots);
  layout.move_uses = bytes.take(sizeof(MoveUse), layout.moves * layout.seats);
  layout.format_bytes = bytes.take(sizeof(FormatState), layout.formats);
  layout.plans = bytes.take(sizeof(PlannedMove), layout.seats * layout.plan_slots);
  layout.table = bytes.take(1, layout.issues);
  layout.settled = bytes.take(1, layout.issues);
  layout.reopened = bytes.take(1, layout.issues);
  layout.flag_bytes = bytes.take(1, layout.flags);
  layout.venue_bytes = bytes.take(1, layout.venues);
  layout.event_bytes = bytes.take(1, layout.events);
  layout.member_steps = bytes.take(1, layout.members);
  layout.size = bytes.rounded_up();
}

struct Count {
  std::size_t have;
  std::size_t most;
  const char* name;
};

const char* broken_count(std::initializer_list<Count> counts) {
  for (const Count& count : counts) {
    if (count.have > count.most) return count.name;
  }
  return nullptr;
}

const char* broken_inside(const Scenario& scenario) {
  for (const Seat& seat : scenario.seats) {
    const char* broken = broken_count(
        {{seat.profiles.size(), Limits::kProfiles, "profiles"},
         {static_cast<std::size_t>(seat.moves_a_round), Limits::kPlans, "moves a round"}});
    if (broken != nullptr) return broken;
  }
  for (const Issue& issue : scenario.issues) {
    if (issue.options.size() > Limits::kOptions) return "options";
  }
  std::size_t members = 0;
  for (const Undertaking& undertaking : scenario.undertakings) {
    members += undertaking.members.size();
    if (undertaking.steps.size() > Limits::kSteps) return "steps";
  }
  for (const Format& format : scenario.formats) {
    const char* broken = broken_count(
        {{static_cast<std::size_t>(format.exchanges), Limits::kExchanges, "exchanges"},
         {static_cast<std::size_t>(format.most), Package::kMost, "issues in a package"}});
    if (broken != nullptr) return broken;
  }
  return members > Limits::kMembers ? "members" : nullptr;
}

std::size_t cells_and_flags(const Scenario& scenario) {
  std::size_t cells = scenario.flags.size();
  for (const Meter& meter : scenario.meters) {
    cells += cells_of(meter, static_cast<std::uint32_t>(scenario.seats.size()));
  }
  return cells;
}

}  // namespace

const char* broken_limit(const Scenario& scenario) {
  const char* broken = broken_count({{scenario.seats.size(), Limits::kSeats, "seats"},
                                     {scenario.issues.size(), Limits::kIssues, "issues"},
                                     {scenario.formats.size(), Limits::kFormats, "formats"},
                                     {scenario.events.size(), Limits::kEvents, "events"},
                                     {scenario.venues.size(), Limits::kVenues, "venues"},
                                     {scenario.moves.size(), Limits::kMoves, "moves"},
                                     {scenario.endings.size(), Limits::kEndings, "endings"},
                                     {scenario.rounds.size(), Limits::kRounds, "rounds"},
                                     {cells_and_flags(scenario), Limits::kCells, "meters"}});
  if (broken == nullptr) broken = broken_inside(scenario);
  if (broken == nullptr && pending_bound(scenario) > Limits::kPending) broken = "pending effects";
  return broken;
}

void finish(Scenario& scenario) {
  assert(broken_limit(scenario) == nullptr);
  key_everything(scenario);
  scenario.layout = StateLayout{};
  count_rows(scenario, scenario.layout);
  place_arrays(scenario.layout);
  scenario.program = std::make_shared<const Program>(compile(scenario));
}

}  // namespace demarche
