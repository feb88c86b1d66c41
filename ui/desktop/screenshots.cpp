#include "desktop/screenshots.h"

#include <cstdio>
#include <functional>
#include <vector>

#include "canvas/lint.h"
#include "canvas/surface.h"
#include "view/actions.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

canvas::Action action(const char* name, int a = 0, int b = 0) { return {name, a, b, ""}; }

// One camera a language and text size; the script below walks the same game in front of it.
class Camera {
 public:
  Camera(Shell& shell, const ScreenshotOptions& options) : shell_(shell), options_(options) {}

  bool take(const std::string& name) {
    view::App& app = shell_.app();
    app.notice.clear();
    shell_.lay_out(options_.width, options_.height);
    const std::string file = name + "_" + std::string(view::language_code(app.options.language)) +
                             "_" + std::to_string(app.options.text_percent) + ".png";
    const std::string path = (options_.folder / file).string();
    if (!canvas::write_png(shell_.painter().compose(shell_.frame(), shell_.scale()), path)) {
      error_ = "cannot write " + path;
      return false;
    }
    const std::vector<canvas::Fault> faults = canvas::lint(shell_.frame());
    std::printf("%s%s\n", file.c_str(), faults.empty() ? "" : ": has faults");
    return true;
  }
  [[nodiscard]] const std::optional<std::string>& error() const { return error_; }

 private:
  Shell& shell_;
  const ScreenshotOptions& options_;
  std::optional<std::string> error_;
};

// The first card of the table that could be played now.
void pick_first_move(Shell& shell) {
  for (const MoveView& offered : shell.app().play->view.moves) {
    if (!offered.why_not.legal()) continue;
    const int target = offered.target.exists() ? static_cast<int>(offered.target.index()) : -1;
    shell.act(action(verb::pick_move, static_cast<int>(offered.move.index()), target));
    return;
  }
}

// Lets the computer decide for the person until the screen is the one that is wanted, at most to
// the end of the game.
bool play_until(Shell& shell, Screen wanted) {
  view::App& app = shell.app();
  for (int step = 0; step < 2000 && app.screen != wanted; ++step) {
    if (app.screen == Screen::outcome) return false;
    if (app.screen == Screen::reveal) {
      shell.act(action(verb::open_all));
      shell.act(action(verb::tell_on));
      continue;
    }
    Game game = *app.play->game;
    const SeatId seat = app.play->seat;
    static_cast<void>(game.decide_for(seat));
    game.run_computed();
    view::begin(app, app.play->scenario, std::move(game), seat);
  }
  return app.screen == wanted;
}

// Drafts what the computer would propose, so that the sitting has something on the board.
void draft_proposal(view::App& app) {
  const Move move = choose(*app.play->scenario, app.play->game->situation(), app.play->seat,
                           Level::in_character, 1);
  if (move.kind == Move::Kind::propose) app.play->draft.package = move.package;
}

bool film(Shell& shell, Camera& camera, std::size_t shelf, std::uint64_t seed) {
  view::App& app = shell.app();
  app.setup.seed = seed;
  if (!camera.take("title")) return false;
  shell.act(action(verb::go, static_cast<int>(Screen::settings)));
  if (!camera.take("settings")) return false;
  shell.act(action(verb::back));
  shell.act(action(verb::go, static_cast<int>(Screen::seat)));
  shell.act(action(verb::pick_scenario, static_cast<int>(shelf)));
  shell.act(action(verb::pick_seat, 0));
  app.setup.seed = seed;
  if (!camera.take("seat")) return false;
  shell.act(action(verb::go, static_cast<int>(Screen::briefing)));
  if (!camera.take("briefing")) return false;
  shell.act(action(verb::start_game));
  if (!camera.take("table")) return false;
  pick_first_move(shell);
  if (!camera.take("table_move")) return false;
  shell.act(action(verb::choose_move));
  shell.act(action(verb::seal));
  shell.act(action(verb::open_next));
  if (!camera.take("reveal")) return false;
  if (play_until(shell, Screen::sitting)) {
    draft_proposal(app);
    if (!camera.take("sitting")) return false;
  }
  shell.act(action(verb::go, static_cast<int>(Screen::map)));
  if (!camera.take("map")) return false;
  shell.act(action(verb::codex, 0));
  if (!camera.take("codex")) return false;
  shell.act(action(verb::back));
  shell.act(action(verb::back));
  play_until(shell, Screen::outcome);
  return camera.take("outcome");
}

}  // namespace

std::optional<std::string> write_screenshots(const Places& places,
                                             const ScreenshotOptions& options) {
  std::error_code error;
  std::filesystem::create_directories(options.folder, error);
  if (error) return "cannot make the folder " + options.folder.string();
  Places nowhere = places;
  nowhere.own.reset();  // a scripted game leaves nothing behind
  Shell shell(nowhere);
  if (!shell.problems().empty()) return shell.problems().front();
  const std::vector<view::Shelf> shelves = shell.app().shelves;
  std::size_t shelf = 0;
  while (shelf < shelves.size() && shelves[shelf].id != options.scenario) ++shelf;
  if (shelf == shelves.size()) return "there is no scenario \"" + options.scenario + "\"";
  if (!shelves[shelf].scenario) return shelves[shelf].error;
  for (const view::Language language : {view::Language::english, view::Language::ukrainian}) {
    for (const int percent : {100, 125, 150}) {
      shell.app() = view::App{};
      shell.app().shelves = shelves;
      shell.app().options.language = language;
      shell.app().options.text_percent = percent;
      Camera camera(shell, options);
      if (!film(shell, camera, shelf, options.seed)) return camera.error();
    }
  }
  return std::nullopt;
}

}  // namespace demarche::desktop
