#include "demarche/analyse/frontier.h"

#include <algorithm>
#include <limits>

namespace demarche::analyse {
namespace {

// Takes points by descending utility of the first party and keeps those on the frontier.
class Sweep {
 public:
  explicit Sweep(std::vector<Point>& out) : out_(out) { out_.clear(); }

  void add(const Point& point) {
    const Worth first = grains(point.first), second = grains(point.second);
    if (second < best_) return;
    if (second == best_) {  // the same place, or a worse one
      if (first == last_) out_.back().number = std::min(out_.back().number, point.number);
      return;
    }
    // Better for the second party; a point as good for the first is replaced.
    if (first == last_ && !out_.empty()) out_.pop_back();
    out_.push_back(point);
    best_ = second;
    last_ = first;
  }

 private:
  std::vector<Point>& out_;
  Worth best_ = std::numeric_limits<Worth>::min();
  Worth last_ = std::numeric_limits<Worth>::max();
};

// What an option adds to a point.
struct Step {
  Worth first = 0, second = 0;
  std::uint64_t place = 0;  // of the option among those of its issue
};

// Options that no other option of the issue makes superfluous, the earlier of equal ones.
std::vector<Step> steps_of(const std::vector<std::uint8_t>& options,
                           const std::vector<Worth>& first, const std::vector<Worth>& second) {
  std::vector<Point> points;
  for (std::size_t place = 0; place < options.size(); ++place)
    points.push_back({first[options[place]], second[options[place]], place});
  std::vector<Step> steps;
  for (const Point& point : frontier_of(std::move(points)))
    steps.push_back({point.first, point.second, point.number});
  return steps;
}

Point moved(const Point& point, const Step& step, std::uint64_t options) {
  return {point.first + step.first, point.second + step.second,
          point.number * options + step.place};
}

// The frontier of `so_far` and of every point of `last` with a step taken.
void merge(const std::vector<Point>& so_far, const std::vector<Point>& last, const Step& step,
           std::uint64_t options, std::vector<Point>& out) {
  Sweep sweep(out);
  std::size_t a = 0;
  for (const Point& point : last) {
    const Point next = moved(point, step, options);
    for (; a < so_far.size() && so_far[a].first >= next.first; ++a) sweep.add(so_far[a]);
    sweep.add(next);
  }
  for (; a < so_far.size(); ++a) sweep.add(so_far[a]);
}

}  // namespace

std::vector<Point> frontier_of(std::vector<Point> points) {
  std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) {
    if (a.first != b.first) return a.first > b.first;
    if (a.second != b.second) return a.second > b.second;
    return a.number < b.number;
  });
  std::vector<Point> out;
  Sweep sweep(out);
  for (const Point& point : points) sweep.add(point);
  return out;
}

bool merged_frontier(const Space& space, const Stake& first, const Stake& second, std::size_t most,
                     std::vector<Point>& out) {
  std::vector<Point> last, merged;
  out.assign(1, Point{});
  for (std::size_t issue = 0; issue < space.options.size(); ++issue) {
    const std::vector<std::uint8_t>& options = space.options[issue];
    last.swap(out);
    out.clear();
    for (const Step& step : steps_of(options, first.parts[issue], second.parts[issue])) {
      merge(out, last, step, options.size(), merged);
      out.swap(merged);
      if (out.size() > most) return false;
    }
  }
  return true;
}

bool efficient_rows(const OutcomeList& list, std::size_t most, std::vector<std::size_t>& out,
                    const std::function<bool()>& goes_on) {
  constexpr double kTie = 1e-12;
  constexpr std::size_t kAskEvery = 256;  // rows, each beside up to `most` others
  std::vector<double> sums(list.size());
  std::vector<std::size_t> rows(list.size());
  for (std::size_t row = 0; row < list.size(); ++row) {
    rows[row] = row;
    for (const double utility : list.of(row)) sums[row] += utility;
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [&](std::size_t a, std::size_t b) { return sums[a] > sums[b] + kTie; });
  out.clear();
  std::size_t asked = 0;
  for (const std::size_t row : rows) {
    if (goes_on && ++asked % kAskEvery == 0 && !goes_on()) return false;
    const auto mine = list.of(row);
    // Nothing that comes later in this order can dominate: its sum is not larger.
    const bool dominated = std::any_of(out.begin(), out.end(), [&](std::size_t other) {
      const auto its = list.of(other);
      return std::equal(its.begin(), its.end(), mine.begin(),
                        [](double a, double b) { return a >= b - kTie; });
    });
    if (dominated) continue;
    if (out.size() == most) return false;
    out.push_back(row);
  }
  return true;
}

}  // namespace demarche::analyse
