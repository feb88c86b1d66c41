#include "view/screens/projector_around.h"

#include "view/screens.h"

namespace demarche::view {
namespace {

// The screen of them that is projected; none: the round table.
Screen projected(const App& app) {
  if (!app.lesson || !app.play) return Screen::title;
  const AroundGame& around = app.around;
  const bool all_together =
      around.forecast.tab == ForecastTab::calibration && !around.forecast.only;
  switch (app.screen) {
    case Screen::debrief:
    case Screen::vote:
    case Screen::vote_futures:
    case Screen::tables:
      return app.screen;
    case Screen::forecasts:
      return all_together && !around.ledger.left_out ? Screen::forecasts : Screen::title;
    case Screen::projector:
    case Screen::teacher:
    case Screen::outcome:
      return around.walk.begun && app.play->game->over() ? Screen::debrief : Screen::title;
    default:
      return Screen::title;
  }
}

}  // namespace

bool projects_around(const App& app) { return projected(app) != Screen::title; }

void draw_around_far(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases,
                     bool with_back) {
  switch (projected(app)) {
    case Screen::vote:
      return draw_vote(builder, app, phrases);
    case Screen::vote_futures:
      return draw_vote_futures(builder, app, phrases);
    case Screen::tables:
      return draw_tables(builder, app, phrases.words());
    case Screen::forecasts:
      return draw_forecasts(builder, app, phrases);
    default:
      return draw_debrief_far(builder, app, phrases, with_back);
  }
}

canvas::Interaction seen_with(const App& app, canvas::Interaction seen, double text_scale) {
  const double own = app.options.text_percent / 100.0;
  for (const auto& [area, offset] : app.interaction.scroll)
    seen.scroll[area] = offset * text_scale / own;
  return seen;
}

}  // namespace demarche::view
