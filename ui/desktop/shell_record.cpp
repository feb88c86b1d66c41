// One's own games that have ended: kept in results.json, beside the saves. A file that is damaged
// is set aside under another name and said so; nothing of it is lost.
#include <algorithm>
#include <ctime>
#include <system_error>

#include "demarche/io/past_games.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/set_aside.h"
#include "desktop/shell.h"

namespace demarche::desktop {
namespace {

constexpr const char* kFile = "results.json";

// The day on this machine's calendar: "2026-11-30".
std::string today() {
  const std::time_t now = std::time(nullptr);
  std::tm day{};
  localtime_r(&now, &day);
  char text[16];
  const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%d", &day);
  return {text, length};
}

view::Ended shown(const io::PastGame& game) {
  view::Ended out{game.game,       game.day,     game.scenario,    game.seat,
                  game.ending,     game.profile, game.result,      game.at_start,
                  game.goals_kept, game.goals,   game.achievements};
  out.code = game.code;
  return out;
}

io::PastGame kept(const view::Ended& game) {
  return {game.game,   game.day,      game.scenario,   game.seat,  game.ending,       game.profile,
          game.result, game.at_start, game.goals_kept, game.goals, game.achievements, game.code};
}

}  // namespace

void Shell::load_record() {
  const std::filesystem::path file = *places_.own / kFile;
  const std::optional<std::string> bytes = io::read_whole_file(file);
  if (!bytes) return;
  const io::ReadPastGames read = io::read_past_games(*bytes, file.string());
  for (const io::PastGame& game : read.games) app_.past.push_back(shown(game));
  look_over_past();
  if (read.diagnostics.empty()) return;
  app_.notice = view::Words(app_.options.language)(
      "common.set-aside", {io::to_text(read.diagnostics.front()), set_aside(file).to.string()});
  write_record();  // what could be read; else the same file would be set aside at each start
}

void Shell::write_record() {
  if (!places_.own) return;
  std::vector<io::PastGame> games;
  for (const view::Ended& one : app_.past) games.push_back(kept(one));
  const std::optional<std::string> error =
      io::write_file_whole(*places_.own / kFile, io::write_past_games(games));
  if (error) app_.notice = *error;
}

// Only what one has played alone: in a class nothing is collected. What came to the table over and
// done is somebody else's, or stands in the record already.
void Shell::keep_record() {
  if (!app_.play) return;
  const Game* on_table = app_.play->game.get();
  if (came_over_ != on_table) came_over_ = nullptr;  // another may lie where that one lay
  if (on_table == recorded_) return;
  recorded_ = nullptr;
  if (!app_.play->outcome) return;
  recorded_ = on_table;
  if (app_.lesson || recorded_->record().settings.human_seats.size() != 1) return;
  view::Ended game = view::ended(*app_.play);
  const auto known = std::find_if(app_.past.begin(), app_.past.end(),
                                  [&](const view::Ended& one) { return one.game == game.game; });
  const bool fresh = known == app_.past.end();
  if (fresh ? came_over_ == on_table : !known->code.empty()) return;
  keep_moves(game);
  game.day = fresh ? today() : known->day;
  if (fresh) {
    app_.past.push_back(std::move(game));
  } else {
    *known = std::move(game);  // the record held the result alone
  }
  keep_newest_moves();
  look_over_past();
  write_record();
}

}  // namespace demarche::desktop
