#include "desktop/screenshots.h"

#include <fstream>

#include "canvas/lint.h"
#include "canvas/surface.h"
#include "desktop/contact_sheet.h"
#include "desktop/scenes.h"

namespace demarche::desktop {
namespace {

std::string file_name(const Scene& scene, const view::Options& options) {
  return std::string(scene.name) + "_" + std::string(view::language_code(options.language)) + "_" +
         std::to_string(options.text_percent) + ".png";
}

// Takes the picture of a scene that the game has come to. False when it cannot be written.
bool take(Shell& shell, const ScreenshotOptions& options, const Scene& scene, Screenshots& taken) {
  shell.app().notice.clear();
  shell.lay_out(options.width, options.height);
  const std::string file = file_name(scene, shell.app().options);
  const std::string path = (options.folder / file).string();
  if (!canvas::write_png(shell.painter().compose(shell.frame(), shell.scale()), path)) {
    taken.error = "cannot write " + path;
    return false;
  }
  taken.files.push_back(file);
  for (const canvas::Fault& fault : canvas::lint(shell.frame())) {
    taken.faults.push_back(file + ": " + canvas::describe({fault}));
  }
  return true;
}

// The same game in front of one camera.
bool film(Shell& shell, const ScreenshotOptions& options, Screenshots& taken) {
  for (const Scene& scene : scenes()) {
    shell.lay_out(options.width, options.height);
    if (!scene.reach(shell)) {
      taken.absent.push_back(file_name(scene, shell.app().options));
      continue;
    }
    const bool wanted = options.only.empty() || options.only.count(scene.name) > 0;
    if (wanted && !take(shell, options, scene, taken)) return false;
  }
  return true;
}

// The row of the scenario on the shelf; its size when it is not there.
std::size_t row_of(const std::vector<view::Shelf>& shelves, const std::string& id) {
  std::size_t row = 0;
  while (row < shelves.size() && shelves[row].id != id) ++row;
  return row;
}

std::string trouble(Shell& shell, const ScreenshotOptions& options) {
  std::error_code error;
  std::filesystem::create_directories(options.folder, error);
  if (error) return "cannot make the folder " + options.folder.string();
  if (!shell.problems().empty()) return shell.problems().front();
  const std::vector<view::Shelf>& shelves = shell.app().shelves;
  const std::size_t row = row_of(shelves, options.scenario);
  if (row == shelves.size()) return "there is no scenario \"" + options.scenario + "\"";
  return shelves[row].scenario ? "" : shelves[row].error;
}

// The program as it is when it starts, with what it has read.
view::App at_start(const view::App& read) {
  view::App app;
  app.shelves = read.shelves;
  app.languages = read.languages;
  app.map = read.map;
  return app;
}

}  // namespace

Screenshots write_screenshots(const Places& places, const ScreenshotOptions& options) {
  Screenshots taken;
  Places nowhere = places;
  nowhere.own.reset();  // a scripted game leaves nothing behind
  Shell shell(nowhere);
  taken.error = trouble(shell, options);
  if (!taken.error.empty()) return taken;
  const view::App fresh = at_start(shell.app());
  for (const view::Language language : options.languages) {
    for (const int percent : options.text) {
      shell.app() = at_start(fresh);
      shell.app().options.language = language;
      shell.app().options.text_percent = percent;
      shell.app().setup.scenario = row_of(fresh.shelves, options.scenario);
      shell.app().setup.seed = options.seed;
      if (!film(shell, options, taken)) return taken;
    }
  }
  const std::filesystem::path page = options.folder / "index.html";
  if (!(std::ofstream(page) << contact_sheet(taken.files))) {
    taken.error = "cannot write " + page.string();
  }
  return taken;
}

}  // namespace demarche::desktop
