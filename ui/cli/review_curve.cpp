// The curve of a review.
#include <algorithm>

#include "cli/review_page.h"
#include "demarche/batch/html.h"
#include "demarche/batch/statistics.h"

namespace demarche::cli {
namespace {

using view::letter_of;
using view::TurningPoint;
using view::whole_sums;

using analyse::Review;
using analyse::ReviewedDecision;
using batch::decimal;
using batch::html::kPictureWidth;

constexpr double kLeft = 42, kRight = kPictureWidth - 46, kTop = 46, kBottom = 250, kHeight = 276;
constexpr double kDisc = 16;  // height of the discs above the picture

double in_points(analyse::Millipoints number) { return static_cast<double>(number) / 1000; }

class Curve {
 public:
  Curve(const view::Words& words, const Review& review) : words_(words), review_(review) {
    double low = in_points(review.sums.first), high = low;
    const auto take = [&](analyse::Millipoints number) {
      low = std::min(low, in_points(number));
      high = std::max(high, in_points(number));
    };
    take(review.sums.result);
    for (const ReviewedDecision& made : review.decisions) {
      take(made.before);
      take(made.after);
    }
    for (step_ = 10; (high - low) / step_ > 5; step_ = next_step()) {
    }
    low_ = step_ * static_cast<double>(static_cast<int>(low / step_));
    high_ = step_ * static_cast<double>(static_cast<int>(high / step_) + 1);
  }

  std::string draw(const std::vector<TurningPoint>& turns) {
    lines();
    rounds();
    way();
    const std::vector<double> places = places_of(turns);
    for (std::size_t i = 0; i < turns.size(); ++i) mark(turns[i], places[i], letter_of(i));
    end();
    return batch::html::picture(kHeight, batch::html::escaped(words_("review.curve")), out_);
  }

 private:
  // 10, 20, 50, 100, 200, 500.
  [[nodiscard]] double next_step() const {
    const bool two = step_ == 20 || step_ == 200;
    return step_ * (two ? 2.5 : 2);
  }
  [[nodiscard]] double x_of(std::size_t row) const {
    return kLeft + (kRight - kLeft) * (static_cast<double>(row) + 0.5) /
                       static_cast<double>(review_.decisions.size());
  }
  [[nodiscard]] double y_of(double points) const {
    return kBottom - (kBottom - kTop) * (points - low_) / (high_ - low_);
  }
  [[nodiscard]] double y_at(analyse::Millipoints number) const { return y_of(in_points(number)); }

  void text(double x, double y, const std::string& words, const char* anchor,
            const char* look = "") {
    out_ += "<text x=\"" + decimal(x, 1) + "\" y=\"" + decimal(y, 1) + "\" text-anchor=\"" +
            anchor + "\"" + look + ">" + batch::html::escaped(words) + "</text>\n";
  }
  void path(const std::string& way, const char* look) {
    out_ += "<path d=\"" + way + "\" fill=\"none\" " + look + "/>\n";
  }
  static std::string point(double x, double y) { return decimal(x, 1) + " " + decimal(y, 1); }

  void lines() {
    for (double points = low_; points <= high_ + 0.5; points += step_) {
      path("M" + point(kLeft, y_of(points)) + " H" + decimal(kRight, 1), "stroke=\"#d5dbe6\"");
      text(kLeft - 8, y_of(points) + 4, decimal(points, 0), "end");
    }
  }

  // Decisions [from, to) of one round.
  struct Stretch {
    std::size_t from = 0, to = 0;
  };
  [[nodiscard]] std::vector<Stretch> stretches() const {
    const std::vector<ReviewedDecision>& made = review_.decisions;
    std::vector<Stretch> out;
    for (std::size_t row = 0; row < made.size(); ++row) {
      if (row == 0 || made[row].round != made[row - 1].round) out.push_back({row, row});
      out.back().to = row + 1;
    }
    return out;
  }

