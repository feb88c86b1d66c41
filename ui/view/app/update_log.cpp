// What is looked for in the log.
#include "view/actions.h"
#include "view/app/turn.h"
#include "view/overlays/parts.h"

namespace demarche::view {
namespace {

// What is found stands at the top.
void to_top(App& app) {
  app.log.round = -1;
  app.interaction.scroll.erase(kLogScroll);
}

void log_text(Turn& turn) {
  turn.app.log.text = turn.action.text;
  to_top(turn.app);
}

void log_seat(Turn& turn) {
  LogSearch& log = turn.app.log;
  const SeatId seat =
      turn.action.a < 0 ? SeatId{} : SeatId(static_cast<std::size_t>(turn.action.a));
  log.seat = log.seat == seat ? SeatId{} : seat;
  to_top(turn.app);
}

void log_topic(Turn& turn) {
  LogSearch& log = turn.app.log;
  log.topic = log.topic == turn.action.a || turn.action.a >= kLogTopics ? -1 : turn.action.a;
  to_top(turn.app);
}

void log_round(Turn& turn) {
  turn.app.log.round = turn.app.log.round == turn.action.a ? -1 : turn.action.a;
  turn.app.interaction.scroll.erase(kLogScroll);
}

}  // namespace

Handler log_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::log_text, log_text},
      {verb::log_seat, log_seat},
      {verb::log_topic, log_topic},
      {verb::log_round, log_round},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
