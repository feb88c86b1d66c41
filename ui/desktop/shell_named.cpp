// Games under a name, share codes, pictures of the screen: what a person asks for by themselves.
#include <chrono>
#include <ctime>
#include <system_error>

#include "canvas/surface.h"
#include "demarche/io/save.h"
#include "demarche/io/share_code.h"
#include "demarche/io/user_dir.h"
#include "desktop/shell.h"
#include "desktop/shell_kept.h"
#include "view/phrases.h"

namespace demarche::desktop {
namespace {

using Request = view::Request;

std::string first_of(const std::vector<io::Diagnostic>& diagnostics) {
  if (diagnostics.empty()) return "";
  const io::Diagnostic& first = diagnostics.front();
  return first.file + ":" + std::to_string(first.line) + ": " + first.message;
}

// What is wrong with a share code, in the reader's language.
std::string in_words(const io::ShareFault& fault, const view::Words& words) {
  using Kind = io::ShareFault::Kind;
  switch (fault.kind) {
    case Kind::none:
      return "";
    case Kind::no_code:
      return words("saves.code-none");
    case Kind::newer_format:
      return words("saves.code-newer");
    case Kind::character:
      return words("saves.code-character", {static_cast<int>(fault.place), fault.found});
    case Kind::too_long:
      return words("saves.code-too-long");
    case Kind::mistyped:
      return words("saves.code-mistyped");
    case Kind::damaged:
      return words("saves.code-damaged");
    case Kind::other_scenario:
      return words("saves.code-other-scenario", {fault.wanted});
    case Kind::other_rules:
      return words("saves.code-other-rules", {fault.wanted});
    case Kind::other_version:
    case Kind::other_choices:
      return words("saves.code-other-program");
    case Kind::ends_otherwise:
      return words("saves.code-ends-otherwise");
  }
  return "";
}

// "demarche-2026-11-30-211500": local time.
std::string picture_name() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local = {};
  char text[48] = "demarche";
  if (localtime_r(&now, &local) != nullptr) {
    static_cast<void>(std::strftime(text, sizeof text, "demarche-%Y-%m-%d-%H%M%S", &local));
  }
  return text;
}

std::filesystem::path free_file(const std::filesystem::path& folder) {
  const std::string name = picture_name();
  std::filesystem::path file = folder / (name + ".png");
  std::error_code error;
  for (int number = 2; std::filesystem::exists(file, error); ++number) {
    file = folder / (name + "-" + std::to_string(number) + ".png");
  }
  return file;
}

}  // namespace

SeatId first_person(const Settings& settings, const Scenario& scenario) {
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    if (settings.human_seats.has(SeatId(i))) return SeatId(i);
  }
  return SeatId(0);
}

std::optional<Shell::Kept> Shell::read_game(const std::filesystem::path& file, std::string& fault) {
  const std::optional<std::string> bytes = io::read_whole_file(file);
  if (!bytes) return std::nullopt;
  io::ReadSave read = io::read_save(*bytes, file.string());
  if (!read.save) {
    fault = first_of(read.diagnostics);
    return std::nullopt;
  }
  const Scenario* installed = nullptr;
  for (const view::Shelf& shelf : app_.shelves) {
    if (shelf.id == read.save->scenario_id) installed = shelf.scenario.get();
  }
  io::Restored restored = io::restore(*read.save, installed);
  // A replay that went another way than the game did is not that game.
  if (!restored.game || !restored.diagnostics.empty()) {
    fault = first_of(restored.diagnostics);
    return std::nullopt;
  }
  std::shared_ptr<const Scenario> scenario = std::move(restored.scenario);
  const SeatId seat = first_person(read.save->record.settings, *scenario);
  return Kept{std::move(scenario), std::move(read.save->rules_part), std::move(*restored.game),
              seat, std::nullopt};
}

void Shell::list_saves() {
  view::Saves& saves = app_.saves;
  saves.listed.clear();
  saves.kept = named_ != nullptr;
  if (!named_) return;
  for (const std::string& name : named_->names()) {
    view::SavedGame line;
    line.name = name;
    line.when = named_->when(name);
    if (const std::optional<Kept> kept = read_game(named_->file(name), line.fault)) {
      const view::Phrases phrases(*kept->scenario, app_.options.language);
      line.scenario = phrases.text(kept->scenario->title);
      line.seat = phrases.seat(kept->seat);
      line.over = kept->game.over();
      line.round = kept->game.state().head().round;
    } else if (line.fault.empty()) {
      line.fault = named_->file(name).string();
    }
    saves.listed.push_back(std::move(line));
  }
}

// Loading leaves the saved game as it is: what is played on is kept by itself.
void Shell::open_save(const std::string& name) { open_file(named_->file(name)); }

