// Which sound belongs to what has happened: a pure function of the program before and after. A
// sound says nothing that is not also seen (docs/sounds.md has the pairs), so that whoever plays
// without sound misses nothing; and nothing is heard before it is told.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "view/app.h"

namespace demarche::view {

enum class Sound : std::uint8_t {
  page,   // another page is turned to: a screen to read, the next item of a reveal
  paper,  // a package lies on the table
  card,   // a move is taken into the hand, or put back
  seal,   // a round is sealed
  knock,  // a sitting is opened or closed
  chime,  // something was agreed
  tick,   // a second of the last minute
  bell,   // another delegation takes the seat at the screen
};
constexpr int kSounds = 8;
// Name of its file, assets/sounds/<name>.ogg: "page".
[[nodiscard]] const char* sound_name(Sound sound);

// What of the program can be heard when it changes.
struct Audible {
  const Game* game = nullptr;  // null: none on the table
  Screen screen = Screen::title;
  SeatId seat;
  std::int32_t round = 0;
  MoveId picked;               // of the table
  std::size_t sealed = 0;      // choices sealed into the round
  std::size_t opened = 0;      // steps of the reveal
  std::size_t agreements = 0;  // that have been told
  std::size_t proposals = 0;   // that have been told
  // Of a clock that runs out, begun seconds counted whole; none: no clock runs.
  std::optional<std::int64_t> seconds_left;
};
[[nodiscard]] Audible audible(const App& app);

// The sounds of a change, at most two, the more important one first.
[[nodiscard]] std::vector<Sound> cues(const Audible& before, const Audible& after);

}  // namespace demarche::view
