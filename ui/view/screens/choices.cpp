#include "view/screens/choices.h"

#include <algorithm>

#include "view/actions.h"
#include "view/screens/bar.h"

namespace demarche::view {

using namespace canvas;

namespace {

// What is drawn on a control to show what it would do.
Element sample(const std::string& says, Element drawn) {
  Node node;
  node.role = Role::kImage;
  node.label = says;
  return meaning(std::move(node), std::move(drawn));
}

// Letters of the size that a choice would give, so that one sees it before choosing.
Element letters(int percent, bool selected) {
  const auto block = [percent](const Sheet& sheet) {
    TypeStyle style = type_style(Type::kLabel);
    style.size *= sheet.metrics.text_scale * percent / 115.0;
    TextRequest request;
    request.text = "Aa";
    request.style = style;
    return std::pair{sheet.text.block(request), style};
  };
  Element drawn = custom([block](const Sheet& sheet, double) { return block(sheet).first.size; },
                         [block, selected](FrameBuilder& builder, Rect rect) {
                           auto [lines, style] = block(builder.sheet());
                           TextRun run;
                           run.at = {rect.x, rect.y};
                           run.block = std::move(lines);
                           run.style = style;
                           run.color =
                               builder.sheet().theme.tone(selected ? Tone::kBrass : Tone::kText);
                           builder.run(std::move(run));
                         });
  return sample("Aa", std::move(drawn));
}

// A change up and one down in the colours of a palette.
Element changes_in(Palette palette) {
  constexpr const char* kUp = "+4";
  constexpr double kMark = 9, kGap = 4, kBetween = 10;
  const auto width = [](const Sheet& sheet) {
    return sheet.block(kUp, Type::kFigure).size.w + sheet.grow(kMark) + kGap;
  };
  Element drawn = custom(
      [width](const Sheet& sheet, double) {
        return Size{2 * width(sheet) + kBetween, sheet.block(kUp, Type::kFigure).size.h};
      },
      [width, palette](FrameBuilder& builder, Rect rect) {
        const Sheet& sheet = builder.sheet();
        const Theme theme = theme_of(palette);
        double x = rect.x;
        for (const bool up : {true, false}) {
          const Color color = up ? theme.good : theme.bad;
          const double mark = sheet.grow(kMark);
          builder.draw(Marker{.center = {x + mark / 2, rect.center().y},
                              .size = mark,
                              .shape = up ? MarkerShape::kUp : MarkerShape::kDown,
                              .fill = color});
          TextRun run;
          run.at = {x + mark + kGap, rect.y};
          run.block = sheet.block(up ? kUp : "−3", Type::kFigure);
          run.style = sheet.style(Type::kFigure);
          run.color = color;
          builder.run(std::move(run));
          x += width(sheet) + kBetween;
        }
      });
  return sample("+4 −3", std::move(drawn));
}

struct PaletteName {
  Palette palette;
  const char* id;
  const char* key;
};
constexpr PaletteName kPaletteNames[] = {
    {Palette::standard, "palette/standard", "settings.palette-standard"},
    {Palette::colour_blind, "palette/colour-blind", "settings.palette-colour-blind"},
    {Palette::high_contrast, "palette/high-contrast", "settings.palette-high-contrast"},
};

Element palette_card(const App& app, const Words& words, const PaletteName& name) {
  const bool chosen = app.options.palette == name.palette;
  Element head =
      row({icon(chosen ? "circle-dot" : "circle", 16, chosen ? Tone::kBrass : Tone::kSoft),
           changes_in(name.palette)},
          6);
  CardOptions options;
  options.id = name.id;
  options.role = Role::kChoice;
  options.label = words(name.key);
  options.state = chosen ? CardState::kSelected : CardState::kNormal;
  options.action = {verb::palette, static_cast<int>(name.palette), 0, ""};
  options.padding = {10, 7, 8, 8};
  return card(
      column({std::move(head), text(words(name.key), quiet(Type::kStrong))}, 4, Across::kStart),
      std::move(options));
}

Element switch_choice(const char* id, const std::string& label, bool on, const char* verb,
                      const Words& words, std::string description = {}) {
  return toggle({.id = id,
                 .label = label,
                 .description = std::move(description),
                 .on = on,
                 .on_word = words("settings.on"),
                 .off_word = words("settings.off"),
                 .action = {verb, on ? 0 : 1, 0, ""}});
}

// The switch before its name, for several in a line; its state is seen in the place of the knob.
Element small_switch(const char* id, const std::string& label, bool on, const char* verb,
                     const Words& words) {
  Node node;
  node.id = id;
  node.role = Role::kToggle;
  node.label = label;
  node.value = words(on ? "settings.on" : "settings.off");
  node.selected = on;
  node.focusable = true;
  node.radius = 6;
  node.action = {verb, on ? 0 : 1, 0, ""};
  Element knob = custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(36), sheet.grow(21)};
      },
      [on](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        builder.box({.rect = rect,
                     .radius = kPill,
                     .fill = flat(on ? faded(theme.brass, 0.14) : theme.well),
                     .border = {on ? theme.brass : theme.edge, on ? 1.5 : 1.0, {}}});
        const double size = rect.h - 7;
        builder.box(
            {.rect = {on ? rect.right() - size - 3.5 : rect.x + 3.5, rect.y + 3.5, size, size},
             .radius = kPill,
             .fill = flat(on ? theme.brass : theme.soft)});
      });
  Element inside = row({std::move(knob), text(label, quiet(Type::kBody))}, 9);
  return meaning(std::move(node),
                 at_least(pad(std::move(inside), Insets::both(2, 5)), 0, kMinTarget));
}

