#include "view/screens/map_lists.h"

#include <algorithm>

#include "view/actions.h"
#include "view/ghosts.h"
#include "view/map/arrival.h"
#include "view/map/relations.h"
#include "view/screens/bar.h"
#include "view/screens/codex_link.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

const TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};
constexpr std::int32_t kStrained = 40, kThin = 15;  // trust from which a channel carries more

const Undertaking& undertaking_of(const Phrases& phrases, std::size_t row) {
  return phrases.scenario().undertakings[row];
}

std::vector<std::uint8_t> steps_shown(const App& app, std::size_t undertaking) {
  std::vector<std::uint8_t> out = app.play->view.undertakings[undertaking].steps;
  for (std::size_t member = 0; app.play->map.arriving && member < out.size(); ++member) {
    out[member] = step_shown(app, undertaking, member);
  }
  return out;
}

// A ring without a flag: how a step is drawn.
Element ring_sample(int filled) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(26), sheet.grow(26)};
      },
      [filled](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        builder.draw(Ring{.center = rect.center(),
                          .radius = rect.w / 2 - 2,
                          .width = 2.6,
                          .segments = 4,
                          .filled = filled,
                          .track = theme.well,
                          .fill = theme.text});
      });
}

// Members at a step after what is in hand; none: as many as now.
std::optional<std::int32_t> pledged_then(const Phrases& phrases, const App& app,
                                         std::size_t undertaking, std::size_t step,
                                         std::int32_t now) {
  const std::optional<Foresight> then = in_hand(app, phrases);
  if (!then || app.play->map.arriving) return std::nullopt;
  const UndertakingId id = app.play->view.undertakings[undertaking].undertaking;
  const std::size_t steps = undertaking_of(phrases, undertaking).steps.size();
  std::int32_t there = then->pledged(id, static_cast<std::uint8_t>(step));
  if (step + 1 < steps) there -= then->pledged(id, static_cast<std::uint8_t>(step + 1));
  return there == now ? std::nullopt : std::optional(there);
}

Element step_block(const Phrases& phrases, const App& app, std::size_t undertaking,
                   std::size_t step) {
  const Undertaking& rule_of = undertaking_of(phrases, undertaking);
  const std::vector<std::uint8_t> now = steps_shown(app, undertaking);
  const std::vector<std::uint8_t>& before = app.play->before.undertakings[undertaking].steps;
  const auto count = static_cast<int>(std::count(now.begin(), now.end(), step));
  const auto earlier = static_cast<int>(std::count(before.begin(), before.end(), step));
  const Change by{count - earlier, step == 0};
  const std::string name = phrases.text(rule_of.steps[step]);
  const std::string level = with_ghost(count, pledged_then(phrases, app, undertaking, step, count));
  Element head = row({ring_sample(quarters(rule_of, static_cast<std::uint8_t>(step))),
                      grow(text(name, quiet(Type::kSecondary))), text(level, quiet(Type::kNumber)),
                      at_least(aligned(change(by), Align::kEnd), 36)},
                     9);
  std::string value = level;
  value.append(" ").append(change_text(by.amount));
  Node node{.id = "pledged/" + std::to_string(undertaking) + "/" + std::to_string(step),
            .role = Role::kMeter,
            .label = name,
            .value = std::move(value)};
  Elements parts{opening(std::move(node),
                         why_action(WhyAbout::undertaking, static_cast<int>(undertaking)),
                         std::move(head))};
  Elements flags;
  for (std::size_t member = 0; member < now.size(); ++member) {
    if (now[member] != step) continue;
    const Actor& actor = phrases.scenario().actors[rule_of.members[member].actor.index()];
    flags.push_back(pointer_link(
        "pledge/" + std::to_string(undertaking) + "/" + actor.id, actor.codex,
        phrases.text(actor.name),
        aligned(flag(flag_of(phrases, actor), {.size = 18}), Align::kCentre, Align::kCentre)));
  }
  if (!flags.empty()) parts.push_back(pad(wrap(std::move(flags), 0, 0), {28, 0, 0, 0}));
  return column(std::move(parts), 3);
}