  // Numbers alone where the words would not fit; and not even these where they would touch.
  void rounds() {
    constexpr double kWordsNeed = 62, kNumberNeeds = 18;
    const double each = (kRight - kLeft) / static_cast<double>(review_.decisions.size());
    const std::vector<Stretch> all = stretches();
    const bool words = std::all_of(all.begin(), all.end(), [each](const Stretch& one) {
      return each * static_cast<double>(one.to - one.from) >= kWordsNeed;
    });
    double last = 0;
    for (const Stretch& one : all) {
      const std::int32_t round = review_.decisions[one.from].round;
      const double middle = (x_of(one.from) + x_of(one.to - 1)) / 2;
      if (middle - last >= kNumberNeeds) {
        text(middle, kBottom + 18, words ? words_("review.round", {round}) : std::to_string(round),
             "middle");
        last = middle;
      }
      if (one.to == review_.decisions.size()) continue;
      path(
          "M" + point((x_of(one.to - 1) + x_of(one.to)) / 2, kTop) + " V" + decimal(kBottom + 6, 1),
          "stroke=\"#aab5c8\" stroke-dasharray=\"2 4\"");
    }
  }

  void way() {
    std::string all = "M" + point(kLeft, y_at(review_.sums.first));
    for (std::size_t row = 0; row < review_.decisions.size(); ++row) {
      const ReviewedDecision& made = review_.decisions[row];
      all += " L" + point(x_of(row), y_at(made.before)) + " V" + decimal(y_at(made.after), 1);
    }
    all += " L" + point(kRight, y_at(review_.sums.result));
    path(all, "stroke=\"#2f5597\" stroke-width=\"2.4\" stroke-linejoin=\"round\"");
  }

  // Where the discs stand: above their decisions, but never over each other.
  [[nodiscard]] std::vector<double> places_of(const std::vector<TurningPoint>& turns) const {
    constexpr double kApart = 26;
    std::vector<double> places;
    for (const TurningPoint& turn : turns) {
      const double x = x_of(turn.row);
      places.push_back(places.empty() ? x : std::max(x, places.back() + kApart));
    }
    double most = kRight;
    for (std::size_t i = places.size(); i-- > 0; most -= kApart)
      places[i] = std::min(places[i], most);
    return places;
  }

  void mark(const TurningPoint& turn, double disc, const std::string& letter) {
    const double x = x_of(turn.row), y = y_at(review_.decisions[turn.row].after);
    path("M" + point(disc, kDisc + 11) + " L" + point(x, kTop - 2) + " V" + decimal(y, 1),
         "stroke=\"#16202f\" stroke-dasharray=\"2 3\"");
    out_ += "<circle cx=\"" + decimal(x, 1) + "\" cy=\"" + decimal(y, 1) +
            "\" r=\"4\" fill=\"#fff\" stroke=\"#16202f\" stroke-width=\"1.6\"/>\n<circle cx=\"" +
            decimal(disc, 1) + "\" cy=\"" + decimal(kDisc, 1) +
            "\" r=\"11\" fill=\"#fff\" stroke=\"#16202f\" stroke-width=\"1.6\"/>\n";
    text(disc, kDisc + 4.5, letter, "middle", " style=\"font-weight:700\"");
  }

  void end() {
    const double y = y_at(review_.sums.result);
    out_ += "<circle cx=\"" + decimal(kRight, 1) + "\" cy=\"" + decimal(y, 1) +
            "\" r=\"4\" fill=\"#2f5597\"/>\n";
    text(kRight + 8, y + 5, std::to_string(whole_sums(review_.sums).result), "start",
         " style=\"font-size:15px;font-weight:700\"");
  }

  const view::Words& words_;
  const Review& review_;
  double low_ = 0, high_ = 1, step_ = 10;  // points
  std::string out_;
};

}  // namespace

std::string review_curve(const view::Words& words, const Review& review,
                         const std::vector<TurningPoint>& turns) {
  return Curve(words, review).draw(turns);
}

}  // namespace demarche::cli
