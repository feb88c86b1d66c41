#include "view/screens/choices.h"

#include "view/actions.h"

namespace demarche::view {

using namespace canvas;

Element labelled(const std::string& label, Element choice) {
  Node node;
  node.role = Role::kGroup;
  node.label = label;
  return meaning(
      std::move(node),
      column({text(label, {.type = Type::kSecondary, .tone = Tone::kSoft, .silent = true}),
              std::move(choice)},
             5));
}

Element language_choice(const App& app, const Words& words) {
  std::vector<ChoiceOptions> options;
  for (std::size_t i = 0; i < app.languages.size(); ++i) {
    const Language& language = app.languages[i];
    options.push_back({.id = "language/" + std::string(language_code(language)),
                       .label = std::string(language_name(language)),
                       .selected = app.options.language == language,
                       .action = {verb::set_language, static_cast<int>(i), 0, ""}});
  }
  return labelled(words("settings.language"),
                  segmented("language", words("settings.language"), options));
}

Element text_size_choice(const App& app, const Words& words) {
  std::vector<ChoiceOptions> options;
  for (const int percent : {100, 115, 125, 150}) {
    options.push_back({.id = "text-size/" + std::to_string(percent),
                       .label = words("settings.percent", {percent}),
                       .selected = app.options.text_percent == percent,
                       .action = {verb::text_size, percent, 0, ""}});
  }
  return labelled(words("settings.text-size"),
                  segmented("text-size", words("settings.text-size"), options));
}

Element palette_choice(const App& app, const Words& words) {
  const auto option = [&](const char* id, const char* key, bool colour_blind) {
    return ChoiceOptions{.id = id,
                         .label = words(key),
                         .selected = app.options.colour_blind == colour_blind,
                         .action = {verb::palette, colour_blind ? 1 : 0, 0, ""}};
  };
  return labelled(
      words("settings.palette"),
      segmented("palette", words("settings.palette"),
                {option("palette/standard", "settings.palette-standard", false),
                 option("palette/colour-blind", "settings.palette-colour-blind", true)}));
}

Element motion_choice(const App& app, const Words& words) {
  return toggle({.id = "motion",
                 .label = words("settings.less-motion"),
                 .on = app.options.reduced_motion,
                 .on_word = words("settings.on"),
                 .off_word = words("settings.off"),
                 .action = {verb::motion, app.options.reduced_motion ? 0 : 1, 0, ""}});
}

Element full_screen_choice(const App& app, const Words& words) {
  return toggle({.id = "full-screen",
                 .label = words("settings.full-screen"),
                 .on = app.options.full_screen,
                 .on_word = words("settings.on"),
                 .off_word = words("settings.off"),
                 .action = {verb::full_screen, app.options.full_screen ? 0 : 1, 0, ""}});
}

Element look_sample(const App&, const Words& words, bool whole) {
  Elements levels{meter({.id = "sample/up",
                         .label = words("settings.sample-up"),
                         .value = 62,
                         .delta = Change{4, false}}),
                  meter({.id = "sample/down",
                         .label = words("settings.sample-down"),
                         .value = 38,
                         .delta = Change{-3, false}})};
  if (whole) {
    Track track;
    track.id = "sample/track";
    track.label = words("settings.sample-issue");
    const auto cell = [&](const char* id, const char* key) {
      Cell made;
      made.id = id;
      made.label = words(key);
      return made;
    };
    track.cells = {cell("sample/track/0", "settings.sample-open"),
                   cell("sample/track/1", "settings.sample-stands"),
                   cell("sample/track/2", "settings.sample-picked"),
                   cell("sample/track/3", "settings.sample-red")};
    track.cells[1].stands = true;
    track.cells[2].picked = true;
    track.cells[3].red_line = true;
    levels.push_back(
        board({track},
              {.id = "sample/board", .label = words("settings.sample-issue"), .label_width = 64}));
  }
  return labelled(words("settings.sample"),
                  panel(column(std::move(levels), 10), {.id = "sample",
                                                        .label = words("settings.sample"),
                                                        .padding = Insets::both(16, 12),
                                                        .sunken = true}));
}

}  // namespace demarche::view
