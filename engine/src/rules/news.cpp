#include "rules/news.h"

#include "core/block.h"
#include "demarche/chance.h"
#include "rules/effects.h"

namespace demarche {
namespace {

bool left_out_by_teacher(const State& state, std::size_t event) {
  return (state.head().events_left_out[event / 64] >> (event % 64) & 1U) != 0;
}

void fire_if_due(const Course& course, const EventCode& event) {
  const std::uint8_t last = Block(course.scenario, course.state()).events()[event.row];
  if (last != 0 && (!event.again || last == course.head().round)) return;
  if (left_out_by_teacher(course.state(), event.row)) return;
  if (holds(course.scenario, course.state(), event.when))
    fire(course, EventId{std::size_t{event.row}});
}

void fire_dated(const Course& course) {
  const std::uint32_t* const first = course.program.first_dated.data() + course.head().round;
  for (std::uint32_t row = first[0]; row < first[1]; ++row) {
    fire_if_due(course, course.program.dated[row]);
  }
}

void fire_by_chance(const Course& course) {
  const StateHead& head = course.head();
  const std::uint64_t begun = mix_begun(head.world_seed, Draw::event, head.round, 0);
  for (const EventCode& event : course.program.by_chance) {
    const std::uint32_t drawn = reduced(mix_ended(begun, event.key, 0), 1000);
    if (static_cast<std::int32_t>(drawn) < event.chance) fire_if_due(course, event);
  }
}

void pay_income(const Course& course) {
  const MeterId capital{Meter::kCapital};
  for (std::size_t row = 0; row < course.program.seats.size(); ++row) {
    const SeatId seat{row};
    const std::int32_t income = course.program.seats[row].income;
    if (income == 0) continue;
    course.tell(Happening::Kind::income, who_sees(course.scenario, capital, seat),
                [&](Happening& told) {
                  told.seat = byte_of(seat);
                  told.amount = income;
                });
    change_meter(course, capital, seat, {}, income);
  }
}

}  // namespace

bool has_fired(const Scenario& scenario, const State& state, EventId event) {
  const std::uint8_t last = Block(scenario, state).events()[event.index()];
  return last != 0 && (!scenario.events[event.index()].again || last == state.head().round);
}

void fire(const Course& course, EventId event) {
  const EventRule& row = course.scenario.events[event.index()];
  Block(course.scenario, course.state()).events()[event.index()] = course.head().round;
  course.tell(Happening::Kind::event, all_seats(course.scenario), [&](Happening& told) {
    told.what = event.value;
    told.text = row.text;
  });
  Occasion occasion;
  occasion.audience = all_seats(course.scenario);
  carry_out(course, row.effects, occasion);
}

void bring_news(const Course& course) {
  course.tell(Happening::Kind::round_began, all_seats(course.scenario),
              [&](Happening& told) { told.amount = course.head().round; });
  carry_out_due(course);
  fire_dated(course);
  for (const EventCode& event : course.program.conditional) fire_if_due(course, event);
  fire_by_chance(course);
  pay_income(course);
}

}  // namespace demarche
