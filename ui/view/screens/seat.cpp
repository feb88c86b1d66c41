// Scenario and seat: what is played, for whom, against which level, in which world.
#include <algorithm>

#include "view/actions.h"
#include "view/packs.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/choices.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kDigitKeys = 9;   // seats that a digit picks
constexpr std::size_t kLargeCards = 6;  // more seats than these get small cards

std::string digit(std::size_t row) { return row < kDigitKeys ? std::to_string(row + 1) : ""; }

Element scenario_card(const App& app, const Words& words, std::size_t row) {
  const Shelf& shelf = app.shelves[row];
  const bool chosen = row == app.setup.scenario;
  CardOptions options{.id = "scenario/" + shelf.id,
                      .state = chosen ? CardState::kSelected : CardState::kNormal,
                      .role = Role::kChoice,
                      .action = {verb::pick_scenario, static_cast<int>(row), 0, ""}};
  if (!shelf.scenario) {
    options.label = shelf.id;
    options.description = words("seat.broken", {why_broken(shelf, words)});
    options.state = CardState::kDisabled;
    return card(column({canvas::row({icon("triangle-alert", 17, Tone::kWarn),
                                     grow(text(shelf.id, quiet(Type::kLabel, Tone::kSoft)))},
                                    8),
                        text(options.description, quiet(Type::kNote, Tone::kSoft))},
                       4),
                options);
  }
  const Phrases phrases(*shelf.scenario, app.options.language);
  options.label = phrases.text(shelf.scenario->title);
  const std::string size = words("seat.size", {static_cast<int>(shelf.scenario->seats.size()),
                                               static_cast<int>(shelf.scenario->rounds.size())});
  options.description = phrases.text(shelf.scenario->summary);
  const std::string origin = words(shelf.scenario->fictional ? "seat.invented" : "seat.sourced");
  options.value = words("seat.size-origin", {size, origin});
  Element title =
      canvas::row({icon(chosen ? "circle-dot" : "circle", 17, chosen ? Tone::kBrass : Tone::kSoft),
                   grow(text(options.label, quiet(Type::kLabel)))},
                  8);
  Elements lines{title, text(size, quiet(Type::kSecondary, Tone::kSoft)),
                 text(origin, quiet(Type::kSecondary, Tone::kSoft))};
  if (chosen) lines.push_back(text(options.description, quiet(Type::kNote)));
  return card(column(std::move(lines), 4), options);
}

Element scenarios(const App& app, const Words& words) {
  Elements cards;
  for (std::size_t row = 0; row < app.shelves.size(); ++row)
    cards.push_back(scenario_card(app, words, row));
  return column(std::move(cards), 10);
}

Element seat_card(const App& app, const Phrases& phrases, std::size_t number, bool large) {
  const Actor& actor = phrases.scenario().actor_of(SeatId(number));
  const bool chosen = app.setup.seat == SeatId(number);
  const std::string name = phrases.seat(SeatId(number));
  const std::string key = digit(number);
  Element disc =
      flag(flag_of(phrases, SeatId(number)),
           {.size = large ? 44.0 : 26.0, .own = chosen, .actor = static_cast<int>(number)});
  Element cap = key.empty() ? nothing() : key_cap(key);
  Element inside;
  if (large) {
    inside =
        stack({aligned(std::move(cap), Align::kStart),
               column({aligned(std::move(disc), Align::kCentre),
                       text(name, {.type = Type::kLabel, .align = Align::kCentre, .silent = true})},
                      6)});
  } else {
    inside = row({std::move(disc), grow(text(name, quiet(Type::kStrong))), std::move(cap)}, 8);
  }
  return card(std::move(inside), {.id = "seat/" + actor.id,
                                  .label = name,
                                  .description = phrases.text(actor.text),
                                  .state = chosen ? CardState::kSelected : CardState::kNormal,
                                  .role = Role::kChoice,
                                  .shortcut = key,
                                  .action = {verb::pick_seat, static_cast<int>(number), 0, ""},
                                  .padding = large ? Insets{6, 8, 6, 10} : Insets{10, 8, 10, 8}});
}

