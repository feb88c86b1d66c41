// A legal decision at random, without listing what is legal: something is drawn that might be, and
// drawn anew until it is.
#include <algorithm>
#include <array>

#include "core/program.h"
#include "demarche/chance.h"
#include "demarche/choose.h"
#include "demarche/limits.h"
#include "play/legality.h"
#include "rules/course.h"
#include "rules/evaluate.h"
#include "rules/table.h"

namespace demarche {
namespace {

// After so many that were not legal, what is legal is listed after all.
constexpr int kTriesOfPlays = 32;
constexpr int kTriesOfPackages = 16;

// The n-th of the bits that are set, counted from 0. Options that may stand mostly lie side by
// side.
std::uint32_t nth_bit(std::uint32_t bits, std::uint32_t n) {
  const auto lowest = static_cast<std::uint32_t>(__builtin_ctz(bits));
  const std::uint32_t run = bits >> lowest;
  if ((run & (run + 1)) == 0) return lowest + n;
  for (; n > 0; --n) bits &= bits - 1;
  return static_cast<std::uint32_t>(__builtin_ctz(bits));
}

class Sampler {
 public:
  Sampler(const Scenario& scenario, const State& state, SeatId seat, std::uint64_t bits)
      : scenario_(scenario), program_(*scenario.program), state_(state), seat_(seat), bits_(bits) {}

  Move planned();
  Move put_forward();
  Move answered();
  Move voted();

 private:
  // 0 .. n-1.
  std::uint32_t below(std::uint32_t n) {
    bits_ += 0x9E3779B97F4A7C15U;
    return reduced(mixing::finalise(bits_), n);
  }
  [[nodiscard]] Move made(Move::Kind kind, std::uint8_t target = 0, std::uint16_t what = 0) const {
    Move move;
    move.kind = kind;
    move.seat = byte_of(seat_);
    move.target = target;
    move.what = what;
    return move;
  }
  [[nodiscard]] const FormatCode& format() const {
    return program_.formats[state_.head().sitting.format];
  }
  [[nodiscard]] bool legal(const Play& play) const {
    return may_play_now(scenario_, state_, seat_, MoveId{play.move}, play.target);
  }
  struct Sealed {
    std::int32_t moves = 0, cost = 0;
  };
  [[nodiscard]] Sealed sealed() const;
  Move planned_of_listed(const Play* first, std::uint32_t affordable);
  struct Entries {
    std::uint32_t issues = 0, least = 1, most = 0;  // least above most: no package at all
    std::array<std::uint8_t, Limits::kIssues> issue;
    std::array<std::uint32_t, Limits::kIssues> options;  // bits
  };
  [[nodiscard]] Entries entries() const;
  [[nodiscard]] std::uint32_t without_closed(std::uint8_t issue, std::uint32_t options) const;
  bool draw_package(const Entries& from, Package& out);
  [[nodiscard]] SeatSet to_be_asked() const;

