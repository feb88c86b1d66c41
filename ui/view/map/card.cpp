#include "view/map/card.h"

#include <algorithm>

#include "view/ghosts.h"
#include "view/map/arrival.h"
#include "view/map/relations.h"
#include "view/screens/bar.h"
#include "view/screens/map_lists.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kMostPositions = 5;

// As change(), but that nothing changed is told in a tone that is read on a card.
Element change_on_card(std::int32_t by) {
  if (by != 0) return change({by, false});
  return text(change_text(0), quiet(Type::kCaptionFigure, Tone::kSoft));
}

Element line(const std::string& label, const std::string& value, Element more = nullptr) {
  Elements parts{grow(text(label, quiet(Type::kSecondary, Tone::kSoft))),
                 text(value, quiet(Type::kStrong))};
  if (more != nullptr) parts.push_back(std::move(more));
  return meaning({.role = Role::kRow, .label = label, .value = value}, row(std::move(parts), 8));
}

// `then`: what is in hand would make of it.
Element trust_line(const std::string& label, const Trust& trust, std::optional<std::int32_t> then) {
  const std::string level = with_ghost(trust.level, then);
  std::string value = level;
  value.append(" ").append(change_text(trust.change));
  return meaning({.role = Role::kMeter, .label = label, .value = value},
                 row({grow(text(label, quiet(Type::kSecondary, Tone::kSoft))),
                      text(level, quiet(Type::kFigure)),
                      at_least(aligned(change_on_card(trust.change), Align::kEnd), 34)},
                     8));
}

const char* channel_word(std::int32_t level) {
  switch (channel_of(level)) {
    case ArcKind::kWorking:
      return "map.is-working";
    case ArcKind::kStrained:
      return "map.is-strained";
    default:
      return "map.is-thin";
  }
}

// A channel that opened or narrowed says what it was.
std::string channel_in_words(const Words& words, const Trust& trust) {
  const std::string now = words(channel_word(trust.level));
  const std::int32_t before = trust.level - trust.change;
  if (channel_of(before) == channel_of(trust.level)) return now;
  return words("map.now-was", {now, words(channel_word(before))});
}

void add_channel(const App& app, const Phrases& phrases, const Actor& actor, Elements& lines) {
  const Play& play = *app.play;
  const Words& words = phrases.words();
  if (!actor.seat.exists() || actor.seat == play.seat) return;
  const std::optional<Trust> in_me = trust_of(play, play.seat, actor.seat);
  const std::optional<Trust> mine = trust_of(play, actor.seat, play.seat);
  const std::optional<Foresight> hand = in_hand(app, phrases);
  const auto then = [&](SeatId of, SeatId in) {
    return hand ? ghost_of(*hand, play, MeterId(Meter::kTrust), of, in) : std::nullopt;
  };
  lines.push_back(rule());
  if (in_me) {
    lines.push_back(line(words("map.channel"), channel_in_words(words, *in_me)));
    lines.push_back(trust_line(words("map.trust-in-you"), *in_me, then(actor.seat, play.seat)));
  }
  if (mine) {
    lines.push_back(trust_line(words("map.your-trust"), *mine, then(play.seat, actor.seat)));
  }
}

void add_pledges(const App& app, const Phrases& phrases, ActorId actor, Elements& lines) {
  const Scenario& scenario = phrases.scenario();
  for (std::size_t i = 0; i < scenario.undertakings.size(); ++i) {
    const Undertaking& undertaking = scenario.undertakings[i];
    for (std::size_t row = 0; row < undertaking.members.size(); ++row) {
      if (undertaking.members[row].actor != actor) continue;
      const std::uint8_t step = step_shown(app, i, row);
      const int by = int{step} - int{app.play->before.undertakings[i].steps[row]};
      lines.push_back(rule());
      lines.push_back(text(phrases.text(undertaking.name), Type::kCaption, Tone::kSoft));
      lines.push_back(
          line(phrases.text(undertaking.steps[step]),
               phrases.words()("map.step-of",
                               {int{step}, static_cast<int>(undertaking.steps.size() - 1)}),
               by == 0 ? nullptr : change({by, false})));
    }
  }
}

void add_positions(const Phrases& phrases, ActorId actor, Elements& lines) {
  const Scenario& scenario = phrases.scenario();
  Elements rows;
  std::size_t more = 0;
  for (const Position& position : scenario.positions) {
    if (position.actor != actor) continue;
    if (rows.size() == kMostPositions) {
      ++more;
      continue;
    }
    rows.push_back(
        line(phrases.issue(position.issue), phrases.option(position.issue, position.option)));
  }
  if (rows.empty()) return;
  lines.push_back(rule());
  lines.push_back(text(phrases.words()("map.says"), Type::kCaption, Tone::kSoft));
  for (Element& one : rows) lines.push_back(std::move(one));
  if (more > 0) {
    lines.push_back(
        text(phrases.words()("map.more", {static_cast<int>(more)}), Type::kCaption, Tone::kSoft));
  }
}