Element seats(const App& app, const Phrases& phrases) {
  const std::size_t count = phrases.scenario().seats.size();
  const bool large = count <= kLargeCards;
  Elements cards;
  for (std::size_t row = 0; row < count; ++row) {
    cards.push_back(seat_card(app, phrases, row, large));
  }
  return column(
      {heading(phrases.words()("seat.your-seat")), grid(std::move(cards), large ? 116 : 176, 10)},
      8);
}

// A profile as everyone may know it: its name and its public description.
Element profile_lines(const Phrases& phrases, const Profile& profile) {
  return row({pad(icon("circle-dashed", 15, Tone::kSoft), {0, 3, 0, 0}),
              grow(canvas::words(canvas::Words()
                                     .strong(phrases.text(profile.name) + ". ")
                                     .say(phrases.text(profile.description)),
                                 {.type = Type::kBody}))},
             12, Across::kStart);
}

// What the seat may turn out to want. Which one the seed draws is told to who takes the seat: shown
// here, trying one seat after another would tell the secrets of them all.
Element possible_profiles(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const std::vector<Profile>& profiles = phrases.scenario().seats[app.setup.seat.index()].profiles;
  const std::string label = words("seat.mandate");
  const std::string told = words(profiles.size() == 1 ? "seat.mandate-one" : "seat.mandate-many");
  Elements parts{marked_heading("shuffle", label), text(told, kSoftText)};
  for (const Profile& profile : profiles) {
    parts.push_back(rule());
    parts.push_back(profile_lines(phrases, profile));
  }
  return panel(column(std::move(parts), 7),
               {.id = "mandate", .label = label, .padding = kPaperPadding});
}

// Nobody reads a mandate before what the scenario is about.
bool note_first(const App& app, const Phrases& phrases) {
  return !app.setup.note_read && !phrases.scenario().content_note.empty();
}

Level level_of(const App& app, std::size_t row) {
  return row < app.setup.levels.size() ? app.setup.levels[row] : Level::in_character;
}

std::string level_name(const Words& words, Level level) {
  switch (level) {
    case Level::newcomer:
      return words("seat.level-newcomer");
    case Level::in_character:
      return words("seat.level-in-character");
    case Level::planner:
      return words("seat.level-planner");
  }
  return {};
}

Level level_after(Level level) {
  switch (level) {
    case Level::newcomer:
      return Level::in_character;
    case Level::in_character:
      return Level::planner;
    case Level::planner:
      return Level::newcomer;
  }
  return Level::in_character;
}

// What a step on a row of the others leads to: the levels in turn, behind the last a friend.
Action other_after(const App& app, std::size_t seat) {
  const int row = static_cast<int>(seat);
  const Level level = level_of(app, seat);
  if (app.setup.friends.has(SeatId(seat))) {
    return {verb::set_level, row, static_cast<int>(Level::in_character), ""};
  }
  if (level == Level::newcomer) return {verb::set_friend, row, 1, ""};
  return {verb::set_level, row, static_cast<int>(level_after(level)), ""};
}

Element others(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  Elements rows;
  for (std::size_t row = 0; row < phrases.scenario().seats.size(); ++row) {
    if (SeatId(row) == app.setup.seat) continue;
    const bool by_friend = app.setup.friends.has(SeatId(row));
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(
        stepper({.id = "level/" + phrases.scenario().actor_of(SeatId(row)).id,
                 .label = phrases.seat(SeatId(row)),
                 .value = by_friend ? words("seat.friend") : level_name(words, level_of(app, row)),
                 .flag = flag_of(phrases, SeatId(row)),
                 .action = other_after(app, row)}));
  }
  const auto choice = [&](Level level) {
    bool all = true;
    for (std::size_t row = 0; row < phrases.scenario().seats.size(); ++row) {
      const bool person = SeatId(row) == app.setup.seat || app.setup.friends.has(SeatId(row));
      all = all && (person || level_of(app, row) == level);
    }
    return ChoiceOptions{.id = "levels/" + std::to_string(static_cast<int>(level)),
                         .label = level_name(words, level),
                         .selected = all,
                         .action = {verb::set_level, -1, static_cast<int>(level), ""}};
  };
  Element all =
      segmented("levels", words("seat.levels"),
                {choice(Level::newcomer), choice(Level::in_character), choice(Level::planner)});
  return panel(column({all, text(words("seat.levels-text"), kSoftText), column(rows, 0),
                       text(words("seat.friends-text"), kSoftText)},
                      10),
               {.id = "others", .label = words("seat.others")});
}

