// A row that nobody uses must leave every game as it is.
#include "demarche/game.h"
#include "properties/stroll.h"

namespace demarche::test {
namespace {

// The scenario with one more event that never fires and one more move, last in its tables: legal
// for everybody, free, and liked by nobody.
Scenario with_unused_rows(const Scenario& scenario) {
  Scenario more = scenario;
  EventRule event;
  event.id = "unused event";
  event.trigger = EventRule::Trigger::chance;
  event.chance = 0;
  more.events.push_back(event);
  MoveRule move;
  move.id = "unused move";
  move.family = FamilyId{0};
  for (std::size_t s = 0; s < more.seats.size(); ++s) move.by.add(SeatId(s));
  move.odds_base = 500;
  more.moves.push_back(move);
  for (Seat& seat : more.seats) {
    for (Profile& profile : seat.profiles) profile.likes.resize(more.moves.size());
  }
  finish(more);
  return more;
}

// Everything that a table of one scenario says, without regard to where it lies in the block.
bool same_table(const Scenario& a, const State& one, const Scenario& b, const State& two) {
  const auto equal = [](auto x, auto y) {
    return std::equal(x.begin(), x.end(), y.begin(), y.end());
  };
  return equal(meter_cells(a, one), meter_cells(b, two)) &&
         equal(standing_table(a, one), standing_table(b, two)) &&
         equal(settled_rounds(a, one), settled_rounds(b, two)) &&
         equal(member_steps(a, one), member_steps(b, two)) &&
         one.head().ending == two.head().ending;
}

bool same_happening(const Happening& a, const Happening& b) {
  return a.kind == b.kind && a.round == b.round && a.seat == b.seat && a.target == b.target &&
         a.what == b.what && a.member == b.member && a.issue == b.issue && a.amount == b.amount &&
         a.amount2 == b.amount2 && a.package == b.package && a.seats == b.seats;
}

}  // namespace

std::string unused_rows_change_no_draw(const Subject& subject) {
  const Scenario more = with_unused_rows(subject.scenario);
  for (std::uint64_t seed = 1; seed <= subject.effort.games; ++seed) {
    const Settings settings = stroll_settings(seed);
    Game plain(subject.scenario, settings);
    Game other(more, settings);
    plain.run_computed();
    other.run_computed();
    const std::string where = ", game " + std::to_string(seed);
    if (plain.record().moves != other.record().moves) return "other choices" + where;
    if (!same_table(subject.scenario, plain.state(), more, other.state()))
      return "another table" + where;
    if (plain.log().size() != other.log().size()) return "more or less happened" + where;
    for (std::size_t i = 0; i < plain.log().size(); ++i) {
      if (!same_happening(plain.log()[i], other.log()[i])) return "something else happened" + where;
    }
  }
  return {};
}

}  // namespace demarche::test
