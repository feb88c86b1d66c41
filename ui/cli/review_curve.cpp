// The curve of a review.
#include <algorithm>

#include "cli/review_page.h"
#include "demarche/batch/html.h"
#include "demarche/batch/statistics.h"

namespace demarche::cli {
namespace {

using analyse::Review;
using analyse::ReviewedDecision;
using batch::decimal;
using batch::html::kPictureWidth;

constexpr double kLeft = 42, kRight = kPictureWidth - 46, kTop = 42, kBottom = 250, kHeight = 276;
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

  std::string draw(const std::vector<Turn>& turns) {
    lines();
    rounds();
    way();
    for (std::size_t i = 0; i < turns.size(); ++i) mark(turns[i], letter_of(i));
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

  void rounds() {
    const std::vector<ReviewedDecision>& made = review_.decisions;
    const bool many = review_.rounds > 8;
    for (std::size_t from = 0; from < made.size();) {
      std::size_t to = from;
      while (to < made.size() && made[to].round == made[from].round) ++to;
      const std::string number = std::to_string(made[from].round);
      text((x_of(from) + x_of(to - 1)) / 2, kBottom + 18,
           many ? number : words_("review.round", {made[from].round}), "middle",
           many ? " style=\"font-size:10px\"" : "");
      if (to < made.size()) {
        path("M" + point((x_of(to - 1) + x_of(to)) / 2, kTop) + " V" + decimal(kBottom + 6, 1),
             "stroke=\"#aab5c8\" stroke-dasharray=\"2 4\"");
      }
      from = to;
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

  void mark(const Turn& turn, const std::string& letter) {
    const double x = x_of(turn.row), y = y_at(review_.decisions[turn.row].after);
    path("M" + point(x, kDisc + 10) + " V" + decimal(y, 1),
         "stroke=\"#16202f\" stroke-dasharray=\"2 3\"");
    out_ += "<circle cx=\"" + decimal(x, 1) + "\" cy=\"" + decimal(y, 1) +
            "\" r=\"4\" fill=\"#fff\" stroke=\"#16202f\" stroke-width=\"1.6\"/>\n<circle cx=\"" +
            decimal(x, 1) + "\" cy=\"" + decimal(kDisc, 1) +
            "\" r=\"11\" fill=\"#fff\" stroke=\"#16202f\" stroke-width=\"1.6\"/>\n";
    text(x, kDisc + 4.5, letter, "middle", " style=\"font-weight:700\"");
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
                         const std::vector<Turn>& turns) {
  return Curve(words, review).draw(turns);
}

}  // namespace demarche::cli
