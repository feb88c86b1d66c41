#include "cli/files.h"

#include "demarche/io/data_dir.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

std::string ids_in(const std::filesystem::path& folder) {
  std::string ids;
  for (const io::Listed& listed : io::list_scenarios(folder))
    ids += (ids.empty() ? "" : ", ") + listed.id;
  return ids;
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

Opened open_scenario(const std::string& id_or_path) {
  std::filesystem::path path = id_or_path;
  std::error_code error;
  const bool is_id =
      id_or_path.find('/') == std::string::npos && !std::filesystem::exists(path, error);
  if (is_id) {
    const std::optional<std::filesystem::path> folder = scenarios_folder();
    if (!folder) return {nullptr, "", 2};
    path = *folder / id_or_path;
    if (!std::filesystem::exists(path, error)) {
      std::fprintf(stderr, "demarche: there is no scenario \"%s\"; there are: %s\n",
                   id_or_path.c_str(), ids_in(*folder).c_str());
      return {nullptr, "", 2};
    }
  } else if (!std::filesystem::exists(path, error)) {
    std::fprintf(stderr, "demarche: there is no %s\n", id_or_path.c_str());
    return {nullptr, "", 2};
  }
  io::Loaded loaded = io::load_scenario_files(path);
  if (!loaded.scenario) {
    complain(loaded.diagnostics);
    return {nullptr, "", 1};
  }
  return {std::make_unique<Scenario>(std::move(*loaded.scenario)), std::move(loaded.rules_part), 0};
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
