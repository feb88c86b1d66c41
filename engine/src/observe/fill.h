// Parts of a view, each filled from the concealed state that the view already holds. Lists keep
// their memory.
#pragma once

#include "demarche/observe.h"

namespace demarche {

void fill_seats(const Scenario& scenario, const Beliefs& beliefs, View& out);
void fill_issues(const Scenario& scenario, View& out);
void fill_levels(const Scenario& scenario, View& out);  // meters, flags
void fill_moves(const Scenario& scenario, View& out);   // own plan, and all that may ever be played
void fill_places(const Scenario& scenario, View& out);  // formats, venues
void fill_undertakings(const Scenario& scenario, View& out);
void fill_sitting(const Scenario& scenario, View& out);

}  // namespace demarche
