// From an action to what it changes: finds the handler of its verb.
#include "view/actions.h"
#include "view/app/delegations.h"
#include "view/app/turn.h"
#include "view/guide/guide.h"
#include "view/keys/handler.h"
#include "view/lesson/around.h"
#include "view/lesson/run.h"
#include "view/lesson/silence.h"
#include "view/papers/verbs.h"
#include "view/phrases.h"
#include "view/saves/handler.h"
#include "view/settings/handler.h"

namespace demarche::view {

bool make(Turn& turn, const Move& move) {
  Play& play = *turn.app.play;
  if (play.thinking) {
    turn.app.notice = Words(turn.app.options.language)("common.others-decide");
    return false;
  }
  const WhyNot refused = play.game->make(move);
  if (refused.legal()) return true;
  const Phrases phrases(*play.scenario, turn.app.options.language);
  turn.app.notice = phrases.why_not(refused, play.view);
  return false;
}

std::vector<Request> update(App& app, const canvas::Action& action) {
  app.notice.clear();
  end_silence(app);
  // Whoever does something else has read why.
  const bool about_trees = action.verb == verb::why || action.verb == verb::pin ||
                           action.verb == verb::close_why || action.verb == verb::back;
  if (!about_trees) close_loose_trees(app);
  Turn turn{app, action};
  before_delegations(turn);
  for (const auto family :
       {way_handler,      setup_handler,  table_handler,     sitting_handler, guide_handler,
        handover_handler, lesson_handler, projector_handler, map_handler,     settings_handler,
        keys_handler,     saves_handler,  draft_handler,     reveal_handler,  log_handler,
        review_handler,   around_handler, papers_handler,    record_handler,  delegation_handler}) {
    const Handler handler = family(action.verb);
    if (handler == nullptr) continue;
    handler(turn);
    break;
  }
  follow(app);
  follow_lesson(app, action.verb);
  follow_delegations(app);
  if (app.play && is_around_game(app.screen)) refresh_ledger(app);
  return std::move(turn.requests);
}

}  // namespace demarche::view
