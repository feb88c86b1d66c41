// A lesson kept beside the save of its game: "autosave-3.lesson". Lines "key value ...", the first
// with the version; whatever is not understood makes the file a damaged one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "view/lesson/lesson.h"

namespace demarche::desktop {

struct LessonFile {
  std::uint64_t world_seed = 0;  // of its game: a lesson of another game is not this one's
  std::size_t seats = 0;
  view::Lesson lesson;
};

// `now_ms`: as App::now_ms, for what is left on a clock that runs.
[[nodiscard]] std::string write_lesson(std::uint64_t world_seed, const view::Lesson& lesson,
                                       std::int64_t now_ms = 0);

// The lesson, or what is wrong: "line 7, column 12: ...".
struct ReadLesson {
  std::optional<LessonFile> file;
  std::string fault;
};
[[nodiscard]] ReadLesson read_lesson(const std::string& text);

// "autosave-3.lesson" beside "autosave-3.json".
[[nodiscard]] std::filesystem::path lesson_file(std::filesystem::path save);

}  // namespace demarche::desktop