// A short track: the zone of agreement, a gap between red lines, an offer in the zone.
Element sample_track() {
  return custom(
      [](const Sheet& sheet, double width) {
        return Size{width, sheet.grow(18)};
      },
      [](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        const double middle = rect.center().y, high = rect.h * 0.8;
        builder.box({.rect = {rect.x, middle - 3, rect.w, 6},
                     .radius = 3,
                     .fill = flat(theme.well),
                     .border = {theme.hair, 1, {}}});
        builder.box({.rect = {rect.x + rect.w * 0.38, middle - high / 2, rect.w * 0.27, high},
                     .radius = 3,
                     .fill = flat(faded(theme.good, 0.15)),
                     .border = {theme.good, 1.5, {}}});
        builder.box({.rect = {rect.x + rect.w * 0.74, middle - high / 2, rect.w * 0.2, high},
                     .hatch = {theme.bad, 1.8, 7, true}});
        builder.draw(Marker{.center = {rect.x + rect.w * 0.5, middle},
                            .size = high * 0.8,
                            .shape = MarkerShape::kDiamond,
                            .fill = theme.brass});
      });
}

Element sample_issue(const Words& words) {
  Node node;
  node.id = "sample/issue";
  node.role = Role::kTrack;
  node.label = words("settings.sample-role");
  node.value = words("settings.sample-offer");
  return meaning(
      std::move(node),
      column({row({grow(text(words("settings.sample-role"), quiet(Type::kBody))),
                   text(words("settings.sample-offer"), quiet(Type::kSecondary, Tone::kSoft))},
                  10),
              sample_track()},
             2));
}

}  // namespace

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
  for (const int percent : kTextSizes) {
    const bool chosen = app.options.text_percent == percent;
    options.push_back({.id = "text-size/" + std::to_string(percent),
                       .label = words("settings.percent", {percent}),
                       .selected = chosen,
                       .action = {verb::text_size, percent, 0, ""},
                       .sample = letters(percent, chosen)});
  }
  return labelled(words("settings.text-size"),
                  segmented("text-size", words("settings.text-size"), options));
}

Element palette_choice(const App& app, const Words& words) {
  Elements cards;
  for (const PaletteName& name : kPaletteNames) cards.push_back(palette_card(app, words, name));
  Node list;
  list.id = "palette";
  list.role = Role::kList;
  list.label = words("settings.palette");
  return labelled(words("settings.palette"),
                  meaning(std::move(list), grid(std::move(cards), 118, 8)));
}

Element motion_choice(const App& app, const Words& words) {
  return switch_choice("motion", words("settings.less-motion"), app.options.reduced_motion,
                       verb::motion, words);
}

Element full_screen_choice(const App& app, const Words& words) {
  return switch_choice("full-screen", words("settings.full-screen"), app.options.full_screen,
                       verb::full_screen, words);
}

Element sound_choice(const App& app, const Words& words) {
  return switch_choice("sound", words("settings.sound"), app.options.sound, verb::sound, words);
}

Element volume_choice(const App& app, const Words& words) {
  constexpr int kStep = 10;
  const int now = app.options.volume;
  const auto to = [](int percent) { return Action{verb::volume, percent, 0, ""}; };
  // Activated it goes round; the arrows stop at the ends.
  return stepper({.id = "volume",
                  .label = words("settings.volume"),
                  .value = words("settings.percent", {now}),
                  .disabled = false,
                  .action = to(now >= 100 ? 0 : now + kStep),
                  .less = to(std::max(0, now - kStep)),
                  .more = to(std::min(100, now + kStep))});
}

Element read_aloud_choice(const App& app, const Words& words) {
  return switch_choice("read-aloud", words("settings.read-aloud"), app.options.read_aloud,
                       verb::read_aloud, words, words("settings.read-aloud-text"));
}

Element small_switches(const App& app, const Words& words) {
  const Options& options = app.options;
  return wrap({small_switch("motion", words("settings.less-motion"), options.reduced_motion,
                            verb::motion, words),
               small_switch("sound", words("settings.sound"), options.sound, verb::sound, words),
               small_switch("read-aloud", words("settings.read-aloud"), options.read_aloud,
                            verb::read_aloud, words)},
              18, 0);
}

Element figures_choice(const App& app, const Words& words) {
  return switch_choice("figures", words("settings.figures"), app.options.figures, verb::figures,
                       words, words("settings.figures-text"));
}

Element reveal_speed_choice(const App& app, const Words& words) {
  constexpr const char* kKeys[kRevealSpeeds] = {"settings.reveal-slow", "settings.reveal-normal",
                                                "settings.reveal-fast", "settings.reveal-at-once"};
  std::vector<ChoiceOptions> options;
  for (int i = 0; i < kRevealSpeeds; ++i) {
    options.push_back({.id = "reveal-speed/" + std::to_string(i),
                       .label = words(kKeys[i]),
                       .selected = static_cast<int>(app.options.reveal_speed) == i,
                       .action = {verb::reveal_speed, i, 0, ""}});
  }
  return labelled(words("settings.reveal-speed"),
                  segmented("reveal-speed", words("settings.reveal-speed"), options));
}

Element look_sample(const App&, const Words& words, bool whole) {
  Elements levels{meter({.id = "sample/up",
                         .label = words("settings.sample-trust"),
                         .value = 62,
                         .delta = Change{4, false}}),
                  whole ? meter({.id = "sample/down",
                                 .label = words("settings.sample-down"),
                                 .value = 38,
                                 .delta = Change{-3, false}})
                        : nothing(),
                  sample_issue(words)};
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
  return labelled(words("settings.look"),
                  panel(column(std::move(levels), 10), {.id = "sample",
                                                        .label = words("settings.look"),
                                                        .padding = Insets::both(16, 12),
                                                        .sunken = true}));
}

}  // namespace demarche::view
