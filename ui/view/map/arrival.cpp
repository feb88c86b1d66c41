#include "view/map/arrival.h"

#include <algorithm>

#include "view/time.h"

namespace demarche::view {
namespace {

bool rose(const Play& play, const Riser& riser) {
  return play.view.undertakings[riser.undertaking].steps[riser.member] >
         play.before.undertakings[riser.undertaking].steps[riser.member];
}

bool same(const Riser& a, const Riser& b) {
  return a.undertaking == b.undertaking && a.member == b.member;
}

}  // namespace

std::vector<Riser> risers(const Play& play) {
  std::vector<Riser> out;
  const auto add = [&](const Riser& riser) {
    const bool known =
        std::any_of(out.begin(), out.end(), [&](const Riser& one) { return same(one, riser); });
    if (!known && rose(play, riser)) out.push_back(riser);
  };
  for (const Happening& told : play.heard) {
    if (told.kind != Happening::Kind::member_rose || told.round + 1 < play.view.round) continue;
    if (told.what < play.view.undertakings.size()) add({told.what, told.member});
  }
  // Who rose without a word comes last.
  for (std::size_t i = 0; i < play.view.undertakings.size(); ++i) {
    for (std::size_t row = 0; row < play.view.undertakings[i].steps.size(); ++row) add({i, row});
  }
  return out;
}

std::size_t arrived(const App& app) {
  const std::size_t all = risers(*app.play).size();
  const MapState& map = app.play->map;
  if (!map.arriving) return all;
  return std::min(all, static_cast<std::size_t>((app.now_ms - map.since_ms) / kArrivalMs));
}

std::uint8_t step_shown(const App& app, std::size_t undertaking, std::size_t member) {
  const Play& play = *app.play;
  const std::uint8_t now = play.view.undertakings[undertaking].steps[member];
  if (!play.map.arriving) return now;
  const std::vector<Riser> all = risers(play);
  for (std::size_t i = arrived(app); i < all.size(); ++i) {
    if (same(all[i], {undertaking, member})) {
      return play.before.undertakings[undertaking].steps[member];
    }
  }
  return now;
}

void open_map(App& app) {
  if (!app.play || app.play->map.shown_round == app.play->view.round) return;
  MapState& map = app.play->map;
  map.shown_round = app.play->view.round;
  if (app.options.reduced_motion) return;
  const auto coming = static_cast<std::int64_t>(risers(*app.play).size());
  map.arriving = coming > 0;
  map.since_ms = app.now_ms;
  map.lively_until_ms = app.now_ms + coming * kArrivalMs + kLivelyMs;
}

bool skip_arrival(App& app) {
  if (!app.play || !app.play->map.arriving) return false;
  app.play->map.arriving = false;
  app.play->map.lively_until_ms = app.now_ms;
  return true;
}

std::int64_t next_on_map(const App& app) {
  if (!app.play || app.screen != Screen::map) return kNever;
  const MapState& map = app.play->map;
  if (map.arriving) {
    const auto next = static_cast<std::int64_t>(arrived(app)) + 1;
    return map.since_ms + next * kArrivalMs;
  }
  return map.lively_until_ms > app.now_ms ? map.lively_until_ms : kNever;
}

void map_on_time(App& app) {
  if (!app.play || !app.play->map.arriving) return;
  if (arrived(app) >= risers(*app.play).size()) app.play->map.arriving = false;
}

}  // namespace demarche::view
