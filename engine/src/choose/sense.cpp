#include "choose/sense.h"

#include <algorithm>

#include "core/block.h"
#include "rules/evaluate.h"

namespace demarche {

namespace {

class SenseOfEffects {
 public:
  SenseOfEffects(const Scenario& scenario, const State& state, const Wants& wants,
                 const Moment& moment)
      : scenario_(scenario), state_(state), wants_(wants), moment_(moment) {}

  void read(Run effects) {
    for (std::uint32_t i = effects.first; i < effects.first + effects.count; ++i)
      read(scenario_.effects[i]);
  }

  [[nodiscard]] Sense sense() const {
    Sense made = sense_;
    made.room = counted_ == 0 ? 500 : room_ / counted_;
    return made;
  }

 private:
  void read(const Effect& effect) {
    switch (effect.kind) {
      case Effect::Kind::meter:
        read_meter(effect);
        break;
      case Effect::Kind::flag:
        read_flag(effect, true);
        break;
      case Effect::Kind::clear:
        read_flag(effect, false);
        break;
      case Effect::Kind::pledge:
        read_pledge(effect);
        break;
      case Effect::Kind::open_move:
        note(!move_opened(effect.subject, kOpenedByEffect));
        break;
      case Effect::Kind::close_move:
        note(!move_opened(effect.subject, kClosedByEffect));
        break;
      case Effect::Kind::open_format:
        note(Block(scenario_, state_).formats()[effect.subject].opened == 0);
        break;
      case Effect::Kind::close_format:
        note(Block(scenario_, state_).formats()[effect.subject].closed == 0);
        break;
      case Effect::Kind::open_venue:
      case Effect::Kind::close_venue:
        note(true);
        break;
      case Effect::Kind::reopen:
        note(settled_rounds(scenario_, state_)[effect.subject] != 0);
        break;
      case Effect::Kind::branch: {
        const bool held = !effect.when.exists() || holds(scenario_, state_, effect.when, moment_);
        read(held ? effect.then : effect.otherwise);
        break;
      }
      case Effect::Kind::end:
        note(true);
        break;
      case Effect::Kind::say:
        break;
    }
  }

  void note(bool changes) {
    if (!changes) return;
    sense_.changes_anything = true;
    room_ += 1000;
    ++counted_;
  }

  [[nodiscard]] bool move_opened(std::size_t move, std::uint8_t as) const {
    return *Block(scenario_, state_).move_opened(MoveId(move)) == as;
  }

  void read_meter(const Effect& effect) {
    const Meter& meter = scenario_.meters[effect.subject];
    if (meter.scope == Meter::Scope::world) return read_level(effect, meter, {}, {});
    const SeatSet in = seats_meant(scenario_, effect.in, moment_);
    for (SeatSet of = seats_meant(scenario_, effect.of, moment_); !of.empty();) {
      const SeatId first = take_first(of);
      if (meter.scope == Meter::Scope::actor) {
        read_level(effect, meter, first, {});
        continue;
      }
      SeatSet others = in;
      others.remove(first);
      while (!others.empty()) read_level(effect, meter, first, take_first(others));
    }
  }

  void read_level(const Effect& effect, const Meter& meter, SeatId of, SeatId in) {
    const std::size_t cell = cell_of(scenario_, MeterId(effect.subject), of, in);
    const std::int64_t level = Block(scenario_, state_).cells()[cell];
    std::int64_t step =
        effect.random ? (std::int64_t{effect.low} + effect.high) / 2 : effect.amount;
    if (effect.sets) step = effect.amount - level;
    const std::int64_t next = std::clamp<std::int64_t>(level + step, meter.low, meter.high);
    if (next == level) {
      if (step != 0) ++counted_;  // saturated: no room
      return;
    }
    sense_.changes_anything = true;
    const bool up = next > level;
    const std::int8_t wanted = wants_.meters[effect.subject];
    if (wanted != 0) ++((wanted > 0) == up ? sense_.serves : sense_.hinders);
    const bool improves = meter.good == Meter::Good::none || (meter.good == Meter::Good::up) == up;
    if (!improves) return;
    const std::int64_t span = std::max<std::int64_t>(std::int64_t{meter.high} - meter.low, 1);
    room_ += static_cast<std::int32_t>(1000 * (up ? meter.high - level : level - meter.low) / span);
    ++counted_;
  }

  void read_flag(const Effect& effect, bool up) {
    const bool changes = (Block(scenario_, state_).flags()[effect.subject] != 0) != up;
    if (changes && wants_.flags[effect.subject]) ++(up ? sense_.serves : sense_.hinders);
    note(changes);
  }

  void read_pledge(const Effect& effect) {
    const Undertaking& undertaking = scenario_.undertakings[effect.subject];
    const auto steps = member_steps(scenario_, state_);
    const bool can_rise =
        std::any_of(undertaking.members.begin(), undertaking.members.end(),
                    [&](const auto& member) { return steps[member.cell] < effect.step; });
    if (can_rise && wants_.undertakings[effect.subject]) ++sense_.serves;
    note(can_rise);
  }

  const Scenario& scenario_;
  const State& state_;
  const Wants& wants_;
  const Moment& moment_;
  Sense sense_;
  std::int32_t room_ = 0, counted_ = 0;
};

}  // namespace

Sense sense_of(const Scenario& scenario, const State& state, const Wants& wants, SeatId seat,
               MoveId move, SeatId target) {
  Moment moment;
  moment.self = seat;
  moment.target = target;
  SenseOfEffects effects(scenario, state, wants, moment);
  effects.read(scenario.moves[move.index()].success);
  return effects.sense();
}

}  // namespace demarche
