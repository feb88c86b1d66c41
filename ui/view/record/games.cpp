// One's own games, one row each: how it ended, and the ways back into it.
#include "view/record/games.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "view/record/verbs.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

// More rows than these nobody reads; older games still count beside the list.
constexpr std::size_t kMostRows = kGamesWithMoves;

struct Way {
  const char* id;
  const char* label;
  const char* icon;
  const char* shortcut;
  const char* verb;
};
constexpr Way kWays[] = {
    {"review", "review.title", "chart-line", "R", verb::record_review},
    {"replay", "after.replay", "history", "P", verb::record_replay},
    {"share", "record.share", "copy", "S", verb::record_share},
};

struct PartName {
  const char* key;  // of the scenario's files
  const char* word;
};
constexpr PartName kPartNames[] = {
    {"achievements", "record.achievements"}, {"actors", "record.part-actors"},
    {"constellations", "record.part-goals"}, {"durability", "record.part-endings"},
    {"endings", "record.part-endings"},      {"events", "record.part-events"},
    {"families", "record.part-moves"},       {"formats", "record.part-formats"},
    {"goals", "record.part-goals"},          {"issues", "record.part-issues"},
    {"meters", "record.part-meters"},        {"moves", "record.part-moves"},
    {"positions", "record.part-positions"},  {"rounds", "record.part-rounds"},
    {"undertakings", "record.part-pledges"}, {"venues", "record.part-formats"},
};

// "moves, events": each once.
std::string part_names(const Words& words, const std::vector<std::string>& keys) {
  std::vector<std::string> names;
  for (const std::string& key : keys) {
    const auto* const known = std::find_if(std::begin(kPartNames), std::end(kPartNames),
                                           [&](const PartName& one) { return key == one.key; });
    const std::string name =
        words(known == std::end(kPartNames) ? "record.part-other" : known->word);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

struct GameSight {
  const App& app;
  const Phrases& phrases;
  const Ended& game;
  std::size_t row = 0;
  bool chosen = false;
  [[nodiscard]] const Words& words() const { return phrases.words(); }
  [[nodiscard]] std::string id() const { return "record/game/" + game.game; }
};

// The seat, where the scenario still has it.
std::optional<SeatId> seat_of(const GameSight& sight) {
  const Scenario& scenario = sight.phrases.scenario();
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    if (scenario.actor_of(SeatId(seat)).id == sight.game.seat) return SeatId(seat);
  }
  return std::nullopt;
}

std::string ending_of(const GameSight& sight) {
  for (const Ending& ending : sight.phrases.scenario().endings) {
    if (ending.id == sight.game.ending) return sight.phrases.text(ending.name);
  }
  return sight.game.ending;
}

// What is to be said of it besides: why it stays closed, or what has changed since.
std::string remark(const GameSight& sight) {
  const std::string closed = why_closed(sight.game, sight.words());
  if (!closed.empty() || sight.game.changed.empty()) return closed;
  return sight.words()("record.changed", {part_names(sight.words(), sight.game.changed)});
}

Element way_button(const GameSight& sight, const Way& way) {
  const Words& words = sight.words();
  const std::string closed = why_closed(sight.game, words);
  const std::string label = words(way.label);
  return button(
      {.id = sight.id() + "/" + way.id,
       .label = sight.chosen ? label : words("of", {label, sight.phrases.date(sight.game.day)}),
       .icon = way.icon,
       .shortcut = sight.chosen ? way.shortcut : "",
       .description = closed,
       .kind = sight.chosen ? ButtonKind::kNormal : ButtonKind::kQuiet,
       .disabled = !closed.empty(),
       .small = true,
       .icon_only = !sight.chosen,
       .action = {way.verb, static_cast<int>(sight.row), 0, ""}});
}

Element ways(const GameSight& sight) {
  Elements out;
  for (const Way& way : kWays) out.push_back(way_button(sight, way));
  return sight.chosen ? wrap(std::move(out), 8, 6) : row(std::move(out), 2);
}

Element head(const GameSight& sight) {
  const Words& words = sight.words();
  const std::optional<SeatId> seat = seat_of(sight);
  Node node;
  node.id = sight.id();
  node.role = Role::kChoice;
  node.label = seat ? sight.phrases.seat(*seat) : sight.game.seat;
  const std::string day = sight.phrases.date(sight.game.day), ending = ending_of(sight);
  const std::string result =
      words("record.result", {sight.game.result, sight.game.goals_kept, sight.game.goals});
  node.value = words("record.game", {day, ending, result});
  node.description = remark(sight);
  node.action = {verb::record_pick, static_cast<int>(sight.row), 0, ""};
  node.focusable = true;
  node.selected = sight.chosen;
  node.radius = 8;
  Element lines =
      column({row({grow(text(node.label, quiet(Type::kLabel))),
                   text(day, quiet(Type::kNote, Tone::kSoft))},
                  10, Across::kBaseline),
              text(ending, quiet(Type::kSecondary)), text(result, quiet(Type::kNote, Tone::kSoft))},
             2);
  Element mark =
      icon(sight.chosen ? "circle-dot" : "circle", 17, sight.chosen ? Tone::kBrass : Tone::kSoft);
  Element disc = seat ? flag(flag_of(sight.phrases, *seat),
                             {.size = 30, .actor = static_cast<int>(seat->index())})
                      : nothing();
  return meaning(std::move(node),
                 pad(row({std::move(mark), std::move(disc), grow(std::move(lines))}, 12),
                     Insets::both(10, 7)));
}

Element game_row(const GameSight& sight) {
  if (!sight.chosen) return row({grow(head(sight)), ways(sight)}, 4);
  const std::string said = remark(sight);
  const bool closed = sight.game.left != Ended::Left::game;
  Element note =
      said.empty()
          ? nothing()
          : row({icon(closed ? "circle-alert" : "info", 16, closed ? Tone::kWarn : Tone::kSoft),
                 grow(text(said, Type::kNote, Tone::kSoft))},
                8, Across::kStart);
  Element below = pad(column({std::move(note), ways(sight)}, 8), {10, 2, 10, 10});
  return panel(column({head(sight), std::move(below)}, 2), {.padding = {}, .sunken = true});
}

}  // namespace

