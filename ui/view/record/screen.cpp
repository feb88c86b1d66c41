// The record of one's own games: by scenario, seat by seat, endings seen, achievements.
#include "view/actions.h"
#include "view/app.h"
#include "view/record/games.h"
#include "view/record/record.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

int whole(std::size_t number) { return static_cast<int>(number); }

Element scenario_choice(const App& app, const Words& words) {
  std::vector<ChoiceOptions> choices;
  for (std::size_t row = 0; row < app.shelves.size(); ++row) {
    const Shelf& shelf = app.shelves[row];
    if (!shelf.scenario) continue;
    const Phrases phrases(*shelf.scenario, app.options.language);
    const std::size_t games = record_of(*shelf.scenario, app.past).games;
    choices.push_back({.id = "record/scenario/" + shelf.id,
                       .label = phrases.text(shelf.scenario->title),
                       .description = words("record.games", {whole(games)}),
                       .selected = row == app.setup.scenario,
                       .action = {verb::pick_scenario, static_cast<int>(row), 0, ""}});
  }
  return choice_list("record/scenarios", words("record.scenarios"), std::move(choices));
}

// "3 games · latest 540 of 1000, 2 of 3 goals · highest 610"
std::string seat_sentence(const Words& words, const SeatRecord& seat) {
  if (seat.games == 0) return words("record.seat-none");
  return words("record.seat",
               {whole(seat.games), seat.latest, seat.goals_kept, seat.goals, seat.highest});
}

Element seat_line(const Phrases& phrases, std::size_t row, const SeatRecord& seat) {
  const SeatId id(row);
  const Words& words = phrases.words();
  Node node;
  node.id = "record/seat/" + phrases.scenario().actor_of(id).id;
  node.role = Role::kRow;
  node.label = phrases.seat(id);
  node.value = seat_sentence(words, seat);
  const Tone tone = seat.games == 0 ? Tone::kFaint : Tone::kText;
  Element lines = column(
      {text(node.label, quiet(Type::kLabel, tone)),
       text(node.value, quiet(Type::kSecondary, seat.games == 0 ? Tone::kFaint : Tone::kSoft))},
      2);
  return opening(
      std::move(node), why_action(WhyAbout::record_seat, static_cast<int>(row)),
      canvas::row({flag(flag_of(phrases, id), {.size = 30, .actor = static_cast<int>(row)}),
                   grow(std::move(lines))},
                  12));
}

Element seats(const Phrases& phrases, const ScenarioRecord& record) {
  Elements lines{marked_heading("users", phrases.words()("record.seats")),
                 text(phrases.words()("record.seats-note"), kSoftText)};
  for (std::size_t row = 0; row < record.seats.size(); ++row) {
    lines.push_back(seat_line(phrases, row, record.seats[row]));
  }
  return panel(
      column(std::move(lines), 12),
      {.id = "record/seats", .label = phrases.words()("record.seats"), .padding = kCalmPadding});
}

// Endings that have come; of the others only how many there are.
Element endings(const Phrases& phrases, const ScenarioRecord& record) {
  const Words& words = phrases.words();
  const std::vector<Ending>& all = phrases.scenario().endings;
  const std::size_t seen = record.endings_seen();
  Elements lines{marked_heading("flag", words("record.endings")),
                 meter({.id = "record/endings-seen",
                        .label = words("record.endings-seen"),
                        .value = whole(seen),
                        .high = whole(all.size()),
                        .of = words("record.of", {whole(all.size())}),
                        .action = why_action(WhyAbout::record_endings, 0)})};
  for (std::size_t row = 0; row < all.size(); ++row) {
    if (record.endings[row] == 0) continue;
    lines.push_back(canvas::row(
        {icon("check", 16, Tone::kGood), grow(text(phrases.text(all[row].name), Type::kBody)),
         text(words("record.times", {whole(record.endings[row])}), kSoftText)},
        10));
  }
  if (seen < all.size()) {
    lines.push_back(text(words("record.endings-open", {whole(all.size() - seen)}), kSoftText));
  }
  return panel(column(std::move(lines), 8),
               {.id = "record/endings", .label = words("record.endings"), .padding = kCalmPadding});
}

