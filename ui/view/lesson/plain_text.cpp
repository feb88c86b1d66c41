#include "view/lesson/plain_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace demarche::view {
namespace {

struct Letter {
  char32_t code = 0;
  std::size_t bytes = 1;
  bool valid = false;
};

// The UTF-8 sequence that begins at `at`; one invalid byte where there is none.
Letter letter_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned first = byte(at);
  if (first < 0x80) return {first, 1, true};
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || at + size > text.size()) return {};
  char32_t code = first & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80) return {};
    code = code << 6U | (byte(at + i) & 0x3FU);
  }
  constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool valid = code >= kLeast[size] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  return valid ? Letter{code, size, true} : Letter{};
}

using Range = std::pair<char32_t, char32_t>;

template <std::size_t kCount>
bool within(const Range (&ranges)[kCount], char32_t code) {
  return std::any_of(std::begin(ranges), std::end(ranges), [&](const Range& range) {
    return code >= range.first && code <= range.second;
  });
}

// Control characters, format characters (among them all that turn the order of reading), private
// use, tags.
constexpr Range kActing[] = {
    {0x00, 0x1F},       {0x7F, 0x9F},       {0xAD, 0xAD},       {0x600, 0x605},
    {0x61C, 0x61C},     {0x6DD, 0x6DD},     {0x70F, 0x70F},     {0x8E2, 0x8E2},
    {0x180E, 0x180E},   {0x200B, 0x200F},   {0x202A, 0x202E},   {0x2060, 0x206F},
    {0xE000, 0xF8FF},   {0xFEFF, 0xFEFF},   {0xFFF9, 0xFFFF},   {0x13430, 0x1343F},
    {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0x10FFFF}};
constexpr Range kBlank[] = {{0x09, 0x0D},     {0x20, 0x20},     {0xA0, 0xA0},    {0x2000, 0x200A},
                            {0x2028, 0x2029}, {0x202F, 0x202F}, {0x3000, 0x3000}};
constexpr Range kMark[] = {{0x300, 0x36F},   {0x483, 0x489},   {0x1AB0, 0x1AFF},
                           {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xFE20, 0xFE2F}};
constexpr int kMostMarks = 2;

}  // namespace

std::string plain_text(std::string_view text, std::size_t most) {
  std::string out;
  std::size_t letters = 0;
  int marks = 0;
  for (std::size_t at = 0; at < text.size() && letters < most;) {
    const Letter letter = letter_at(text, at);
    const std::string_view written = text.substr(at, letter.bytes);
    at += letter.bytes;
    if (!letter.valid) continue;
    const bool blank = within(kBlank, letter.code);
    if (!blank && within(kActing, letter.code)) continue;
    marks = within(kMark, letter.code) ? marks + 1 : 0;
    if (marks > kMostMarks) continue;
    out += blank ? " " : written;
    ++letters;
  }
  return out;
}

std::string plain_sentence(std::string_view text, std::size_t most) {
  std::string out = plain_text(text, most);
  out.erase(0, std::min(out.find_first_not_of(' '), out.size()));
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
  }));
}

}  // namespace demarche::view
