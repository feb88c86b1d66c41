#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <utility>
#include <vector>

namespace demarche::cli {
namespace {

volatile std::sig_atomic_t g_interrupted = 0;  // the only thing that a signal handler may touch

void on_signal(int) { g_interrupted = 1; }

bool wants_colour() {
  const char* term = std::getenv("TERM");
  const char* refused = std::getenv("NO_COLOR");
  if (refused != nullptr && *refused != '\0') return false;
  return isatty(STDOUT_FILENO) == 1 && term != nullptr && std::string_view(term) != "dumb";
}

const char* code(Ink ink) {
  switch (ink) {
    case Ink::plain:
      return "0";
    case Ink::strong:
      return "1";
    case Ink::soft:
      return "2";
    case Ink::good:
      return "32";
    case Ink::bad:
      return "31";
    case Ink::brass:
      return "33";
  }
  return "0";
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    if (blank != 0) words.push_back(text.substr(0, blank));
    if (blank == std::string_view::npos) break;
    text.remove_prefix(blank + 1);
  }
  return words;
}

}  // namespace

void listen_to_signals() {
  struct sigaction action {};
  action.sa_handler = on_signal;
  sigemptyset(&action.sa_mask);
  action.sa_flags = 0;  // no restart: a read that waits comes back
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  sigaction(SIGHUP, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

bool interrupted() { return g_interrupted != 0; }

Terminal::Terminal() : colour_(wants_colour()) {}

int Terminal::width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
    return size.ws_col < 110 ? size.ws_col : 110;
  return 96;
}

void Terminal::write(std::string_view text) {
  if (gone_ || text.empty()) return;
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) gone_ = true;
}

void Terminal::line(std::string_view text) {
  write(text);
  write("\n");
  if (!gone_ && std::fflush(stdout) != 0 && errno == EPIPE) gone_ = true;
}

void Terminal::heading(std::string_view text) {
  line();
  line(ink(text, Ink::strong));
}

void Terminal::paragraph(std::string_view text, int indent) {
  const std::size_t lead = text.find_first_not_of(' ');
  std::string current(lead == std::string_view::npos ? 0 : lead, ' ');
  std::size_t used = current.size();
  const auto limit = static_cast<std::size_t>(width());
  for (const std::string_view word : words_of(text)) {
    const std::size_t wide = columns(word);
    const bool begun = current.find_first_not_of(' ') != std::string::npos;
    if (begun && used + 1 + wide > limit) {
      line(current);
      current = std::string(static_cast<std::size_t>(indent), ' ');
      used = static_cast<std::size_t>(indent);
    } else if (begun) {
      current += ' ';
      ++used;
    }
    current += word;
    used += wide;
  }
  if (!current.empty()) line(current);
}

std::string Terminal::ink(std::string_view text, Ink ink) const {
  if (!colour_ || ink == Ink::plain) return std::string(text);
  return std::string("\x1b[") + code(ink) + "m" + std::string(text) + "\x1b[0m";
}

std::optional<std::string> Terminal::ask(std::string_view prompt) {
  write(prompt);
  if (std::fflush(stdout) != 0 && errno == EPIPE) gone_ = true;
  std::string text;
  while (!gone_ && !interrupted()) {
    char c = 0;
    const ssize_t got = read(STDIN_FILENO, &c, 1);
    if (got == 0 && text.empty()) return std::nullopt;
    if (got < 0) return std::nullopt;
    if (got == 0 || c == '\n') return text;
    if (c != '\r') text += c;
  }
  return std::nullopt;
}

std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  bool escape = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == 0x1B) escape = true;
    if (!escape && (byte & 0xC0U) != 0x80U) ++count;
    if (escape && text[i] == 'm') escape = false;
    const bool combining = byte == 0xCC && i + 1 < text.size();  // U+0300 to U+033F
    if (combining && count > 0) --count;
  }
  return count;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    std::string line;
    for (const std::string_view word : words_of(text.substr(0, end))) {
      const bool fits = columns(line) + 1 + columns(word) <= width;
      if (!line.empty() && !fits) lines.push_back(std::exchange(line, {}));
      line += (line.empty() ? "" : " ") + std::string(word);
    }
    lines.push_back(std::move(line));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

std::string padded(std::string_view text, std::size_t width) {
  std::string out(text);
  for (std::size_t used = columns(text); used < width; ++used) out += ' ';
  return out;
}

std::string folded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
    const bool pair = (byte & 0xE0U) == 0xC0U && (next & 0xC0U) == 0x80U;
    unsigned code = pair ? (byte & 0x1FU) << 6U | (next & 0x3FU) : byte;
    if (code >= 'A' && code <= 'Z') code += 'a' - 'A';
    if (code >= 0x410 && code <= 0x42F) code += 0x20;  // А to Я
    if (code >= 0x400 && code <= 0x40F) code += 0x50;  // Є, І, Ї
    if (code == 0x490) code = 0x491;                   // Ґ
    if (pair) {
      out += static_cast<char>(0xC0U | code >> 6U);
      out += static_cast<char>(0x80U | (code & 0x3FU));
      ++i;
    } else {
      out += static_cast<char>(code);
    }
  }
  return out;
}

}  // namespace demarche::cli
