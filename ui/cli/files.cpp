#include "cli/files.h"

#include <algorithm>
#include <system_error>

#include "demarche/io/data_dir.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

std::string ids_in(const pack::Places& places) {
  std::string ids;
  for (const pack::Found& found : pack::find_scenarios(places))
    ids += (ids.empty() ? "" : ", ") + found.id;
  return ids;
}

// Whether a save has a game that goes on and in which a person has decided something.
bool is_unfinished(const std::string& bytes, const std::string& name) {
  io::ReadSave read = io::read_save(bytes, name);
  if (!read.save) return true;  // another version of the program may be able to read it
  const Record& record = read.save->record;
  const bool decided = std::any_of(record.moves.begin(), record.moves.end(), [&](const Move& move) {
    return move.seat != Move::kFacilitator && record.settings.human_seats.has(SeatId(move.seat));
  });
  if (!decided) return false;
  const io::Restored restored = io::restore(*read.save, nullptr);
  return !restored.game || !restored.game->over();
}

}  // namespace

void complain(const std::vector<io::Diagnostic>& diagnostics) {
  for (const io::Diagnostic& diagnostic : diagnostics) {
    std::fputs(io::to_text(diagnostic).c_str(), stderr);
  }
}

std::optional<std::filesystem::path> scenarios_folder() {
  const std::optional<std::filesystem::path> data = io::data_dir();
  if (!data) {
    std::fputs(
        "demarche: no folder `scenarios` found; set DEMARCHE_DATA to the folder that holds it\n",
        stderr);
    return std::nullopt;
  }
  return *data / "scenarios";
}

pack::Places scenario_places() {
  const std::optional<std::filesystem::path> shipped = scenarios_folder();
  if (!shipped) return {};
  pack::Places places{*shipped};
  if (const auto own = io::own_scenarios()) places.push_back(*own);
  return places;
}

Opened open_scenario(const std::string& id_or_path) {
  std::error_code error;
  const bool there = std::filesystem::exists(id_or_path, error);
  std::optional<pack::Found> found;
  if (there) {
    found = pack::load_at(id_or_path);
  } else if (id_or_path.find('/') != std::string::npos) {
    std::fprintf(stderr, "demarche: there is no %s\n", id_or_path.c_str());
    return {nullptr, "", 2};
  } else {
    const pack::Places places = scenario_places();
    if (places.empty()) return {nullptr, "", 2};
    found = pack::find_scenario(places, id_or_path);
    if (!found) {
      std::fprintf(stderr, "demarche: there is no scenario \"%s\"; there are: %s\n",
                   id_or_path.c_str(), ids_in(places).c_str());
      return {nullptr, "", 2};
    }
  }
  io::Loaded& loaded = found->loaded;
  if (!loaded.scenario) {
    complain(loaded.diagnostics);
    return {nullptr, "", 1};
  }
  return {std::make_unique<Scenario>(std::move(*loaded.scenario)), std::move(loaded.rules_part), 0};
}

std::string set_constellation(const Scenario& scenario, const std::string& id, Settings& settings) {
  if (id.empty()) return "";
  std::string known;
  for (std::size_t i = 0; i < scenario.constellations.size(); ++i) {
    if (scenario.constellations[i].id == id) {
      settings.constellation = ConstellationId(i);
      return "";
    }
    known += (i == 0 ? "" : ", ") + scenario.constellations[i].id;
  }
  return "there is no constellation \"" + id + "\"; there are: " + known;
}

std::optional<std::string> save_game(const std::filesystem::path& file, const Game& game,
                                     const std::string& rules_part) {
  const io::SaveFile save{game.scenario().id, rules_part, game.record()};
  return io::write_file_whole(file, io::write_save(save));
}

std::optional<std::filesystem::path> autosave_file() {
  const std::optional<std::filesystem::path> folder = io::user_dir();
  if (!folder) return std::nullopt;
  return *folder / "autosave.json";
}

std::optional<std::filesystem::path> set_aside(const std::filesystem::path& file) {
  const std::optional<std::string> bytes = io::read_whole_file(file);
  if (!bytes || !is_unfinished(*bytes, file.string())) return std::filesystem::path();
  const std::string stem = file.stem().string() + "-unfinished-";
  std::error_code error;
  for (int number = 1;; ++number) {
    std::filesystem::path beside = file;
    beside.replace_filename(stem + std::to_string(number) + file.extension().string());
    // A second name, then the first one is taken away: at no moment is there none, and what another
    // program puts there meanwhile is not overwritten.
    std::filesystem::create_hard_link(file, beside, error);
    if (error == std::errc::file_exists) continue;
    if (!error) std::filesystem::remove(file, error);
    if (error) return std::nullopt;
    return beside;
  }
}

}  // namespace demarche::cli
