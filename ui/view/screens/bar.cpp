#include "view/screens/bar.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/screens/teacher_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

Action why(WhyAbout about, int subject) {
  return {verb::why, static_cast<int>(about), subject, ""};
}

Element way(const std::string& id, const std::string& label, const std::string& icon_name,
            const std::string& shortcut, Action action) {
  ButtonOptions options;
  options.id = id;
  options.label = label;
  options.icon = icon_name;
  options.shortcut = shortcut;
  options.small = true;
  options.icon_only = true;
  options.kind = ButtonKind::kQuiet;
  options.action = std::move(action);
  return button(std::move(options));
}

// What the picked move would leave of a level of the own seat, its cost paid; none: as it is.
std::optional<std::int32_t> ghost(const Play& play, MeterId meter, std::int32_t now) {
  if (!play.draft.move.exists() || play.view.phase != Phase::planning) return std::nullopt;
  const MoveRule& rule = play.scenario->moves[play.draft.move.index()];
  Circumstances who;
  who.self = play.seat;
  who.target = play.draft.target;
  Foresight then(play, who);
  then.run(rule.success);
  std::int32_t left = now + then.level(meter, play.seat, {}) -
                      meter_value(*play.scenario, play.known, meter, play.seat, {});
  if (meter.index() == Meter::kCapital) left -= rule.cost;
  return left == now ? std::nullopt : std::optional(left);
}

double strength(const Play& play, const Shift& shift) {
  const Meter& meter = play.scenario->meters[shift.meter.index()];
  const bool own =
      meter.scope == Meter::Scope::world || shift.of == play.seat || shift.in == play.seat;
  return std::abs(shift.by()) * (own ? 1.0 : 0.4);
}

class Richest final : public Part {
 public:
  Richest(Element rich, Element plain) : rich_(std::move(rich)), plain_(std::move(plain)) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const double wanted = rich_->measure(builder.sheet(), rect.w).h;
    (wanted <= rect.h + 0.5 ? rich_ : plain_)->place(builder, rect);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return plain_->measure(sheet, width);
  }

 private:
  Element rich_, plain_;
};

// The first letters of a name, each with the bytes of UTF-8 that belong to it.
std::string_view first_letters(const std::string& name, int letters) {
  const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80; };
  std::size_t bytes = 0;
  while (bytes < name.size() && (letters > 0 || !begins(name[bytes]))) {
    if (begins(name[bytes++])) --letters;
  }
  return std::string_view(name).substr(0, bytes);
}

const std::string& disc_name(const Phrases& phrases, const Actor& actor) {
  return phrases.text(actor.short_name.empty() ? actor.name : actor.short_name);
}

// One letter, or two where several actors of a kind begin with the same one.
std::string_view letters_of(const Phrases& phrases, const Actor& actor) {
  const std::string_view initial = first_letters(disc_name(phrases, actor), 1);
  const auto& actors = phrases.scenario().actors;
  const auto alike = std::count_if(actors.begin(), actors.end(), [&](const Actor& other) {
    return other.kind == actor.kind && first_letters(disc_name(phrases, other), 1) == initial;
  });
  return first_letters(disc_name(phrases, actor), alike > 1 ? 2 : 1);
}

}  // namespace

std::string flag_of(const Phrases& phrases, const Actor& actor) {
  if (!actor.flag.empty()) return actor.flag;
  const int colour = actor.seat.exists() ? static_cast<int>(actor.seat.index()) : -1;
  return letter_key(colour, letters_of(phrases, actor));
}

std::string flag_of(const Phrases& phrases, SeatId seat) {
  return flag_of(phrases, phrases.scenario().actor_of(seat));
}

Element seat_flag(const Phrases& phrases, SeatId seat, FlagOptions options) {
  options.says = phrases.seat(seat);
  return flag(flag_of(phrases, seat), std::move(options));
}

std::string consent_note(const Phrases& phrases, const Issue& issue) {
  if (issue.consent.vote) return phrases.words()("table.needs-votes", {issue.consent.needed});
  return phrases.words()("table.needs", {phrases.seats_short(issue.consent.parties)});
}

Change support_change(const Play& play, SeatId seat) {
  const std::size_t row = seat.index();
  return {play.view.seats[row].support - play.before.seats[row].support, false};
}

Change change_of(const Scenario& scenario, MeterId meter, std::int32_t by) {
  const Meter::Good good = scenario.meters[meter.index()].good;
  return {by, good == Meter::Good::down, good == Meter::Good::none};
}

std::string percent(const Words& words, std::int32_t per_mille) {
  if (!words.figures()) return odds_in_words(words, per_mille);
  return words("common.percent", {(per_mille + 5) / 10});
}

std::string shift_name(const Phrases& phrases, SeatId me, const Shift& shift) {
  const Words& words = phrases.words();
  const bool own = shift.of == me;
  if (shift.meter.index() == Meter::kSupport) {
    return own ? words("common.support")
               : words("common.support-of", {phrases.seat_short(shift.of)});
  }
  if (shift.meter.index() == Meter::kCapital && own) return words("common.capital");
  if (shift.meter.index() == Meter::kTrust) {
    if (shift.in == me) return words("common.trust-of", {phrases.seat_short(shift.of)});
    if (own) return words("common.trust-in", {phrases.seat_short(shift.in)});
  }
  if (!shift.of.exists()) return phrases.meter(shift.meter);
  const std::string name = phrases.meter(shift.meter);
  return shift.in.exists()
             ? words("pair", {name, phrases.seat_short(shift.of), phrases.seat_short(shift.in)})
             : words("of", {name, phrases.seat_short(shift.of)});
}

