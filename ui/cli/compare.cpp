// demarche compare: tables that met the same world, side by side.
#include <filesystem>

#include "cli/playing.h"
#include "cli/revived.h"
#include "cli/side_by_side.h"
#include "cli/verbs.h"
#include "demarche/io/courses_report.h"

namespace demarche::cli {
namespace {

// Why two saves are not compared, or nothing.
std::string difference(const Revived& one, const Revived& other) {
  using analyse::WorldDiffers;
  const Record &first = one.game->record(), &second = other.game->record();
  const auto seed = [](const Record& record) { return std::to_string(record.settings.world_seed); };
  switch (analyse::world_differs(*one.scenario, first, *other.scenario, second)) {
    case WorldDiffers::no:
      return "";
    case WorldDiffers::scenario:
      return "is of another scenario: " + other.scenario->id + " instead of " + one.scenario->id;
    case WorldDiffers::rules:
      return "was played by other rules of " + one.scenario->id + ": its numbers were changed";
    case WorldDiffers::seed:
      return "is of another world: seed " + seed(second) + " instead of " + seed(first);
    case WorldDiffers::settings:
      return "was set up otherwise: constellation, profiles, events left out or rounds differ";
  }
  return "";
}

// Every save, or the exit code of the first that cannot be compared.
int open_all(const std::vector<std::string>& files, std::vector<Revived>& tables) {
  for (const std::string& file : files) {
    tables.push_back(revive(file));
    const Revived& table = tables.back();
    if (!table.game || !table.sound) return table.game ? 1 : table.exit_code;
    const std::string fault = difference(tables.front(), table);
    if (fault.empty()) continue;
    std::fprintf(stderr, "demarche: %s %s (%s)\n", file.c_str(), fault.c_str(),
                 files.front().c_str());
    return 1;
  }
  return 0;
}

std::vector<Side> sides_of(const std::vector<std::string>& files,
                           const std::vector<Revived>& tables) {
  std::vector<Side> sides;
  for (std::size_t row = 0; row < tables.size(); ++row) {
    const Game& game = *tables[row].game;
    sides.push_back(
        {std::to_string(row + 1) + ". " + std::filesystem::path(files[row]).stem().string(), &game,
         analyse::steps_of(game.scenario(), game.record())});
  }
  return sides;
}

void tell_json(const view::Phrases& phrases, const std::vector<std::string>& files,
               std::span<const Side> sides) {
  std::vector<io::NamedCourse> named;
  for (std::size_t row = 0; row < sides.size(); ++row)
    named.push_back({files[row], sides[row].game});
  Terminal().line(io::compare_json(named, steps_of(sides), partings_of(sides),
                                   [&](const Move& move) { return phrases.choice(move); }));
}

}  // namespace

int compare(const CompareOptions& options) {
  if (options.files.size() < 2) return usage("compare needs two saved games or more");
  std::vector<Revived> tables;
  if (const int code = open_all(options.files, tables); code != 0) return code;
  const std::vector<Side> sides = sides_of(options.files, tables);
  const view::Phrases phrases(*tables.front().scenario, options.language);
  if (options.json) {
    tell_json(phrases, options.files, sides);
    return 0;
  }
  Terminal terminal;
  const view::Words& words = phrases.words();
  terminal.line(terminal.ink(phrases.text(phrases.scenario().title), Ink::strong));
  terminal.line(
      words("courses.tables", {static_cast<int>(sides.size()),
                               std::to_string(sides.front().game->record().settings.world_seed)}));
  tell_side_by_side(terminal, phrases, sides);
  tell_partings(terminal, phrases, sides);
  terminal.line();
  terminal.paragraph(words("courses.same-world"));
  terminal.line(words("outcome.model"));
  return 0;
}

}  // namespace demarche::cli
