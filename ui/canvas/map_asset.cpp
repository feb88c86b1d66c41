#include "canvas/map_asset.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>

namespace demarche::canvas {
namespace {

constexpr int kLargest = 100'000'000;  // no number of a sound file is larger
constexpr int kThousandths = 1000;     // the file's angles
constexpr double kRadians = std::numbers::pi / 180;

struct IntPoint {
  int x = 0, y = 0;
  bool operator==(const IntPoint&) const = default;
};
using Arc = std::vector<IntPoint>;

// Splits off the first word of a line.
std::string_view take_word(std::string_view& line) {
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  const std::size_t end = std::min(line.find(' ', begin), line.size());
  const std::string_view word = line.substr(begin, end - begin);
  line.remove_prefix(end);
  return word;
}

std::string quoted(std::string_view word) {
  std::string text(1, '"');
  text.append(word);
  text.push_back('"');
  return text;
}

std::optional<int> to_integer(std::string_view word) {
  int value = 0;
  const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (failure != std::errc() || end != word.data() + word.size()) return std::nullopt;
  if (value > kLargest || value < -kLargest) return std::nullopt;
  return value;
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  std::optional<MapAsset> read(std::string* error) {
    MapAsset asset;
    if (read_all(asset)) return asset;
    if (error != nullptr) *error = "line " + std::to_string(line_number_) + ": " + problem_;
    return std::nullopt;
  }

 private:
  bool fail(std::string problem) {
    problem_ = std::move(problem);
    return false;
  }

  // Moves to the next line and splits off its first word; at the end of the file, false.
  bool next_line() {
    ++line_number_;
    if (rest_.empty()) return fail("the file stops before its line \"end\"");
    const std::size_t end = rest_.find('\n');
    if (end == std::string_view::npos) return fail("the last line is cut off");
    line_ = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    word_ = take_word(line_);
    return true;
  }

  // The rest of the current line as numbers, at least `least` of them.
  bool take_numbers(std::vector<int>& numbers, std::size_t least) {
    numbers.clear();
    for (std::string_view word = take_word(line_); !word.empty(); word = take_word(line_)) {
      const std::optional<int> value = to_integer(word);
      if (!value) return fail(quoted(word.substr(0, 20)) + " is no number in range");
      numbers.push_back(*value);
    }
    if (numbers.size() >= least) return true;
    return fail("there are " + std::to_string(numbers.size()) + " numbers, at least " +
                std::to_string(least) + " are needed");
  }

  bool take_exactly(std::vector<int>& numbers, std::size_t count) {
    if (!take_numbers(numbers, count)) return false;
    return numbers.size() == count ||
           fail("there are more than " + std::to_string(count) + " numbers");
  }

  bool expect(std::string_view word) {
    if (!next_line()) return false;
    return word_ == word || fail(quoted(word) + " is expected");
  }

  bool read_all(MapAsset& asset) {
    std::vector<int> numbers;
    if (!expect("demarche-map") || !take_exactly(numbers, 1)) return false;
    if (numbers[0] != 1) return fail("this program reads version 1 only");
    if (!expect("units") || !take_exactly(numbers, 1)) return false;
    if (numbers[0] < 1 || numbers[0] > kThousandths) return fail("units go from 1 to 1000");
    units_ = numbers[0];
    if (!next_line() || !read_sheet("main", asset)) return false;
    if (!read_sheet("inset", asset.inset)) return false;
    if (word_ != "end") return fail("\"end\" is expected");
    return rest_.empty() || fail("something follows the line \"end\"");
  }

  // Begins at the line "sheet", stops at the first line that is not the sheet's.
  bool read_sheet(std::string_view name, MapSheet& sheet) {
    if (word_ != "sheet" || take_word(line_) != name) {
      return fail(quoted(std::string("sheet ").append(name)) + " is expected");
    }
    arcs_.clear();
    if (!read_projection(sheet.projection) || !read_frame(sheet.frame)) return false;
    while (next_line()) {
      if (word_ == "coast" || word_ == "border" || word_ == "undetermined") {
        if (!read_arc(sheet)) return false;
      } else if (word_ == "country") {
        if (!read_country(sheet)) return false;
      } else if (word_ == "ring") {
        if (!read_ring(sheet)) return false;
      } else {
        return last_country_has_rings(sheet);
      }
    }
    return false;
  }

  bool read_projection(MapProjection& projection) {
    std::vector<int> n;
    if (!expect("albers") || !take_exactly(n, 7)) return false;
    const auto degrees = [](int value) { return static_cast<double>(value) / kThousandths; };
    projection = {degrees(n[0]), degrees(n[1]), degrees(n[2]),
                  degrees(n[3]), pixels(n[4]),  {pixels(n[5]), pixels(n[6])}};
    const auto is_latitude = [](double value) { return std::abs(value) < 90; };
    if (!is_latitude(projection.lat0) || !is_latitude(projection.parallel1) ||
        !is_latitude(projection.parallel2)) {
      return fail("a latitude is not between the poles");
    }
    if (projection.parallel1 + projection.parallel2 <= 0) {
      return fail("the standard parallels make no northern cone");
    }
    return projection.scale > 0 || fail("the scale is not above 0");
  }

  bool read_frame(Rect& frame) {
    std::vector<int> n;
    if (!expect("frame") || !take_exactly(n, 4)) return false;
    frame = {pixels(n[0]), pixels(n[1]), pixels(n[2] - n[0]), pixels(n[3] - n[1])};
    return !frame.empty() || fail("the frame is empty");
  }

  bool read_arc(MapSheet& sheet) {
    const std::string_view kind = word_;
    std::vector<int> n;
    if (!take_numbers(n, 4)) return false;
    if (n.size() % 2 != 0) return fail("a coordinate lacks its partner");
    Arc arc;
    IntPoint at;
    for (std::size_t i = 0; i < n.size(); i += 2) {
      at = {at.x + n[i], at.y + n[i + 1]};
      if (std::abs(at.x) > kLargest || std::abs(at.y) > kLargest) {
        return fail("the line leaves the sheet");
      }
      arc.push_back(at);
    }
    MapLine line;
    for (const IntPoint& point : arc) line.push_back(placed(point));
    arcs_.push_back(std::move(arc));
    auto& lines = kind == "coast"    ? sheet.coasts
                  : kind == "border" ? sheet.borders
                                     : sheet.undetermined;
    lines.push_back(std::move(line));
    return true;
  }

  bool read_country(MapSheet& sheet) {
    if (!last_country_has_rings(sheet)) return false;
    Country country;
    country.code = take_word(line_);
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (country.code.size() != 2 ||
        !std::all_of(country.code.begin(), country.code.end(), is_capital)) {
      return fail("a country's code is two capitals");
    }
    if (!sheet.countries.empty() && sheet.countries.back().code >= country.code) {
      return fail("country " + country.code + " is not in order");
    }
    std::vector<int> n;
    if (!take_exactly(n, 2)) return false;
    country.label = placed({n[0], n[1]});
    sheet.countries.push_back(std::move(country));
    return true;
  }

  bool read_ring(MapSheet& sheet) {
    if (sheet.countries.empty()) return fail("a ring comes before its country");
    std::vector<int> numbers;
    if (!take_numbers(numbers, 1)) return false;
    Arc ring;
    for (const int number : numbers) {
      if (!append_arc(ring, number)) return false;
    }
    if (ring.front() != ring.back()) return fail("a ring does not close");
    ring.pop_back();
    if (ring.size() < 3) return fail("a ring has fewer than three points");
    add_ring(sheet.countries.back(), ring);
    return true;
  }

  // Adds arc |number| (counted from 1; backwards when negative) without repeating the joint.
  bool append_arc(Arc& ring, int number) {
    const auto index = static_cast<std::size_t>(std::abs(number));
    if (index == 0 || index > arcs_.size()) {
      return fail("a ring names arc " + std::to_string(number) + " of " +
                  std::to_string(arcs_.size()));
    }
    Arc arc = arcs_[index - 1];
    if (number < 0) std::reverse(arc.begin(), arc.end());
    if (ring.empty()) {
      ring = std::move(arc);
      return true;
    }
    if (ring.back() != arc.front()) {
      return fail("arc " + std::to_string(number) + " does not begin where the one before ends");
    }
    ring.insert(ring.end(), arc.begin() + 1, arc.end());
    return true;
  }

  void add_ring(Country& country, const Arc& ring) const {
    MapLine line;
    for (const IntPoint& point : ring) line.push_back(placed(point));
    const auto [left, right] = std::minmax_element(
        line.begin(), line.end(), [](const Point& a, const Point& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(
        line.begin(), line.end(), [](const Point& a, const Point& b) { return a.y < b.y; });
    country.box = united(country.box, {left->x, top->y, right->x - left->x, bottom->y - top->y});
    country.rings.push_back(std::move(line));
  }

  bool last_country_has_rings(const MapSheet& sheet) {
    if (sheet.countries.empty() || !sheet.countries.back().rings.empty()) return true;
    return fail("country " + sheet.countries.back().code + " has no ring");
  }

  double pixels(int units) const { return static_cast<double>(units) / units_; }
  Point placed(IntPoint point) const { return {pixels(point.x), pixels(point.y)}; }

  std::string_view rest_, line_, word_;
  int line_number_ = 0;
  int units_ = 1;
  std::string problem_;
  std::vector<Arc> arcs_;  // of the sheet being read
};

bool crosses(const MapLine& ring, Point p) {
  bool odd = false;
  for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
    const Point a = ring[j], b = ring[i];
    if ((a.y > p.y) == (b.y > p.y)) continue;
    if (p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) odd = !odd;
  }
  return odd;
}

const Country* country_under(const MapSheet& sheet, Point point) {
  const auto found = std::find_if(sheet.countries.begin(), sheet.countries.end(),
                                  [&](const Country& c) { return contains(c, point); });
  return found == sheet.countries.end() ? nullptr : &*found;
}

bool touches(const MapLine& line, const Rect& frame) {
  return std::any_of(line.begin(), line.end(), [&](Point p) { return frame.contains(p); });
}

}  // namespace

std::optional<MapAsset> read_map_asset(std::string_view bytes, std::string* error) {
  return Reader(bytes).read(error);
}

Point project(const MapSheet& sheet, double lon, double lat) {
  const MapProjection& p = sheet.projection;
  const double sine1 = std::sin(p.parallel1 * kRadians), sine2 = std::sin(p.parallel2 * kRadians);
  const double cone = (sine1 + sine2) / 2;
  const double cosine1 = std::cos(p.parallel1 * kRadians);
  const double constant = cosine1 * cosine1 + 2 * cone * sine1;
  const auto radius = [&](double latitude) {
    const double sine = std::sin(std::clamp(latitude, -90.0, 90.0) * kRadians);
    return p.scale * std::sqrt(std::max(0.0, constant - 2 * cone * sine)) / cone;
  };
  const double turn = cone * std::remainder(lon - p.lon0, 360.0) * kRadians;
  const double far = radius(lat);
  return {p.origin.x + far * std::sin(turn), p.origin.y + far * std::cos(turn) - radius(p.lat0)};
}

const Country* find_country(const MapSheet& sheet, std::string_view code) {
  const auto capital = [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  };
  const auto same = [&](const Country& country) {
    return std::equal(code.begin(), code.end(), country.code.begin(), country.code.end(),
                      [&](char a, char b) { return capital(a) == b; });
  };
  const auto found = std::find_if(sheet.countries.begin(), sheet.countries.end(), same);
  return found == sheet.countries.end() ? nullptr : &*found;
}

bool contains(const Country& country, Point point) {
  if (!country.box.contains(point)) return false;
  bool odd = false;
  for (const MapLine& ring : country.rings) odd ^= crosses(ring, point);
  return odd;
}

std::string country_at(const MapAsset& asset, double lon, double lat) {
  for (const MapSheet* sheet : {static_cast<const MapSheet*>(&asset), &asset.inset}) {
    const Country* country = country_under(*sheet, project(*sheet, lon, lat));
    if (country != nullptr) return country->code;
  }
  return {};
}

std::vector<MapLine> graticule(const MapSheet& sheet, double step) {
  assert(step > 0);
  constexpr double kBend = 1;  // degrees between the points of a line
  const int meridians = static_cast<int>(180 / step), parallels = static_cast<int>(85 / step);
  std::vector<MapLine> lines;
  const auto keep = [&](MapLine line) {
    if (touches(line, sheet.frame)) lines.push_back(std::move(line));
  };
  for (int i = -meridians; i <= meridians; ++i) {
    MapLine line;
    for (int k = -85; k <= 85; ++k) line.push_back(project(sheet, i * step, k * kBend));
    keep(std::move(line));
  }
  for (int i = -parallels; i <= parallels; ++i) {
    MapLine line;  // stops short of the seam behind the cone
    for (int k = -170; k <= 170; ++k) {
      line.push_back(project(sheet, sheet.projection.lon0 + k * kBend, i * step));
    }
    keep(std::move(line));
  }
  return lines;
}

}  // namespace demarche::canvas
