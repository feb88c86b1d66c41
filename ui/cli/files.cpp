#include "cli/files.h"

#include "demarche/io/data_dir.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {

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

std::optional<Opened> open_scenario(const std::string& id_or_path) {
  std::filesystem::path path = id_or_path;
  std::error_code error;
  const bool is_id =
      id_or_path.find('/') == std::string::npos && !std::filesystem::exists(path, error);
  if (is_id) {
    const std::optional<std::filesystem::path> folder = scenarios_folder();
    if (!folder) return std::nullopt;
    path = *folder / id_or_path;
    if (!std::filesystem::exists(path, error)) {
      std::fprintf(
          stderr,
          "demarche: there is no scenario \"%s\"; `demarche list` shows those that are here\n",
          id_or_path.c_str());
      return std::nullopt;
    }
  }
  io::Loaded loaded = io::load_scenario_files(path);
  if (!loaded.scenario) {
    complain(loaded.diagnostics);
    return std::nullopt;
  }
  return Opened{std::make_unique<Scenario>(std::move(*loaded.scenario)),
                std::move(loaded.rules_part)};
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

}  // namespace demarche::cli
