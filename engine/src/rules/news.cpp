#include "rules/news.h"

#include "core/block.h"
#include "demarche/chance.h"
#include "rules/effects.h"

namespace demarche {
namespace {

bool left_out_by_teacher(const State& state, std::size_t event) {
  return (state.head().events_left_out[event / 64] >> (event % 64) & 1U) != 0;
}

bool chance_has_it(const Course& course, const EventRule& event) {
  DrawKey key;
  key.kind = Draw::event;
  key.round = course.head().round;
  key.what = event.key;
  return static_cast<std::int32_t>(draw(course.head().world_seed, key, 1000)) < event.chance;
}

bool due(const Course& course, const EventRule& event) {
  switch (event.trigger) {
    case EventRule::Trigger::dated:
      if (event.round != course.head().round) return false;
      break;
    case EventRule::Trigger::condition:
      break;
    case EventRule::Trigger::chance:
      if (!chance_has_it(course, event)) return false;
      break;
    case EventRule::Trigger::inject:
      return false;
  }
  return holds(course.scenario, course.state(), event.when);
}

void fire_all(const Course& course, EventRule::Trigger trigger) {
  for (std::size_t row = 0; row < course.scenario.events.size(); ++row) {
    const EventRule& event = course.scenario.events[row];
    if (event.trigger != trigger || left_out_by_teacher(course.state(), row)) continue;
    if (has_fired(course.scenario, course.state(), EventId{row})) continue;
    if (due(course, event)) fire(course, EventId{row});
  }
}

void pay_income(const Course& course) {
  const MeterId capital{Meter::kCapital};
  for (std::size_t row = 0; row < course.scenario.seats.size(); ++row) {
    const SeatId seat{row};
    const std::int32_t income = course.scenario.seats[row].capital_income;
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
  fire_all(course, EventRule::Trigger::dated);
  fire_all(course, EventRule::Trigger::condition);
  fire_all(course, EventRule::Trigger::chance);
  pay_income(course);
}

}  // namespace demarche
