#include "desktop/shell.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "canvas/focus.h"
#include "canvas/map_asset.h"
#include "demarche/io/patience.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "view/actions.h"
#include "view/time.h"

namespace demarche::desktop {

Shell::Shell(const Places& places)
    : places_(places),
      assets_(places.assets.string()),
      text_(assets_.fonts()),
      painter_(text_, assets_),
      theme_(canvas::night_theme()),
      library_(load_library(places.scenarios)),
      tongues_(load_languages(places.assets / "languages")) {
  problems_ = text_.problems();
  load_map();
  app_.shelves = library_.shelves;
  app_.languages = tongues_.languages;
  app_.notice = tongues_.trouble;
  app_.setup.seed = fresh_seed();
  app_.goes_on = io::within(io::kPatience);
  if (!places_.own) return;
  if (const std::optional<std::string> text = io::read_whole_file(*places_.own / "options.txt")) {
    app_.options = read_options(*text, app_.languages);
  }
  slot_ = std::make_unique<AutosaveSlot>(*places_.own);
  offer_continued();
}

void Shell::load_map() {
  const std::filesystem::path file = places_.assets / "map" / "europe.map";
  const std::optional<std::string> bytes = io::read_whole_file(file);
  std::string error = "cannot be read";
  std::optional<canvas::MapAsset> map;
  if (bytes) map = canvas::read_map_asset(*bytes, &error);
  if (map) {
    app_.map = std::make_shared<const canvas::MapAsset>(std::move(*map));
  } else {
    problems_.push_back(file.string() + ": " + error);
  }
}

std::uint64_t Shell::fresh_seed() const {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(
             std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) %
             1000000 +
         1;
}

const canvas::Frame& Shell::lay_out(int width, int height) {
  width_ = width;
  height_ = height;
  theme_ = app_.options.colour_blind ? canvas::colour_blind_theme() : canvas::night_theme();
  metrics_ = canvas::make_metrics(width, height, app_.options.text_percent / 100.0);
  frame_ = view::layout(app_, {theme_, text_, metrics_, app_.interaction});
  return frame_;
}

const std::map<std::string, canvas::LayerCache::Entry>& Shell::paint() {
  return cache_.update(frame_, metrics_.scale, painter_);
}

void Shell::act(const canvas::Action& action) {
  if (action) carry_out(view::update(app_, action));
}

void Shell::key(const std::string& name, bool shift) {
  app_.interaction.show_focus = true;
  carry_out(view::key(app_, frame_, name, shift));
}

void Shell::type(const std::string& text) {
  app_.interaction.show_focus = true;
  carry_out(view::type(app_, frame_, text));
}

bool Shell::tick(std::int64_t now_ms) {
  const bool due = view::next_change(app_) <= now_ms;
  if (due) {
    carry_out(view::on_time(app_, now_ms));
  } else {
    app_.now_ms = now_ms;
  }
  return due;
}

// What has changed since it was last listened.
void Shell::listen() {
  const view::Audible now = view::audible(app_);
  if (app_.options.sound) {
    const std::vector<view::Sound> cues = view::cues(heard_, now);
    cues_.insert(cues_.end(), cues.begin(), cues.end());
  }
  heard_ = now;
}

std::vector<view::Sound> Shell::take_cues() { return std::exchange(cues_, {}); }

std::string Shell::take_copied() { return std::exchange(copied_, {}); }

void Shell::close() { save(); }

void Shell::carry_out(const std::vector<view::Request>& requests) {
  for (const view::Request& request : requests) carry_out(request);
  save_when_moved();
  listen();
  const bool title = app_.screen == view::Screen::title;
  if (title && !std::exchange(at_title_, title)) offer_continued();
  at_title_ = title;
}

void Shell::carry_out(const view::Request& request) {
  switch (request.kind) {
    case view::Request::Kind::quit:
      save();
      quit_ = true;
      break;
    case view::Request::Kind::save:
      save();
      break;
    case view::Request::Kind::open_continued:
      open_continued(request.number);
      break;
    case view::Request::Kind::options_changed:
      keep_options();
      break;
    case view::Request::Kind::new_seed:
      app_.setup.seed = fresh_seed();
      break;
    case view::Request::Kind::copy_text:
      copied_ = request.text;
      break;
  }
}

void Shell::keep_options() {
  offer_continued();  // by their names, in what may be another language
  if (!places_.own) return;
  const std::optional<std::string> error =
      io::write_file_whole(*places_.own / "options.txt", write_options(app_.options));
  if (error) app_.notice = *error;
}

}  // namespace demarche::desktop
