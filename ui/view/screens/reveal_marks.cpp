// What a step of the reveal is called, whose it is, who to whom, and how it went.
#include "view/actions.h"
#include "view/screens/bar.h"
#include "view/screens/codex_link.h"
#include "view/screens/reveal_rows.h"

namespace demarche::view {
namespace {

using namespace canvas;
using Kind = Happening::Kind;

// The format of the sitting that a happening belongs to.
std::string sitting_name(const Phrases& phrases, const Play& play, std::size_t row) {
  for (std::size_t i = row + 1; i-- > 0;) {
    if (play.heard[i].kind != Kind::sitting_began) continue;
    return phrases.text(phrases.scenario().formats[play.heard[i].what].name);
  }
  return phrases.words()("reveal.sitting");
}

const char* icon_of(Kind kind) {
  switch (kind) {
    case Kind::event:
    case Kind::news:
      return "newspaper";
    case Kind::member_rose:
      return "shield";
    case Kind::ended:
      return "flag";
    case Kind::round_began:
    case Kind::round_closing:
    case Kind::round_ended:
    case Kind::meter_changed:
    case Kind::opened:
    case Kind::closed:
      return "hourglass";
    default:
      return "users";
  }
}

}  // namespace

bool is_move(Kind kind) {
  return kind == Kind::move_succeeded || kind == Kind::move_failed || kind == Kind::move_void;
}

std::string owner_of(const Phrases& phrases, const Play& play, const TellingStep& step) {
  const Words& words = phrases.words();
  const Happening& told = play.heard[step.first];
  if (is_move(told.kind)) {
    return SeatId(told.seat) == play.seat ? words("reveal.your-move")
                                          : phrases.seat(SeatId(told.seat));
  }
  switch (told.kind) {
    case Kind::event:
    case Kind::news:
      return words("reveal.event");
    case Kind::member_rose:
      return words("reveal.pledges");
    case Kind::round_began:
    case Kind::round_closing:
    case Kind::round_ended:
    case Kind::meter_changed:
    case Kind::opened:
    case Kind::closed:
      return words("reveal.by-itself");
    case Kind::ended:
      return words("reveal.end");
    default:
      return words("reveal.sitting");
  }
}

Element mark_of(const Phrases& phrases, const Play& play, const TellingStep& step,
                std::size_t number) {
  const Happening& told = play.heard[step.first];
  if (!is_move(told.kind)) {
    return at_least(
        aligned(icon(icon_of(told.kind), 21, Tone::kSoft), Align::kCentre, Align::kCentre), 34, 30);
  }
  const SeatId seat(told.seat);
  const std::string id = "step/" + std::to_string(number);
  Element who = seat_link(phrases, id + "/who", seat,
                          flag(flag_of(phrases, seat), {.size = 30, .own = seat == play.seat}));
  if (told.target >= phrases.scenario().seats.size()) return who;
  const SeatId target(told.target);
  return row(
      {std::move(who), icon("arrow-right", 13, Tone::kSoft),
       seat_link(phrases, id + "/whom", target,
                 aligned(flag(flag_of(phrases, target), {.size = 22, .own = target == play.seat}),
                         Align::kCentre, Align::kCentre))},
      2);
}

Element result_word(const Words& words, Kind kind) {
  if (kind == Kind::move_void) return text(words("reveal.void"), Type::kStrong, Tone::kSoft);
  const bool good = kind == Kind::move_succeeded;
  const Tone tone = good ? Tone::kGood : Tone::kBad;
  return row({icon(good ? "check" : "x", 15, tone),
              text(words(good ? "reveal.success" : "reveal.failure"), Type::kLabel, tone)},
             6);
}

std::string title_of(const Phrases& phrases, const Play& play, const TellingStep& step) {
  const Happening& told = play.heard[step.first];
  const Scenario& scenario = phrases.scenario();
  const Words& words = phrases.words();
  if (is_move(told.kind)) {
    const bool aimed = told.target < scenario.seats.size();
    return phrases.move(MoveId{told.what}, aimed ? SeatId(told.target) : SeatId{});
  }
  switch (told.kind) {
    case Kind::event:
      return phrases.text(scenario.events[told.what].title);
    case Kind::news:
      return words("reveal.news");
    case Kind::member_rose:
      return phrases.text(scenario.undertakings[told.what].name);
    case Kind::ended:
      return words("reveal.ended");
    case Kind::round_began:
      return words("reveal.round-begins");
    case Kind::round_closing:
    case Kind::round_ended:
      return words("reveal.round-closes");
    case Kind::meter_changed:
    case Kind::opened:
    case Kind::closed:
      return words("reveal.meanwhile");
    default:
      return sitting_name(phrases, play, step.first);
  }
}

}  // namespace demarche::view
