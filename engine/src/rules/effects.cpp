#include "rules/effects.h"

#include <algorithm>
#include <cassert>

#include "core/block.h"
#include "demarche/chance.h"
#include "rules/pending.h"
#include "rules/undertakings.h"

namespace demarche {
namespace {

std::uint64_t rotated(std::uint64_t key, int by) { return key << by | key >> (64 - by); }

std::uint64_t key_of_seat(const Scenario& scenario, SeatId seat) {
  return seat.exists() ? scenario.program->seats[seat.index()].key : 0;
}

// Carries out the effects of one occasion.
class Carrier {
 public:
  Carrier(const Course& course, const Occasion& occasion) : course_(course), occasion_(occasion) {}

  void run(Run effects) const {
    for (std::uint32_t row = effects.first; row < effects.first + effects.count; ++row) {
      const Effect& effect = course_.scenario.effects[row];
      if (effect.after > 0) {
        postpone(course_, static_cast<std::uint16_t>(row), occasion_.moment);
      } else {
        now(effect);
      }
    }
  }

  void now(const Effect& effect) const;

 private:
  void meters(const Effect& effect) const;
  void cell(const Effect& effect, SeatId of, SeatId in) const;
  [[nodiscard]] std::int32_t amount(const Effect& effect, SeatId of, SeatId in) const;
  void flag(const Effect& effect, bool up) const;
  void availability(const Effect& effect, bool open) const;
  void format(FormatId id, bool open) const;