// Seed and language: the same seed meets the same world.
Element world(const App& app, const Words& words) {
  const std::string seed = std::to_string(app.setup.seed);
  return panel(column({row({grow(heading(words("seat.seed"))), text(seed, Type::kNumber)}, 8),
                       text(words("seat.seed-text"), kSoftText),
                       button({.id = "new-seed",
                               .label = words("seat.new-seed"),
                               .icon = "dice-5",
                               .shortcut = "R",
                               .small = true,
                               .action = {verb::new_seed, 0, 0, ""}}),
                       rule(), language_choice(app, words)},
                      9),
               {.id = "world", .label = words("seat.seed")});
}

// The one button that leads on: first the note is read, then the seat is taken.
Element lead_on(const App& app, const Words& words, const Phrases* phrases) {
  if (phrases != nullptr && note_first(app, *phrases)) {
    return button({.id = "read",
                   .label = words("seat.read"),
                   .icon = "check",
                   .shortcut = "Enter",
                   .kind = ButtonKind::kPrimary,
                   .action = {verb::note_read, 0, 0, ""}});
  }
  const bool playable = phrases != nullptr;
  return button({.id = "take",
                 .label = words("seat.take"),
                 .icon = "log-in",
                 .shortcut = "Enter",
                 .description = playable ? "" : words("seat.choose-other"),
                 .kind = ButtonKind::kPrimary,
                 .disabled = !playable,
                 .action = {verb::go, static_cast<int>(Screen::briefing), 0, ""}});
}

Element top(const App& app, const Words& words, const Phrases* phrases) {
  Elements parts{back_button(words("seat.back"), {verb::back, 0, 0, ""}),
                 screen_title(phrases == nullptr ? app.shelves[app.setup.scenario].id
                                                 : phrases->text(phrases->scenario().title)),
                 spring()};
  if (phrases != nullptr && !phrases->scenario().knowledge_until.empty()) {
    parts.push_back(
        tag("calendar-clock",
            words("seat.knowledge", {phrases->date(phrases->scenario().knowledge_until)})));
  }
  return top_bar(std::move(parts));
}

Element foot(const App& app, const Words& words, const Phrases* phrases) {
  Elements parts;
  const bool drawn = phrases != nullptr && !note_first(app, *phrases);
  if (phrases != nullptr) {
    const std::size_t keys = std::min(phrases->scenario().seats.size(), kDigitKeys);
    parts.push_back(key_hint("1–" + std::to_string(keys), words("seat.key-seat")));
    parts.push_back(key_hint("R", words("seat.key-seed")));
  }
  parts.push_back(key_hint("?", words("title.key-all")));
  parts.push_back(spring());
  if (drawn) parts.push_back(text(words("seat.drawn"), kSoftText));
  return foot_bar(std::move(parts));
}

// Before the note is read it stands in the middle; afterwards the mandate does.
Elements middle(const App& app, const Phrases& phrases) {
  if (note_first(app, phrases)) {
    return {content_note(phrases, Type::kBody, false), seats(app, phrases),
            brief_panel(phrases, app.setup.seat)};
  }
  return {seats(app, phrases), brief_panel(phrases, app.setup.seat),
          possible_profiles(app, phrases)};
}

