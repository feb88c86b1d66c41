// Hand-over: whose turn it is. Nothing on it that any delegation may not know.
#include <algorithm>

#include "view/actions.h"
#include "view/flow.h"
#include "view/lesson/jobs.h"
#include "view/lesson/lesson.h"
#include "view/lesson/pass_word.h"
#include "view/lesson/run.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/large.h"
#include "view/screens/pass_word.h"
#include "view/screens/setup_parts.h"
#include "view/screens/teacher_parts.h"
#include "view/sharing.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kButtonWidth = 420, kChainWidth = 760;

Element top(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const View& view = app.play->view;
  const auto row = static_cast<std::size_t>(view.round - 1);
  std::string when = phrases.text(phrases.scenario().title);
  if (row < phrases.scenario().rounds.size()) {
    const std::string dates = phrases.text(phrases.scenario().rounds[row].dates);
    if (!dates.empty()) when = words("handover.when", {dates, when});
  }
  Elements parts{screen_title(words("handover.round", {view.round, view.rounds})),
                 text(when, kSoftText), spring(), tag("lock", words("handover.closed"))};
  for (Element& way : lesson_ways(app, words)) parts.push_back(std::move(way));
  return top_bar(std::move(parts));
}

// Fills from the left while the key is held.
Element hold_bar(double part) {
  return custom([](const Sheet&, double) { return Size{}; },
                [part](FrameBuilder& builder, Rect rect) {
                  if (part <= 0) return;
                  Box bar;
                  bar.rect = {rect.x + 6, rect.bottom() - 5, (rect.w - 12) * part, 4};
                  bar.radius = 2;
                  bar.fill = flat(builder.sheet().theme.ink);
                  builder.box(std::move(bar));
                });
}

Element open_button(const App& app, const Words& words) {
  const double part = held_so_far(app);
  const char* key = part <= 0 ? "handover.hold" : part >= 1 ? "handover.again" : "handover.holding";
  Element press = button({.id = "open",
                          .label = words(key),
                          .icon = part > 0 ? "lock-open" : "lock",
                          .shortcut = "Space",
                          .description = words("handover.how"),
                          .kind = ButtonKind::kPrimary,
                          .action = {verb::open_seat, 0, 0, ""}});
  return at_least(stack({std::move(press), hold_bar(part)}), kButtonWidth, 56);
}

Element call(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const SeatId next = app.play->sharing.next;
  const bool aloud = app.lesson && app.lesson->way == LessonWay::aloud;
  const std::string name = phrases.seat(next);
  Element who =
      row({flag(flag_of(phrases, next), {.size = 76, .actor = static_cast<int>(next.index())}),
           large(name, {.factor = 1.8, .role = Role::kHeading, .id = "next"})},
          22);
  const auto line = [&](const char* key, Type type, Tone tone) {
    return text(words(key), {.type = type, .tone = tone, .align = Align::kCentre});
  };
  Elements parts{
      line(aloud ? "handover.enter-for" : "handover.please", Type::kLead, Tone::kSoft),
      aligned(std::move(who), Align::kCentre),
      line(aloud ? "handover.ask-room" : "handover.look-away", Type::kLead, Tone::kText)};
  if (Element word = word_entry(app, words)) {
    parts.push_back(aligned(std::move(word), Align::kCentre));
    return column(std::move(parts), 14, Across::kStretch);
  }
  parts.push_back(aligned(open_button(app, words), Align::kCentre));
  parts.push_back(line("handover.how", Type::kSecondary, Tone::kSoft));
  if (Element choose = choose_word_button(app, words))
    parts.push_back(aligned(std::move(choose), Align::kCentre));
  return column(std::move(parts), 14, Across::kStretch);
}

// What everyone may know of how far a delegation is.
SeatState standing_of(const App& app, const Words& words, SeatId seat) {
  if (seat == app.play->sharing.next) {
    return {"hand", words("handover.takes-over"), Tone::kText, true};
  }
  SeatState state = state_of(app, words, seat);
  if (state.awaited) return {"hourglass", words("handover.waits"), Tone::kSoft, true};
  return state;
}

