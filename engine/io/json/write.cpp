#include "json/write.h"

#include "unicode.h"

namespace demarche::io {
namespace {

void append_escape(std::string& out, std::uint32_t code_point) {
  constexpr char kHex[] = "0123456789abcdef";
  if (code_point == '\n') {
    out += "\\n";
  } else if (code_point == '\t') {
    out += "\\t";
  } else {
    out += "\\u00";
    out += kHex[code_point >> 4U & 0xFU];
    out += kHex[code_point & 0xFU];
  }
}

}  // namespace

std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t at = offset;
    const std::uint32_t code_point = next_code_point(text, offset);
    if (code_point == kInvalid) {
      out += "\xEF\xBF\xBD";
    } else if (code_point == '"' || code_point == '\\') {
      out += '\\';
      out += static_cast<char>(code_point);
    } else if (code_point < 0x20) {
      append_escape(out, code_point);
    } else {
      out += text.substr(at, offset - at);
    }
  }
  return out + "\"";
}

void JsonWriter::separate() {
  if (!first_) out_ += ',';
  first_ = false;
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  first_ = true;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  first_ = false;
}

void JsonWriter::key(std::string_view name) {
  separate();
  out_ += json_text(name) + ":";
  first_ = true;
}

void JsonWriter::value(std::string_view text) {
  separate();
  out_ += json_text(text);
}

void JsonWriter::value(std::int64_t number) {
  separate();
  out_ += std::to_string(number);
}

void JsonWriter::value(bool truth) {
  separate();
  out_ += truth ? "true" : "false";
}

void JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
}

void JsonWriter::line() {
  // Behind a comma or an opening bracket; the comma of the next element is put first.
  if (!first_) {
    out_ += ",\n";
    first_ = true;
  } else {
    out_ += '\n';
  }
}

}  // namespace demarche::io
