// The choices that a person makes once: on the title screen before the first game, and in the
// settings.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"

namespace demarche::view {

[[nodiscard]] canvas::Element language_choice(const App& app, const Words& words);
[[nodiscard]] canvas::Element text_size_choice(const App& app, const Words& words);
[[nodiscard]] canvas::Element palette_choice(const App& app, const Words& words);
[[nodiscard]] canvas::Element motion_choice(const App& app, const Words& words);
[[nodiscard]] canvas::Element full_screen_choice(const App& app, const Words& words);
[[nodiscard]] canvas::Element sound_choice(const App& app, const Words& words);
[[nodiscard]] canvas::Element volume_choice(const App& app, const Words& words);
[[nodiscard]] canvas::Element read_aloud_choice(const App& app, const Words& words);
// Motion, sound and reading aloud in one line.
[[nodiscard]] canvas::Element small_switches(const App& app, const Words& words);
[[nodiscard]] canvas::Element figures_choice(const App& app, const Words& words);
[[nodiscard]] canvas::Element reveal_speed_choice(const App& app, const Words& words);
// A level with its change and an offer in the chosen size and palette: how it will look. `whole`:
// more of them, and the cells of an issue.
[[nodiscard]] canvas::Element look_sample(const App& app, const Words& words, bool whole);
// A small soft label above a choice.
[[nodiscard]] canvas::Element labelled(const std::string& label, canvas::Element choice);

}  // namespace demarche::view
