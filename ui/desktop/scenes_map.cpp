#include "desktop/scenes_map.h"

#include <algorithm>
#include <string>

#include "desktop/script.h"
#include "view/actions.h"
#include "view/map/arrival.h"
#include "view/screens.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

constexpr std::uint64_t kMostGames = 6;  // that are played in search of what is to be shown

void act(Shell& shell, const char* name, int a = 0, int b = 0) { shell.act({name, a, b, ""}); }

// A new game of the scenario in hand, from the round's table on.
bool begin(Shell& shell, std::uint64_t seed) {
  view::App& app = shell.app();
  const int scenario = static_cast<int>(app.setup.scenario);
  app.interaction = {};
  app.overlay = {};
  app.whys = {};
  app.saves = {};
  act(shell, verb::go, static_cast<int>(Screen::title));
  act(shell, verb::go, static_cast<int>(Screen::seat));
  act(shell, verb::pick_scenario, scenario);
  app.setup.seed = seed;
  act(shell, verb::note_read);
  act(shell, verb::start_game);
  act(shell, verb::start_game);
  return app.screen == Screen::table;
}

// Games with that seed and the next ones, until one comes to what is wanted.
template <class Wanted>
bool find_game(Shell& shell, Wanted wanted) {
  const std::uint64_t first = shell.app().setup.seed;
  for (std::uint64_t game = 0; game < kMostGames; ++game) {
    if (!begin(shell, first + game)) return false;
    if (!play_until(shell, wanted)) continue;
    act(shell, verb::go, static_cast<int>(Screen::map));
    view::skip_arrival(shell.app());
    return shell.app().screen == Screen::map;
  }
  return false;
}

// Round tables have no places: no game is played in search of them.
bool on_a_map(Shell& shell) {
  return shell.app().play != nullptr && shell.app().play->scenario->has_map;
}

bool sits_at_place(const view::App& app) {
  if (app.screen != Screen::sitting) return false;
  const SittingView& sitting = app.play->view.sitting;
  if (!sitting.in_session) return false;
  if (!app.play->scenario->has_map) return sitting.exchange > 0;
  return sitting.venue.exists() && app.play->scenario->venues[sitting.venue.index()].place.known;
}

// A meeting in session: who sits where, lines to the place, its card.
bool map_session(Shell& shell) { return find_game(shell, sits_at_place); }

// The same nearer by: the place in the middle, its card open.
bool map_session_near(Shell& shell) {
  view::App& app = shell.app();
  if (app.screen != Screen::map || !app.play->scenario->has_map) return false;
  const VenueId venue = app.play->view.sitting.venue;
  const std::string id = "venue/" + app.play->scenario->venues[venue.index()].id;
  const canvas::Frame& frame = shell.lay_out_again();
  const canvas::Node *place = frame.find(id), *board = frame.find("board");
  if (place == nullptr || board == nullptr) return false;
  const canvas::Point at = place->rect.center(), middle = board->rect.center();
  shell.act(
      {verb::look_at, static_cast<int>(at.x - middle.x), static_cast<int>(at.y - middle.y), id});
  app.interaction.hovered.clear();
  app.interaction.focused = id;
  return shell.lay_out_again().find(id) != nullptr;
}

// A place that the parties have named for their next meeting, or one that is shut.
bool map_venue_state(Shell& shell) {
  if (!on_a_map(shell)) return false;
  shell.app().interaction = {};
  return find_game(shell, [](const view::App& app) {
    if (app.screen != Screen::table) return false;
    const std::vector<VenueView>& venues = app.play->view.venues;
    return std::any_of(venues.begin(), venues.end(),
                       [](const VenueView& venue) { return venue.named || !venue.open; });
  });
}

// Pledges on their way while the map is enlarged.
bool map_arrival_near(Shell& shell) {
  if (!on_a_map(shell)) return false;
  view::App& app = shell.app();
  app.interaction = {};
  const bool come = find_game(shell, [](const view::App& now) {
    return now.screen == Screen::table && view::risers(*now.play).size() > 2;
  });
  if (!come) return false;
  app.play->map = {};
  app.now_ms = 0;
  view::open_map(app);
  app.now_ms = static_cast<std::int64_t>(view::risers(*app.play).size() / 2) * view::kArrivalMs;
  act(shell, verb::zoom, 1);
  return app.play->map.arriving;
}

}  // namespace

// Before the first game with hints, which is one of another scenario.
std::vector<Scene> with_map_scenes(std::vector<Scene> all) {
  const std::vector<Scene> mine = {{"map_session", map_session},
                                   {"map_session_near", map_session_near},
                                   {"map_venue_state", map_venue_state},
                                   {"map_arrival_near", map_arrival_near}};
  const auto before = std::find_if(all.begin(), all.end(), [](const Scene& scene) {
    return std::string(scene.name) == "guide_brief";
  });
  all.insert(before, mine.begin(), mine.end());
  return all;
}

}  // namespace demarche::desktop
