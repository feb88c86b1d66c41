// Examples of codes: put into their file, and shown.
#include "demarche/io/codes.h"
#include "unicode.h"

namespace demarche::io {
namespace {

constexpr std::string_view kGap = "…";  // where something grows

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  if (at != text.npos) text.replace(at, from.size(), to);
  return text;
}

std::string grown(const Example& example) {
  std::string out;
  for (std::size_t turn = 0; turn < example.times; ++turn) {
    for (const char c : example.grown) {
      if (c == '#') {
        out += std::to_string(turn);
      } else {
        out += c;
      }
    }
  }
  return out;
}

std::string escaped(std::string_view bytes) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7F) {
      out += c;
    } else {
      out += {'\\', 'x', kHex[byte >> 4U], kHex[byte & 15U]};
    }
  }
  return out;
}

}  // namespace

std::string shown_fragment(std::string_view fragment, const Example& example) {
  std::string text(fragment);
  if (example.times == 1) text = replaced(std::move(text), kGap, escaped(example.grown));
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

std::optional<std::string> changed_file(const std::string& file, const Example& example,
                                        bool wrong) {
  std::string fragment(wrong ? example.wrong : example.right);
  if (wrong && example.times > 0) fragment = replaced(std::move(fragment), kGap, grown(example));
  if (example.of == Example::Of::whole) return fragment;
  std::string text = file;
  if (!example.given.empty()) {
    if (text.find(example.given_at) == text.npos) return std::nullopt;
    text = replaced(std::move(text), example.given_at, example.given);
  }
  if (!example.behind.empty()) fragment = std::string(example.behind) + " " + fragment;
  std::string_view place = example.right;
  if (!example.at.empty()) place = example.at;
  if (!example.behind.empty()) place = example.behind;
  if (text.find(place) == text.npos) return std::nullopt;
  return replaced(std::move(text), place, fragment);
}

}  // namespace demarche::io
