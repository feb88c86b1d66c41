#include "cli/review_text.h"

namespace demarche::cli {
namespace {

using view::EndingShift;
using view::letter_of;
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

class Telling {
 public:
  Telling(Terminal& terminal, const ReviewedGame& game)
      : terminal_(terminal), game_(game), phrases_(*game.phrases), words_(phrases_.words()) {}

  void tell_seat(const Review& review) {
    terminal_.heading("== " + phrases_.seat(review.seat) + " ==");
    if (!review.ended) terminal_.paragraph(words_("review.not-over"));
    if (review.decisions.empty()) return terminal_.line(words_("review.never"));
    tell_sums(review);
    tell_turns(review);
    tell_decisions(review);
  }

 private:
  void tell_sums(const Review& review) {
    const WholeSums sums = whole_sums(review.sums);
    const auto row = [&](const char* name, const std::string& number, const char* means) {
      terminal_.line("  " + padded(words_(name), 20) + padded(number, 8) + words_(means));
    };
    row("review.first", std::to_string(sums.first), "review.first-means");
    row("review.opportunity", with_sign(sums.opportunity), "review.opportunity-means");
    row("review.choice", with_sign(sums.choice), "review.choice-means");
    row("review.others", with_sign(sums.others), "review.others-means");
    row("review.chance", with_sign(sums.chance), "review.chance-means");
    row("review.result", "= " + std::to_string(sums.result), "review.result-means");
  }

  void tell_moves(const ReviewedDecision& made, int indent) {
    const std::string blanks(static_cast<std::size_t>(indent), ' ');
    const auto line = [&](const char* key, const Move& move) {
      terminal_.paragraph(blanks + words_("courses.at", {words_(key), phrases_.choice(move)}),
                          indent + 2);
    };
    const bool best = !made.forced() && made.best == made.chosen;
    line(best ? "review.chosen-is-best" : "review.chosen", made.chosen);
    if (!made.forced() && !best) line("review.best", made.best);
  }

  void tell_turns(const Review& review) {
    const std::vector<TurningPoint> turns = turns_of(words_, review);
    if (turns.empty()) return;
    terminal_.heading(words_("review.turning"));
    terminal_.paragraph(words_("review.turning-note"));
    for (std::size_t i = 0; i < turns.size(); ++i) {
      const ReviewedDecision& made = review.decisions[turns[i].row];
      terminal_.line();
      terminal_.paragraph("  " + letter_of(i) + ". " + phrases_.moment(game_.made.at(made.move)) +
                              ". " + terminal_.ink(question_of(words_, made), Ink::strong),
                          5);
      tell_moves(made, 5);
      for (const std::string& sentence : turns[i].sentences)
        terminal_.paragraph("     " + sentence, 5);
      terminal_.paragraph("     " + verdict(words_, made), 5);
    }
  }

  [[nodiscard]] std::string endings_of(const ReviewedDecision& made) const {
    std::string out;
    for (const EndingShift& shift : shifts_of(phrases_, made))
      out += (out.empty() ? "" : "; ") + shift.name + " " +
             words_("review.percent", {shift.before, shift.after});
    return out;
  }

  [[nodiscard]] std::string figures_of(const ReviewedDecision& made) const {
    const auto named = [&](const char* key, const std::string& number) {
      return words_(key) + " " + number;
    };
    std::string out = named("review.expected", std::to_string(whole(made.before)) + " → " +
                                                   std::to_string(whole(made.after)));
    if (!made.forced()) {
      out += "; " + named("review.opportunity", signed_points(made.opportunity)) + "; " +
             named("review.choice",
                   words_("review.interval", {signed_points(made.choice), signed_points(made.low),
                                              signed_points(made.high)}));
    }
    return out + "; " + named("review.others", signed_points(made.others)) + "; " +
           named("review.chance", signed_points(made.chance));
  }

  void tell_decisions(const Review& review) {
    terminal_.heading(words_("review.decisions"));
    terminal_.paragraph(words_("review.effort", {review.decisions.front().continuations}));
    for (const ReviewedDecision& made : review.decisions) {
      terminal_.line();
      const std::string number = std::to_string(made.decision);
      terminal_.paragraph(padded("  " + number + ".", 6) +
                              terminal_.ink(phrases_.moment(game_.made.at(made.move)), Ink::soft),
                          6);
      tell_moves(made, 6);
      terminal_.paragraph("      " + verdict(words_, made), 6);
      terminal_.paragraph("      " + figures_of(made), 8);
      if (made.forced()) continue;
      terminal_.paragraph(
          "      " + words_("courses.at", {words_("review.endings"), endings_of(made)}), 8);
    }
  }

  Terminal& terminal_;
  const ReviewedGame& game_;
  const view::Phrases& phrases_;
  const view::Words& words_;
};

}  // namespace

void begin_review(Terminal& terminal, const view::Phrases& phrases) {
  terminal.line(
      terminal.ink(phrases.text(phrases.scenario().title) + ". " + phrases.words()("review.title"),
                   Ink::strong));
}

void tell_review(Terminal& terminal, const ReviewedGame& game, const Review& review) {
  Telling(terminal, game).tell_seat(review);
}

void end_review(Terminal& terminal, const view::Phrases& phrases) {
  terminal.line();
  terminal.paragraph(phrases.words()("review.what-it-is"));
  terminal.line(phrases.words()("outcome.model"));
}

}  // namespace demarche::cli
