#include "rules/pending.h"

#include <cassert>

#include "core/block.h"
#include "rules/effects.h"

namespace demarche {
namespace {

// A free slot. Limits::kPending and pending_bound see to it that there is one.
Pending& free_slot(const Course& course) {
  Pending* const slots = Block(course.scenario, course.state()).pending();
  std::uint32_t slot = 0;
  while (slot < course.scenario.layout.pending_slots && slots[slot].due != 0) ++slot;
  assert(slot < course.scenario.layout.pending_slots);
  return slots[slot];
}

struct CellOwner {
  MeterId meter;
  SeatId of, in;
};

CellOwner owner_of(const Scenario& scenario, std::size_t cell) {
  std::size_t meter = scenario.meters.size() - 1;
  while (scenario.meters[meter].first_cell > cell) --meter;
  const std::size_t place = cell - scenario.meters[meter].first_cell;
  const std::size_t seats = scenario.seats.size();
  switch (scenario.meters[meter].scope) {
    case Meter::Scope::world:
      break;
    case Meter::Scope::actor:
      return {MeterId{meter}, SeatId{place}, {}};
    case Meter::Scope::pair:
      return {MeterId{meter}, SeatId{place / seats}, SeatId{place % seats}};
  }
  return {MeterId{meter}, {}, {}};
}

void undo(const Course& course, const Pending& entry) {
  const std::size_t cells = course.scenario.layout.meters;
  if (entry.cell < cells) {
    const CellOwner owner = owner_of(course.scenario, entry.cell);
    change_meter(course, owner.meter, owner.of, owner.in, entry.amount);
    return;
  }
  const std::size_t flag = entry.cell - cells;
  const bool up = entry.amount > 0;
  std::uint8_t& byte = Block(course.scenario, course.state()).flags()[flag];
  if ((byte != 0) == up) return;
  byte = up ? 1 : 0;
  course.tell(up ? Happening::Kind::flag_raised : Happening::Kind::flag_cleared,
              all_seats(course.scenario),
              [&](Happening& told) { told.what = static_cast<std::uint16_t>(flag); });
}

}  // namespace

void postpone(const Course& course, std::uint16_t effect, const Moment& moment) {
  const int due = course.head().round + course.scenario.effects[effect].after;
  if (due > course.head().rounds) return;
  Pending& slot = free_slot(course);
  slot.effect = effect;
  slot.due = static_cast<std::uint8_t>(due);
  slot.self = byte_of(moment.self);
  slot.target = byte_of(moment.target);
  slot.consenters = moment.consenters.bits;
  slot.left_out = moment.left_out.bits;
  slot.present = moment.present.bits;
}

void undo_later(const Course& course, std::size_t cell, std::int32_t amount, std::uint8_t lasts) {
  const int due = course.head().round + lasts;
  if (due > course.head().rounds) return;
  Pending* const slots = Block(course.scenario, course.state()).pending();
  for (std::uint32_t slot = 0; slot < course.scenario.layout.pending_slots; ++slot) {
    if (slots[slot].due == due && slots[slot].cell == cell) {
      slots[slot].amount += amount;
      return;
    }
  }
  Pending& slot = free_slot(course);
  slot.cell = static_cast<std::uint16_t>(cell);
  slot.amount = amount;
  slot.due = static_cast<std::uint8_t>(due);
}

void end_what_was_for_a_time(const Course& course) {
  Pending* const slots = Block(course.scenario, course.state()).pending();
  for (std::uint32_t slot = 0; slot < course.scenario.layout.pending_slots; ++slot) {
    const Pending entry = slots[slot];
    if (entry.due != course.head().round || entry.cell == Pending{}.cell) continue;
    slots[slot] = Pending{};
    undo(course, entry);
  }
}

}  // namespace demarche
