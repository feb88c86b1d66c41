// What update() asks of the delegations of a lesson around each action. Private to ui/view/app.
#pragma once

#include "view/app/turn.h"

namespace demarche::view {

[[nodiscard]] Handler delegation_handler(const std::string& verb);  // lesson/delegation_verbs.h
// Whoever is called sits down at the keyboard (handover.cpp).
void take_over(App& app);
// Whoever closes a message, by Escape too, has read it.
void before_delegations(Turn& turn);
// A message that came opens above the delegation's next screen; where a pass word is asked for, it
// is typed at once.
void follow_delegations(App& app);

}  // namespace demarche::view
