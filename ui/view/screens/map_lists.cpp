#include "view/screens/map_lists.h"

#include <algorithm>

#include "view/actions.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};

std::uint8_t step_of(const View& view, const BoardMark& mark) {
  return view.undertakings[mark.undertaking.index()].steps[mark.member];
}

Element member_flag(const Phrases& phrases, const Undertaking& undertaking, std::size_t row,
                    std::uint8_t step, double size) {
  const Actor& actor = phrases.scenario().actors[undertaking.members[row].actor.index()];
  const std::string says = phrases.words()(
      "map.member", {phrases.text(actor.name), phrases.text(undertaking.steps[step])});
  return flag(actor.flag, {.size = size, .pledge = step, .says = says});
}

// Members that stood lower at the start of the round.
Element rises(const Phrases& phrases, const App& app, std::size_t undertaking_row) {
  const Undertaking& undertaking = phrases.scenario().undertakings[undertaking_row];
  const std::vector<std::uint8_t>& now = app.play->view.undertakings[undertaking_row].steps;
  const std::vector<std::uint8_t>& before = app.play->before.undertakings[undertaking_row].steps;
  Elements lines;
  for (std::size_t row = 0; row < now.size(); ++row) {
    if (now[row] <= before[row]) continue;
    const Actor& actor = phrases.scenario().actors[undertaking.members[row].actor.index()];
    lines.push_back(canvas::row(
        {flag(actor.flag, {.size = 18}),
         grow(canvas::words(canvas::Words()
                                .strong(phrases.text(actor.name) + ": ")
                                .say(phrases.text(undertaking.steps[now[row]]), Tone::kSoft),
                            {.type = Type::kSecondary}))},
        8));
  }
  if (lines.empty()) return nothing();
  lines.insert(lines.begin(), text(phrases.words()("map.rose"), Type::kStrong));
  return column(lines, 4);
}

Element step_block(const Phrases& phrases, const App& app, std::size_t undertaking_row,
                   std::size_t step) {
  const Undertaking& undertaking = phrases.scenario().undertakings[undertaking_row];
  const std::vector<std::uint8_t>& now = app.play->view.undertakings[undertaking_row].steps;
  const std::vector<std::uint8_t>& before = app.play->before.undertakings[undertaking_row].steps;
  Elements flags;
  for (std::size_t row = 0; row < now.size(); ++row) {
    if (now[row] == step)
      flags.push_back(member_flag(phrases, undertaking, row, static_cast<std::uint8_t>(step), 22));
  }
  const auto count = static_cast<int>(std::count(now.begin(), now.end(), step));
  const auto earlier = static_cast<int>(std::count(before.begin(), before.end(), step));
  return column(
      {canvas::row({grow(text(phrases.text(undertaking.steps[step]), Type::kSecondary)),
                    text(number_text(count), Type::kFigure), change({count - earlier, step == 0})},
                   8),
       flags.empty() ? nothing() : wrap(flags, 8, 6)},
      5);
}

Element pledges(const Phrases& phrases, const App& app, std::size_t undertaking_row) {
  const Undertaking& undertaking = phrases.scenario().undertakings[undertaking_row];
  Elements parts{heading(phrases.text(undertaking.name)),
                 text(phrases.text(undertaking.text), kSoft)};
  for (std::size_t step = undertaking.steps.size(); step-- > 0;) {
    parts.push_back(rule());
    parts.push_back(step_block(phrases, app, undertaking_row, step));
  }
  parts.push_back(rises(phrases, app, undertaking_row));
  return column(parts, 8);
}

std::string format_state(const Words& words, const Format& format, const FormatView& seen) {
  if (format.standing) return words("map.standing");
  if (seen.held > 0) return words("map.held");
  if (seen.due) return words("map.due");
  return words(seen.opened ? "map.opened" : "map.not-opened");
}

