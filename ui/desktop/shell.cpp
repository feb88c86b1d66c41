#include "desktop/shell.h"

#include <chrono>

#include "canvas/focus.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "view/actions.h"

namespace demarche::desktop {

Shell::Shell(const Places& places)
    : places_(places),
      assets_(places.assets.string()),
      text_(assets_.fonts()),
      painter_(text_, assets_),
      theme_(canvas::night_theme()),
      library_(load_library(places.scenarios)) {
  app_.shelves = library_.shelves;
  app_.setup.seed = fresh_seed();
  if (!places_.own) return;
  if (const std::optional<std::string> text = io::read_whole_file(*places_.own / "options.txt")) {
    app_.options = read_options(*text);
  }
  continued_ = newest_autosave(*places_.own);
  slot_ = std::make_unique<AutosaveSlot>(*places_.own);
  offer_continued();
}

std::uint64_t Shell::fresh_seed() const {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(
             std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) %
             1000000 +
         1;
}

const canvas::Frame& Shell::lay_out(int width, int height) {
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

void Shell::hover(canvas::Point at) {
  const canvas::Node* node = canvas::node_at(frame_, at);
  app_.interaction.hovered = node == nullptr ? "" : node->id;
}

void Shell::press(canvas::Point at) {
  const canvas::Node* node = canvas::node_at(frame_, at);
  app_.interaction.show_focus = false;
  if (node == nullptr) return;
  app_.interaction.focused = node->id;
  if (!node->disabled) {
    act(node->action);
  } else {
    app_.notice = node->description;
  }
}

void Shell::wheel(canvas::Point at, double lines) {
  const canvas::ScrollArea* area = canvas::scroll_at(frame_, at);
  if (area == nullptr) return;
  const double wanted = area->offset - lines * 3 * canvas::kRowHeight;
  app_.interaction.scroll[area->id] = wanted < 0               ? 0
                                      : wanted > area->limit() ? area->limit()
                                                               : wanted;
}

void Shell::close() { save(); }

void Shell::carry_out(const std::vector<view::Request>& requests) {
  for (const view::Request& request : requests) {
    switch (request.kind) {
      case view::Request::Kind::quit:
        save();
        quit_ = true;
        break;
      case view::Request::Kind::save:
        save();
        break;
      case view::Request::Kind::open_continued:
        open_continued();
        break;
      case view::Request::Kind::options_changed:
        if (places_.own) {
          const auto error =
              io::write_file_whole(*places_.own / "options.txt", write_options(app_.options));
          if (error) app_.notice = *error;
        }
        break;
      case view::Request::Kind::new_seed:
        app_.setup.seed = fresh_seed();
        break;
      case view::Request::Kind::copy_text:
        break;  // the window has the clipboard, see Window
    }
  }
}

void Shell::save() {
  if (!app_.play || !slot_ || !slot_->file()) return;
  const Game& game = *app_.play->game;
  const auto part = library_.rules_parts.find(game.scenario().id);
  if (part == library_.rules_parts.end()) return;
  const io::SaveFile save{game.scenario().id, part->second, game.record()};
  const std::optional<std::string> error =
      io::write_file_whole(*slot_->file(), io::write_save(save));
  if (error) app_.notice = *error;
}

void Shell::offer_continued() {
  if (!continued_) return;
  const std::optional<std::string> bytes = io::read_whole_file(*continued_);
  if (!bytes) return;
  const io::ReadSave read = io::read_save(*bytes, continued_->string());
  if (!read.save) return;
  app_.continued = read.save->scenario_id;
}

void Shell::open_continued() {
  if (!continued_) return;
  const std::optional<std::string> bytes = io::read_whole_file(*continued_);
  const io::ReadSave read = io::read_save(bytes.value_or(""), continued_->string());
  if (!read.save) {
    app_.notice = read.diagnostics.empty() ? "" : io::to_text(read.diagnostics.front());
    return;
  }
  const Scenario* installed = nullptr;
  for (const view::Shelf& shelf : app_.shelves) {
    if (shelf.id == read.save->scenario_id) installed = shelf.scenario.get();
  }
  io::Restored restored = io::restore(*read.save, installed);
  if (!restored.game) {
    app_.notice = restored.diagnostics.empty() ? "" : io::to_text(restored.diagnostics.front());
    return;
  }
  library_.rules_parts[read.save->scenario_id] = read.save->rules_part;
  SeatId seat{0};
  for (std::size_t i = restored.scenario->seats.size(); i-- > 0;) {
    if (read.save->record.settings.human_seats.has(SeatId(i))) seat = SeatId(i);
  }
  std::shared_ptr<const Scenario> scenario = std::move(restored.scenario);
  view::begin(app_, std::move(scenario), std::move(*restored.game), seat);
}

}  // namespace demarche::desktop
