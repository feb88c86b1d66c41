#include "view/map/relations.h"

namespace demarche::view {
namespace {

std::int32_t cell(const Scenario& scenario, const View& view, SeatId whose, SeatId in_whom) {
  const Meter& meter = scenario.meters[Meter::kTrust];
  const std::size_t row = whose.index() * scenario.seats.size() + in_whom.index();
  return meter_cells(scenario, view.known)[meter.first_cell + row];
}

}  // namespace

std::optional<Trust> trust_of(const Play& play, SeatId in_whom, SeatId whose) {
  const auto changed = [](std::int32_t now, std::int32_t before) {
    return Trust{now, now - before};
  };
  const std::vector<SeatView>& now = play.view.seats;
  const std::vector<SeatView>& before = play.before.seats;
  if (in_whom == whose) return std::nullopt;
  if (in_whom == play.seat) {
    return changed(now[whose.index()].trust_in_me, before[whose.index()].trust_in_me);
  }
  if (whose == play.seat) {
    return changed(now[in_whom.index()].my_trust, before[in_whom.index()].my_trust);
  }
  if (!play.scenario->meters[Meter::kTrust].everyone_sees) return std::nullopt;
  return changed(cell(*play.scenario, play.view, whose, in_whom),
                 cell(*play.scenario, play.before, whose, in_whom));
}

std::optional<Trust> channel_between(const Play& play, SeatId one, SeatId other) {
  const std::optional<Trust> there = trust_of(play, one, other);
  const std::optional<Trust> back = trust_of(play, other, one);
  if (!there || !back) return there ? there : back;
  return there->level <= back->level ? there : back;
}

SeatSet seats_in_session(const Play& play) {
  return play.view.sitting.in_session ? play.view.sitting.parties : SeatSet{};
}

}  // namespace demarche::view
