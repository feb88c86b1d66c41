// 64-bit FNV-1a over the values of a drawing. Doubles enter as whole 1/256 px, so that the last bit
// of a layout calculation changes neither picture nor hash. Where one whole number ends and the
// next begins, no length lies: texts are measured in 1/1024 px, and sizes of text multiply that
// by 1.25 or 1.5; halves would be hit by many.
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canvas/color.h"
#include "canvas/geometry.h"

namespace demarche::canvas {

class Hasher {
 public:
  void add(std::uint64_t v) {
    for (int i = 0; i < 8; ++i) byte(static_cast<std::uint8_t>(v >> (8 * i)));
  }
  void add(double v) {
    add(static_cast<std::uint64_t>(static_cast<std::int64_t>(std::floor(v * 256.0 + kUp))));
  }
  void add(int v) { add(static_cast<std::uint64_t>(static_cast<std::int64_t>(v))); }
  void add(bool v) { byte(v ? 1 : 0); }
  void add(std::string_view s) {
    add(static_cast<std::uint64_t>(s.size()));
    for (const char c : s) byte(static_cast<std::uint8_t>(c));
  }
  void add(const std::string& s) { add(std::string_view(s)); }
  void add(Color c) {
    for (const std::uint8_t v : {c.r, c.g, c.b, c.a}) byte(v);
  }
  void add(Point p) { add(p.x), add(p.y); }
  void add(const Rect& r) { add(r.x), add(r.y), add(r.w), add(r.h); }
  template <class T>
  void add(const std::vector<T>& values) {
    add(static_cast<std::uint64_t>(values.size()));
    for (const T& v : values) add(v);
  }
  template <class T>
  void add(const std::optional<T>& v) {
    add(v.has_value());
    if (v) add(*v);
  }
  std::uint64_t value() const { return state_; }

 private:
  static constexpr double kUp = 0.43;
  void byte(std::uint8_t v) { state_ = (state_ ^ v) * 1099511628211ULL; }
  std::uint64_t state_ = 14695981039346656037ULL;
};

}  // namespace demarche::canvas
