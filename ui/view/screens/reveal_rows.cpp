#include "view/screens/reveal_rows.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "view/actions.h"
#include "view/screens/bar.h"
#include "view/screens/codex_link.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;
using Kind = Happening::Kind;

const TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};
constexpr std::size_t kShownChanges = 4;  // of one step; the column beside has them all
constexpr std::size_t kShownLines = 5;    // of one sitting; the log has them all
constexpr std::int32_t kCertain = 1000;   // per mille

// "stated 65 in 100, drawn 41"; with tenths where whole numbers would not tell which is larger.
std::string stated_and_drawn(const Phrases& phrases, const Happening& told) {
  const Words& words = phrases.words();
  if (!words.figures()) return words("reveal.stated-words", {phrases.odds(told.amount)});
  const std::int32_t stated = (told.amount + 5) / 10, drawn = told.amount2 / 10;
  if (stated != drawn && (stated > drawn) == (told.amount > told.amount2)) {
    return words("reveal.stated", {phrases.odds(told.amount), drawn});
  }
  return words("reveal.stated-tenths",
               {told.amount / 10, told.amount % 10, told.amount2 / 10, told.amount2 % 10});
}

void draw_odds(FrameBuilder& builder, Rect rect, std::int32_t stated, std::int32_t drawn) {
  const Theme& theme = builder.sheet().theme;
  const double edge = stated / 1000.0;
  builder.draw(Bar{.rect = {rect.x, rect.center().y - 5, rect.w, 10},
                   .value = edge,
                   .ticks = {edge},
                   .well = theme.well,
                   .fill = theme.edge,
                   .edge = theme.edge,
                   .tick_color = theme.text});
  const double x = rect.x + rect.w * drawn / 1000.0;
  builder.box({.rect = {x - 2.5, rect.y, 5, rect.h}, .radius = 2, .fill = flat(theme.night0)});
  builder.box({.rect = {x - 1.5, rect.y, 3, rect.h}, .radius = 1.5, .fill = flat(theme.text)});
}

// Stated odds and what was drawn, on one line: it succeeds up to the edge.
Element draw_bar(const Phrases& phrases, const Happening& told, std::size_t number,
                 std::size_t heard) {
  const Words& words = phrases.words();
  if (told.amount >= kCertain) return text(words("reveal.certain"), kSoft);
  const std::string says = stated_and_drawn(phrases, told);
  Element bar = custom(
      [](const Sheet&, double width) {
        return Size{width, 18};
      },
      [stated = told.amount, drawn = told.amount2](FrameBuilder& builder, Rect rect) {
        draw_odds(builder, rect, stated, drawn);
      });
  Node node{.id = "drawn/" + std::to_string(number),
            .role = Role::kMeter,
            .label = words("reveal.odds"),
            .value = says};
  node.measure = Measure::kEstimate;
  node.action = why_action(WhyAbout::cause, static_cast<int>(heard));
  node.focusable = true;
  node.radius = 6;
  return meaning(
      std::move(node),
      at_least(column({bar, text(says, quiet(Type::kSecondary, Tone::kSoft))}, 2), 0, kMinTarget));
}

struct Sentence {
  std::string text;
  bool weighty = false;  // decides something
};

Sentence sentence_of(const Phrases& phrases, const Play& play, const Happening& told) {
  const Scenario& scenario = phrases.scenario();
  switch (told.kind) {
    case Kind::move_succeeded:
      return {phrases.text(scenario.moves[told.what].success_text), false};
    case Kind::move_failed:
      return {phrases.text(scenario.moves[told.what].failure_text), false};
    case Kind::event:
      return {phrases.text(scenario.events[told.what].text), false};
    case Kind::ended:
      return {phrases.text(scenario.endings[told.what].name), true};
    case Kind::move_void:
    case Kind::meter_changed:
    case Kind::sitting_began:
    case Kind::sitting_ended:
    case Kind::round_began:
    case Kind::round_closing:
    case Kind::round_ended:
    case Kind::income:
    case Kind::planned:
    case Kind::flag_raised:
    case Kind::flag_cleared:
      return {};
    case Kind::settled:
    case Kind::vote_failed:
    case Kind::walked_out:
    case Kind::over_head:
      return {phrases.happening(told, play.seat), true};
    default:
      return {phrases.happening(told, play.seat), false};
  }
}

// At most kShownLines: what decides something, then the latest.
std::size_t leave_out(std::vector<Sentence>& lines) {
  std::size_t left_out = 0;
  for (const bool weighty : {false, true}) {
    for (auto line = lines.begin(); line != lines.end() && lines.size() > kShownLines;) {
      if (line->weighty != weighty) {
        ++line;
        continue;
      }
      line = lines.erase(line);
      ++left_out;
    }
  }
  return left_out;
}