// Members that stood lower when the round began.
Element rises(const Phrases& phrases, const App& app, std::size_t undertaking) {
  const Undertaking& rule_of = undertaking_of(phrases, undertaking);
  const std::vector<std::uint8_t> now = steps_shown(app, undertaking);
  Elements lines;
  for (const Riser& riser : risers(*app.play)) {
    const std::size_t member = riser.member;
    if (riser.undertaking != undertaking || risen(app, undertaking, member) <= 0) continue;
    const Actor& actor = phrases.scenario().actors[rule_of.members[member].actor.index()];
    Element line = row(
        {flag(flag_of(phrases, actor), {.size = 18}),
         grow(canvas::words(canvas::Words()
                                .say(phrases.text(actor.name))
                                .say(": " + phrases.text(rule_of.steps[now[member]]), Tone::kSoft),
                            {.type = Type::kSecondary}))},
        8);
    lines.push_back(pointer_link("rose/" + std::to_string(undertaking) + "/" + actor.id,
                                 actor.codex, phrases.text(actor.name), std::move(line)));
  }
  if (lines.empty()) return nothing();
  lines.insert(lines.begin(), text(phrases.words()("map.rose"), Type::kStrong));
  return column(std::move(lines), 2);
}

Element pledges(const Phrases& phrases, const App& app, std::size_t undertaking) {
  const Undertaking& rule_of = undertaking_of(phrases, undertaking);
  Elements parts{heading(phrases.text(rule_of.name)), text(phrases.words()("map.rings"), kSoft)};
  if (app.play->map.arriving) {
    const auto here = static_cast<int>(arrived(app));
    const auto all = static_cast<int>(risers(*app.play).size());
    parts.push_back(
        text(phrases.words()("map.arriving", {here, all}), Type::kStrong, Tone::kBrass));
  }
  for (std::size_t step = rule_of.steps.size(); step-- > 0;) {
    parts.push_back(rule());
    parts.push_back(step_block(phrases, app, undertaking, step));
  }
  const Element rose = rises(phrases, app, undertaking);
  if (rose != nullptr) {
    parts.push_back(rule());
    parts.push_back(rose);
  }
  return column(std::move(parts), 7);
}

std::string format_state(const Words& words, const App& app, const Format& format,
                         const FormatView& seen) {
  const SittingView& sitting = app.play->view.sitting;
  if (sitting.in_session && sitting.format == seen.format) return words("map.in-session");
  if (format.standing) return words("map.standing");
  if (seen.held > 0) return words("map.held");
  if (seen.due) return words("map.due");
  return words(seen.opened ? "map.opened" : "map.not-opened");
}

Element formats(const Phrases& phrases, const App& app) {
  const Words& words = phrases.words();
  const SittingView& sitting = app.play->view.sitting;
  Elements rows{heading(words("map.formats"))};
  for (const FormatView& seen : app.play->view.formats) {
    const Format& format = phrases.scenario().formats[seen.format.index()];
    const bool now = sitting.in_session && sitting.format == seen.format;
    const bool live = now || format.standing || seen.due || seen.opened;
    const Tone tone = now ? Tone::kBrass : live ? Tone::kText : Tone::kFaint;
    rows.push_back(row({icon(live ? "users" : "circle-dashed", 16, tone),
                        grow(row_or_column({grow(text(phrases.text(format.name), Type::kSecondary)),
                                            text(format_state(words, app, format, seen), kSoft)},
                                           8))},
                       8));
  }
  return column(std::move(rows), 6);
}

// Seats that ask for a venue in public, as flags.
Element asked_for_by(const Phrases& phrases, VenueId venue) {
  const Scenario& scenario = phrases.scenario();
  Elements flags;
  for (const Position& position : scenario.positions) {
    const Option& option = scenario.issues[position.issue.index()].options[position.option.index()];
    const Actor& actor = scenario.actors[position.actor.index()];
    if (option.venue != venue || !actor.seat.exists()) continue;
    flags.push_back(
        flag(flag_of(phrases, actor),
             {.size = 18, .says = phrases.words()("map.asks", {phrases.text(actor.name)})}));
  }
  return flags.empty() ? nothing() : row(std::move(flags), 4);
}

