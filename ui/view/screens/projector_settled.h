// What is settled and what has just changed, for the back row.
#pragma once

#include <functional>

#include "view/screens/projector_sight.h"

namespace demarche::view {

// Rows one below the other with lines between them, as many as there is room for: nobody scrolls on
// a projector. `rest` says how many are not shown.
[[nodiscard]] canvas::Element as_many_as_fit(canvas::Elements rows, double gap,
                                             std::function<canvas::Element(int)> rest);
// "and 3 more".
[[nodiscard]] canvas::Element and_more(const Words& words, int count);

// Beside the table: the issues, those settled lately first, then what is settled, then the rest.
[[nodiscard]] canvas::Element settled_panel(const ProjectorSight& sight);
// Over the whole screen: every issue with what stands.
[[nodiscard]] canvas::Element issues_board(const ProjectorSight& sight);

// What everybody heard of a round, in lines: settled, pledged, reported, walked out.
[[nodiscard]] canvas::Elements lines_of_round(const ProjectorSight& sight, int round);
// The round whose lines are news now: the one before, or this one once something of it is known.
[[nodiscard]] int round_of_news(const ProjectorSight& sight);
[[nodiscard]] canvas::Element news_panel(const ProjectorSight& sight);

}  // namespace demarche::view
