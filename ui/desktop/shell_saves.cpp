// Keeping the game in its slot after each decision, and bringing it back.
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/shell.h"
#include "view/phrases.h"

namespace demarche::desktop {

// The game in the slot, brought to life.
struct Shell::Kept {
  std::shared_ptr<const Scenario> scenario;
  std::string rules_part;
  Game game;
  SeatId seat;
};

namespace {

SeatId first_person(const Settings& settings, const Scenario& scenario) {
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    if (settings.human_seats.has(SeatId(i))) return SeatId(i);
  }
  return SeatId(0);
}

std::string name_of(const Scenario& scenario, const Game& game, SeatId seat,
                    view::Language language) {
  const view::Phrases phrases(scenario, language);
  View view;
  observe(scenario, game.state(), game.situation().beliefs, seat, view);
  return phrases.words()("common.continued",
                         {phrases.text(scenario.title), phrases.seat(seat), view.round});
}

std::string first_of(const std::vector<io::Diagnostic>& diagnostics) {
  return diagnostics.empty() ? "" : io::to_text(diagnostics.front());
}

}  // namespace

void Shell::save() {
  if (!app_.play || !slot_ || !slot_->file()) return;
  const view::Play& play = *app_.play;
  const std::string& id = play.scenario->id;
  const bool restored = play.scenario.get() == restored_;
  const std::string& rules = restored ? restored_rules_ : library_.rules_parts[id];
  const io::SaveFile file{id, rules, play.game->record()};
  const std::optional<std::string> error =
      io::write_file_whole(*slot_->file(), io::write_save(file));
  if (error) {
    app_.notice = *error;
    return;
  }
  saved_ = play.game.get();
  saved_moves_ = play.game->record().moves.size();
  if (play.game->over()) app_.continued.clear();
}

// A choice that could still be taken back is kept, too: the program may end at any moment.
void Shell::save_when_moved() {
  if (!app_.play) return;
  const Game* game = app_.play->game.get();
  if (game != saved_ || game->record().moves.size() != saved_moves_) save();
}

std::optional<Shell::Kept> Shell::read_kept() {
  if (!slot_ || !slot_->file()) return std::nullopt;
  const std::optional<std::string> bytes = io::read_whole_file(*slot_->file());
  if (!bytes) return std::nullopt;
  io::ReadSave read = io::read_save(*bytes, slot_->file()->string());
  if (!read.save) {
    app_.notice = first_of(read.diagnostics);
    return std::nullopt;
  }
  const Scenario* installed = nullptr;
  for (const view::Shelf& shelf : app_.shelves) {
    if (shelf.id == read.save->scenario_id) installed = shelf.scenario.get();
  }
  io::Restored restored = io::restore(*read.save, installed);
  if (!restored.game) {
    app_.notice = first_of(restored.diagnostics);
    return std::nullopt;
  }
  std::shared_ptr<const Scenario> scenario = std::move(restored.scenario);
  const SeatId seat = first_person(read.save->record.settings, *scenario);
  return Kept{std::move(scenario), std::move(read.save->rules_part), std::move(*restored.game),
              seat};
}

// A game that has ended is not offered: there is nothing to continue.
void Shell::offer_continued() {
  app_.continued.clear();
  if (app_.play && !app_.play->game->over()) {
    app_.continued =
        name_of(*app_.play->scenario, *app_.play->game, app_.play->seat, app_.options.language);
    return;
  }
  const std::optional<Kept> kept = read_kept();
  if (!kept || kept->game.over()) return;
  app_.continued = name_of(*kept->scenario, kept->game, kept->seat, app_.options.language);
}

void Shell::open_continued() {
  std::optional<Kept> kept = read_kept();
  if (!kept) return;
  restored_ = kept->scenario.get();
  restored_rules_ = std::move(kept->rules_part);
  view::begin(app_, std::move(kept->scenario), std::move(kept->game), kept->seat);
  saved_ = app_.play->game.get();
  saved_moves_ = app_.play->game->record().moves.size();
}

}  // namespace demarche::desktop
