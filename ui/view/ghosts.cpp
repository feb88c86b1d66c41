#include "view/ghosts.h"

#include "canvas/kit/label.h"
#include "demarche/judge.h"
#include "view/screens/sitting_parts.h"
#include "view/screens/table_parts.h"

namespace demarche::view {

std::optional<Foresight> in_hand(const App& app, const Phrases& phrases) {
  const Play& play = *app.play;
  const View& view = play.view;
  if (view.phase == Phase::planning) {
    if (!play.draft.move.exists()) return std::nullopt;
    Circumstances who;
    who.self = play.seat;
    who.target = play.draft.target;
    Foresight then(play, who);
    then.run(play.scenario->moves[play.draft.move.index()].success);
    return then;
  }
  if (!view.sitting.in_session || !view.sitting.present) return std::nullopt;
  return look_at_sitting(app, phrases).agreed;
}

std::optional<std::int32_t> ghost_of(const Foresight& then, const Play& play, MeterId meter,
                                     SeatId of, SeatId in) {
  const std::int32_t now = meter_value(*play.scenario, play.known, meter, of, in);
  const std::int32_t later = then.level(meter, of, in);
  return later == now ? std::nullopt : std::optional(later);
}

std::string with_ghost(std::int32_t now, std::optional<std::int32_t> then) {
  const std::string level = canvas::number_text(now);
  return then ? level + " \u2192 " + canvas::number_text(*then) : level;
}

}  // namespace demarche::view
