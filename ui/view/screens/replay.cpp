// Replay: the game walked through move by move, the table as the seat saw it then, the log beside.
#include <algorithm>

#include "view/actions.h"
#include "view/review/verbs.h"
#include "view/screens.h"
#include "view/screens/replay_sight.h"
#include "view/screens/review_page.h"
#include "view/screens/setup_parts.h"
#include "view/screens/table_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

// The person's next decision from that stop on; none: made.size().
std::size_t next_decision(const ReplaySight& sight) {
  std::size_t row_of = sight.moves();
  while (row_of < sight.after.made.size() && sight.after.made[row_of].seat != sight.play.seat)
    ++row_of;
  return row_of;
}

Element branch_button(const ReplaySight& sight) {
  const Words& words = sight.words();
  ButtonOptions out{.id = "replay/branch",
                    .label = words("after.branch-from-here"),
                    .icon = "git-branch",
                    .shortcut = "B"};
  out.small = true;
  const std::size_t next = next_decision(sight);
  if (!sight.play.game->over()) {
    out.disabled = true;
    out.description = words("after.branch-when-over");
  } else if (next == sight.after.made.size()) {
    out.disabled = true;
    out.description = words("after.no-decision-left");
  } else {
    out.action = {verb::branch, static_cast<int>(next), 0, ""};
  }
  return button(std::move(out));
}

Element top(const ReplaySight& sight, Columns columns) {
  const Words& words = sight.words();
  const View& view = sight.desk.shown->view;
  const bool other = sight.desk.shown->seat != sight.play.seat;
  std::string about = words("after.replay-of", {view.round, view.rounds});
  if (sight.desk.all) about = words("after.replay-all", {view.round, view.rounds});
  if (other) {
    about = words("after.replay-other",
                  {view.round, view.rounds, sight.phrases.seat(sight.desk.shown->seat)});
  }
  return top_bar({back_button(words("codex.back"), {verb::back, 0, 0, ""}),
                  screen_title(words("after.replay")),
                  columns == Columns::kThree ? text(about, kSoftText) : nothing(), spring(),
                  columns == Columns::kOne ? nothing() : model_tag(words), branch_button(sight)});
}

Element step_button(const ReplaySight& sight, const char* id, const char* key,
                    const char* icon_name, const char* shortcut, std::size_t to, bool possible) {
  ButtonOptions out{.id = id, .label = sight.words()(key), .icon = icon_name, .shortcut = shortcut};
  out.small = true;
  out.icon_only = true;
  out.disabled = !possible;
  if (possible) {
    out.action = {verb::replay_at, static_cast<int>(to), 0, ""};
  } else {
    out.description = sight.words()(to == 0 ? "after.is-start" : "after.is-end");
  }
  return button(std::move(out));
}

// The first stop of each round.
Element round_ways(const ReplaySight& sight) {
  Elements out;
  const std::int32_t now = sight.round_of(sight.desk.at);
  for (std::size_t stop = 0; stop < sight.desk.stops.size(); ++stop) {
    if (stop > 0 && sight.round_of(stop) == sight.round_of(stop - 1)) continue;
    const std::int32_t round = sight.round_of(stop);
    ChipOptions one;
    one.id = "replay/round/" + std::to_string(round);
    one.label = sight.words()("after.round-letter") + std::to_string(round);
    one.selected = round == now;
    one.action = {verb::replay_at, static_cast<int>(stop), 0, ""};
    out.push_back(chip(std::move(one)));
  }
  return wrap(std::move(out), 6, 4);
}

Element speeds(const ReplaySight& sight) {
  const Words& words = sight.words();
  constexpr const char* kKeys[] = {"after.speed-0", "after.speed-1", "after.speed-2"};
  const int next = (sight.desk.speed + 1) % 3;
  return button({.id = "replay/speed",
                 .label = words(kKeys[sight.desk.speed]),
                 .icon = "gauge",
                 .shortcut = "V",
                 .kind = ButtonKind::kQuiet,
                 .small = true,
                 .action = {verb::replay_speed, next, 0, ""}});
}

