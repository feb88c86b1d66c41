// Games of the record, opened again: their moves are share codes in results.json, their rules lie
// in the folder `games`, with reviews of them beside. Nothing that is looked at takes the place of
// a game that is kept.
#include <map>
#include <system_error>

#include "demarche/io/load.h"
#include "demarche/io/past_games.h"
#include "demarche/io/rules_differ.h"
#include "demarche/io/share_code.h"
#include "demarche/io/user_dir.h"
#include "desktop/past_rules.h"
#include "desktop/shell.h"
#include "desktop/shell_kept.h"
#include "view/actions.h"

namespace demarche::desktop {
namespace {

using Left = view::Ended::Left;

PastRules rules_in(const std::filesystem::path& own) { return PastRules(own / "games"); }

std::filesystem::path review_of(const std::filesystem::path& own, const view::Ended& game) {
  return own / "games" / (game.game + ".review");
}

const view::Shelf* shelf_of(const std::vector<view::Shelf>& shelves, const std::string& scenario) {
  for (const view::Shelf& shelf : shelves) {
    if (shelf.id == scenario && shelf.scenario) return &shelf;
  }
  return nullptr;
}

}  // namespace

// What opens the game again: its code, and the rules that it was played by.
void Shell::keep_moves(view::Ended& game) {
  if (!places_.own) return;
  const view::Play& play = *app_.play;
  const std::string code = io::share_code(*play.game, io::Carried::every_move);
  if (code.size() > io::kMostKeptCode) return;
  const bool restored = play.scenario.get() == restored_;
  const std::string& rules = restored ? restored_rules_ : library_.rules_parts[game.scenario];
  const std::optional<std::string> error =
      rules_in(*places_.own).keep(game.scenario, play.scenario->digest, rules);
  if (error) app_.notice = *error;
  game.code = code;
}

// Older games than the newest kGamesWithMoves keep their result; rules and reviews that no game
// needs any more are removed.
void Shell::keep_newest_moves() {
  if (!places_.own) return;
  const PastRules rules = rules_in(*places_.own);
  std::set<std::filesystem::path> wanted;
  std::size_t with_moves = 0;
  for (auto game = app_.past.rbegin(); game != app_.past.rend(); ++game) {
    if (game->code.empty()) continue;
    if (++with_moves > view::kGamesWithMoves) {
      game->code.clear();
      std::error_code gone;
      std::filesystem::remove(review_of(*places_.own, *game), gone);
      continue;
    }
    const io::ReadShareHead read = io::read_share_head(game->code);
    if (read.head) wanted.insert(rules.file(read.head->scenario_id, read.head->scenario_digest));
  }
  rules.remove_but(wanted);
}

// Which games can be opened, and what has changed in their scenarios since.
void Shell::look_over_past() {
  if (!places_.own) return;
  const PastRules rules = rules_in(*places_.own);
  using Changed = std::optional<std::vector<std::string>>;  // none: the rules of then are gone
  std::map<std::filesystem::path, Changed> looked_at;
  for (view::Ended& game : app_.past) {
    game.changed.clear();
    game.left = Left::result;
    if (game.code.empty()) continue;
    const io::ReadShareHead read = io::read_share_head(game.code);
    const view::Shelf* shelf = shelf_of(app_.shelves, game.scenario);
    if (!read.head || read.head->scenario_id != game.scenario) {
      game.left = Left::spoilt;
    } else if (read.head->rules_version != Record{}.rules_version) {
      game.left = Left::other_program;
    } else if (shelf == nullptr) {
      game.left = Left::no_scenario;
    } else if (read.head->scenario_digest == shelf->scenario->digest) {
      game.left = Left::game;
    } else {
      const auto [at, fresh] =
          looked_at.try_emplace(rules.file(game.scenario, read.head->scenario_digest));
      if (fresh) {
        const std::optional<std::string> then = rules.read(*read.head);
        if (then) at->second = io::rules_that_differ(*then, library_.rules_parts[game.scenario]);
      }
      game.left = at->second ? Left::game : Left::no_rules;
      if (at->second) game.changed = *at->second;
    }
  }
}

// The game of a row that can be opened, played again; none, with what is wrong.
std::optional<Shell::Kept> Shell::read_past(const view::Ended& game, std::string& fault) {
  const view::Shelf* shelf = shelf_of(app_.shelves, game.scenario);
  const io::ReadShareHead read = io::read_share_head(game.code);
  if (shelf == nullptr || !read.head) return std::nullopt;
  std::shared_ptr<const Scenario> scenario = shelf->scenario;
  std::string rules = library_.rules_parts[game.scenario];
  if (read.head->scenario_digest != scenario->digest) {
    const std::filesystem::path file =
        rules_in(*places_.own).file(game.scenario, read.head->scenario_digest);
    rules = rules_in(*places_.own).read(*read.head).value_or("");
    io::Loaded loaded = io::load_rules_part(rules, scenario.get());
    if (!loaded.scenario || loaded.scenario->digest != read.head->scenario_digest) {
      fault = file.string();
      return std::nullopt;
    }
    scenario = std::make_shared<const Scenario>(std::move(*loaded.scenario));
  }
  io::SharedGame shared = io::read_share_code(*scenario, game.code);
  if (!shared.game || !shared.game->over()) return std::nullopt;
  const SeatId seat = first_person(shared.game->record().settings, *scenario);
  return Kept{std::move(scenario), std::move(rules), std::move(*shared.game), seat, std::nullopt};
}

// `what`: verb::review or verb::replay, opened at once, with the way back to the record; or
// verb::copy_code.
void Shell::open_past(int row, const std::string& what) {
  if (row < 0 || static_cast<std::size_t>(row) >= app_.past.size()) return;
  view::Ended& past = app_.past[static_cast<std::size_t>(row)];
  const view::Words words(app_.options.language);
  std::string fault;
  std::optional<Kept> kept = read_past(past, fault);
  if (!kept) {
    past.left = fault.empty() ? Left::spoilt : Left::no_rules;
    app_.notice = view::why_closed(past, words) + (fault.empty() ? "" : " " + fault);
    return;
  }
  if (what == view::verb::copy_code) {
    copied_ = io::share_code(kept->game);
    app_.notice = words("saves.code-copied");
    if (!past.changed.empty()) app_.notice += " " + words("record.share-then");
    return;
  }
  const std::string game = past.game;
  const std::vector<view::Screen> way = app_.back;
  take_lesson(nullptr);
  saved_ = nullptr;  // what the slot holds is not this game
  restored_ = kept->scenario.get();
  restored_rules_ = std::move(kept->rules_part);
  const std::size_t all = kept->game.log().size();
  view::begin(app_, std::move(kept->scenario), std::move(kept->game), kept->seat, all);
  looked_at_ = recorded_ = app_.play->game.get();
  looked_at_review_ = *places_.own / "games" / (game + ".review");
  app_.back = way;
  app_.screen = view::Screen::record;
  carry_out(view::update(app_, {what, -1, 0, ""}));
}

// Whether the game on the table is one of the record that is only looked at.
bool Shell::looks_back() {
  if (!app_.play || app_.play->game.get() != looked_at_) looked_at_ = nullptr;
  return looked_at_ != nullptr;
}

}  // namespace demarche::desktop