void Shell::open_file(const std::filesystem::path& file) {
  std::string fault;
  std::optional<Kept> kept = read_game(file, fault);
  if (!kept) {
    if (fault.empty()) fault = file.string();  // absent, or nothing that can be read
    app_.notice = view::Words(app_.options.language)("saves.broken", {fault});
    return;
  }
  restored_ = kept->scenario.get();
  restored_rules_ = std::move(kept->rules_part);
  const bool over = kept->game.over();
  std::string damaged;
  take_lesson(read_lesson_of(file, Whose::theirs, kept->game, damaged));
  view::begin(app_, std::move(kept->scenario), std::move(kept->game), kept->seat);
  if (over) came_over_ = app_.play->game.get();
  if (!damaged.empty()) app_.notice = damaged;
  open_ledger(file, Whose::theirs);
}

void Shell::open_code(const std::string& code) {
  const view::Words words(app_.options.language);
  const io::ReadShareHead head = io::read_share_head(code);
  if (!head.head) {
    app_.saves.code_fault = in_words(head.fault, words);
    return;
  }
  std::shared_ptr<const Scenario> scenario;
  for (const view::Shelf& shelf : app_.shelves) {
    if (shelf.id == head.head->scenario_id) scenario = shelf.scenario;
  }
  if (!scenario) {
    app_.saves.code_fault = words("saves.code-other-scenario", {head.head->scenario_id});
    return;
  }
  io::SharedGame shared = io::read_share_code(*scenario, code);
  if (!shared.game) {
    io::ShareFault fault = shared.fault;
    fault.wanted = head.head->scenario_id;
    app_.saves.code_fault = in_words(fault, words);
    return;
  }
  app_.saves.code.clear();
  const SeatId seat = first_person(shared.game->record().settings, *scenario);
  const bool over = shared.game->over();
  take_lesson(nullptr);
  view::begin(app_, std::move(scenario), std::move(*shared.game), seat);
  if (over) came_over_ = app_.play->game.get();
}

void Shell::save_as(const std::string& name) {
  std::optional<std::string> error = named_->write(name, save_bytes());
  if (!error) error = write_beside(named_->file(name));
  if (error) {
    app_.notice = *error;
    return;
  }
  app_.notice = view::Words(app_.options.language)("saves.saved-as", {name});
  app_.saves.name.clear();
}

void Shell::take_picture() {
  const view::Words words(app_.options.language);
  std::optional<std::filesystem::path> folder = places_.pictures;
  if (!folder && places_.own) folder = *places_.own / "pictures";
  if (!folder) {
    app_.notice = words("saves.no-folder");
    return;
  }
  std::error_code error;
  std::filesystem::create_directories(*folder, error);
  const std::filesystem::path file = free_file(*folder);
  const bool written = canvas::write_png(painter_.compose(frame_, metrics_.scale), file.string());
  app_.notice = words(written ? "saves.picture-at" : "saves.picture-failed", {file.string()});
}

// What is asked about games under a name; false: it is another request.
bool Shell::carry_out_named(const Request& request) {
  std::optional<std::string> error;
  switch (request.kind) {
    case Request::Kind::open_code:
      open_code(request.text);
      return true;
    case Request::Kind::copy_code:
      copied_ = io::share_code(*app_.play->game);
      app_.notice = view::Words(app_.options.language)("saves.code-copied");
      return true;
    case Request::Kind::save_as:
    case Request::Kind::open_save:
    case Request::Kind::rename_save:
    case Request::Kind::duplicate_save:
    case Request::Kind::delete_save:
    case Request::Kind::undelete_save:
      break;
    default:
      return false;
  }
  if (!named_) {
    app_.notice = view::Words(app_.options.language)("saves.no-folder");
    return true;
  }
  if (request.kind == Request::Kind::save_as) {
    save_as(request.text);
  } else if (request.kind == Request::Kind::open_save) {
    open_save(request.text);
    return true;
  } else if (request.kind == Request::Kind::duplicate_save) {
    error = named_->duplicate(request.text);
  } else if (request.kind == Request::Kind::delete_save) {
    error = named_->remove(request.text);
    if (!error) app_.saves.deleted = request.text;
  } else if (request.kind == Request::Kind::undelete_save) {
    error = named_->bring_back(request.text);
    if (!error) app_.saves.deleted.clear();
  } else if (const auto row = static_cast<std::size_t>(request.number);
             row < app_.saves.listed.size()) {
    error = named_->rename(app_.saves.listed[row].name, request.text);
  }
  if (error) app_.notice = *error;
  list_saves();
  return true;
}

}  // namespace demarche::desktop
