// What was said: proposals, answers, refusals in a delegation's own words, exchange by exchange.
#include "view/flow.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;
using Kind = Happening::Kind;

Element exchange_line(std::string label) {
  return row({text(std::move(label), Type::kCaption, Tone::kFaint), grow(rule())}, 8);
}

// One speaker's line: flag, then what it did and said.
Element said(const SittingSight& sight, SeatId seat, Elements lines) {
  FlagOptions disc;
  disc.size = 22;
  disc.own = seat == sight.play.seat;
  return row({seat_flag(sight.phrases, seat, disc), grow(column(std::move(lines), 2))}, 9,
             Across::kStart);
}

Element deed(const SittingSight& sight, SeatId seat, const char* key, const char* own_key) {
  const Words& words = sight.phrases.words();
  if (seat == sight.play.seat) return text(words(own_key), Type::kStrong);
  canvas::Words line;
  line.strong(sight.phrases.seat(seat)).say(" ").say(words(key), Tone::kSoft);
  TextOptions style;
  style.type = Type::kSecondary;
  return canvas::words(std::move(line), std::move(style));
}

Element verdict(const SittingSight& sight, SeatId seat, const char* key, const char* own_key,
                const char* icon_name, Tone tone) {
  const std::string label = sight.phrases.words()(seat == sight.play.seat ? own_key : key);
  return row({icon(icon_name, 15, tone), grow(text(label, Type::kStrong, tone))}, 5);
}

Element proposal(const SittingSight& sight, const Happening& told) {
  const bool counter = told.amount == 1;
  const SeatId seat(told.seat);
  return said(sight, seat,
              {deed(sight, seat, counter ? "sitting.countered" : "sitting.proposed",
                    counter ? "sitting.you-countered" : "sitting.you-proposed"),
               text(sight.phrases.package(told.package), Type::kNote, Tone::kSoft)});
}

Element refusal(const SittingSight& sight, const Happening& told) {
  const SeatId seat(told.seat);
  Elements lines{verdict(sight, seat, "sitting.refused", "sitting.you-refused", "x", Tone::kBad)};
  const std::vector<TextId>& own_words = sight.play.scenario->seats[seat.index()].refusals;
  if (told.issue < own_words.size() && !own_words[told.issue].empty()) {
    lines.push_back(
        text(sight.phrases.words()("sitting.quote", {sight.phrases.text(own_words[told.issue])}),
             Type::kQuote, Tone::kText));
  }
  const std::string reason = sight.phrases.reason(told.reason, IssueId{told.issue});
  if (!reason.empty()) lines.push_back(text(reason, Type::kNote, Tone::kSoft));
  return said(sight, seat, std::move(lines));
}

Element asked(const SittingSight& sight, const Happening& told) {
  const SeatId seat(told.seat);
  return said(
      sight, seat,
      {deed(sight, seat, "sitting.asked", "sitting.you-asked"),
       text(sight.phrases.words()("sitting.what-would", {sight.phrases.seat(SeatId(told.target))}),
            Type::kNote, Tone::kSoft)});
}

Element settled(const SittingSight& sight, const Happening& told) {
  return row(
      {icon("signature", 18, Tone::kGood),
       grow(column({text(sight.phrases.words()("sitting.settled"), Type::kStrong, Tone::kGood),
                    text(sight.phrases.package(told.package), Type::kNote, Tone::kSoft)},
                   2))},
      9, Across::kStart);
}

Element item(const SittingSight& sight, const Happening& told) {
  const SeatId seat(told.seat);
  switch (told.kind) {
    case Kind::proposed:
      return proposal(sight, told);
    case Kind::accepted:
      return said(
          sight, seat,
          {verdict(sight, seat, "sitting.accepted", "sitting.you-accepted", "check", Tone::kGood)});
    case Kind::refused:
      return refusal(sight, told);
    case Kind::walked_out:
      return said(sight, seat,
                  {verdict(sight, seat, "sitting.walked-out", "sitting.you-walked-out", "door-open",
                           Tone::kBad)});
    case Kind::passed:
      return said(sight, seat, {deed(sight, seat, "sitting.passed", "sitting.you-passed")});
    case Kind::asked:
      return asked(sight, told);
    case Kind::settled:
      return settled(sight, told);
    case Kind::voted:
    case Kind::vote_failed:
    case Kind::over_head:
      return text(sight.phrases.happening(told, sight.play.seat), Type::kSecondary, Tone::kText);
    default:
      return nothing();
  }
}

Element now(const SittingSight& sight) {
  const View& view = sight.play.view;
  const Words& words = sight.phrases.words();
  const char* key = !view.my_turn                    ? "sitting.waiting"
                    : view.phase == Phase::answering ? "sitting.you-answer"
                    : view.phase == Phase::voting    ? "sitting.you-vote"
                    : view.sitting.counter           ? "sitting.you-counter"
                                                     : "sitting.you-draft";
  const std::int32_t left = view.sitting.exchanges - view.sitting.exchange - 1;
  Elements lines{text(words(key), Type::kStrong, Tone::kBrass)};
  if (view.my_turn && view.phase == Phase::proposing) {
    lines.push_back(
        text(left > 0 ? words("sitting.exchanges-left", {left}) : words("sitting.last-exchange"),
             Type::kNote, Tone::kSoft));
  }
  return row({icon("pen-line", 19, Tone::kBrass), grow(column(std::move(lines), 2))}, 10,
             Across::kStart);
}

}  // namespace

Element transcript(const SittingSight& sight) {
  Elements items;
  const SittingView& sitting = sight.play.view.sitting;
  int exchange = 0;
  for (std::size_t i = sitting_start(sight.play); i < sight.play.heard.size(); ++i) {
    const Happening& told = sight.play.heard[i];
    if (told.kind == Kind::proposed) {
      items.push_back(exchange_line(sight.phrases.words()(
          "sitting.exchange", {++exchange, static_cast<int>(sitting.exchanges)})));
    }
    Element one = item(sight, told);
    if (one) items.push_back(std::move(one));
  }
  items.push_back(now(sight));
  PanelOptions options;
  options.id = "transcript";
  options.label = sight.phrases.words()("sitting.what-was-said");
  options.padding = {14, 12, 8, 12};
  return panel(scroll_at_end(kTranscriptScroll, column(std::move(items), 10), 120),
               std::move(options));
}

}  // namespace demarche::view
