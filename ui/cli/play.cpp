// demarche play: a game of a person, or of computed seats alone.
#include <chrono>

#include "cli/files.h"
#include "cli/human.h"
#include "cli/picture.h"
#include "cli/terminal.h"
#include "cli/transcript.h"
#include "cli/verbs.h"

namespace demarche::cli {
namespace {

int usage(const std::string& message) {
  std::fprintf(stderr, "demarche: %s\n", message.c_str());
  return 2;
}

std::string ids_of_seats(const Scenario& scenario) {
  std::string out;
  for (std::size_t i = 0; i < scenario.seats.size(); ++i)
    out += (i == 0 ? "" : ", ") + scenario.actor_of(SeatId(i)).id;
  return out;
}

SeatId seat_by_id(const Scenario& scenario, const std::string& id) {
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    if (scenario.actor_of(SeatId(i)).id == id) return SeatId(i);
  }
  return {};
}

// A seed for people who gave none: from the clock, told so that the game can be played again.
std::uint64_t fresh_seed() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(
             std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) %
             1000000 +
         1;
}

// Asks which seat to play; none when the person gave up.
SeatId ask_seat(Terminal& terminal, const view::Phrases& phrases) {
  const Scenario& scenario = phrases.scenario();
  terminal.heading(phrases.text(scenario.title));
  terminal.paragraph(phrases.text(scenario.summary));
  terminal.heading(phrases.words()("terminal.which-seat"));
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    terminal.line(padded(std::to_string(i + 1) + ".", 4) + phrases.seat(SeatId(i)));
  }
  while (const std::optional<std::string> line = terminal.ask("> ")) {
    if (*line == "q" || *line == "quit") return {};
    const SeatId by_id = seat_by_id(scenario, *line);
    if (by_id.exists()) return by_id;
    if (line->size() == 1 && (*line)[0] >= '1' &&
        static_cast<std::size_t>((*line)[0] - '0') <= scenario.seats.size()) {
      return SeatId(static_cast<std::size_t>((*line)[0] - '1'));
    }
    terminal.line(phrases.words()("terminal.not-understood"));
  }
  return {};
}

struct Table {
  Terminal terminal;
  std::shared_ptr<const Scenario> scenario;
  std::string rules_part;
  std::filesystem::path save_file;  // empty: nothing is saved

  std::optional<std::string> save(const Game& game) const {
    if (save_file.empty()) return std::nullopt;
    return save_game(save_file, game, rules_part);
  }
};

int finish(Table& table, const PlayOptions& options, const view::Phrases& phrases,
           Transcript& transcript, const Game& game, SeatId seat) {
  if (const std::optional<std::string> error = table.save(game)) return usage(*error);
  if (!game.over()) {
    if (!options.json) {
      table.terminal.line();
      table.terminal.line(table.save_file.empty() ? phrases.words()("terminal.stopped")
                                                  : phrases.words()("terminal.stopped-saved",
                                                                    {table.save_file.string()}));
    }
    return 0;
  }
  transcript.tell_outcome(game);
  if (options.picture.empty()) return 0;
  const std::optional<std::string> error =
      write_outcome_picture(options.picture, table.scenario, game, seat, options.language);
  return error ? usage(*error) : 0;
}

int play_out(Table& table, const PlayOptions& options, const view::Phrases& phrases, Game& game) {
  Transcript transcript(table.terminal, phrases, options.json, SeatId{});
  transcript.tell(game);
  while (!game.over() && !interrupted() && !table.terminal.gone()) {
    const SeatSet waiting = awaited(game.scenario(), game.state());
    for (std::size_t i = 0; i < game.scenario().seats.size(); ++i) {
      if (!waiting.has(SeatId(i))) continue;
      game.decide_for(SeatId(i));
      break;
    }
    transcript.tell(game);
  }
  return finish(table, options, phrases, transcript, game, SeatId{});
}

int play_person(Table& table, const PlayOptions& options, const view::Phrases& phrases, Game& game,
                SeatId seat) {
  Transcript transcript(table.terminal, phrases, options.json, seat);
  Human human(table.terminal, phrases, transcript, options.json, seat,
              [&table](const Game& played) { return table.save(played); });
  if (!options.json) human.tell_brief(game);
  while (!game.over()) {
    game.run_computed();
    transcript.tell(game);
    if (game.over() || human.decide(game) == Answered::stopped) break;
    transcript.tell(game);
  }
  return finish(table, options, phrases, transcript, game, seat);
}

// Fills the settings from the options; a sentence when they do not fit the scenario.
std::string settings_from(const PlayOptions& options, const Scenario& scenario, SeatId seat,
                          Settings& settings) {
  settings.world_seed = options.seed;
  settings.policy_seed = options.policy_seed == 0 ? options.seed : options.policy_seed;
  settings.levels.assign(scenario.seats.size(), options.level);
  if (seat.exists()) settings.human_seats.add(seat);
  if (options.constellation.empty()) return "";
  std::string known;
  for (std::size_t i = 0; i < scenario.constellations.size(); ++i) {
    if (scenario.constellations[i].id == options.constellation) {
      settings.constellation = ConstellationId(i);
      return "";
    }
    known += (i == 0 ? "" : ", ") + scenario.constellations[i].id;
  }
  return "there is no constellation \"" + options.constellation + "\"; there are: " + known;
}

}  // namespace

int play(const PlayOptions& asked) {
  PlayOptions options = asked;
  std::optional<Opened> opened = open_scenario(options.scenario);
  if (!opened) return 2;
  Table table;
  table.scenario = std::move(opened->scenario);
  table.rules_part = std::move(opened->rules_part);
  const view::Phrases phrases(*table.scenario, options.language);
  SeatId seat = seat_by_id(*table.scenario, options.seat);
  if (!options.seat.empty() && !seat.exists()) {
    return usage("there is no seat \"" + options.seat +
                 "\"; there are: " + ids_of_seats(*table.scenario));
  }
  if (options.automatic) seat = {};
  if (!options.automatic && !seat.exists()) {
    if (options.json)
      return usage("--json needs --seat or --auto; seats: " + ids_of_seats(*table.scenario));
    seat = ask_seat(table.terminal, phrases);
    if (!seat.exists()) return 0;
  }
  if (options.seed == 0) {
    options.seed = fresh_seed();
    if (!options.json) {
      table.terminal.line(
          phrases.words()("terminal.seed", {static_cast<std::int64_t>(options.seed)}));
    }
  }
  Settings settings;
  const std::string fault = settings_from(options, *table.scenario, seat, settings);
  if (!fault.empty()) return usage(fault);
  if (!options.save.empty()) {
    table.save_file = options.save;
  } else if (seat.exists()) {
    table.save_file = autosave_file().value_or("");
  }
  Game game(*table.scenario, settings);
  return seat.exists() ? play_person(table, options, phrases, game, seat)
                       : play_out(table, options, phrases, game);
}

}  // namespace demarche::cli
