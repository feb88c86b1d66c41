// Where games are kept while they are played: every unfinished game has a file of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace demarche::desktop {

// A place for one game, held by a file lock until the program ends, so that two programs never
// write over each other. There are 99.
class AutosaveSlot {
 public:
  // Of the slots that nobody holds the one with the newest game in it, or else the first.
  explicit AutosaveSlot(const std::filesystem::path& folder);
  // That one, 1 to 99.
  AutosaveSlot(const std::filesystem::path& folder, int number);
  ~AutosaveSlot();
  AutosaveSlot(const AutosaveSlot&) = delete;
  AutosaveSlot& operator=(const AutosaveSlot&) = delete;

  // File to write to; none when somebody else holds the slot, or all of them.
  [[nodiscard]] std::optional<std::filesystem::path> file() const;
  [[nodiscard]] int number() const { return number_; }

 private:
  void take(const std::filesystem::path& folder, int number);

  std::filesystem::path file_;
  int number_ = 0;
  int lock_ = -1;
};

// Numbers of all slots: those with a game, the newest first, then the empty ones.
[[nodiscard]] std::vector<int> slots_newest_first(const std::filesystem::path& folder);
// How many of them have a game.
[[nodiscard]] std::size_t slots_with_games(const std::filesystem::path& folder);

// How far the reveal had been told, kept beside a save: of which game, after how many moves, how
// many happenings.
struct ToldMark {
  std::uint64_t world_seed = 0;
  std::size_t moves = 0, told = 0;
  // Where several persons play: how far each seat has been told, in seat order; none: unknown.
  std::vector<std::optional<std::size_t>> seats = {};
};
[[nodiscard]] std::string write_told(const ToldMark& mark);
// None when the text is no mark.
[[nodiscard]] std::optional<ToldMark> read_told(const std::string& text);
// "autosave-3.told" beside "autosave-3.json".
[[nodiscard]] std::filesystem::path told_file(std::filesystem::path save);

}  // namespace demarche::desktop
