#include <algorithm>
#include <cstring>
#include <iterator>

#include "core/block.h"
#include "demarche/observe.h"
#include "rules/course.h"
#include "rules/evaluate.h"

namespace demarche {
namespace {

// Conceals one copy of a state from one seat.
class Veil {
 public:
  Veil(const Scenario& scenario, SeatId seat, State& state)
      : scenario_(scenario), seat_(seat), state_(state), block_(scenario, state) {}

  void draw() const {
    chance();
    profiles();
    meters();
    plans();
    covert_moves();
    pending();
    if (block_.head()->sitting.format != SittingState{}.format) sitting();
  }

 private:
  // What decides about luck, now or later.
  void chance() const {
    StateHead& head = *block_.head();
    head.world_seed = 0;
    std::fill(std::begin(head.events_left_out), std::end(head.events_left_out), 0U);
    head.ordered_ending = StateHead{}.ordered_ending;
  }

  void profiles() const {
    std::uint8_t* const profiles = block_.head()->profile;
    for (std::size_t other = 0; other < scenario_.seats.size(); ++other) {
      if (other != seat_.index()) profiles[other] = 0xFF;
    }
  }

  // A meter that the seat does not see stands where everybody knows that it began.
  void meters() const {
    for (std::size_t row = 0; row < scenario_.meters.size(); ++row) {
      if (scenario_.program->meters[row].everyone_sees) continue;
      const Meter& meter = scenario_.meters[row];
      const std::size_t seats = scenario_.seats.size();
      for (std::size_t cell = 0; cell < meter.start.size(); ++cell) {
        const std::size_t of = meter.scope == Meter::Scope::pair ? cell / seats : cell;
        if (who_sees(scenario_, MeterId{row}, SeatId{of}).has(seat_)) continue;
        block_.cells()[meter.first_cell + cell] = level_at_start(scenario_, MeterId{row}, cell);
      }
    }
  }

  // As at the start: nothing is in flight.
  void pending() const {
    const std::byte* const begun = scenario_.program->start.data() + scenario_.layout.pending;
    std::memcpy(block_.pending(), begun, sizeof(Pending) * scenario_.layout.pending_slots);
  }

  void plans() const {
    for (std::size_t other = 0; other < scenario_.seats.size(); ++other) {
      if (other == seat_.index()) continue;
      std::fill_n(block_.plan(SeatId{other}), scenario_.layout.plan_slots, PlannedMove{});
    }
  }

  // That a covert move of another was ever made.
  void covert_moves() const {
    for (const std::uint16_t move : scenario_.program->covert_moves) {
      for (std::size_t other = 0; other < scenario_.seats.size(); ++other) {
        if (other == seat_.index()) continue;
        MoveUse& use = *block_.use(MoveId{std::size_t{move}}, SeatId{other});
        const std::uint8_t opened = use.opened;
        use = MoveUse{};
        use.opened = opened;
      }
    }
  }

  void sitting() const;
  void telephone() const;

  const Scenario& scenario_;
  SeatId seat_;
  State& state_;
  Block<State> block_;
};

void Veil::sitting() const {
  StateHead& head = *block_.head();
  SittingState& sitting = head.sitting;
  const std::uint32_t own = 1U << seat_.index();
  if (head.phase == Phase::voting) {  // ballots are opened together
    sitting.accepted &= own;
    sitting.abstained &= own;
  }
  const bool in_the_room = (sitting.parties & own) != 0;
  if (in_the_room || scenario_.formats[sitting.format].open_to_all) return;
  const bool on_the_telephone =
      awaited(scenario_, state_).has(seat_) || (sitting.asked & sitting.answered & own) != 0;
  if (on_the_telephone) return telephone();
  SittingState outside;  // a sitting takes place: which, where, and who has come
  outside.format = sitting.format;
  outside.venue = sitting.venue;
  outside.parties = sitting.parties;
  sitting = outside;
  head.phase = Phase::proposing;
}

// Who is asked by telephone sees the package, who proposes it and how late it is; nothing of the
// talk.
void Veil::telephone() const {
  const SittingState& sitting = block_.head()->sitting;
  const std::uint32_t own = 1U << seat_.index();
  SittingState heard;
  heard.format = sitting.format;
  heard.venue = sitting.venue;
  heard.parties = sitting.parties;
  heard.exchange = sitting.exchange;
  heard.exchanges = sitting.exchanges;
  heard.proposer = sitting.proposer;
  heard.balloting = sitting.balloting;
  heard.asked = own;
  heard.answered = sitting.answered & own;
  heard.accepted = sitting.accepted & own;
  heard.abstained = sitting.abstained & own;
  heard.package_count = sitting.package_count;
  std::copy(std::begin(sitting.package_issue), std::end(sitting.package_issue),
            heard.package_issue);
  std::copy(std::begin(sitting.package_option), std::end(sitting.package_option),
            heard.package_option);
  block_.head()->sitting = heard;
}

}  // namespace

void conceal(const Scenario& scenario, const State& state, SeatId seat, State& out) {
  out = state;
  Veil(scenario, seat, out).draw();
}

}  // namespace demarche