Element read_note(const App& app, const Phrases& phrases) {
  if (note_first(app, phrases)) return nothing();
  return content_note(phrases, Type::kNote, true);
}

Element three_columns(const App& app, const Words& words, const Phrases& phrases) {
  Element note = read_note(app, phrases);
  Elements left{heading(words("seat.scenario")), scroll("scenarios", scenarios(app, words), 96)};
  if (note != nullptr) left.push_back(scroll("seat/note", std::move(note), 96));
  Element right =
      column({heading(words("seat.others")), others(app, phrases), world(app, words)}, kGutter - 6);
  return row(
      {exactly(column(std::move(left), 8), 244),
       grow(scroll("seat/middle", column(middle(app, phrases), 12))),
       exactly(column({scroll("seat/right", right), lead_on(app, words, &phrases)}, 10), 296)},
      kGutter, Across::kStretch);
}

Element beside(const App& app, const Words& words, const Phrases& phrases) {
  Element right =
      column({heading(words("seat.scenario")), scenarios(app, words), heading(words("seat.others")),
              others(app, phrases), world(app, words), read_note(app, phrases)},
             10);
  return row(
      {grow(scroll("seat/middle", column(middle(app, phrases), kGutter))),
       exactly(column({scroll("seat/right", right), lead_on(app, words, &phrases)}, 10), 284)},
      kGutter, Across::kStretch);
}

// One under the other; a note that is still to be read comes first of all.
Element stacked(const App& app, const Words& words, const Phrases& phrases) {
  const bool note = note_first(app, phrases);
  Elements parts{note ? content_note(phrases, Type::kBody, false) : nothing(),
                 heading(words("seat.scenario")),
                 scenarios(app, words),
                 seats(app, phrases),
                 brief_panel(phrases, app.setup.seat),
                 note ? nothing() : possible_profiles(app, phrases),
                 heading(words("seat.others")),
                 others(app, phrases),
                 world(app, words),
                 read_note(app, phrases)};
  return column(
      {scroll("seat/middle", column(std::move(parts), 12)), lead_on(app, words, &phrases)}, 10);
}

// A scenario that cannot be played: its card says why; another must be chosen.
Element broken(const App& app, const Words& words) {
  Element shelf =
      column({heading(words("seat.scenario")), scroll("scenarios", scenarios(app, words), 96)}, 8);
  return column({grow(row({exactly(std::move(shelf), 380),
                           grow(column({text(words("seat.choose-other"), Type::kLead)}))},
                          24, Across::kStretch)),
                 lead_on(app, words, nullptr)},
                10);
}

Element body(const App& app, const Words& words, const Phrases* phrases, Columns columns) {
  if (phrases == nullptr) return broken(app, words);
  switch (columns) {
    case Columns::kThree:
      return three_columns(app, words, *phrases);
    case Columns::kTwo:
      return beside(app, words, *phrases);
    case Columns::kOne:
      break;
  }
  return stacked(app, words, *phrases);
}

Element empty_shelf(const Words& words) {
  return whole_screen(top_bar({back_button(words("seat.back"), {verb::back, 0, 0, ""}),
                               screen_title(words("seat.scenario")), spring()}),
                      column({text(words("seat.empty"), Type::kLead)}), nothing());
}

}  // namespace

void draw_seat(FrameBuilder& builder, const App& app, const Words& words) {
  if (app.setup.scenario >= app.shelves.size()) {
    empty_shelf(words)->place(builder, builder.bounds());
    return;
  }
  const Scenario* scenario = app.shelves[app.setup.scenario].scenario.get();
  std::optional<Phrases> phrases;
  if (scenario != nullptr) phrases.emplace(*scenario, app.options.language);
  const Phrases* chosen = phrases ? &*phrases : nullptr;
  const Columns columns = builder.sheet().metrics.columns();
  Element keys = columns == Columns::kThree ? foot(app, words, chosen) : nothing();
  whole_screen(top(app, words, chosen), body(app, words, chosen, columns), std::move(keys))
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
