#include "cli/picture.h"

#include "canvas/map_asset.h"
#include "canvas/paint.h"
#include "demarche/io/data_dir.h"
#include "demarche/io/user_dir.h"
#include "view/app.h"

namespace demarche::cli {

std::optional<std::string> write_outcome_picture(const std::string& file,
                                                 std::shared_ptr<const Scenario> scenario,
                                                 const Game& game, SeatId seat,
                                                 view::Language language) {
  const std::optional<std::filesystem::path> data = io::data_dir();
  if (!data) return "no folder `assets` found; set DEMARCHE_DATA to the folder that holds it";
  const canvas::AssetStore assets((*data / "assets").string());
  canvas::TextMeasurer text(assets.fonts());
  if (!text.problems().empty()) return text.problems().front();

  const std::filesystem::path map_file = *data / "assets" / "map" / "europe.map";
  const std::optional<std::string> bytes = io::read_whole_file(map_file);
  std::string error = "cannot be read";
  std::optional<canvas::MapAsset> map;
  if (bytes) map = canvas::read_map_asset(*bytes, &error);
  if (!map) return map_file.string() + ": " + error;

  view::App app;
  app.map = std::make_shared<const canvas::MapAsset>(std::move(*map));
  app.options.language = language;
  app.options.first_run = false;
  view::begin(app, std::move(scenario), game, seat.exists() ? seat : SeatId{0}, game.log().size());
  app.screen = view::Screen::outcome;

  const canvas::Theme theme = canvas::night_theme();
  const canvas::Metrics metrics = canvas::make_metrics(1920, 1080, 1.0);
  const canvas::Frame frame = view::layout(app, {theme, text, metrics, app.interaction});
  canvas::Painter painter(text, assets);
  if (!canvas::write_png(painter.compose(frame, metrics.scale), file))
    return "cannot write " + file;
  return std::nullopt;
}

}  // namespace demarche::cli