// Members that rose together from this row on: one undertaking, one step.
std::vector<const Happening*> rising(const Play& play, std::size_t from, std::size_t end) {
  std::vector<const Happening*> members;
  const Happening& first = play.heard[from];
  for (std::size_t i = from; i < end && play.heard[i].kind == Kind::member_rose; ++i) {
    if (play.heard[i].what != first.what || play.heard[i].amount != first.amount) break;
    members.push_back(&play.heard[i]);
  }
  return members;
}

// What matters most in a step, in one sentence: what decided something, or else what it began with.
std::string gist_of(const Phrases& phrases, const Play& play, const TellingStep& step) {
  std::string first;
  for (std::size_t i = step.first; i < step.last; ++i) {
    const std::vector<const Happening*> members = rising(play, i, step.last);
    Sentence line = members.empty() ? sentence_of(phrases, play, play.heard[i])
                                    : Sentence{phrases.rise(members)};
    if (line.weighty) return line.text;
    if (first.empty()) first = std::move(line.text);
  }
  return first;
}

// What a step says: texts of the news, answers of a sitting, members that rose.
Element sentences(const Phrases& phrases, const Play& play, const TellingStep& step) {
  std::vector<Sentence> lines;
  for (std::size_t i = step.first; i < step.last; ++i) {
    const std::vector<const Happening*> members = rising(play, i, step.last);
    Sentence line = members.empty() ? sentence_of(phrases, play, play.heard[i])
                                    : Sentence{phrases.rise(members)};
    if (!line.text.empty()) lines.push_back(std::move(line));
    if (!members.empty()) i += members.size() - 1;
  }
  const std::size_t left_out = leave_out(lines);
  Elements parts;
  if (left_out > 0) {
    parts.push_back(
        text(phrases.words()("reveal.in-the-log", {static_cast<int>(left_out)}), kSoft));
  }
  for (const Sentence& line : lines) {
    parts.push_back(text(line.text, line.weighty ? Type::kLabel : Type::kBody, Tone::kText));
  }
  return parts.empty() ? nothing() : column(parts, 3);
}

Element changes_of(const Phrases& phrases, const Play& play, const TellingStep& step, bool narrow) {
  Elements lines;
  std::size_t left_out = 0;
  const std::size_t seats = phrases.scenario().seats.size();
  for (std::size_t i = step.first; i < step.last; ++i) {
    const Happening& told = play.heard[i];
    if (told.kind != Kind::meter_changed) continue;
    if (lines.size() >= kShownChanges) {
      ++left_out;
      continue;
    }
    Shift shift{MeterId{told.what}, {}, {}, told.amount2 - told.amount, told.amount2};
    if (told.seat < seats) shift.of = SeatId(told.seat);
    if (told.target < seats) shift.in = SeatId(told.target);
    lines.push_back(from_to(phrases, shift_name(phrases, play.seat, shift), shift,
                            "changed/" + std::to_string(i), false));
  }
  if (left_out > 0) {
    lines.push_back(
        text(phrases.words()("reveal.more-changes", {static_cast<int>(left_out)}), kSoft));
  }
  if (lines.empty()) return narrow ? nothing() : space(0);
  return narrow ? wrap(lines, 18, 3) : column(lines, 3, Across::kStart);
}

// Nothing in stacked rows: there the result stands beside the title.
Element tried(const Phrases& phrases, const Play& play, const TellingStep& step, std::size_t number,
              bool narrow) {
  const Happening& told = play.heard[step.first];
  if (told.kind == Kind::move_void) {
    return narrow ? nothing() : result_word(phrases.words(), told.kind);
  }
  Element bar = draw_bar(phrases, told, number, step.first);
  return narrow ? bar : table_row({bar, result_word(phrases.words(), told.kind)}, {1, -110}, 14);
}

Element stacked(Element mark, Element head, Element result, const Elements& middle,
                Element changed) {
  Elements parts{row_or_column({grow(std::move(head)), std::move(result)}, 10, Across::kStart, 4)};
  parts.insert(parts.end(), middle.begin(), middle.end());
  parts.push_back(std::move(changed));
  return row({std::move(mark), grow(column(std::move(parts), 6))}, 12, Across::kStart);
}