  const Scenario& scenario_;
  const Program& program_;
  const State& state_;
  SeatId seat_;
  std::uint64_t bits_;
};

// What the seat has sealed lies at the beginning of its plan; in open planning it is paid for.
Sampler::Sealed Sampler::sealed() const {
  Sealed so_far;
  for (const PlannedMove& row : plan_of(scenario_, state_, seat_)) {
    if (row.move == PlannedMove{}.move) break;
    ++so_far.moves;
    if (!scenario_.open_planning) so_far.cost += program_.moves[row.move].cost;
  }
  return so_far;
}

Move Sampler::planned() {
  const Sealed so_far = sealed();
  if (so_far.moves >= program_.seats[seat_.index()].moves_a_round) return made(Move::Kind::done);
  const Play* const first = program_.plays_by_cost.data() + program_.first_play[seat_.index()];
  const std::size_t purse = cell_of(scenario_, MeterId{Meter::kCapital}, seat_);
  const std::uint32_t affordable =
      program_.plays_for(seat_, meter_cells(scenario_, state_)[purse] - so_far.cost);
  for (int tries = 0; tries < kTriesOfPlays; ++tries) {
    const std::uint32_t drawn = below(affordable + 1);
    if (drawn == affordable) return made(Move::Kind::done);
    if (legal(first[drawn])) return made(Move::Kind::play, first[drawn].target, first[drawn].move);
  }
  return planned_of_listed(first, affordable);
}

Move Sampler::planned_of_listed(const Play* first, std::uint32_t affordable) {
  std::uint32_t count = 1;  // done
  const Play* drawn = nullptr;
  for (const Play* play = first; play != first + affordable; ++play) {
    if (legal(*play) && below(++count) == 0) drawn = play;
  }
  if (drawn == nullptr) return made(Move::Kind::done);
  return made(Move::Kind::play, drawn->target, drawn->move);
}

// Of some options of an issue, those that are open or might be with the right package.
std::uint32_t Sampler::without_closed(std::uint8_t issue, std::uint32_t options) const {
  for (std::uint32_t left = options & program_.issues[issue].may_shut; left != 0;
       left &= left - 1) {
    const auto row = static_cast<std::uint32_t>(__builtin_ctz(left));
    if (program_.option(issue, row).depends) continue;
    const bool open = why_not_open(scenario_, state_, IssueId{issue}, OptionId{row}, {}).legal();
    if (!open) options &= ~(1U << row);
  }
  return options;
}

// What may be entered into a package: never a red line that nothing lifts, nor what is refused by
// itself.
Sampler::Entries Sampler::entries() const {
  const FormatCode& agenda = format();
  const ProfileId profile = profile_of(state_, seat_);
  Entries out;
  if (agenda.mediator.exists() && agenda.mediator != seat_) return out;
  for (std::uint32_t row = 0; row < agenda.issues; ++row) {
    const std::uint8_t issue = program_.agendas[agenda.first_issue + row];
    std::uint32_t options = entry_options(scenario_, state_, IssueId{issue});
    if (profile.exists()) options &= ~program_.red_always_of(seat_, profile, issue);
    options = without_closed(issue, options);
    if (options == 0) continue;
    out.issue[out.issues] = issue;
    out.options[out.issues++] = options;
  }
  out.least = agenda.least;
  out.most = std::min<std::uint32_t>(agenda.most, out.issues);
  return out;
}

// Issues drawn evenly, for each an option. Its size and each entry by itself are legal.
bool Sampler::draw_package(const Entries& from, Package& out) {
  const auto wanted = static_cast<std::uint8_t>(from.least + below(from.most - from.least + 1));
  std::uint32_t left = from.issues;
  for (std::uint32_t row = 0; out.count < wanted; ++row, --left) {
    if (left + out.count > wanted && below(left) >= std::uint32_t{wanted} - out.count) continue;
    const std::uint32_t options = from.options[row];
    const std::uint32_t option = nth_bit(options, below(count_of(options)));
    out.entries[out.count++] = {from.issue[row], static_cast<std::uint8_t>(option)};
  }
  return why_not_together(scenario_, state_, seat_, out).legal();
}

// Whom the seat may ask: everybody else in the room, or nobody.
SeatSet Sampler::to_be_asked() const {
  SeatSet others{state_.head().sitting.parties};
  others.remove(seat_);
  if (others.empty()) return others;
  const auto first = static_cast<std::uint8_t>(__builtin_ctz(others.bits));
  return why_not_ask(scenario_, state_, seat_, first).legal() ? others : SeatSet{};
}

Move Sampler::put_forward() {
  if (below(2) == 0) {
    const Entries from = entries();
    for (int tries = 0; from.least <= from.most && tries < kTriesOfPackages; ++tries) {
      Move move = made(Move::Kind::propose);
      if (draw_package(from, move.package)) return move;
    }
  }
  SeatSet asked = to_be_asked();
  const std::uint32_t drawn = below(2 + count_of(asked.bits));
  if (drawn == 0) return made(Move::Kind::pass);
  if (drawn == 1) return made(Move::Kind::walk_out);
  return made(Move::Kind::ask, static_cast<std::uint8_t>(nth_bit(asked.bits, drawn - 2)));
}

Move Sampler::answered() {
  for (;;) {
    switch (below(3)) {
      case 0:
        return made(Move::Kind::reject);
      case 1:
        if (why_not_accept(scenario_, state_, seat_).legal()) return made(Move::Kind::accept);
        break;
      default:
        if (why_not_walk_out(state_, seat_).legal()) return made(Move::Kind::walk_out);
        break;
    }
  }
}

Move Sampler::voted() {
  for (;;) {
    const std::uint32_t drawn = below(3);
    if (drawn == 2) return made(Move::Kind::abstain);
    const Move::Kind ballot = drawn == 0 ? Move::Kind::vote_yes : Move::Kind::vote_no;
    if (why_not_ballot(scenario_, state_, seat_, ballot).legal()) return made(ballot);
  }
}

}  // namespace

Move sample_move(const Scenario& scenario, const State& state, SeatId seat, std::uint64_t bits) {
  Sampler sampler(scenario, state, seat, bits);
  switch (state.head().phase) {
    case Phase::planning:
      return sampler.planned();
    case Phase::proposing:
      return sampler.put_forward();
    case Phase::answering:
      return sampler.answered();
    case Phase::voting:
    case Phase::over:
      break;
  }
  return sampler.voted();
}

}  // namespace demarche
