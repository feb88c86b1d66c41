// Scenario and seat: what is played, for whom, against which level, in which world.
#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};
constexpr std::size_t kDigitKeys = 9;  // seats that a digit picks

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
    options.description = words("seat.broken", {shelf.error});
    options.state = CardState::kDisabled;
    return card(column({text(shelf.id, quiet(Type::kLabel, Tone::kFaint)),
                        text(options.description, quiet(Type::kSecondary, Tone::kSoft))},
                       4),
                options);
  }
  const Phrases phrases(*shelf.scenario, app.options.language);
  options.label = phrases.text(shelf.scenario->title);
  options.value = words("seat.size", {static_cast<int>(shelf.scenario->seats.size()),
                                      static_cast<int>(shelf.scenario->rounds.size())});
  options.description = phrases.text(shelf.scenario->summary);
  const std::string origin = words(shelf.scenario->fictional ? "seat.invented" : "seat.sourced");
  Element title =
      canvas::row({icon(chosen ? "circle-dot" : "circle", 17, chosen ? Tone::kBrass : Tone::kSoft),
                   grow(text(options.label, quiet(Type::kLabel)))},
                  8);
  return card(column({title, text(options.value, quiet(Type::kSecondary, Tone::kSoft)),
                      text(origin, quiet(Type::kSecondary, Tone::kSoft)),
                      text(options.description, quiet(Type::kNote))},
                     4),
              options);
}

Element scenarios(const App& app, const Words& words) {
  Elements cards;
  for (std::size_t row = 0; row < app.shelves.size(); ++row)
    cards.push_back(scenario_card(app, words, row));
  return column(
      {heading(words("seat.scenario")), grow(scroll("scenarios", column(cards, 10), 120))}, 8);
}

Element seat_card(const App& app, const Phrases& phrases, std::size_t row) {
  const Actor& actor = phrases.scenario().actor_of(SeatId(row));
  const bool chosen = app.setup.seat == SeatId(row);
  const std::string name = phrases.seat(SeatId(row));
  FlagOptions disc{.size = 44, .own = chosen, .actor = static_cast<int>(row)};
  Elements parts;
  if (!actor.flag.empty()) parts.push_back(aligned(flag(actor.flag, disc), Align::kCentre));
  parts.push_back(text(name, {.type = Type::kLabel, .align = Align::kCentre, .silent = true}));
  const std::string key = digit(row);
  if (!key.empty()) parts.push_back(aligned(key_cap(key), Align::kCentre));
  return card(column(parts, 6), {.id = "seat/" + actor.id,
                                 .label = name,
                                 .description = phrases.text(actor.text),
                                 .state = chosen ? CardState::kSelected : CardState::kNormal,
                                 .role = Role::kChoice,
                                 .shortcut = key,
                                 .action = {verb::pick_seat, static_cast<int>(row), 0, ""}});
}

Element seats(const App& app, const Phrases& phrases) {
  Elements cards;
  for (std::size_t row = 0; row < phrases.scenario().seats.size(); ++row) {
    cards.push_back(seat_card(app, phrases, row));
  }
  return column({heading(phrases.words()("seat.your-seat")), grid(cards, 124, 10)}, 8);
}

// What everyone knows of the seat, and what its profile may turn out to be.
Element known(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Seat& seat = phrases.scenario().seats[app.setup.seat.index()];
  Elements parts{heading(words("seat.known")), text(phrases.text(seat.brief), Type::kBody)};
  parts.push_back(text(words("seat.drawn"), kSoft));
  for (const Profile& profile : seat.profiles) {
    parts.push_back(canvas::words(canvas::Words()
                                      .strong(phrases.text(profile.name) + ". ")
                                      .say(phrases.text(profile.description), Tone::kSoft),
                                  {.type = Type::kBody}));
  }
  return panel(column(parts, 10),
               {.id = "known", .label = words("seat.known"), .padding = Insets::all(20)});
}

// The first thing that is read: what the scenario is about, before any brief.
Element content_note(const Phrases& phrases) {
  const TextId note = phrases.scenario().content_note;
  if (note.empty()) return nothing();
  const std::string label = phrases.words()("seat.note");
  return panel(
      column({row({icon("heart-handshake", 18, Tone::kSoft), grow(text(label, Type::kStrong))}, 8),
              text(phrases.text(note), Type::kSecondary)},
             6),
      {.id = "note", .label = label, .sunken = true});
}

Level level_of(const App& app, std::size_t row) {
  return row < app.setup.levels.size() ? app.setup.levels[row] : Level::in_character;
}

std::string level_name(const Words& words, Level level) {
  return words(level == Level::newcomer ? "seat.level-newcomer" : "seat.level-in-character");
}

