#include "genius/document.h"

#include <charconv>
#include <cmath>
#include <cstring>

#include "unicode.h"

namespace demarche::io::genius {
namespace {

template <class Number>
bool read_all(std::string_view text, Number& number) {
  const char* const end = text.data() + text.size();
  // Java writes and reads "+1" as well.
  if (text.substr(0, 1) == "+") text.remove_prefix(1);
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc{} && stopped == end && !text.empty();
}

}  // namespace

XmlFile::XmlFile(const File& file, Findings& findings)
    : findings_(&findings), source_(file.name, file.bytes) {
  const pugi::xml_parse_result read = tree_.load_buffer(file.bytes.data(), file.bytes.size());
  if (read) return;
  const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(read.offset, 0));
  findings.add(code::kXmlSyntax, source_, at, at + 1,
               std::string("this is not well-formed XML: ") + read.description());
  tree_.reset();
}

void XmlFile::complain(const Code& code, pugi::xml_node at, std::string message,
                       std::string suggestion) const {
  const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(at.offset_debug(), 0));
  findings_->add(code, source_, offset, offset + std::strlen(at.name()), std::move(message),
                 std::move(suggestion));
}

double XmlFile::number(pugi::xml_node at, const char* attribute) const {
  const std::string text = clean(at.attribute(attribute).value());
  double number = 0;
  if (read_all(text, number) && std::isfinite(number)) return number;
  complain(code::kGeniusShape, at,
           std::string("the attribute \"") + attribute + "\" is " +
               (text.empty() ? "missing" : shown(text) + ", which is no number"));
  return 0;
}

double XmlFile::number_or(pugi::xml_node at, const char* attribute, double fallback) const {
  return at.attribute(attribute) ? number(at, attribute) : fallback;
}

int XmlFile::whole(pugi::xml_node at, const char* attribute) const {
  constexpr int kMost = 999'999'999;
  const std::string text = clean(at.attribute(attribute).value());
  int number = 0;
  if (read_all(text, number) && number >= -kMost && number <= kMost) return number;
  complain(code::kGeniusShape, at,
           std::string("the attribute \"") + attribute + "\" is " +
               (text.empty() ? "missing" : shown(text) + ", which is no whole number"));
  return 0;
}

std::string clean(const char* text) {
  const std::string_view all(text);
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t start = at;
    const std::uint32_t point = next_code_point(all, at);
    if (point == ' ' || (point != kInvalid && is_control(point))) {
      gap = true;
      continue;
    }
    if (point == kInvalid || is_invisible(point)) continue;
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out += all.substr(start, at - start);
  }
  return out;
}

}  // namespace demarche::io::genius