// The step that is being told stands out from those before it.
Element newest(Element inside, bool own) {
  Element ground = custom([](const Sheet&, double) { return Size{}; },
                          [own](FrameBuilder& builder, Rect rect) {
                            const Theme& theme = builder.sheet().theme;
                            builder.box({.rect = rect.grown(1),
                                         .radius = kButtonRadius,
                                         .fill = flat(faded(theme.fill, own ? 0.075 : 0.05)),
                                         .border = {theme.edge, 1, {}}});
                          });
  return stack({std::move(ground), std::move(inside)});
}

// What a step changed most, and how much else it changed.
std::optional<Shift> strongest_of(const Play& play, const TellingStep& step, std::size_t& more) {
  std::optional<Shift> best;
  std::size_t changes = 0;
  const std::size_t seats = play.scenario->seats.size();
  for (std::size_t i = step.first; i < step.last; ++i) {
    const Happening& told = play.heard[i];
    if (told.kind != Kind::meter_changed || told.amount == 0) continue;
    ++changes;
    Shift shift{MeterId{told.what}, {}, {}, told.amount2 - told.amount, told.amount2};
    if (told.seat < seats) shift.of = SeatId(told.seat);
    if (told.target < seats) shift.in = SeatId(told.target);
    if (!best || std::abs(shift.by()) > std::abs(best->by())) best = shift;
  }
  more = changes > 1 ? changes - 1 : 0;
  return best;
}

Element tinted(Element inside, bool own) {
  if (!own) return inside;
  Element tint = custom([](const Sheet&, double) { return Size{}; },
                        [](FrameBuilder& builder, Rect rect) {
                          const Theme& theme = builder.sheet().theme;
                          builder.box({.rect = rect.grown(1),
                                       .radius = kButtonRadius,
                                       .fill = flat(faded(theme.fill, 0.07))});
                        });
  return stack({std::move(tint), std::move(inside)});
}

}  // namespace

Element from_to(const Phrases& phrases, const std::string& name, const Shift& shift,
                const std::string& id, bool large) {
  const std::string levels = phrases.words()("reveal.from-to", {shift.from, shift.to});
  const Change by = change_of(phrases.scenario(), shift.meter, shift.by());
  Node node{.id = id,
            .role = Role::kMeter,
            .label = name,
            .value = levels + " " + change_text(by.amount)};
  node.action = why_level(shift.meter, shift.of, shift.in);
  node.focusable = true;
  node.radius = 5;
  const std::string arrow = number_text(shift.from) + " \u2192 ";
  Element figures = words(canvas::Words().say(arrow, Tone::kSoft).strong(number_text(shift.to)),
                          quiet(Type::kFigure));
  Element says = text(name, quiet(large ? Type::kLabel : Type::kSecondary));
  if (!large) {
    Element inside = wrap({std::move(says), row({std::move(figures), change(by)}, 6)}, 7, 0);
    return meaning(
        std::move(node),
        at_least(aligned(std::move(inside), Align::kStart, Align::kCentre), 0, kMinTarget));
  }
  return meaning(std::move(node), at_least(row({grow(std::move(says)), std::move(figures),
                                                at_least(aligned(change(by), Align::kEnd), 40)},
                                               8, Across::kCentre),
                                           0, kMinTarget));
}

Element opened_row(const Phrases& phrases, const Play& play, const TellingStep& step,
                   std::size_t number, bool narrow) {
  const Happening& told = play.heard[step.first];
  const std::string title = title_of(phrases, play, step);
  const std::string owner = owner_of(phrases, play, step);
  const std::string place = number_text(static_cast<int>(number + 1));
  Element head = column(
      {text(title, quiet(Type::kSection)), text(owner, quiet(Type::kSecondary, Tone::kSoft))}, 3);
  Elements middle;
  if (is_move(told.kind)) middle.push_back(tried(phrases, play, step, number, narrow));
  middle.push_back(sentences(phrases, play, step));
  Element changed = changes_of(phrases, play, step, narrow);
  Element mark = mark_of(phrases, play, step, number);
  Element inside;
  if (narrow) {
    Element result = is_move(told.kind) ? result_word(phrases.words(), told.kind) : nothing();
    inside = stacked(mark, head, result, middle, changed);
  } else {
    inside =
        table_row({text(place, quiet(Type::kBody, Tone::kSoft)),
                   aligned(mark, Align::kStart, Align::kCentre), head, column(middle, 5), changed},
                  {-20, -82, 0.85, 1.35, 0.95}, 14);
  }
  const bool own = is_move(told.kind) && SeatId(told.seat) == play.seat;
  return meaning({.id = "step/" + std::to_string(number),
                  .role = Role::kRow,
                  .label = phrases.words()("reveal.numbered", {place, title}),
                  .value = owner},
                 newest(pad(inside, {10, 13, 10, 13}), own));
}

