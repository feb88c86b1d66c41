// Scenes after a game: review, branch, replay. The review is computed with little effort, so that
// pictures take no longer than they must and are the same every time.
#pragma once

#include "desktop/shell.h"

namespace demarche::desktop {

bool review_ask(Shell& shell);
bool review_guess(Shell& shell);
bool review_told(Shell& shell);
bool review_agreement(Shell& shell);
bool review_games(Shell& shell);
bool branch_choose(Shell& shell);
bool branch_futures(Shell& shell);
bool branch_differences(Shell& shell);
bool replay_middle(Shell& shell);
bool replay_mark(Shell& shell);
bool replay_all(Shell& shell);

}  // namespace demarche::desktop