void add_session(const App& app, const Phrases& phrases, const Actor& actor, Elements& lines) {
  const SittingView& sitting = app.play->view.sitting;
  if (!actor.seat.exists() || !seats_in_session(*app.play).has(actor.seat)) return;
  lines.push_back(
      text(phrases.words()("map.sits-in",
                           {phrases.text(phrases.scenario().formats[sitting.format.index()].name)}),
           Type::kSecondary, Tone::kBrass));
}

Element actor_card(const App& app, const Phrases& phrases, ActorId id) {
  const Actor& actor = phrases.scenario().actors[id.index()];
  const bool own = actor.seat.exists() && actor.seat == app.play->seat;
  Elements names{text(phrases.text(actor.name), quiet(Type::kLabel))};
  std::string below = own ? phrases.words()("map.own") : "";
  const std::string place = phrases.text(actor.place.name);
  if (!own && place != phrases.text(actor.name)) below = place;
  if (!below.empty()) names.push_back(text(below, Type::kCaption, Tone::kSoft));
  Elements lines{row(
      {flag(flag_of(phrases, actor), {.size = 28, .own = own}), grow(column(std::move(names), 1))},
      10)};
  add_session(app, phrases, actor, lines);
  add_channel(app, phrases, actor, lines);
  add_pledges(app, phrases, id, lines);
  add_positions(phrases, id, lines);
  if (actor.codex.exists()) {
    lines.push_back(rule());
    lines.push_back(text(phrases.words()("map.enter-codex"), Type::kCaption, Tone::kSoft));
  }
  return column(std::move(lines), 5);
}

Element venue_card_of(const App& app, const Phrases& phrases, VenueId id) {
  const Venue& venue = phrases.scenario().venues[id.index()];
  Elements lines{text(phrases.text(venue.name), quiet(Type::kLabel)),
                 text(venue_state(phrases, app, id), Type::kSecondary,
                      sits_at(app, id) ? Tone::kBrass : Tone::kSoft)};
  if (venue.host.exists()) {
    const Actor& host = phrases.scenario().actors[venue.host.index()];
    lines.push_back(line(phrases.words()("map.host"), phrases.text(host.name)));
  }
  if (sits_at(app, id)) {
    lines.push_back(
        line(phrases.words()("map.at-table"), phrases.seats_short(app.play->view.sitting.parties)));
  }
  const std::string about = phrases.text(venue.text);
  if (!about.empty()) lines.push_back(text(about, Type::kNote, Tone::kSoft));
  if (venue.codex.exists()) {
    lines.push_back(rule());
    lines.push_back(text(phrases.words()("map.enter-codex"), Type::kCaption, Tone::kSoft));
  }
  return column(std::move(lines), 5);
}

// Beside the mark of a place where it is seen, else beside the node itself.
Rect anchor_of(const FrameBuilder& builder, const Scenario& scenario, const std::string& node,
               const MapSubject& subject) {
  const Node* found = builder.placed(node);
  if (subject.actor.exists() && node.starts_with("land/")) {
    const std::string place = "place/" + scenario.actors[subject.actor.index()].id;
    if (const Node* mark = builder.placed(place)) found = mark;
  }
  return found == nullptr ? Rect{} : found->rect;
}

std::string node_now(const App& app) {
  const canvas::Interaction& at = app.interaction;
  if (!at.hovered.empty()) return at.hovered;
  return at.show_focus ? at.focused : std::string();
}

}  // namespace

MapSubject subject_of(const Scenario& scenario, const std::string& node) {
  const std::size_t first = node.find('/'), last = node.rfind('/');
  if (first == std::string::npos) return {};
  const std::string kind = node.substr(0, first), id = node.substr(last + 1);
  MapSubject out;
  if (kind == "venue" || kind == "card") {
    for (std::size_t i = 0; i < scenario.venues.size(); ++i) {
      if (scenario.venues[i].id == id) out.venue = VenueId(i);
    }
  } else if (kind == "place" || kind == "land" || kind == "pledge" || kind == "found") {
    for (std::size_t i = 0; i < scenario.actors.size(); ++i) {
      if (scenario.actors[i].id == id) out.actor = ActorId(i);
    }
  }
  return out;
}

MapSubject subject_now(const App& app) {
  if (!app.play || app.screen != Screen::map || app.overlay.kind != Overlay::Kind::none) return {};
  return subject_of(*app.play->scenario, node_now(app));
}

void draw_map_card(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const MapSubject subject = subject_now(app);
  const std::string node = node_now(app);
  if (!subject.exists() || builder.placed(node) == nullptr) return;
  PopoverOptions options;
  options.id = "map-card";
  options.width = 268;
  Element body;
  if (subject.venue.exists()) {
    options.title = phrases.text(phrases.scenario().venues[subject.venue.index()].name);
    body = venue_card_of(app, phrases, subject.venue);
  } else {
    options.title = phrases.text(phrases.scenario().actors[subject.actor.index()].name);
    body = actor_card(app, phrases, subject.actor);
  }
  popover(builder, anchor_of(builder, phrases.scenario(), node, subject), std::move(options),
          std::move(body));
}

}  // namespace demarche::view