Element formats(const Phrases& phrases, const App& app) {
  const Words& words = phrases.words();
  Elements rows{heading(words("map.formats"))};
  for (const FormatView& seen : app.play->view.formats) {
    const Format& format = phrases.scenario().formats[seen.format.index()];
    const bool live = format.standing || seen.due || seen.opened;
    rows.push_back(
        canvas::row({icon(live ? "users" : "circle-dashed", 16, live ? Tone::kText : Tone::kFaint),
                     grow(text(phrases.text(format.name), Type::kSecondary)),
                     text(format_state(words, format, seen), kSoft)},
                    8));
  }
  return column(rows, 6);
}

Element beyond_panel(const App& app, const Phrases& phrases, const std::vector<BoardMark>& marks) {
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  Elements rows{heading(words("map.beyond"))};
  Elements members;
  for (const BoardMark& mark : marks) {
    if (!mark.beyond || mark.kind == BoardMark::Kind::venue) continue;
    const Actor& actor = scenario.actors[mark.actor.index()];
    if (mark.kind == BoardMark::Kind::seat) {
      const bool named = actor.place.known && !actor.place.name.empty();
      rows.push_back(canvas::row(
          {flag(actor.flag, {.size = 28, .own = actor.seat == app.play->seat}),
           column({text(phrases.text(named ? actor.place.name : actor.name), Type::kStrong),
                   text(phrases.text(actor.name), kSoft)},
                  1)},
          8));
    } else {
      members.push_back(member_flag(phrases, scenario.undertakings[mark.undertaking.index()],
                                    mark.member, step_of(app.play->view, mark), 22));
    }
  }
  if (!members.empty()) rows.push_back(wrap(members, 8, 6));
  if (rows.size() == 1) return nullptr;
  return panel(column(rows, 8), {.id = "beyond", .label = words("map.beyond"), .floating = true});
}

}  // namespace

Rect draw_beyond(FrameBuilder& builder, const App& app, const Phrases& phrases,
                 const std::vector<BoardMark>& marks, Rect board) {
  const Element panel_element = beyond_panel(app, phrases, marks);
  if (panel_element == nullptr) return {};
  const double width = std::min(builder.sheet().grow(200), board.w * 0.45);
  const Size size = panel_element->measure(builder.sheet(), width);
  const Rect rect{board.x + 10, board.y + 10, std::max(size.w, width), size.h};
  panel_element->place(builder, rect);
  return rect;
}

std::string venue_state(const Phrases& phrases, const App& app, VenueId venue) {
  const VenueView& seen = app.play->view.venues[venue.index()];
  return phrases.words()(seen.named ? "map.named" : seen.open ? "map.open" : "map.closed");
}

Element venue_cards(const App& app, const Phrases& phrases) {
  const Scenario& scenario = phrases.scenario();
  Elements cards;
  for (std::size_t row = 0; row < scenario.venues.size(); ++row) {
    const Venue& venue = scenario.venues[row];
    const std::string state = venue_state(phrases, app, VenueId(row));
    const bool open = app.play->view.venues[row].open;
    Element inside = canvas::row({icon("diamond", 18, open ? Tone::kBrass : Tone::kFaint),
                                  grow(column({text(phrases.text(venue.name), quiet(Type::kLabel)),
                                               text(state, quiet(Type::kSecondary, Tone::kSoft))},
                                              1))},
                                 10);
    CardOptions options{.id = "card/" + venue.id,
                        .label = phrases.text(venue.name),
                        .value = state,
                        .description = phrases.text(venue.text)};
    if (venue.codex.exists())
      options.action = {verb::codex, static_cast<int>(venue.codex.index()), 0, ""};
    cards.push_back(card(inside, options));
  }
  return cards.empty() ? nothing() : grid(cards, 170, 10);
}

Element map_side(const App& app, const Phrases& phrases) {
  Elements parts;
  for (std::size_t i = 0; i < phrases.scenario().undertakings.size(); ++i) {
    parts.push_back(pledges(phrases, app, i));
    parts.push_back(rule());
  }
  parts.push_back(formats(phrases, app));
  return panel(scroll("map/side", column(parts, 12), 120),
               {.id = "side", .label = phrases.words()("map.side")});
}

}  // namespace demarche::view
