// One answer to one action: what the handlers of update share. Private to ui/view/app.
#pragma once

#include "view/app.h"

namespace demarche::view {

struct Turn {
  App& app;
  const canvas::Action& action;
  std::vector<Request> requests = {};

  void ask(Request::Kind kind, std::string text = {}, int number = 0) {
    requests.push_back({kind, std::move(text), number});
  }
};

using Handler = void (*)(Turn&);

// The handler of a verb in each family; null when the family does not know it.
[[nodiscard]] Handler way_handler(const std::string& verb);        // screens, overlays, leaving
[[nodiscard]] Handler setup_handler(const std::string& verb);      // before a game, settings
[[nodiscard]] Handler table_handler(const std::string& verb);      // planning
[[nodiscard]] Handler sitting_handler(const std::string& verb);    // sittings, reveal
[[nodiscard]] Handler guide_handler(const std::string& verb);      // the first game
[[nodiscard]] Handler handover_handler(const std::string& verb);   // several at one keyboard
[[nodiscard]] Handler lesson_handler(const std::string& verb);     // set-up, teacher's panel
[[nodiscard]] Handler projector_handler(const std::string& verb);  // silence, the class's screen
[[nodiscard]] Handler plan_handler(const std::string& verb);       // its set-up, found by the above
[[nodiscard]] Handler map_handler(const std::string& verb);        // the map
[[nodiscard]] Handler draft_handler(const std::string& verb);      // the package that is drafted
[[nodiscard]] Handler reveal_handler(const std::string& verb);     // the reveal, its pace
[[nodiscard]] Handler log_handler(const std::string& verb);        // what is looked for in the log
[[nodiscard]] Handler review_handler(const std::string& verb);     // review, replay, branch
[[nodiscard]] Handler record_handler(const std::string& verb);     // one's own games
[[nodiscard]] Handler around_handler(const std::string& verb);     // around a game (lesson/verbs.h)

// Makes a move of the person; when it is refused a toast says why. True when it was made.
bool make(Turn& turn, const Move& move);

// A row of a table of verbs.
struct Verb {
  const char* name;
  Handler handler;
};

template <std::size_t kCount>
Handler find_handler(const Verb (&verbs)[kCount], const std::string& name) {
  for (const Verb& verb : verbs) {
    if (name == verb.name) return verb.handler;
  }
  return nullptr;
}

}  // namespace demarche::view
