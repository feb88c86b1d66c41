// The first game: beginning it, going on in it, ending its hints.
#include "view/actions.h"
#include "view/app/turn.h"
#include "view/guide/guide.h"
#include "view/phrases.h"

namespace demarche::view {
namespace {

// From the title to the briefing of the first scenario's first seat, with the easiest others.
void begin_first_game(Turn& turn) {
  App& app = turn.app;
  const std::optional<std::size_t> row = first_scenario(app);
  if (!row) {
    app.notice = Words(app.options.language)("guide.none");
    return;
  }
  const std::uint64_t seed = app.setup.seed;
  app.setup = {};
  app.setup.scenario = *row;
  app.setup.seed = seed;
  app.setup.note_read = true;  // an invented scenario has no note that must be read
  app.setup.levels.assign(app.shelves[*row].scenario->seats.size(), Level::newcomer);
  const canvas::Action start{verb::start_game, 0, 0, ""};
  for (Request& request : update(app, start)) turn.requests.push_back(std::move(request));
  app.guide.on = true;
}

void understood(Turn& turn) {
  if (const std::optional<std::size_t> row = hint_now(turn.app)) turn.app.guide.told.set(*row);
}

void end_hints(Turn& turn) {
  turn.app.guide.on = false;
  turn.app.notice = Words(turn.app.options.language)("guide.left");
}

}  // namespace

Handler guide_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::first_game, begin_first_game},
      {verb::guide_next, understood},
      {verb::guide_leave, end_hints},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
