// Keeping the game in its slot after each decision, and bringing it back.
#include <algorithm>
#include <system_error>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/shell.h"
#include "desktop/shell_kept.h"
#include "view/lesson/run.h"
#include "view/phrases.h"

namespace demarche::desktop {

namespace {

std::string name_of(const Scenario& scenario, const Game& game, SeatId seat,
                    view::Language language) {
  const view::Phrases phrases(scenario, language);
  View view;
  observe(scenario, game.state(), game.situation().beliefs, seat, view);
  return phrases.words()("common.continued",
                         {phrases.text(scenario.title), phrases.seat(seat), view.round});
}

bool decided_in(const Game& game) {
  const SeatSet people = game.record().settings.human_seats;
  const std::vector<Move>& moves = game.record().moves;
  return std::any_of(moves.begin(), moves.end(), [&](const Move& move) {
    return move.seat != Move::kFacilitator && people.has(SeatId(move.seat));
  });
}

std::optional<ToldMark> told_of(const std::filesystem::path& save, const Record& record) {
  const std::optional<std::string> text = io::read_whole_file(told_file(save));
  const std::optional<ToldMark> mark = text ? read_told(*text) : std::nullopt;
  if (!mark || mark->world_seed != record.settings.world_seed) return std::nullopt;
  if (mark->moves > record.moves.size()) return std::nullopt;  // of another game in this place
  return mark;
}

}  // namespace

bool Shell::Kept::worth_keeping() const {
  if (!game.over()) return decided_in(game);
  return told && *told < heard_by(game.log(), seat).size();
}

// Whether nothing is lost when a new game is written there. What cannot be read is kept: another
// version of the program may be able to.
bool Shell::spare(const AutosaveSlot& slot) {
  std::error_code error;
  if (!std::filesystem::exists(*slot.file(), error)) return true;
  std::string fault;
  const std::optional<Kept> kept = read_kept(slot, fault);
  return kept && !kept->worth_keeping();
}

// A new game never takes the place of another that is worth keeping. False: there is no place.
bool Shell::make_room() {
  if (saved_ == app_.play->game.get() || spare(*slot_)) return true;
  for (const int number : slots_newest_first(*places_.own)) {
    if (number == slot_->number()) continue;
    auto slot = std::make_unique<AutosaveSlot>(*places_.own, number);
    if (!slot->file() || !spare(*slot)) continue;
    slot_ = std::move(slot);
    return true;
  }
  return false;
}

std::string Shell::save_bytes() {
  const view::Play& play = *app_.play;
  const std::string& id = play.scenario->id;
  const bool restored = play.scenario.get() == restored_;
  const std::string& rules = restored ? restored_rules_ : library_.rules_parts[id];
  return io::write_save({id, rules, play.game->record()});
}

void Shell::save() {
  if (!app_.play || !slot_ || !slot_->file() || looks_back()) return;
  const view::Play& play = *app_.play;
  if (!make_room()) {
    app_.notice = view::Words(app_.options.language)("common.no-room");
    return;
  }
  const std::optional<std::string> error = io::write_file_whole(*slot_->file(), save_bytes());
  if (error) {
    app_.notice = *error;
    return;
  }
  saved_ = play.game.get();
  saved_moves_ = play.game->record().moves.size();
  save_told();
  save_lesson();
  saved_ledger_.clear();
  save_ledger();
}

// How far the reveal has been told stands beside the save: without it all since the last decision
// is told again.
void Shell::save_told() {
  const view::Play& play = *app_.play;
  const Record& record = play.game->record();
  ToldMark mark{record.settings.world_seed, record.moves.size(), play.told, {}};
  if (view::is_shared(play)) {
    mark.seats = play.sharing.told;
    mark.seats.resize(play.scenario->seats.size());
    if (!play.sharing.next.exists()) mark.seats[play.seat.index()] = play.told;
  }
  const std::optional<std::string> error =
      io::write_file_whole(told_file(*slot_->file()), write_told(mark));
  if (error) app_.notice = *error;
  saved_told_ = play.told;
}

// A choice that could still be taken back is kept, too: the program may end at any moment.
void Shell::save_when_moved() {
  if (!app_.play) return;
  const Game* game = app_.play->game.get();
  if (game != saved_ || game->record().moves.size() != saved_moves_) {
    save();
  } else if (app_.play->told != saved_told_) {
    save_told();
  }
  if (game == saved_) save_ledger();
}

std::optional<Shell::Kept> Shell::read_kept(const AutosaveSlot& slot, std::string& fault) {
  if (!slot.file()) return std::nullopt;
  std::optional<Kept> kept = read_game(*slot.file(), fault);
  if (!kept) return kept;
  if (const std::optional<ToldMark> mark = told_of(*slot.file(), kept->game.record())) {
    kept->told = mark->told;
    kept->told_by_seat = mark->seats;
  }
  return kept;
}

// The game that is on the table, or else the one in the slot. One that has ended is not offered:
// there is nothing to continue.
void Shell::offer_own() {
  if (app_.play && !app_.play->game->over()) {
    app_.continued =
        name_of(*app_.play->scenario, *app_.play->game, app_.play->seat, app_.options.language);
  } else {
    std::string fault;
    const std::optional<Kept> kept = read_kept(*slot_, fault);
    if (!fault.empty()) app_.notice = fault;
    if (!kept || offer_ended(*kept, slot_->number())) return;
    app_.continued = name_of(*kept->scenario, kept->game, kept->seat, app_.options.language);
  }
  offered_.push_back(slot_->number());
}

// What is over and told has nothing to continue; the newest such can be looked back at until its
// place is taken.
bool Shell::offer_ended(const Kept& kept, int number) {
  if (!kept.game.over() || kept.worth_keeping()) return false;
  if (app_.ended.empty()) {
    app_.ended = name_of(*kept.scenario, kept.game, kept.seat, app_.options.language);
    ended_ = number;
  }
  return true;
}

void Shell::offer_continued() {
  app_.continued.clear();
  app_.ended.clear();
  app_.others_kept.clear();
  offered_.clear();
  if (!slot_) return;
  offer_own();
  std::vector<int> slots = slots_newest_first(*places_.own);
  slots.resize(slots_with_games(*places_.own));
  for (const int number : slots) {
    if (number == slot_->number()) continue;
    std::string fault;  // of an older game: told when that game is the newest
    const std::optional<Kept> kept = read_kept(AutosaveSlot(*places_.own, number), fault);
    if (!kept || offer_ended(*kept, number) || !kept->worth_keeping()) continue;
    offered_.push_back(number);
    std::string name = name_of(*kept->scenario, kept->game, kept->seat, app_.options.language);
    if (app_.continued.empty()) {
      app_.continued = std::move(name);
    } else {
      app_.others_kept.push_back(std::move(name));
    }
  }
}

void Shell::open_continued(int number) {
  const bool back = number == -1 && !app_.ended.empty();
  if (!back && (number < 0 || static_cast<std::size_t>(number) >= offered_.size())) return;
  const int wanted = back ? ended_ : offered_[static_cast<std::size_t>(number)];
  std::unique_ptr<AutosaveSlot> other;
  if (wanted != slot_->number()) other = std::make_unique<AutosaveSlot>(*places_.own, wanted);
  std::string fault;
  std::optional<Kept> kept = read_kept(other ? *other : *slot_, fault);
  if (!kept) {  // taken up by another program meanwhile, or spoilt
    offer_continued();
    if (!fault.empty()) app_.notice = fault;
    return;
  }
  if (other) slot_ = std::move(other);
  restored_ = kept->scenario.get();
  restored_rules_ = std::move(kept->rules_part);
  std::string damaged;
  take_lesson(read_lesson_of(*slot_->file(), Whose::ours, kept->game, damaged));
  view::begin(app_, std::move(kept->scenario), std::move(kept->game), kept->seat, kept->told,
              kept->told_by_seat);
  saved_ = app_.play->game.get();
  if (back) came_over_ = saved_;
  saved_moves_ = app_.play->game->record().moves.size();
  saved_told_ = app_.play->told;
  view::follow_lesson(app_, {});
  if (!damaged.empty()) app_.notice = damaged;
  open_ledger(*slot_->file(), Whose::ours);
}

}  // namespace demarche::desktop
