// Files of whole numbers that the program keeps for itself: a first line that says what it is and
// what it belongs to, numbers parted by blanks, and a check of all before it.
#pragma once

#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>

namespace demarche::desktop {

class NumberWriter {
 public:
  static constexpr bool kWrites = true;
  template <class T>
  void operator()(const T& value) {
    add(static_cast<std::int64_t>(value));
  }
  void size(std::size_t value) { add(static_cast<std::int64_t>(value)); }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void add(std::int64_t value) { text_ += " " + std::to_string(value); }
  std::string text_;
};

class NumberReader {
 public:
  static constexpr bool kWrites = false;
  // Reads from a text that outlives it.
  explicit NumberReader(const std::string& text)
      : at_(text.data()), end_(text.data() + text.size()) {}

  template <class T>
  void operator()(T& value) {
    const std::int64_t number = next();
    if constexpr (!std::is_enum_v<T> && sizeof(T) < sizeof(number)) {
      if (number < static_cast<std::int64_t>(std::numeric_limits<T>::lowest()) ||
          number > static_cast<std::int64_t>(std::numeric_limits<T>::max()))
        sound_ = false;
    }
    value = static_cast<T>(number);
  }
  // A number of rows that follow.
  [[nodiscard]] std::size_t rows() {
    // More than any game has: what claims more is damage.
    constexpr std::int64_t kMostRows = 100'000;
    const std::int64_t number = next();
    if (number < 0 || number > kMostRows) sound_ = false;
    return sound_ ? static_cast<std::size_t>(number) : 0;
  }
  // False once a number was missing or too large.
  [[nodiscard]] bool sound() const { return sound_; }

 private:
  std::int64_t next() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n')) ++at_;
    std::int64_t number = 0;
    const auto [to, error] = std::from_chars(at_, end_, number);
    if (error != std::errc()) sound_ = false;
    at_ = to;
    return sound_ ? number : 0;
  }
  const char* at_;
  const char* end_;
  bool sound_ = true;
};

// A list whose rows `each(io, row)` reads or writes: one list of fields for both ways.
template <class Io, class Rows, class Each>
void number_rows(Io& io, Rows& list, Each each) {
  if constexpr (Io::kWrites) {
    io.size(list.size());
  } else {
    list.resize(io.rows());
  }
  for (auto& one : list) each(io, one);
}
template <class Io, class Numbers>
void numbers(Io& io, Numbers& list) {
  number_rows(io, list, [](Io& to, auto& one) { to(one); });
}

// The whole file: `kind` names it and its version, `mark` what it belongs to.
[[nodiscard]] std::string number_file(const std::string& kind, std::uint64_t mark,
                                      const std::string& numbers);

struct NumberFile {
  std::optional<std::string> numbers;
  bool damaged = false;  // it is of that kind, belongs to that mark and cannot be read
};
[[nodiscard]] NumberFile read_number_file(const std::string& text, const std::string& kind,
                                          std::uint64_t mark);

}  // namespace demarche::desktop