  const Course& course_;
  const Occasion& occasion_;
};

void Carrier::now(const Effect& effect) const {
  switch (effect.kind) {
    case Effect::Kind::meter:
      return meters(effect);
    case Effect::Kind::flag:
      return flag(effect, true);
    case Effect::Kind::clear:
      return flag(effect, false);
    case Effect::Kind::pledge:
      return pledge(course_, effect);
    case Effect::Kind::open_move:
    case Effect::Kind::open_format:
    case Effect::Kind::open_venue:
      return availability(effect, true);
    case Effect::Kind::close_move:
    case Effect::Kind::close_format:
    case Effect::Kind::close_venue:
      return availability(effect, false);
    case Effect::Kind::reopen:
      Block(course_.scenario, course_.state()).reopened()[effect.subject] = 1;
      return course_.tell(Happening::Kind::opened, all_seats(course_.scenario),
                          [&](Happening& told) {
                            told.issue = told.what = effect.subject;
                            told.amount = 3;
                          });
    case Effect::Kind::say:
      return course_.tell(Happening::Kind::news, occasion_.audience,
                          [&](Happening& told) { told.text = effect.text; });
    case Effect::Kind::branch: {
      const bool yes = holds(course_.scenario, course_.state(), effect.when, occasion_.moment);
      return run(yes ? effect.then : effect.otherwise);
    }
    case Effect::Kind::end:
      if (course_.head().ordered_ending == 0xFF) {
        course_.head().ordered_ending = static_cast<std::uint8_t>(effect.subject);
      }
      return;
  }
}

void Carrier::meters(const Effect& effect) const {
  const Meter::Scope scope = course_.program.meters[effect.subject].scope;
  if (scope == Meter::Scope::world) return cell(effect, {}, {});
  SeatSet of = seats_meant(course_.scenario, effect.of, occasion_.moment);
  const SeatSet in = scope == Meter::Scope::pair
                         ? seats_meant(course_.scenario, effect.in, occasion_.moment)
                         : SeatSet{};
  while (!of.empty()) {
    const SeatId first = take_first(of);
    if (scope == Meter::Scope::actor) {
      cell(effect, first, {});
      continue;
    }
    SeatSet others = in;
    others.remove(first);
    while (!others.empty()) cell(effect, first, take_first(others));
  }
}

std::int32_t Carrier::amount(const Effect& effect, SeatId of, SeatId in) const {
  if (!effect.random) return effect.amount;
  const Scenario& scenario = course_.scenario;
  const Moment& moment = occasion_.moment;
  DrawKey key;
  key.kind = Draw::amount;
  key.round = course_.head().round;
  key.who = key_of_seat(scenario, moment.self) ^ rotated(key_of_seat(scenario, moment.target), 17) ^
            occasion_.place;
  key.what = effect.key;
  key.whom = key_of_seat(scenario, of) ^ rotated(key_of_seat(scenario, in), 1);
  const auto n = static_cast<std::uint32_t>(effect.high - effect.low + 1);
  return effect.low + static_cast<std::int32_t>(draw(course_.head().world_seed, key, n));
}

void Carrier::cell(const Effect& effect, SeatId of, SeatId in) const {
  const MeterId meter{effect.subject};
  std::int32_t change = amount(effect, of, in);
  if (effect.sets) change -= meter_value(course_.scenario, course_.state(), meter, of, in);
  const std::int32_t real = change_meter(course_, meter, of, in, change);
  if (effect.lasts == 0 || real == 0) return;
  undo_later(course_, cell_of(course_.scenario, meter, of, in), -real, effect.lasts);
}

void Carrier::flag(const Effect& effect, bool up) const {
  std::uint8_t& flag = Block(course_.scenario, course_.state()).flags()[effect.subject];
  if ((flag != 0) == up) return;
  flag = up ? 1 : 0;
  course_.tell(up ? Happening::Kind::flag_raised : Happening::Kind::flag_cleared,
               all_seats(course_.scenario), [&](Happening& told) { told.what = effect.subject; });
  if (effect.lasts > 0) {
    undo_later(course_, course_.scenario.layout.meters + effect.subject, up ? -1 : 1, effect.lasts);
  }
}

void Carrier::availability(const Effect& effect, bool open) const {
  const Block block(course_.scenario, course_.state());
  const std::uint8_t mark = open ? kOpenedByEffect : kClosedByEffect;
  std::int32_t kind = 0;
  switch (effect.kind) {
    case Effect::Kind::open_move:
    case Effect::Kind::close_move:
      *block.move_opened(MoveId{effect.subject}) = mark;
      kind = 2;
      break;
    case Effect::Kind::open_venue:
    case Effect::Kind::close_venue:
      block.venues()[effect.subject] = mark;
      kind = 1;
      break;
    default:
      format(FormatId{effect.subject}, open);
      break;
  }
  course_.tell(open ? Happening::Kind::opened : Happening::Kind::closed,
               all_seats(course_.scenario), [&](Happening& told) {
                 told.what = effect.subject;
                 told.amount = kind;
               });
}

void Carrier::format(FormatId id, bool open) const {
  FormatState& format = Block(course_.scenario, course_.state()).formats()[id.index()];
  format.closed = open ? 0 : 1;
  if (open) {
    format.opened = course_.head().round;
  } else {
    course_.head().formats_due &= ~(1U << id.index());
  }
}

}  // namespace

void carry_out_all(const Course& course, Run effects, const Occasion& occasion) {
  Carrier(course, occasion).run(effects);
}

void tell_change(const Course& course, MeterId meter, SeatId of, SeatId in, std::int32_t by,
                 std::int32_t level) {
  course.tell(Happening::Kind::meter_changed, who_sees(course.scenario, meter, of),
              [&](Happening& told) {
                told.what = meter.value;
                told.seat = byte_of(of);
                told.target = byte_of(in);
                told.amount = by;
                told.amount2 = level;
              });
}

void carry_out_due(const Course& course) {
  end_what_was_for_a_time(course);
  const Block block(course.scenario, course.state());
  for (std::uint32_t slot = 0; slot < course.scenario.layout.pending_slots; ++slot) {
    const Pending entry = block.pending()[slot];
    if (entry.due != course.head().round) continue;
    block.pending()[slot] = Pending{};  // before it takes effect: it may need a slot itself
    Occasion occasion;
    occasion.moment.self = seat_of(entry.self);
    occasion.moment.target = seat_of(entry.target);
    occasion.moment.consenters = {entry.consenters};
    occasion.moment.left_out = {entry.left_out};
    occasion.moment.present = {entry.present};
    occasion.audience = all_seats(course.scenario);
    Carrier(course, occasion).now(course.scenario.effects[entry.effect]);
  }
}

}  // namespace demarche
