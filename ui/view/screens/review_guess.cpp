// Before the figures of a decision: what moved the odds most here? Then the answer, in words.
#include <utility>

#include "view/review/guess.h"
#include "view/review/verbs.h"
#include "view/screens/review_page.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

Element answer(const Words& words, const char* id, const char* key, const char* shortcut, int a) {
  const bool passes = a < 0;
  return button({.id = id,
                 .label = words(key),
                 .shortcut = shortcut,
                 .kind = passes ? ButtonKind::kQuiet : ButtonKind::kNormal,
                 .small = true,
                 .action = {verb::review_guess, a, 0, ""}});
}

Element question(const Words& words) {
  const auto of = [](Mover mover) { return static_cast<int>(mover); };
  Elements answers{
      answer(words, "review/guess/choice", "guess.choice", "M", of(Mover::choice)),
      answer(words, "review/guess/others", "guess.others", "O", of(Mover::others)),
      answer(words, "review/guess/chance", "guess.chance", "C", of(Mover::chance)),
      answer(words, "review/guess/pass", "guess.pass", "X", -1),
      answer(words, "review/guess/no-more", "guess.no-more", "A", -2),
  };
  return row_or_column(
      {text(words("guess.question"), Type::kStrong), spring(), wrap(std::move(answers), 8, 6)}, 12,
      Across::kCentre, 6);
}

const char* name_key(Mover mover) {
  constexpr const char* kKeys[] = {"guess.your-choice", "guess.their-choices", "guess.the-draws"};
  return kKeys[static_cast<std::size_t>(mover)];
}

std::string amount(const analyse::ReviewedDecision& made, Mover mover) {
  return signed_points(moved_by(made, mover));
}

// The first of these that can be told.
std::string first_told(const ReviewSight& sight, const std::vector<Happening>& told) {
  for (const Happening& one : told) {
    std::string said = sight.phrases.happening(one, sight.play.seat);
    if (!said.empty()) return said;
  }
  return "";
}

std::string seen(const ReviewSight& sight, const std::vector<Happening>& told, const char* key,
                 const char* unseen) {
  const std::string first = first_told(sight, told);
  return first.empty() ? sight.words()(unseen) : sight.words()(key, {first});
}

std::string reason(const ReviewSight& sight, Mover mover) {
  const Aftermath& aftermath = sight.desk().aftermath;
  const analyse::ReviewedDecision& made = sight.shown();
  switch (mover) {
    case Mover::choice:
      return sight.words()("guess.why-choice", {whole(made.before), whole(made.after)});
    case Mover::others:
      return seen(sight, aftermath.others, "guess.why-others", "guess.why-others-unseen");
    case Mover::chance:
      break;
  }
  return seen(sight, aftermath.chance, "guess.why-chance", "guess.why-chance-unseen");
}

std::string said(const Words& words, const std::optional<Mover>& guess) {
  return guess ? words("guess.you-said", {words(name_key(*guess))}) : words("after.you-passed");
}

Element told_line(const std::string& icon_name, const std::string& says, Tone tone) {
  return row({icon(icon_name, 16, Tone::kSoft),
              grow(text(says, {.type = Type::kSecondary, .tone = tone}))},
             8, Across::kStart);
}

Element told(const ReviewSight& sight, const std::optional<Mover>& guess) {
  const Words& words = sight.words();
  const MovedMost model = moved_most(sight.shown());
  std::string first = said(words, guess);
  if (!model.mover) {
    first += " " + words("guess.model-none");
    return told_line("user", first, Tone::kText);
  }
  first += " " + words("guess.model",
                       {words(name_key(*model.mover)), amount(sight.shown(), *model.mover)});
  if (guess) first += " " + words(*guess == *model.mover ? "guess.same" : "guess.otherwise");
  std::string second = reason(sight, *model.mover);
  if (model.close) {
    second =
        words("guess.close", {words(name_key(*model.close)), amount(sight.shown(), *model.close)}) +
        " " + second;
  }
  return column({estimate(told_line("user", first, Tone::kText)),
                 estimate(told_line("chart-line", second, Tone::kSoft))},
                3);
}

}  // namespace

Element review_guess(const ReviewSight& sight) {
  const ReviewDesk& desk = sight.desk();
  Element inside;
  if (guess_due(desk)) {
    inside = question(sight.words());
  } else if (const auto at = desk.guesses.find(desk.at); at != desk.guesses.end()) {
    inside = told(sight, at->second);
  } else {
    return nothing();
  }
  const std::string name = sight.words()("guess.question");
  return meaning({.id = "review/guess", .role = Role::kGroup, .label = name}, std::move(inside));
}

}  // namespace demarche::view
