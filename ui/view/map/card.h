// What stands at a place: the card beside what is pointed at or focused on the map.
#pragma once

#include <string>

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// Who or what a node of the map is of: "place/ua", "land/ua", "pledge/0/ca", "venue/geneva".
struct MapSubject {
  ActorId actor = {};
  VenueId venue = {};
  [[nodiscard]] bool exists() const { return actor.exists() || venue.exists(); }
};
[[nodiscard]] MapSubject subject_of(const Scenario& scenario, const std::string& node);
// What the person points at, or else has the focus on; nothing elsewhere than on the map.
[[nodiscard]] MapSubject subject_now(const App& app);

// Places the card; nothing when nobody is pointed at.
void draw_map_card(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);

}  // namespace demarche::view
