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

namespace {

// What comes with the program, then the person's own.
pack::Places scenario_places(const Places& places) {
  pack::Places all{places.scenarios};
  if (places.own) all.push_back(*places.own / "scenarios");
  return all;
}

}  // namespace

Shell::Shell(const Places& places)
    : places_(places),
      assets_(places.assets.string()),
      text_(assets_.fonts()),
      painter_(text_, assets_),
      theme_(canvas::night_theme()),
      library_(load_library(scenario_places(places))),
      tongues_(load_languages(places.assets / "languages")) {
  problems_ = text_.problems();
  load_map();
  app_.shelves = library_.shelves;
  app_.languages = tongues_.languages;
  app_.notice = tongues_.trouble;
  app_.setup.seed = fresh_seed();
  app_.goes_on = io::within(io::kPatience);
  load_options();
  if (places_.papers) {
    app_.papers.place = places_.papers->string();
  } else if (places_.own) {
    app_.papers.place = (*places_.own / "papers").string();
  }
  if (!places_.own) return;
  slot_ = std::make_unique<AutosaveSlot>(*places_.own);
  named_ = std::make_unique<NamedSaves>(*places_.own / "saves");
  offer_continued();
  load_record();
}

Shell::~Shell() {
  for (Background* work : {&background_, &others_, &futures_, &turns_, &papers_}) {
    work->ask_to_stop();
  }
}

void Shell::load_options() {
  if (!places_.config) return;
  settings_.emplace(*places_.config, places_.own, tongues_.languages);
  app_.options = settings_->read();
  const view::Words words(app_.options.language);
  const auto tell = [&](const std::string& sentence) {
    app_.notice += (app_.notice.empty() ? "" : " ") + sentence;
  };
  if (const std::string& code = settings_->absent_language(); !code.empty()) {
    tell(words("settings.no-language", {code}));
  }
  if (settings_->trouble().empty()) return;
  tell(settings_->aside().empty()
           ? settings_->trouble()
           : words("settings.damaged", {settings_->trouble(), settings_->aside()}));
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
  theme_ = view::theme_of(app_.options.palette);
  metrics_ = canvas::make_metrics(width, height, app_.options.text_percent / 100.0);
  frame_ = view::layout(app_, {theme_, text_, metrics_, app_.interaction});
  listen();
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
  const std::string focused = app_.interaction.focused;
  carry_out(view::key(app_, frame_, name, shift));
  // The key that leads to a field comes once more, as its letter: that is not meant for it.
  letter_led_ = name.size() == 1 && app_.interaction.focused != focused;
}

void Shell::type(const std::string& text) {
  if (std::exchange(letter_led_, false)) return;
  app_.interaction.show_focus = true;
  carry_out(view::type(app_, frame_, text));
}

bool Shell::tick(std::int64_t now_ms) {
  const bool due = view::next_change(app_) <= now_ms;
  if (due) {
    carry_out(view::on_time(app_, now_ms));
    view::rest_on(app_, frame_);
  } else {
    app_.now_ms = now_ms;
  }
  const bool decided = tend_others(), reviewed = tend_background(), weighed = tend_pairs();
  return tend_around() || decided || reviewed || weighed || due;
}

// What has changed since it was last listened.
void Shell::hear() {
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
  keep_record();
  hear();
  const bool title = app_.screen == view::Screen::title;
  if (title && !std::exchange(at_title_, title)) offer_continued();
  at_title_ = title;
  const bool saves = app_.screen == view::Screen::saves;
  if (saves && !std::exchange(at_saves_, saves)) list_saves();
  at_saves_ = saves;
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
    case view::Request::Kind::keep_lesson:
      save_lesson();
      break;
    case view::Request::Kind::projector:
      break;  // the window looks itself: wants_projector
    case view::Request::Kind::copy_text:
      copied_ = request.text;
      break;
    case view::Request::Kind::picture:
      take_picture();
      break;
    case view::Request::Kind::read_screen:
      read_screen();
      break;
    case view::Request::Kind::review:
      work_on_review(request.number == 1);
      break;
    case view::Request::Kind::keep_branch:
      keep_branch();
      break;
    case view::Request::Kind::open_tables:
      open_tables(request.text);
      break;
    case view::Request::Kind::play_futures:
      play_futures(request.number == 1);
      break;
    case view::Request::Kind::print_papers:
      print_papers(request.text, request.number == 1);
      break;
    case view::Request::Kind::past_game:
      open_past(request.number, request.text);
      break;
    default:  // about games under a name
      carry_out_named(request);
  }
}

// What is new on the screen, for whoever listens.
void Shell::listen() {
  if (!speaks_ && !app_.options.read_aloud) {
    voice_ = {};
    return;
  }
  const view::Words words(app_.options.language);
  for (std::string& line : view::say(voice_, frame_, words)) said_.push_back(std::move(line));
}

void Shell::read_screen() {
  const view::Words words(app_.options.language);
  if (!speaks_ && !app_.options.read_aloud) {
    app_.notice = words("voice.is-off");
    return;
  }
  for (std::string& line : view::read_all(frame_, words)) said_.push_back(std::move(line));
}

void Shell::keep_options() {
  offer_continued();  // by their names, in what may be another language
  if (!settings_) return;
  const std::optional<std::string> error = settings_->write(app_.options);
  if (error) app_.notice = *error;
}

}  // namespace demarche::desktop
