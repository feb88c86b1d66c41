#include "view/lesson/public_play.h"

#include <algorithm>
#include <iterator>

namespace demarche::view {
namespace {

std::vector<Happening> heard_by_all(const std::vector<Happening>& log, std::size_t seats) {
  SeatSet everyone;
  for (std::size_t seat = 0; seat < seats; ++seat) everyone.add(SeatId(seat));
  std::vector<Happening> heard;
  std::copy_if(log.begin(), log.end(), std::back_inserter(heard), [&](const Happening& told) {
    return (told.audience.bits & everyone.bits) == everyone.bits;
  });
  return heard;
}

}  // namespace

State public_state(const Scenario& scenario, const State& state) {
  // What one seat may not know is blank after its turn, and no later turn brings it back.
  State open = state, next;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    conceal(scenario, open, SeatId(seat), next);
    std::swap(open, next);
  }
  return open;
}

Play public_play(const Play& play) {
  const Scenario& scenario = *play.scenario;
  Play out;
  out.scenario = play.scenario;
  out.known = public_state(scenario, play.game->state());
  // A view is always of a seat: of one whose profile is the first, whatever was drawn, and that
  // believes what everybody can read in the scenario.
  State whose = out.known;
  std::fill_n(whose.head().profile, scenario.seats.size(), std::uint8_t{0});
  observe(scenario, whose, Beliefs(scenario), SeatId(0), out.view);
  out.view.seat = {};
  out.heard = heard_by_all(play.game->log(), scenario.seats.size());
  return out;
}

}  // namespace demarche::view