Element list_of_games(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const std::vector<std::size_t> rows = games_of(phrases.scenario().id, app.past);
  const std::optional<std::size_t> chosen = chosen_of(app.record, rows);
  Elements lines{marked_heading("history", words("record.list"))};
  if (rows.empty()) lines.push_back(text(words("record.list-empty"), kSoftText));
  for (std::size_t i = 0; i < rows.size() && i < kMostRows; ++i) {
    const std::size_t row = rows[i];
    lines.push_back(game_row({app, phrases, app.past[row], row, row == chosen}));
  }
  if (rows.size() > kMostRows) {
    lines.push_back(
        text(words("record.older", {static_cast<int>(rows.size() - kMostRows)}), kSoftText));
  }
  return panel(column(std::move(lines), 8),
               {.id = "record/games", .label = words("record.list"), .padding = kCalmPadding});
}

Element games_without_scenario(const App& app, const Words& words) {
  std::map<std::string, int> lost;
  for (const Ended& game : app.past) {
    const bool there = std::any_of(app.shelves.begin(), app.shelves.end(), [&](const Shelf& shelf) {
      return shelf.id == game.scenario && shelf.scenario != nullptr;
    });
    if (!there) ++lost[game.scenario];
  }
  Elements lines;
  for (const auto& [id, games] : lost) {
    lines.push_back(text(words("record.gone", {id, games}), kSoftText));
  }
  return lines.empty() ? nothing() : column(std::move(lines), 6);
}

}  // namespace demarche::view
