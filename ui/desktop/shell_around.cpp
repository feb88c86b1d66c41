// Files around a game: the saves of other tables, and the forecasts beside the own save.
#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/lesson_file.h"
#include "desktop/set_aside.h"
#include "desktop/shell.h"
#include "view/lesson/around.h"

namespace demarche::desktop {
namespace {

constexpr std::size_t kMostFiles = 200;  // of a folder that are looked at

// "~/saves" as people type it.
std::filesystem::path folder_of(const std::string& typed) {
  const char* home = std::getenv("HOME");
  if (home != nullptr && (typed == "~" || typed.rfind("~/", 0) == 0))
    return std::filesystem::path(home) / typed.substr(typed.size() > 1 ? 2 : 1);
  return typed;
}

// Files that may be saves, by name.
std::vector<std::filesystem::path> saves_in(const std::filesystem::path& folder, bool& there) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  std::filesystem::directory_iterator it(folder, error);
  there = !error;
  for (const std::filesystem::directory_iterator end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    if (it->path().extension() != ".json" || !it->is_regular_file(ignored)) continue;
    files.push_back(it->path());
    if (files.size() == kMostFiles) break;
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string first_line(const std::vector<io::Diagnostic>& diagnostics) {
  const std::string text = diagnostics.empty() ? "" : diagnostics.front().message;
  return text.substr(0, text.find('\n'));
}

// "autosave-3.ledger" beside "autosave-3.json".
std::filesystem::path ledger_file(std::filesystem::path save) {
  return save.replace_extension(".ledger");
}

}  // namespace

std::optional<view::OpenedTable> Shell::opened_table(const std::filesystem::path& file,
                                                     std::string& fault) const {
  const std::optional<std::string> bytes = io::read_whole_file(file);
  if (!bytes) {
    fault = view::Words(app_.options.language)("tables.unreadable");
    return std::nullopt;
  }
  if (bytes->find("demarche_save") == std::string::npos) return std::nullopt;  // something else
  const io::ReadSave read = io::read_save(*bytes, file.filename().string());
  fault = first_line(read.diagnostics);
  if (!read.save) return std::nullopt;
  const auto shelf =
      std::find_if(app_.shelves.begin(), app_.shelves.end(),
                   [&](const view::Shelf& one) { return one.id == read.save->scenario_id; });
  io::Restored restored =
      io::restore(*read.save, shelf == app_.shelves.end() ? nullptr : shelf->scenario.get());
  fault = first_line(restored.diagnostics);
  if (!restored.game || !restored.diagnostics.empty()) return std::nullopt;
  return view::OpenedTable{file.stem().string(), std::move(restored.scenario),
                           std::make_shared<const Game>(std::move(*restored.game))};
}

// The game on this table stands first and decides which world it is. Its own save is not a second
// table. From the title there is no game on this table: the saves alone are compared.
void Shell::open_tables(const std::string& folder) {
  const bool here = app_.play && !view::from_title(app_);
  if (here && !view::may_look_back(app_)) return;
  const std::filesystem::path place =
      folder.empty() ? places_.own.value_or(std::filesystem::path()) : folder_of(folder);
  bool there = false;
  std::vector<view::OpenedTable> tables;
  if (here)
    tables.push_back({"", app_.play->scenario, std::make_shared<const Game>(*app_.play->game)});
  std::vector<view::RefusedTable> faults;
  const std::optional<std::filesystem::path> own =
      here && slot_ && saved_ == app_.play->game.get() ? slot_->file() : std::nullopt;
  std::vector<std::filesystem::path> files = saves_in(place, there);
  if (folder.empty()) {  // games under a name lie one folder deeper
    bool any = false;
    const std::vector<std::filesystem::path> named = saves_in(place / "saves", any);
    files.insert(files.end(), named.begin(), named.end());
  }
  for (const std::filesystem::path& file : files) {
    std::error_code ignored;
    if (own && std::filesystem::equivalent(*own, file, ignored)) continue;
    std::string fault;
    if (auto table = opened_table(file, fault)) {
      tables.push_back(std::move(*table));
    } else if (!fault.empty()) {
      faults.push_back({file.filename().string(), analyse::WorldDiffers::no, fault, false});
    }
  }
  app_.around.tables = view::compared(folder, tables, std::move(faults),
                                      here ? view::WorldOf::first : view::WorldOf::most);
  app_.around.tables.folder_missing = !there;
}

// Forecasts change without a move: they are kept as soon as they do.
void Shell::save_ledger() {
  const view::Ledger& ledger = app_.around.ledger;
  if (!slot_ || !slot_->file() || (ledger.rows.empty() && saved_ledger_.empty())) return;
  const std::filesystem::path file = ledger_file(*slot_->file());
  const Record& record = app_.play->game->record();
  const std::string text =
      view::write_ledger(ledger, *app_.play->scenario, record.settings.world_seed);
  if (text == saved_ledger_) return;
  if (const auto error = io::write_file_whole(file, text)) app_.notice = *error;
  saved_ledger_ = text;
}

// A damaged ledger is set aside where it is our own, never written over: the teacher is told where.
void Shell::open_ledger(const std::filesystem::path& save, Whose whose) {
  saved_ledger_.clear();
  const std::filesystem::path file = ledger_file(save);
  const std::optional<std::string> text = io::read_whole_file(file);
  if (!text) return;
  view::ReadLedger read =
      view::read_ledger(*text, *app_.play->scenario, app_.play->game->record().settings.world_seed);
  if (read.ledger) {
    app_.around.ledger = std::move(*read.ledger);
    view::refresh_ledger(app_);
    if (whose == Whose::ours) saved_ledger_ = *text;
    return;
  }
  if (read.of_other_game) return;
  const std::filesystem::path now = whose == Whose::ours ? set_aside(file).to : file;
  app_.notice =
      view::Words(app_.options.language)("forecast.damaged", {read.fault, now.filename().string()});
}

// The lesson and the forecasts of the game on the table beside a save of it; the error in words.
std::optional<std::string> Shell::write_beside(const std::filesystem::path& save) {
  const std::uint64_t seed = app_.play->game->record().settings.world_seed;
  std::optional<std::string> error;
  if (app_.lesson)
    error = io::write_file_whole(lesson_file(save), write_lesson(seed, *app_.lesson));
  if (error || app_.around.ledger.rows.empty()) return error;
  const std::string text = view::write_ledger(app_.around.ledger, *app_.play->scenario, seed);
  return io::write_file_whole(ledger_file(save), text);
}

}  // namespace demarche::desktop
