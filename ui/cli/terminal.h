// A plain terminal: lines out, lines in. Colour only where a terminal shows it, never as the only
// sign of anything.
#pragma once

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "view/words.h"

namespace demarche::cli {

enum class Ink : std::uint8_t { plain, strong, soft, good, bad, brass };

class Terminal {
 public:
  // Colour when standard output is a terminal, NO_COLOR is not set and TERM is not "dumb".
  Terminal();
  explicit Terminal(bool colour) : colour_(colour) {}

  void line(std::string_view text = {});
  void heading(std::string_view text);
  // Wraps at `width()` columns; the first line keeps its leading blanks, later ones begin with
  // `indent` blanks.
  void paragraph(std::string_view text, int indent = 0);
  [[nodiscard]] std::string ink(std::string_view text, Ink ink) const;

  // Asks for a line; none at the end of input or when the person interrupted.
  [[nodiscard]] std::optional<std::string> ask(std::string_view prompt);

  // Whether the other end of the pipe has gone: nothing more need be said.
  [[nodiscard]] bool gone() const { return gone_; }
  [[nodiscard]] static int width();

 private:
  void write(std::string_view text);
  bool colour_ = false;
  bool gone_ = false;
};

// Ctrl-C and a hang-up raise a flag instead of killing; a broken pipe is noticed by the next write.
void listen_to_signals();
[[nodiscard]] bool interrupted();

// Columns that a text takes: code points without combining marks (no wide scripts are shipped).
[[nodiscard]] std::size_t columns(std::string_view text);
// Padded with blanks to that many columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);

// A text without colours in lines of at most `width` columns, parted at blanks and line breaks; a
// word that is longer has a line to itself. At least one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

// As the desktop writes it.
using view::with_sign;
// Small letters, Latin and Cyrillic, so that what is typed is found whatever its case.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace demarche::cli