std::vector<Shift> strongest_first(const Play& play, const Foresight& then) {
  std::vector<Shift> shifts = then.shifts();
  std::stable_sort(shifts.begin(), shifts.end(), [&](const Shift& a, const Shift& b) {
    return strength(play, a) > strength(play, b);
  });
  return shifts;
}

Elements bar_numbers(const App& app, const Phrases& phrases, bool named) {
  const Play& play = *app.play;
  const SeatView& own = play.view.seats[play.seat.index()];
  StatOptions capital;
  capital.id = "bar/capital";
  capital.label = phrases.words()("common.capital");
  capital.icon = "coins";
  capital.icon_only = !named;
  capital.value = number_text(play.view.capital);
  capital.preview = ghost(play, MeterId(Meter::kCapital), play.view.capital);
  capital.delta = Change{play.view.capital - play.before.capital, false};
  capital.description = phrases.words()("common.capital-means");
  capital.action = why(WhyAbout::capital, 0);
  StatOptions support;
  support.id = "bar/support";
  support.label = phrases.words()("common.support-short");
  support.icon = "house";
  support.icon_only = !named;
  support.value = number_text(own.support);
  support.preview = ghost(play, MeterId(Meter::kSupport), own.support);
  support.delta = support_change(play, play.seat);
  support.description = phrases.words()("common.support-means", {own.support_floor});
  support.action = why(WhyAbout::support, static_cast<int>(play.seat.index()));
  return {stat(std::move(capital)), stat(std::move(support))};
}

Elements bar_ways(const App& app, const Phrases& phrases, bool all) {
  const Words& words = phrases.words();
  const auto screen = [](Screen to) { return Action{verb::go, static_cast<int>(to), 0, ""}; };
  const auto overlay = [](Overlay::Kind kind) {
    return Action{verb::overlay, static_cast<int>(kind), 0, ""};
  };
  Element keys =
      way("bar/keys", words("common.keys"), "keyboard", "?", overlay(Overlay::Kind::keys));
  Elements lesson = lesson_ways(app, words);
  if (!all || !app.play) {
    lesson.push_back(std::move(keys));
    return lesson;
  }
  Element forecasts = is_class(app) ? way("bar/forecasts", words("screen.forecasts"), "percent",
                                          "J", screen(Screen::forecasts))
                                    : nothing();
  lesson.push_back(row(
      {way("bar/map", words("common.map"), "map", "M", screen(Screen::map)),
       way("bar/codex", words("common.codex"), "book-open", "K", {verb::codex, -1, 0, ""}),
       way("bar/log", words("common.log"), "history", "N", overlay(Overlay::Kind::log)),
       std::move(forecasts),
       way("bar/briefing", words("common.briefing"), "file-text", "B", screen(Screen::briefing)),
       std::move(keys)},
      0));
  return lesson;
}

Element round_bar(const App& app, const Phrases& phrases, std::vector<Elements> fullest_first) {
  constexpr double kGhosts = 48;  // both numbers with what a picked move would leave of them
  const bool picked = app.play->draft.move.exists();
  const auto add = [&](Elements& list, bool named) {
    list.push_back(spring());
    for (Element& number : bar_numbers(app, phrases, named)) list.push_back(std::move(number));
    for (Element& way : bar_ways(app, phrases)) list.push_back(std::move(way));
  };
  fullest_first.push_back(fullest_first.back());
  for (std::size_t i = 0; i + 1 < fullest_first.size(); ++i) add(fullest_first[i], true);
  add(fullest_first.back(), false);
  return top_bar(std::move(fullest_first), picked ? 0 : kGhosts);
}

Element pill(PillOptions options) {
  Node node;
  node.id = options.id;
  node.role = Role::kTab;
  node.label = options.name + " " + options.count;
  node.selected = options.selected;
  node.action = options.action;
  node.focusable = true;
  node.radius = kPill;
  // The name is told on focus where only the icon is shown.
  if (!options.named) node.description = options.name;
  const Tone tone = options.selected ? Tone::kBrass : Tone::kSoft;
  Elements parts;
  if (!options.icon.empty()) parts.push_back(icon(options.icon, 14, tone));
  if (options.named) parts.push_back(text(options.name, quiet(Type::kCaption, tone)));
  parts.push_back(text(options.count, quiet(Type::kCaption, tone)));
  Element outline =
      custom([](const Sheet&, double) { return Size{}; },
             [selected = options.selected](FrameBuilder& builder, Rect rect) {
               const Theme& theme = builder.sheet().theme;
               Box box;
               box.rect = rect.inset(Insets::both(0, 4));
               box.radius = kPill;
               box.border = {selected ? theme.brass : theme.edge, selected ? 1.5 : 1.0, {}};
               builder.box(std::move(box));
             });
  Element inside =
      aligned(pad(row(std::move(parts), 5), Insets::both(8, 4)), Align::kCentre, Align::kCentre);
  return meaning(std::move(node),
                 at_least(stack({std::move(outline), std::move(inside)}), 34, kMinTarget));
}

TextOptions quiet(Type type, Tone tone) {
  TextOptions options;
  options.type = type;
  options.tone = tone;
  options.silent = true;
  return options;
}

Element richest(Element rich, Element plain) {
  return std::make_shared<Richest>(std::move(rich), std::move(plain));
}

}  // namespace demarche::view
