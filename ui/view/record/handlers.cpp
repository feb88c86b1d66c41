// Verbs of one's own games: which one is looked at, and opening it again. Files are the front
// end's.
#include "view/actions.h"
#include "view/app/turn.h"
#include "view/record/verbs.h"
#include "view/review/verbs.h"

namespace demarche::view {
namespace {

const Ended* game_of(const Turn& turn) {
  const std::vector<Ended>& past = turn.app.past;
  const auto row = static_cast<std::size_t>(turn.action.a);
  return turn.action.a >= 0 && row < past.size() ? &past[row] : nullptr;
}

void pick(Turn& turn) {
  if (game_of(turn) != nullptr) turn.app.record.chosen = static_cast<std::size_t>(turn.action.a);
}

// `what`: the verb that is done with the game once it is open.
void open(Turn& turn, const char* what) {
  const Ended* game = game_of(turn);
  if (game == nullptr) return;
  pick(turn);
  const std::string why = why_closed(*game, Words(turn.app.options.language));
  if (why.empty()) {
    turn.ask(Request::Kind::past_game, what, turn.action.a);
  } else {
    turn.app.notice = why;
  }
}

}  // namespace

Handler record_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::record_pick, pick},
      {verb::record_review, [](Turn& turn) { open(turn, verb::review); }},
      {verb::record_replay, [](Turn& turn) { open(turn, verb::replay); }},
      {verb::record_share, [](Turn& turn) { open(turn, verb::copy_code); }},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
