// Computed seats that search for long decide beside the window, on a copy of the game.
#include <memory>
#include <utility>

#include "demarche/io/patience.h"
#include "desktop/shell.h"
#include "view/flow.h"

namespace demarche::desktop {
namespace {

Job deciding(const view::Play& play) {
  // The scenario lives as long as the copy that refers to it.
  auto game = std::make_shared<Game>(*play.game);
  return [game, scenario = play.scenario](JobWatch& watch) -> HandOver {
    GoesOn patience = io::within(io::kPatience);
    game->run_computed(
        [&](std::uint32_t simulations) { return watch.goes_on() && patience(simulations); });
    if (!watch.goes_on()) return {};
    return [game, scenario](view::App& app) { view::others_decided(app, std::move(*game)); };
  };
}

}  // namespace

bool Shell::tend_others() {
  const bool wanted = app_.play && app_.play->thinking;
  const Game* game = wanted ? app_.play->game.get() : nullptr;
  if (std::exchange(thinking_for_, game) != game) others_.cancel();
  if (!wanted) return false;
  if (!others_.busy()) {
    others_.start(deciding(*app_.play));
    return false;
  }
  // Whoever looks at something else is told on coming back.
  if (!view::waits_for_others(app_)) return false;
  const std::optional<HandOver> decided = others_.take();
  if (!decided) return false;
  if (*decided) (*decided)(app_);
  carry_out(std::vector<view::Request>{});
  return true;
}

}  // namespace demarche::desktop