// A delegation in the row of those who play. One that is awaited, too, can be called instead.
Element seat_in_turn(const App& app, const Phrases& phrases, SeatId seat, bool may_come) {
  const SeatState stands = standing_of(app, phrases.words(), seat);
  Element inside = column(
      {aligned(flag(flag_of(phrases, seat), {.size = 38, .actor = static_cast<int>(seat.index())}),
               Align::kCentre),
       text(phrases.seat(seat), {.type = Type::kStrong, .align = Align::kCentre, .silent = true}),
       aligned(row({icon(stands.icon, 14, stands.tone),
                    text(stands.says, quiet(Type::kSecondary, stands.tone))},
                   6),
               Align::kCentre)},
      5);
  Node node;
  node.id = "turn/" + phrases.scenario().actor_of(seat).id;
  node.role = may_come ? Role::kButton : Role::kRow;
  node.label = phrases.seat(seat);
  node.value = stands.says;
  node.radius = kPanelRadius;
  if (may_come) {
    node.description = phrases.words()("handover.call");
    node.action = {verb::call_seat, static_cast<int>(seat.index()), 0, ""};
    node.focusable = true;
  }
  return meaning(std::move(node), pad(std::move(inside), Insets::both(8, 6)));
}

Element who_plays_when(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const SeatSet awaited = seats_awaited(app);
  Elements seats;
  for (std::size_t i = 0; i < phrases.scenario().seats.size(); ++i) {
    const SeatId seat(i);
    seats.push_back(
        seat_in_turn(app, phrases, seat, awaited.has(seat) && seat != app.play->sharing.next));
  }
  const bool planning = app.play->view.phase == Phase::planning;
  Element head = row_or_column(
      {grow(heading(words("handover.who-when"))),
       text(words(planning ? "handover.stay-sealed" : "handover.in-turn"), kSoftText)},
      12);
  return panel(column({std::move(head), grid(std::move(seats), 128, 4)}, 10),
               {.id = "who-when", .label = words("handover.who-when")});
}

Element foot(const App& app, const Words& words) {
  const bool by_word = asks_word(app) || word_draft(app).choosing;
  Elements parts{by_word ? key_hint("Enter", words("pass-word.key-open"))
                         : key_hint("Space", words("handover.key-open")),
                 key_hint("Esc", words("handover.key-leave"))};
  parts.push_back(key_hint("?", words("title.key-all")));
  parts.push_back(spring());
  if (const std::int32_t kept = app.lesson ? seconds_kept(app) : 0; kept > 0) {
    parts.push_back(
        text(words("teacher.kept-for", {clock_text(std::int64_t{kept} * 1000)}), kSoftText));
    return foot_bar(std::move(parts));
  }
  const int minutes = app.lesson ? app.lesson->planning_minutes : 0;
  if (minutes > 0 && app.lesson->way == LessonWay::hand_over &&
      app.play->view.phase == Phase::planning) {
    parts.push_back(text(words("handover.time", {minutes}), kSoftText));
  }
  return foot_bar(std::move(parts));
}

}  // namespace

void draw_handover(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Sheet& sheet = builder.sheet();
  const double room = sheet.metrics.size.w - 2 * kMargin;
  const double beside = std::max(0.0, (room - kChainWidth * sheet.metrics.text_scale) / 2);
  Element inside = column({call(app, phrases), pad(who_plays_when(app, phrases), {0, 8, 0, 0}),
                           team_jobs(app, phrases)},
                          14);
  Element body =
      scroll("handover", pad(std::move(inside), {beside, app.lesson ? 8.0 : 34.0, beside, 8}));
  const bool keys = sheet.metrics.columns() == Columns::kThree;
  whole_screen(top(app, phrases), std::move(body), keys ? foot(app, phrases.words()) : nothing())
      ->place(builder, builder.bounds());
  builder.initial(asks_word(app) || word_draft(app).choosing ? "word" : "open");
}

}  // namespace demarche::view