Element controls(const ReplaySight& sight) {
  const Words& words = sight.words();
  const std::size_t at = sight.desk.at, last = sight.desk.stops.size() - 1;
  const bool playing = sight.desk.playing;
  Element play = button({.id = "replay/play",
                         .label = words(playing ? "after.pause" : "after.play"),
                         .icon = playing ? "pause" : "play",
                         .shortcut = "P",
                         .kind = ButtonKind::kPrimary,
                         .small = true,
                         .action = {verb::replay_play, 0, 0, ""}});
  return row_or_column(
      {row({step_button(sight, "replay/first", "after.to-start", "skip-back", "Home", 0, at > 0),
            step_button(sight, "replay/earlier", "after.earlier", "chevron-left", "\u2190",
                        at > 0 ? at - 1 : 0, at > 0),
            std::move(play),
            step_button(sight, "replay/later", "after.later", "chevron-right", "\u2192",
                        std::min(at + 1, last), at < last),
            step_button(sight, "replay/last", "after.to-end", "skip-forward", "End", last,
                        at < last)},
           6),
       speeds(sight), spring(), round_ways(sight)},
      12, Across::kCentre, 6);
}

// What this stop brought, in full; before it what had been heard, faint.
Element heard(const ReplaySight& sight, bool beside) {
  const Words& words = sight.words();
  const Log& log = sight.desk.shown->heard;
  constexpr std::size_t kEarlier = 24;
  const std::size_t fresh = sight.desk.heard_before;
  Elements lines;
  for (std::size_t i = fresh > kEarlier ? fresh - kEarlier : 0; i < log.size(); ++i) {
    const std::string said = sight.phrases.happening(log[i], sight.desk.shown->seat);
    if (said.empty()) continue;
    const bool now = i >= fresh;
    lines.push_back(
        text(said, now ? Type::kSecondary : Type::kNote, now ? Tone::kText : Tone::kSoft));
  }
  if (lines.empty()) lines.push_back(text(words("log.empty"), kSoftText));
  Element list = column(std::move(lines), 6);
  if (beside) list = scroll_at_end("replay/heard", std::move(list), 120);
  return panel(column({heading(words("log.title")), replay_eyes(sight), std::move(list)}, 6),
               {.id = "replay/log", .label = words("log.title"), .padding = {16, 10, 14, 12}});
}

// How much the table then was worth to the own seat.
Element worth(const ReplaySight& sight) {
  if (sight.desk.shown->seat != sight.play.seat) return nothing();
  const Words& words = sight.words();
  const View &view = sight.desk.shown->view, &before = sight.desk.shown->before;
  const auto own = [](const View& of) { return of.seats[of.seat.index()].support; };
  return wrap({stat({.id = "replay/utility",
                     .label = words("why.utility"),
                     .value = std::to_string(view.utility),
                     .icon = "scale",
                     .delta = Change{view.utility - before.utility},
                     .action = why_action(WhyAbout::utility, 0)}),
               stat({.id = "replay/support",
                     .label = words("common.support"),
                     .value = std::to_string(own(view)),
                     .icon = "house",
                     .delta = Change{own(view) - own(before)},
                     .action = why_action(WhyAbout::support, static_cast<int>(view.seat.index()))}),
               stat({.id = "replay/capital",
                     .label = words("common.capital"),
                     .value = std::to_string(view.capital),
                     .icon = "coins",
                     .delta = Change{view.capital - before.capital},
                     .action = why_action(WhyAbout::capital, 0)})},
              18, 4);
}

Element body(const ReplaySight& sight, Columns columns) {
  const TableSight table{sight.app, *sight.desk.shown, sight.phrases, {}, {}, {}};
  Element lower = panel(column({replay_track(sight), controls(sight)}, 8),
                        {.id = "replay/controls",
                         .label = sight.words()("after.replay"),
                         .padding = {16, 10, 16, 10}});
  if (columns == Columns::kThree) {
    Element left = column({worth(sight), scroll("replay/board", table_board(table), 160)}, 8);
    return column({grow(row({grow(std::move(left)), exactly(heard(sight, true), 348)}, kGutter,
                            Across::kStretch)),
                   std::move(lower)},
                  10);
  }
  return column({std::move(lower),
                 scroll("replay/page",
                        column({worth(sight), heard(sight, false), table_board(table)}, kGutter))},
                10);
}

}  // namespace

void draw_replay(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  if (!app.after || !app.after->replay.shown) return draw_table(builder, app, phrases);
  const ReplaySight sight{app, *app.play, *app.after, app.after->replay, phrases};
  const Columns columns = builder.sheet().metrics.columns();
  whole_screen(top(sight, columns), body(sight, columns), nothing())
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
