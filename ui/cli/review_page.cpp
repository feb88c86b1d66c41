#include "cli/review_page.h"

#include "cli/terminal.h"
#include "demarche/batch/html.h"

namespace demarche::cli {
namespace {

using view::EndingShift;
using view::letter_of;
using view::open_there;
using view::question_of;
using view::ReviewedGame;
using view::shifts_of;
using view::signed_points;
using view::TurningPoint;
using view::turns_of;
using view::verdict;
using view::whole;
using view::whole_sums;
using view::WholeSums;

using analyse::Review;
using analyse::ReviewedDecision;
using batch::html::escaped;

// Beyond what all reports share. On paper everything stays where it is, black on white.
constexpr const char* kStyle = R"css(
body{max-width:62em}p{margin:.3em 0}h1 .soft{font-weight:400}
.model{font-weight:600;border-left:4px solid #c9a227;padding:.1em .7em;margin:.8em 0}
.seats a{margin-right:1em;color:#2f5597}
.seat{border-top:2px solid #16202f;margin-top:2.5em}.seat:first-of-type{border:0;margin-top:0}
.sum{display:grid;grid-template-columns:repeat(6,1fr);gap:.6em;margin:1.2em 0}
.part{border-top:3px solid #8fa9d0;padding:.4em .1em}.part.total{border-color:#16202f}
.part b{display:block;font-size:1.9em;line-height:1.2;font-variant-numeric:tabular-nums}
.part span{display:block;font-size:.82em;color:#51617d}.part .name{color:#16202f;font-weight:600;font-size:.95em}
.turn,.decision{break-inside:avoid}
.turn{border:1px solid #d5dbe6;border-radius:6px;padding:.8em 1.1em;margin:1em 0}
.turn h3,.decision h3{font-size:1em;margin:0 0 .3em}
.disc{display:inline-block;width:1.7em;height:1.7em;line-height:1.6em;text-align:center;border:2px solid #16202f;border-radius:50%;margin-right:.5em;box-sizing:border-box;font-weight:700}
.ask{font-size:1.15em;font-weight:600;margin:.4em 0}
.open{display:flex;flex-wrap:wrap;gap:.15em 2.6em;margin:.3em 0 1em;padding-left:1.2em;font-size:.92em}
.answer{border-left:3px solid #8fa9d0;padding-left:.9em}
.round{font-size:1.05em;margin:1.8em 0 .2em;border-bottom:2px solid #16202f;padding-bottom:.2em;break-after:avoid}
.decision{display:grid;grid-template-columns:2em minmax(0,1fr) 13em 21em;gap:0 1.4em;padding:.8em 0;border-bottom:1px solid #d5dbe6}
.decision.forced{padding:.4em 0}.number{font-weight:700;color:#51617d;text-align:right}
.decision h3{font-weight:400;color:#51617d;font-size:.9em}
.figures,.endings{font-variant-numeric:tabular-nums;font-size:.88em}
.figures{display:grid;grid-template-columns:1fr auto;align-content:start;gap:0 .6em;margin:0}.figures dt{color:#51617d}.figures dd{margin:0;text-align:right;white-space:nowrap}
.ending{display:grid;grid-template-columns:minmax(0,1fr) 4.4em 6.4em;gap:0 .6em;align-items:center;line-height:1.25;margin:0 0 .25em}
.ending span:last-child{text-align:right;white-space:nowrap}
.bars i{display:block;height:5px;box-sizing:border-box}.bars i.was{background:#c6d3e8}.bars i.is{background:#2f5597}
.verdict{font-size:.92em}.verdict.short{font-weight:600}
@media screen and (max-width:48em){.sum{grid-template-columns:repeat(3,1fr)}.decision{grid-template-columns:2.2em minmax(0,1fr)}.figures,.endings{grid-column:2;margin-top:.4em}}
@media print{body{font-size:9pt}p.soft,h2,.round{break-after:avoid}svg [stroke="#2f5597"]{stroke:#000}svg [fill="#2f5597"]{fill:#000}
body,.part .name,.soft,.decision h3,.part span,.figures dt,.number{color:#000}.seats{display:none}
.bars i,.part{print-color-adjust:exact;-webkit-print-color-adjust:exact}.bars i.was{background:#fff;border:1px solid #000}.bars i.is{background:#000}
.seat{break-before:page}.seat:first-of-type{break-before:auto}.turn{border-color:#000}.answer,.model{border-color:#000}.decision{grid-template-columns:1.6em minmax(0,1fr) 14em 18em;gap:0 1em;border-color:#777}.ending{grid-template-columns:minmax(0,1fr) 3.4em 6.2em}}
)css";

std::string element(const char* tag, const std::string& attributes, const std::string& inside) {
  return std::string("<") + tag + (attributes.empty() ? "" : " ") + attributes + ">" + inside +
         "</" + tag + ">";
}

std::string of_class(const std::string& name) { return "class=\"" + name + "\""; }

class Page {
 public:
  explicit Page(const ReviewedGame& game)
      : game_(game), phrases_(*game.phrases), words_(phrases_.words()) {}

  std::string write(std::span<const Review> reviews) {
    const std::string scenario = escaped(phrases_.text(phrases_.scenario().title));
    std::string body =
        element("h1", "", say("review.title") + " <span class=\"soft\">" + scenario + "</span>") +
        "\n" + element("p", of_class("model"), say("outcome.model")) + "\n" +
        element("p", of_class("soft"), say("review.what-it-is")) + "\n";
    if (reviews.size() > 1) body += links(reviews);
    for (const Review& review : reviews) body += seat(review);
    const std::string code(view::language_code(words_.language()));
    return batch::html::page(code, say("review.title") + ": " + scenario, kStyle, body);
  }

 private:
  [[nodiscard]] std::string say(const char* key) const { return escaped(words_(key)); }
  [[nodiscard]] std::string anchor(SeatId seat) const {
    return escaped(phrases_.scenario().actor_of(seat).id);
  }
  [[nodiscard]] std::string choice(const Move& move) const {
    return escaped(phrases_.choice(move));
  }

  [[nodiscard]] std::string links(std::span<const Review> reviews) const {
    std::string out;
    for (const Review& review : reviews) {
      out += element("a", "href=\"#" + anchor(review.seat) + "\"",
                     escaped(phrases_.seat(review.seat)));
    }
    return element("p", of_class("seats"), out) + "\n";
  }

  std::string seat(const Review& review) {
    std::string out = element("h2", "", escaped(phrases_.seat(review.seat))) + "\n";
    if (!review.ended) out += element("p", "", say("review.not-over")) + "\n";
    if (review.decisions.empty()) {
      out += element("p", "", say("review.never")) + "\n";
    } else {
      const std::vector<TurningPoint> turns = turns_of(words_, review);
      out += sum(review) + curve(review, turns) + turning(review, turns) + decisions(review);
    }
    return element("section", of_class("seat") + " id=\"" + anchor(review.seat) + "\"",
                   "\n" + out) +
           "\n";
  }

  [[nodiscard]] std::string part(const char* name, const std::string& number, const char* means,
                                 const char* kind) const {
    return element("div", of_class(kind),
                   element("b", "", number) + element("span", of_class("name"), say(name)) +
                       element("span", "", say(means))) +
           "\n";
  }

  [[nodiscard]] std::string sum(const Review& review) const {
    const WholeSums sums = whole_sums(review.sums);
    return element(
               "div", of_class("sum"),
               "\n" +
                   part("review.result", std::to_string(sums.result), "review.result-means",
                        "part total") +
                   part("review.first", "= " + std::to_string(sums.first), "review.first-means",
                        "part") +
                   part("review.opportunity", with_sign(sums.opportunity),
                        "review.opportunity-means", "part") +
                   part("review.choice", with_sign(sums.choice), "review.choice-means", "part") +
                   part("review.others", with_sign(sums.others), "review.others-means", "part") +
                   part("review.chance", with_sign(sums.chance), "review.chance-means", "part")) +
           "\n";
  }

  [[nodiscard]] std::string curve(const Review& review,
                                  const std::vector<TurningPoint>& turns) const {
    return batch::html::section(say("review.curve")) +
           element("p", of_class("soft"),
                   escaped(words_("review.curve-note", {phrases_.seat(review.seat)}))) +
           "\n" + review_curve(words_, review, turns);
  }

  [[nodiscard]] std::string moment(const ReviewedDecision& made) const {
    return escaped(phrases_.moment(game_.made.at(made.move)));
  }

  // What was chosen and what was best, as one line or two.
  [[nodiscard]] std::string chosen_and_best(const ReviewedDecision& made) const {
    const auto line = [&](const char* key, const Move& move) {
      return element("p", "", element("b", "", say(key) + ":") + " " + choice(move)) + "\n";
    };
    if (made.forced()) return line("review.chosen", made.chosen);
    if (made.best == made.chosen) return line("review.chosen-is-best", made.chosen);
    return line("review.chosen", made.chosen) + line("review.best", made.best);
  }

  [[nodiscard]] std::string judged(const ReviewedDecision& made) const {
    const bool short_of = !made.forced() && !made.sound();
    return element("p", of_class(short_of ? "verdict short" : "verdict"),
                   escaped(verdict(words_, made))) +
           "\n";
  }

  [[nodiscard]] std::string turn(const Review& review, const TurningPoint& one,
                                 const std::string& letter) const {
    const ReviewedDecision& made = review.decisions[one.row];
    std::string open;
    for (const std::string& text : open_there(phrases_, made))
      open += element("li", "", escaped(text));
    if (!made.forced()) {
      open = element("p", of_class("soft"), say("review.alternatives") + ":") +
             element("ul", of_class("open"), open) + "\n";
    } else {
      open.clear();
    }
    std::string answer = chosen_and_best(made);
    for (const std::string& sentence : one.sentences)
      answer += element("p", "", escaped(sentence)) + "\n";
    answer += judged(made);
    return element("article", of_class("turn"),
                   "\n" +
                       element("h3", "", element("span", of_class("disc"), letter) + moment(made)) +
                       "\n" + element("p", of_class("ask"), escaped(question_of(words_, made))) +
                       "\n" + open + element("div", of_class("answer"), "\n" + answer)) +
           "\n";
  }

  [[nodiscard]] std::string turning(const Review& review,
                                    const std::vector<TurningPoint>& turns) const {
    if (turns.empty()) return "";
    std::string out = batch::html::section(say("review.turning")) +
                      element("p", of_class("soft"), say("review.turning-note")) + "\n";
    for (std::size_t i = 0; i < turns.size(); ++i) out += turn(review, turns[i], letter_of(i));
    return out;
  }

  [[nodiscard]] std::string ending(const EndingShift& shift) const {
    const auto bar = [](const char* kind, std::int32_t percent) {
      return element("i", of_class(kind) + " style=\"width:" + std::to_string(percent) + "%\"", "");
    };
    return element("div", of_class("ending"),
                   element("span", "", escaped(shift.name)) +
                       element("span", of_class("bars"),
                               bar("was", shift.before) + bar("is", shift.after)) +
                       element("span", "",
                               escaped(words_("review.percent", {shift.before, shift.after})))) +
           "\n";
  }

  [[nodiscard]] std::string figures(const ReviewedDecision& made) const {
    const auto row = [&](const char* key, const std::string& number) {
      return element("dt", "", say(key)) + element("dd", "", escaped(number)) + "\n";
    };
    std::string numbers = row("review.expected", std::to_string(whole(made.before)) + " → " +
                                                     std::to_string(whole(made.after)));
    if (!made.forced()) {
      numbers += row("review.opportunity", signed_points(made.opportunity));
      numbers += row("review.choice",
                     words_("review.interval", {signed_points(made.choice), signed_points(made.low),
                                                signed_points(made.high)}));
    }
    numbers += row("review.others", signed_points(made.others)) +
               row("review.chance", signed_points(made.chance));
    std::string endings;
    if (!made.forced())
      for (const EndingShift& shift : shifts_of(phrases_, made)) endings += ending(shift);
    return element("dl", of_class("figures"), "\n" + numbers) + "\n" +
           element("div", of_class("endings"), endings);
  }

  [[nodiscard]] std::string decision(const ReviewedDecision& made) const {
    return element("article", of_class(made.forced() ? "decision forced" : "decision"),
                   "\n" + element("div", of_class("number"), std::to_string(made.decision)) +
                       element("div", "",
                               element("h3", "", moment(made)) + "\n" + chosen_and_best(made) +
                                   judged(made)) +
                       "\n" + figures(made)) +
           "\n";
  }

  [[nodiscard]] std::string decisions(const Review& review) const {
    std::string out =
        batch::html::section(say("review.decisions")) +
        element(
            "p", of_class("soft"),
            escaped(words_("review.decisions-note", {review.decisions.front().continuations}))) +
        "\n";
    std::int32_t round = 0;
    for (const ReviewedDecision& made : review.decisions) {
      if (made.round != round) {
        round = made.round;
        out += element("h3", of_class("round"), escaped(words_("review.round", {round}))) + "\n";
      }
      out += decision(made);
    }
    return out;
  }

  const ReviewedGame& game_;
  const view::Phrases& phrases_;
  const view::Words& words_;
};

}  // namespace

std::string review_page(const ReviewedGame& game, std::span<const Review> reviews) {
  return Page(game).write(reviews);
}

}  // namespace demarche::cli
