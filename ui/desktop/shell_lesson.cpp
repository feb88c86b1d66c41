// A lesson: its file beside the save, and what the second window shows.
#include <system_error>
#include <utility>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/lesson_file.h"
#include "desktop/set_aside.h"
#include "desktop/shell.h"
#include "view/lesson/projector.h"

namespace demarche::desktop {

void Shell::save_lesson() {
  if (!app_.play || !slot_ || !slot_->file() || saved_ != app_.play->game.get()) return;
  const std::filesystem::path file = lesson_file(*slot_->file());
  std::error_code gone;
  if (!app_.lesson) {
    std::filesystem::remove(file, gone);  // of a lesson that this slot held before
    return;
  }
  const std::uint64_t seed = app_.play->game->record().settings.world_seed;
  const std::optional<std::string> error =
      io::write_file_whole(file, write_lesson(seed, *app_.lesson, app_.now_ms));
  if (error) app_.notice = *error;
}

// The lesson beside a save; null: it is none's. A damaged file is told, and set aside where it is
// our own.
std::shared_ptr<view::Lesson> Shell::read_lesson_of(const std::filesystem::path& save, Whose whose,
                                                    const Game& game, std::string& fault) {
  const std::filesystem::path file = lesson_file(save);
  const std::optional<std::string> text = io::read_whole_file(file);
  if (!text) return nullptr;
  ReadLesson read = read_lesson(*text);
  if (!read.file) {
    const std::filesystem::path now = whose == Whose::ours ? set_aside(file).to : file;
    fault = view::Words(app_.options.language)("lesson.damaged", {now.string(), read.fault});
    return nullptr;
  }
  const bool same = read.file->world_seed == game.record().settings.world_seed &&
                    read.file->seats == game.scenario().seats.size();
  if (!same) return nullptr;
  return std::make_shared<view::Lesson>(std::move(read.file->lesson));
}

void Shell::take_lesson(std::shared_ptr<view::Lesson> lesson) {
  app_.lesson = std::move(lesson);
  app_.figures_hidden = app_.lesson && app_.lesson->figures_hidden;
  if (app_.lesson) app_.lesson->opened_ms = app_.now_ms;
}

bool Shell::wants_projector() const { return app_.lesson && app_.lesson->window; }

void Shell::close_projector() {
  if (app_.lesson) app_.lesson->window = false;
}

const canvas::Frame& Shell::lay_out_projector(int width, int height) {
  projector_metrics_ = canvas::make_metrics(width, height, app_.options.text_percent / 100.0);
  const canvas::Interaction nobody;  // nothing is focused or hovered there
  projector_ = view::layout_projector(app_, {theme_, text_, projector_metrics_, nobody});
  return projector_;
}

canvas::Surface Shell::paint_projector() {
  return painter_.compose(projector_, projector_metrics_.scale);
}

}  // namespace demarche::desktop
