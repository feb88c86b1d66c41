#include "desktop/scripted.h"

#include "desktop/room.h"

namespace demarche::desktop {

std::string short_name(const Script& script) {
  return std::string(view::language_code(script.language)) + "_" +
         std::to_string(script.text_percent);
}

std::vector<std::string> visit_scenes(const Script& script,
                                      const std::function<void(const Scene&, Shell&)>& look) {
  Shell shell(nowhere());
  view::App& app = shell.app();
  app.options.language = script.language;
  app.options.text_percent = script.text_percent;
  app.options.palette = script.palette;
  app.setup.seed = script.seed;
  app.setup.scenario = 0;
  while (app.shelves.at(app.setup.scenario).id != script.scenario) ++app.setup.scenario;
  std::vector<std::string> absent;
  for (const Scene& scene : scenes()) {
    shell.lay_out(1280, 720);
    if (!scene.reach(shell)) {
      absent.emplace_back(scene.name);
      continue;
    }
    app.notice.clear();
    shell.lay_out(1280, 720);
    look(scene, shell);
  }
  return absent;
}

}  // namespace demarche::desktop
