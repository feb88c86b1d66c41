// Finding a member by the first letters of a word of its name.
#pragma once

#include <functional>
#include <string>

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// What leads to an actor: onto the map, or into the codex.
using WayTo = std::function<canvas::Action(ActorId)>;

// Whether a word of `name` begins with `typed`; capitals, Latin or Cyrillic, count as small.
[[nodiscard]] bool begins_word(const std::string& name, const std::string& typed);

// The field and, while something is typed, who it means with the steps that they stand on; null
// where the scenario has no undertaking.
[[nodiscard]] canvas::Element member_search(const App& app, const Phrases& phrases,
                                            const WayTo& way);

}  // namespace demarche::view
