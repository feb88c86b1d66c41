#include "view/guide/guide.h"

#include <algorithm>
#include <array>

#include "view/app.h"

namespace demarche::view {
namespace {

using Asked = bool (*)(const App&);

// When a hint's moment has come, and when the person has shown that it needs no more telling.
// Without `done` only "understood" ends it.
struct Moment {
  Hint hint;
  Screen screen;
  Asked when;
  Asked done;
};

bool always(const App&) { return true; }
bool never(const App&) { return false; }

bool picked(const App& app) { return app.play->draft.move.exists(); }
bool planned(const App& app) { return !app.play->view.plan.empty(); }
bool nothing_planned(const App& app) { return !planned(app); }
bool picked_or_planned(const App& app) { return picked(app) || planned(app); }
bool later_round(const App& app) { return app.play->view.round > 1; }
bool why_open(const App& app) { return !app.whys.open.empty(); }
bool proposing(const App& app) {
  return app.play->view.my_turn && app.play->view.phase == Phase::proposing;
}
bool drafted(const App& app) { return proposing(app) && app.play->draft.package.count > 0; }
bool answering(const App& app) {
  return app.play->view.my_turn && app.play->view.phase == Phase::answering;
}

// In the order in which they are told where several could be.
constexpr std::array kMoments = {
    Moment{{"brief", "mandate"}, Screen::briefing, always, never},
    Moment{{"board", "table/board"}, Screen::table, always, never},
    Moment{{"others", "table/seat/1"}, Screen::table, always, never},
    Moment{{"move", "table/move/"}, Screen::table, nothing_planned, picked_or_planned},
    Moment{{"preview", "table/seat/1"}, Screen::table, picked, planned},
    Moment{{"undo", "table/undo"}, Screen::table, planned, never},
    Moment{{"seal", "table/seal"}, Screen::table, planned, never},
    Moment{{"reveal", "steps"}, Screen::reveal, always, never},
    Moment{{"draft", "sitting/board"}, Screen::sitting, proposing, drafted},
    Moment{{"likely", "sitting/answer/"}, Screen::sitting, drafted, never},
    Moment{{"answer", "sitting/own/worth"}, Screen::sitting, answering, never},
    Moment{{"why", "table/level/0"}, Screen::table, later_round, why_open},
    Moment{{"days", "bar/course"}, Screen::table, later_round, never},
    Moment{{"outcome", "result"}, Screen::outcome, always, never},
};
static_assert(kMoments.size() <= kMostHints);

// A stage of the game, as opposed to a map or a codex that is looked at and left again.
bool is_stage(Screen screen) {
  return std::any_of(kMoments.begin(), kMoments.end(),
                     [&](const Moment& moment) { return moment.screen == screen; });
}

bool needs_a_game(const App& app) { return app.play != nullptr; }

bool stands(const App& app, const Moment& moment) {
  return needs_a_game(app) && app.screen == moment.screen && moment.when(app);
}

}  // namespace

std::size_t hint_count() { return kMoments.size(); }

const Hint& hint(std::size_t row) { return kMoments.at(row).hint; }

std::optional<std::size_t> hint_now(const App& app) {
  if (!app.guide.on) return std::nullopt;
  for (std::size_t row = 0; row < kMoments.size(); ++row) {
    if (!app.guide.told[row] && stands(app, kMoments[row])) return row;
  }
  return std::nullopt;
}

void follow(App& app) {
  Guide& guide = app.guide;
  if (!guide.on || !needs_a_game(app)) return;
  // What stood and whose moment has passed was there to be read.
  if (guide.standing && is_stage(app.screen) && !stands(app, kMoments[*guide.standing])) {
    guide.told.set(*guide.standing);
  }
  for (std::size_t row = 0; row < kMoments.size(); ++row) {
    const Moment& moment = kMoments[row];
    if (app.screen == moment.screen && moment.done(app)) guide.told.set(row);
  }
  if (guide.told.count() == kMoments.size()) guide.on = false;
  guide.standing = hint_now(app);
}

std::optional<std::size_t> first_scenario(const App& app) {
  std::optional<std::size_t> best;
  std::size_t shortest = 0;
  for (std::size_t row = 0; row < app.shelves.size(); ++row) {
    const Scenario* scenario = app.shelves[row].scenario.get();
    if (scenario == nullptr || !scenario->fictional) continue;
    if (scenario->moves.empty() || scenario->formats.empty() || scenario->seats.size() < 3)
      continue;
    const std::size_t length = scenario->rounds.size() * scenario->issues.size();
    if (best && length >= shortest) continue;
    best = row;
    shortest = length;
  }
  return best;
}

}  // namespace demarche::view