Element others(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  Elements rows;
  for (std::size_t row = 0; row < phrases.scenario().seats.size(); ++row) {
    if (SeatId(row) == app.setup.seat) continue;
    const Level level = level_of(app, row);
    const Level next = level == Level::newcomer ? Level::in_character : Level::newcomer;
    rows.push_back(
        stepper({.id = "level/" + phrases.scenario().actor_of(SeatId(row)).id,
                 .label = phrases.seat(SeatId(row)),
                 .value = level_name(words, level),
                 .flag = flag_of(phrases.scenario(), SeatId(row)),
                 .action = {verb::set_level, static_cast<int>(row), static_cast<int>(next), ""}}));
  }
  const auto choice = [&](Level level) {
    bool all = true;
    for (std::size_t row = 0; row < phrases.scenario().seats.size(); ++row) {
      all = all && (SeatId(row) == app.setup.seat || level_of(app, row) == level);
    }
    return ChoiceOptions{.id = "levels/" + std::to_string(static_cast<int>(level)),
                         .label = level_name(words, level),
                         .selected = all,
                         .action = {verb::set_level, -1, static_cast<int>(level), ""}};
  };
  Element all = segmented("levels", words("seat.levels"),
                          {choice(Level::newcomer), choice(Level::in_character)});
  return column({heading(words("seat.others")),
                 panel(column({all, text(words("seat.levels-text"), kSoft), column(rows, 2)}, 10),
                       {.id = "others", .label = words("seat.others")})},
                8);
}

Element world(const App& app, const Words& words) {
  const std::string seed = std::to_string(app.setup.seed);
  return panel(
      column({row({grow(text(words("seat.seed"), Type::kStrong)), text(seed, Type::kNumber)}, 8),
              text(words("seat.seed-text"), kSoft),
              button({.id = "new-seed",
                      .label = words("seat.new-seed"),
                      .icon = "dice-5",
                      .shortcut = "R",
                      .small = true,
                      .action = {verb::new_seed, 0, 0, ""}})},
             8),
      {.id = "world", .label = words("seat.seed")});
}

Element take(const Words& words, bool playable) {
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
  Elements parts{button({.id = "back",
                         .label = words("seat.back"),
                         .icon = "arrow-left",
                         .shortcut = "Esc",
                         .small = true,
                         .action = {verb::back, 0, 0, ""}}),
                 screen_title(phrases == nullptr ? app.shelves[app.setup.scenario].id
                                                 : phrases->text(phrases->scenario().title)),
                 spring()};
  if (phrases != nullptr && !phrases->scenario().knowledge_until.empty()) {
    parts.push_back(
        text(words("seat.knowledge", {phrases->date(phrases->scenario().knowledge_until)}), kSoft));
  }
  return top_bar(parts);
}

Element body(const App& app, const Words& words, const Phrases* phrases, Columns columns) {
  Element left = scenarios(app, words);
  if (phrases == nullptr) return column({grow(left), take(words, false)}, kGutter);
  Element middle =
      column({content_note(*phrases), seats(app, *phrases), known(app, *phrases)}, kGutter);
  Element right = column({others(app, *phrases), world(app, words)}, kGutter);
  switch (columns) {
    case Columns::kThree:
      return table_row({left, scroll("seat/middle", middle),
                        column({grow(scroll("seat/right", right)), take(words, true)}, 10)},
                       {-244, 1.0, -296}, kGutter);
    case Columns::kTwo:
      return table_row({scroll("seat/middle", column({middle, right}, kGutter)),
                        column({grow(left), take(words, true)}, 10)},
                       {1.0, -250}, kGutter);
    case Columns::kOne:
      break;
  }
  return column(
      {grow(scroll("seat/middle", column({middle, right, at_least(left, 0, 320)}, kGutter))),
       take(words, true)},
      10);
}

}  // namespace

void draw_seat(FrameBuilder& builder, const App& app, const Words& words) {
  if (app.shelves.empty()) {
    column({text(words("seat.empty"), Type::kLead)})
        ->place(builder, builder.bounds().inset(kMargin));
    return;
  }
  const Scenario* scenario = app.shelves[app.setup.scenario].scenario.get();
  std::optional<Phrases> phrases;
  if (scenario != nullptr) phrases.emplace(*scenario, app.options.language);
  const Phrases* chosen = phrases ? &*phrases : nullptr;
  Element whole = column({top(app, words, chosen),
                          grow(pad(body(app, words, chosen, builder.sheet().metrics.columns()),
                                   {kMargin, 10, kMargin, kMargin}))},
                         0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