Element told_row(const Phrases& phrases, const Play& play, const TellingStep& step,
                 std::size_t number, bool narrow) {
  const Happening& told = play.heard[step.first];
  const std::string title = title_of(phrases, play, step);
  const std::string owner = owner_of(phrases, play, step);
  const std::string place = number_text(static_cast<int>(number + 1));
  std::size_t more = 0;
  const std::optional<Shift> most = strongest_of(play, step, more);
  Node node{.id = "told/" + std::to_string(number),
            .role = Role::kRow,
            .label = phrases.words()("reveal.numbered", {place, title}),
            .value = owner};
  node.action = why_action(WhyAbout::cause, static_cast<int>(step.first));
  node.focusable = true;
  node.radius = kButtonRadius;
  Elements head{text(title, quiet(Type::kLabel)), text(owner, quiet(Type::kNote, Tone::kSoft))};
  if (!is_move(told.kind)) {
    const std::string gist = gist_of(phrases, play, step);
    if (!gist.empty()) node.description = gist;
    if (!gist.empty()) head.push_back(text(gist, quiet(Type::kNote, Tone::kText)));
  }
  Element result = is_move(told.kind) ? result_word(phrases.words(), told.kind) : space(0);
  Element change_part = space(0);
  if (most) {
    const Change by = change_of(phrases.scenario(), most->meter, most->by());
    const std::string name = shift_name(phrases, play.seat, *most);
    node.value.append("; ").append(name).append(" ").append(change_text(by.amount));
    Elements said{text(name, quiet(Type::kSecondary)), change(by)};
    if (more > 0) {
      const std::string others = phrases.words()("reveal.and-more", {static_cast<int>(more)});
      node.value.append(" ").append(others);
      said.push_back(text(others, quiet(Type::kNote, Tone::kSoft)));
    }
    change_part = wrap(std::move(said), 6, 0);
  }
  Element inside =
      narrow
          ? row({mark_of(phrases, play, step, number),
                 grow(column({column(std::move(head), 0),
                              wrap({std::move(result), std::move(change_part)}, 12, 2)},
                             3))},
                12, Across::kStart)
          : table_row({text(place, quiet(Type::kBody, Tone::kSoft)),
                       aligned(mark_of(phrases, play, step, number), Align::kStart, Align::kCentre),
                       column(std::move(head), 0), std::move(result), std::move(change_part)},
                      {-20, -82, 1.3, -110, 1.1}, 14);
  const bool own = is_move(told.kind) && SeatId(told.seat) == play.seat;
  return meaning(std::move(node),
                 tinted(at_least(pad(std::move(inside), {10, 5, 10, 5}), 0, kMinTarget), own));
}

Element sealed_row(const Words& words, std::size_t number) {
  const std::string place = number_text(static_cast<int>(number + 1));
  const std::string label = words("reveal.numbered", {place, words("reveal.sealed")});
  Element inside = row(
      {at_least(text(place, quiet(Type::kBody, Tone::kSoft)), 20),
       at_least(aligned(icon("mail", 21, Tone::kBrass), Align::kCentre, Align::kCentre), 36, 32),
       grow(text(words("reveal.sealed"), quiet(Type::kLabel))),
       text(words("reveal.open-it"), quiet(Type::kLabel, Tone::kBrass))},
      14);
  return card(inside, {.id = "sealed",
                       .label = label,
                       .value = words("reveal.open-it"),
                       .state = CardState::kSelected,
                       .role = Role::kButton,
                       .action = {verb::open_next, 0, 0, ""},
                       .padding = {10, 10, 14, 10}});
}

Element draw_legend(const Words& words) {
  Element upto = custom(
      [](const Sheet&, double) {
        return Size{22, 10};
      },
      [](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        builder.draw(Bar{.rect = rect,
                         .value = 0.8,
                         .ticks = {0.8},
                         .well = theme.well,
                         .fill = theme.edge,
                         .edge = theme.edge,
                         .tick_color = theme.text});
      });
  Element drawn = custom(
      [](const Sheet&, double) {
        return Size{3, 14};
      },
      [](FrameBuilder& builder, Rect rect) {
        builder.box({.rect = rect, .radius = 1.5, .fill = flat(builder.sheet().theme.text)});
      });
  return row({std::move(upto), text(words("reveal.up-to"), Type::kCaption, Tone::kSoft), space(4),
              std::move(drawn), text(words("reveal.what-was-drawn"), Type::kCaption, Tone::kSoft)},
             7);
}

}  // namespace demarche::view
