// demarche play: a game of a person, or of computed seats alone.
#include <charconv>
#include <chrono>

#include "cli/files.h"
#include "cli/playing.h"
#include "cli/seats.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "view/phrases.h"

namespace demarche::cli {
namespace {

// As the list of seats counts them, from 1.
SeatId seat_by_number(const Scenario& scenario, const std::string& text) {
  std::size_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [read, error] = std::from_chars(text.data(), end, number);
  const bool whole = error == std::errc() && read == end;
  return whole && number >= 1 && number <= scenario.seats.size() ? SeatId(number - 1) : SeatId{};
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
    const Actor& actor = scenario.actor_of(SeatId(i));
    terminal.paragraph(padded(std::to_string(i + 1) + ".", 4) + phrases.seat(SeatId(i)) + " (" +
                           actor.id + "). " + phrases.text(actor.text),
                       4);
  }
  while (const std::optional<std::string> line = terminal.ask("> ")) {
    if (*line == "q" || *line == "quit") return {};
    const SeatId by_id = seat_by_id(scenario, *line);
    if (by_id.exists()) return by_id;
    if (const SeatId numbered = seat_by_number(scenario, *line); numbered.exists()) return numbered;
    terminal.line(phrases.words()("terminal.not-understood"));
  }
  return {};
}

// Fills the settings from the options; a sentence when they do not fit the scenario.
std::string settings_from(const PlayOptions& options, const Scenario& scenario, SeatId seat,
                          Settings& settings) {
  settings.world_seed = options.seed;
  settings.policy_seed = options.policy_seed == 0 ? options.seed : options.policy_seed;
  settings.levels.assign(scenario.seats.size(), options.level);
  settings.simulations = options.simulations;
  if (seat.exists()) settings.human_seats.add(seat);
  return set_constellation(scenario, options.constellation, settings);
}

// The seat of the person, asked for when no option names it; a sentence when there is no such one.
std::string choose_seat(Terminal& terminal, const PlayOptions& options, Playing& playing) {
  const Scenario& scenario = *playing.scenario;
  const SeatId named = seat_by_id(scenario, options.seat);
  if (!options.seat.empty() && !named.exists()) return no_such_seat(scenario, options.seat);
  if (options.automatic) return "";
  playing.seat = named;
  if (named.exists()) return "";
  if (options.json) return "--json needs --seat or --auto; seats: " + ids_of_seats(scenario);
  const view::Phrases phrases(scenario, options.language);
  playing.seat = ask_seat(terminal, phrases);
  return "";
}

// The game that was left unfinished keeps its file, under another name, which is told.
bool keep_unfinished(Terminal& terminal, const PlayOptions& options,
                     const std::filesystem::path& file) {
  const std::optional<std::filesystem::path> kept = set_aside(file);
  if (!kept) return false;
  if (kept->empty()) return true;
  const std::string said = view::Words(options.language)("terminal.set-aside", {kept->string()});
  if (options.json) {  // standard output is for objects
    std::fprintf(stderr, "demarche: %s\n", said.c_str());
  } else {
    terminal.paragraph(said);
  }
  return true;
}

}  // namespace

int play(const PlayOptions& asked) {
  PlayOptions options = asked;
  Opened opened = open_scenario(options.scenario);
  if (opened.scenario == nullptr) return opened.exit_code;
  Terminal terminal;
  Playing playing;
  playing.scenario = std::move(opened.scenario);
  playing.rules_part = std::move(opened.rules_part);
  playing.picture = options.picture;
  playing.language = options.language;
  playing.json = options.json;
  const Scenario& scenario = *playing.scenario;
  if (const std::string fault = choose_seat(terminal, options, playing); !fault.empty())
    return usage(fault);
  if (!options.automatic && !playing.seat.exists()) return 0;
  const bool drawn = options.seed == 0;
  if (drawn) options.seed = fresh_seed();
  Settings settings;
  if (const std::string fault = settings_from(options, scenario, playing.seat, settings);
      !fault.empty())
    return usage(fault);
  if (drawn && !options.json) {
    const view::Words words(options.language);
    terminal.line(words("terminal.seed", {static_cast<std::int64_t>(options.seed)}));
  }
  if (!options.save.empty()) {
    playing.save_file = options.save;
  } else if (playing.seat.exists()) {
    playing.save_file = autosave_file().value_or("");
    if (!keep_unfinished(terminal, options, playing.save_file)) {
      return usage("cannot set the unfinished game aside: " + playing.save_file.string());
    }
  }
  return play_on(terminal, playing, Game(scenario, settings));
}

}  // namespace demarche::cli