Element achievement(const Phrases& phrases, const Achievement& one, const std::string& day) {
  const bool earned = !day.empty();
  const std::string when = earned ? phrases.date(day) : phrases.words()("record.not-yet");
  Node node;
  node.id = "record/achievement/" + one.id;
  node.role = Role::kRow;
  node.label = phrases.text(one.name);
  node.value = when;
  node.description = phrases.text(one.text);
  const Tone tone = earned ? Tone::kText : Tone::kSoft;
  Element lines = column({canvas::row({grow(text(node.label, quiet(Type::kStrong, tone))),
                                       text(when, quiet(Type::kCaption, Tone::kSoft))},
                                      8, Across::kBaseline),
                          text(node.description, quiet(Type::kSecondary, Tone::kSoft))},
                         2);
  return meaning(
      std::move(node),
      canvas::row({pad(icon("award", 20, earned ? Tone::kBrass : Tone::kFaint), {0, 2, 0, 0}),
                   grow(std::move(lines))},
                  12, Across::kStart));
}

Element achievements(const Phrases& phrases, const ScenarioRecord& record) {
  const std::vector<Achievement>& all = phrases.scenario().achievements;
  if (all.empty()) return nothing();
  const Words& words = phrases.words();
  Elements lines{marked_heading("award", words("record.achievements"))};
  for (std::size_t row = 0; row < all.size(); ++row) {
    lines.push_back(achievement(phrases, all[row], record.achievements[row]));
  }
  return panel(column(std::move(lines), 12), {.id = "record/achievements",
                                              .label = words("record.achievements"),
                                              .padding = kCalmPadding});
}

Element body(const App& app, const Words& words, Columns columns) {
  Element list = panel(column({marked_heading("book-open", words("record.scenarios")),
                               scenario_choice(app, words), games_without_scenario(app, words)},
                              12),
                       {.padding = kCalmPadding});
  const bool there = app.setup.scenario < app.shelves.size() &&
                     app.shelves[app.setup.scenario].scenario != nullptr;
  if (!there) return list;
  const Scenario& scenario = *app.shelves[app.setup.scenario].scenario;
  const Phrases phrases(scenario, app.options.language);
  const ScenarioRecord record = record_of(scenario, app.past);
  Element games = list_of_games(app, phrases);
  Element told = column(
      {seats(phrases, record), endings(phrases, record), achievements(phrases, record)}, kGutter);
  if (columns == Columns::kOne) {
    return scroll("record", column({list, std::move(games), std::move(told)}, kGutter));
  }
  Element right = scroll("record/right", std::move(told));
  if (columns == Columns::kTwo) {
    return row({grow(scroll("record/left", column({list, std::move(games)}, kGutter))),
                grow(std::move(right))},
               kGutter, Across::kStretch);
  }
  return row({exactly(scroll("record/left", std::move(list)), 280),
              grow(scroll("record/middle", std::move(games)), 1.15), grow(std::move(right))},
             kGutter, Across::kStretch);
}

// The game that ended last, where it was kept.
Element look_back(const App& app, const Words& words) {
  if (app.ended.empty()) return nothing();
  return button({.id = "record/look-back",
                 .label = words("title.look-back"),
                 .icon = "history",
                 .shortcut = "C",
                 .description = app.ended,
                 .small = true,
                 .action = {verb::continue_game, -1, 0, ""}});
}

}  // namespace

void draw_record(FrameBuilder& builder, const App& app, const Words& words) {
  Element top = top_bar({back_button(words("settings.back"), {verb::back, 0, 0, ""}),
                         screen_title(words("record.title")), spring(),
                         text(words("record.note"), kSoftText), look_back(app, words)});
  whole_screen(top, body(app, words, builder.sheet().metrics.columns()), nothing())
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
