// Writes JSON text: no whitespace, members in the order given, texts as valid UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace demarche::io {

// A text in quotes with what JSON wants escaped; invalid UTF-8 becomes U+FFFD.
[[nodiscard]] std::string json_text(std::string_view text);

class JsonWriter {
 public:
  void open_object() { open('{'); }
  void close_object() { close('}'); }
  void open_list() { open('['); }
  void close_list() { close(']'); }
  void key(std::string_view name);
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(std::int64_t number);
  void value(bool truth);
  void raw(std::string_view json);  // already JSON
  void line();                      // a line break here, for people who read the file

  template <class T>
  void member(std::string_view name, const T& what) {
    key(name);
    value(what);
  }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  std::string out_;
  bool first_ = true;
};

}  // namespace demarche::io