// The delegations of the sitting in progress.
Element sitting_there(const App& app, const Phrases& phrases) {
  Elements flags;
  for (std::size_t seat = 0; seat < phrases.scenario().seats.size(); ++seat) {
    if (!seats_in_session(*app.play).has(SeatId(seat))) continue;
    flags.push_back(seat_flag(phrases, SeatId(seat), {.size = 18}));
  }
  return row(std::move(flags), 4);
}

Element venue_card(const App& app, const Phrases& phrases, std::size_t number) {
  const Venue& venue = phrases.scenario().venues[number];
  const std::string state = venue_state(phrases, app, VenueId(number));
  const bool open = app.play->view.venues[number].open;
  const bool here = sits_at(app, VenueId(number));
  Element inside =
      row({icon("diamond", 18, open ? Tone::kBrass : Tone::kFaint),
           grow(column({text(phrases.text(venue.name), quiet(Type::kLabel)),
                        text(state, quiet(Type::kSecondary, here ? Tone::kBrass : Tone::kSoft))},
                       1)),
           here ? sitting_there(app, phrases) : asked_for_by(phrases, VenueId(number))},
          10);
  CardOptions options{.id = "card/" + venue.id,
                      .label = phrases.text(venue.name),
                      .value = state,
                      .description = phrases.text(venue.text)};
  if (venue.codex.exists()) {
    options.action = {verb::codex, static_cast<int>(venue.codex.index()), 0, ""};
  }
  options.focusable = venue.codex.exists();
  return card(std::move(inside), std::move(options));
}

}  // namespace

ArcKind channel_of(std::int32_t trust) {
  return trust >= kStrained ? ArcKind::kWorking
         : trust >= kThin   ? ArcKind::kStrained
                            : ArcKind::kThin;
}

Element channel_legend(const Words& words) {
  const auto line = [&](ArcKind kind, const char* key) {
    return row({arc_sample(kind), grow(text(words(key), kSoft))}, 10);
  };
  return column({heading(words("map.channels")), line(ArcKind::kWorking, "map.working"),
                 line(ArcKind::kStrained, "map.strained"), line(ArcKind::kThin, "map.thin")},
                3);
}

int quarters(const Undertaking& undertaking, std::uint8_t step) {
  const auto last = static_cast<int>(undertaking.steps.size()) - 1;
  return last <= 0 ? 0 : (4 * step + last / 2) / last;
}

int risen(const App& app, std::size_t undertaking, std::size_t member) {
  return int{step_shown(app, undertaking, member)} -
         int{app.play->before.undertakings[undertaking].steps[member]};
}

Element member_flag(const Phrases& phrases, const App& app, std::size_t undertaking,
                    std::size_t member, double size) {
  const Undertaking& rule_of = undertaking_of(phrases, undertaking);
  const std::uint8_t step = step_shown(app, undertaking, member);
  const Actor& actor = phrases.scenario().actors[rule_of.members[member].actor.index()];
  const std::string says =
      phrases.words()("map.member", {phrases.text(actor.name), phrases.text(rule_of.steps[step])});
  return flag(flag_of(phrases, actor),
              {.size = size, .pledge = quarters(rule_of, step), .says = says});
}

std::string venue_state(const Phrases& phrases, const App& app, VenueId venue) {
  const VenueView& seen = app.play->view.venues[venue.index()];
  const Words& words = phrases.words();
  if (sits_at(app, venue)) return words("map.in-session");
  return words(seen.named ? "map.named" : seen.open ? "map.open" : "map.closed");
}

bool sits_at(const App& app, VenueId venue) {
  const SittingView& sitting = app.play->view.sitting;
  return sitting.in_session && sitting.venue == venue;
}

Elements venue_cards(const App& app, const Phrases& phrases) {
  Elements cards;
  for (std::size_t row = 0; row < phrases.scenario().venues.size(); ++row) {
    cards.push_back(venue_card(app, phrases, row));
  }
  return cards;
}

Element pledges_and_formats(const App& app, const Phrases& phrases, const WayTo& way) {
  Elements parts{member_search(app, phrases, way)};
  for (std::size_t i = 0; i < phrases.scenario().undertakings.size(); ++i) {
    parts.push_back(pledges(phrases, app, i));
    parts.push_back(rule());
  }
  parts.push_back(formats(phrases, app));
  return column(std::move(parts), 10);
}

}  // namespace demarche::view
