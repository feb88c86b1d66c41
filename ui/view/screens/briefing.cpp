// Briefing: the content note first, then what the delegation knows, its own mandate, and where that
// comes from.
#include <algorithm>
#include <map>

#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kBadge = 30;

struct KindLook {
  Fact::Kind kind;
  const char* icon;
  const char* key;
};

constexpr KindLook kKinds[] = {
    {Fact::Kind::fact, "check", "briefing.fact"},
    {Fact::Kind::said, "message-square-quote", "briefing.said"},
    {Fact::Kind::reported, "radio", "briefing.reported"},
    {Fact::Kind::disputed, "scale", "briefing.disputed"},
};

const KindLook& look_of(Fact::Kind kind) {
  return *std::find_if(std::begin(kKinds), std::end(kKinds),
                       [&](const KindLook& look) { return look.kind == kind; });
}

// The frame tells the kinds apart without colour: circle, square, dashed, filled.
Box badge_box(const Theme& theme, Fact::Kind kind, Rect rect) {
  Box box;
  box.rect = rect;
  box.radius = kind == Fact::Kind::said ? 8 : rect.w / 2;
  box.border = {theme.edge, 1.2, {}};
  if (kind == Fact::Kind::reported) box.border.dash = {3, 3};
  if (kind == Fact::Kind::disputed) {
    box.fill = flat(theme.well);
    box.border.color = theme.soft;
  }
  return box;
}

// `says`: empty when the word stands beside it.
Element badge(const KindLook& look, double size, std::string says) {
  Element mark = custom(
      [size](const Sheet& sheet, double) {
        return Size{sheet.grow(size), sheet.grow(size)};
      },
      [look, size](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        const double side = builder.sheet().grow(size);
        const Rect square{rect.x, rect.y, side, side};
        builder.box(badge_box(theme, look.kind, square));
        builder.icon(square.inset(Insets::all(side * 0.22)), look.icon, theme.text);
      });
  if (says.empty()) return mark;
  Node node;
  node.role = Role::kImage;
  node.label = std::move(says);
  return meaning(std::move(node), std::move(mark));
}

bool concerns(const Fact& fact, SeatId seat) { return fact.seats.empty() || fact.seats.has(seat); }

// The kinds that occur, each with its word.
Element kinds_legend(const App& app, const Phrases& phrases) {
  Elements entries;
  const std::vector<Fact>& facts = phrases.scenario().facts;
  for (const KindLook& look : kKinds) {
    const bool occurs = std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
      return fact.kind == look.kind && concerns(fact, app.play->seat);
    });
    if (!occurs) continue;
    entries.push_back(row({badge(look, 22, ""), text(phrases.words()(look.key), kSoftText)}, 7));
  }
  return entries.empty() ? nothing() : wrap(std::move(entries), 16, 4);
}

// The source that is shown: the chosen one, at first that of the first statement.
SourceId shown_source(const App& app, const Scenario& scenario) {
  if (app.source.exists()) return app.source;
  for (const Fact& fact : scenario.facts) {
    if (concerns(fact, app.play->seat) && !fact.sources.empty()) return fact.sources.front();
  }
  return {};
}

// Chips of the sources; the one shown beside is marked.
Element source_chips(const App& app, const Scenario& scenario, const std::vector<SourceId>& sources,
                     const std::string& owner) {
  Elements chips;
  for (const SourceId id : sources) {
    const Source& source = scenario.sources[id.index()];
    chips.push_back(chip({.id = owner + "/source/" + source.id,
                          .label = source_mark(source),
                          .selected = shown_source(app, scenario) == id,
                          .description = source.publisher + ". " + source.title,
                          .action = {verb::source, static_cast<int>(id.index()), 0, ""}}));
  }
  return wrap(std::move(chips), 5, 0);
}

// A statement with its mark before it and its origin beside it, or below where it is narrow.
Element statement(Element mark, Elements lines, Elements origin, bool narrow) {
  if (narrow) {
    lines.push_back(wrap(std::move(origin), 10, 2));
    return row({std::move(mark), grow(column(std::move(lines), 4))}, 14, Across::kStart);
  }
  return row({std::move(mark), grow(column(std::move(lines), 4)),
              exactly(column(std::move(origin), 2), 150)},
             14, Across::kStart);
}

Element fact_row(const App& app, const Phrases& phrases, std::size_t number, bool narrow) {
  const Fact& fact = phrases.scenario().facts[number];
  const KindLook& look = look_of(fact.kind);
  Elements lines{text(phrases.text(fact.text), Type::kBody)};
  if (!fact.note.empty()) lines.push_back(text(phrases.text(fact.note), kSoftText));
  Elements origin{
      source_chips(app, phrases.scenario(), fact.sources, "fact/" + std::to_string(number))};
  if (!fact.date.empty()) origin.push_back(text(phrases.date(fact.date), kSoftText));
  return statement(badge(look, kBadge, phrases.words()(look.key)), std::move(lines),
                   std::move(origin), narrow);
}

Element position_row(const App& app, const Phrases& phrases, std::size_t number, bool narrow) {
  const Scenario& scenario = phrases.scenario();
  const Position& position = scenario.positions[number];
  const Actor& actor = scenario.actors[position.actor.index()];
  const std::string head =
      phrases.words()("briefing.position", {phrases.text(actor.name), phrases.issue(position.issue),
                                            phrases.option(position.issue, position.option)});
  Elements lines{text(head, Type::kStrong)};
  if (!position.text.empty()) lines.push_back(text(phrases.text(position.text), Type::kBody));
  Elements origin;
  if (position.source.exists()) {
    origin.push_back(
        source_chips(app, scenario, {position.source}, "position/" + std::to_string(number)));
  } else {
    origin.push_back(text(phrases.words()("briefing.assumed"), kSoftText));
    lines.push_back(text(phrases.text(position.assumption_reason), kSoftText));
  }
  Element mark = flag(flag_of(phrases, actor), {.size = 28});
  return statement(std::move(mark), std::move(lines), std::move(origin), narrow);
}

// The facts for this seat; where the scenario has none, what is said in public.
Elements known_rows(const App& app, const Phrases& phrases, bool narrow) {
  const Scenario& scenario = phrases.scenario();
  Elements rows;
  for (std::size_t i = 0; i < scenario.facts.size(); ++i) {
    if (!concerns(scenario.facts[i], app.play->seat)) continue;
    rows.push_back(rule());
    rows.push_back(fact_row(app, phrases, i, narrow));
  }
  if (!rows.empty()) return rows;
  for (std::size_t i = 0; i < scenario.positions.size(); ++i) {
    rows.push_back(rule());
    rows.push_back(position_row(app, phrases, i, narrow));
  }
  return rows;
}

// What the delegation knows: where nothing is written down, its brief alone.
Element known(const App& app, const Phrases& phrases, bool narrow) {
  Elements rows = known_rows(app, phrases, narrow);
  if (!rows.empty()) return column(std::move(rows), 12);
  const Seat& seat = phrases.scenario().seats[app.play->seat.index()];
  return text(phrases.text(seat.brief), Type::kLead);
}

bool has_rows(const App& app, const Phrases& phrases) {
  return !known_rows(app, phrases, false).empty();
}

Element known_title(const App& app, const Phrases& phrases) {
  return row_or_column(
      {grow(heading(phrases.words()("briefing.known"))), kinds_legend(app, phrases)}, 12,
      Across::kCentre, 6);
}

Element known_panel(const App& app, const Phrases& phrases) {
  return panel(
      column({known_title(app, phrases), scroll("briefing/known", known(app, phrases, false), 160)},
             8),
      {.id = "known", .label = phrases.words()("briefing.known"), .padding = {20, 16, 14, 16}});
}

// Public positions that rest on a source.
Elements words_from(const Phrases& phrases, SourceId source) {
  const Scenario& scenario = phrases.scenario();
  Elements lines;
  for (const Position& position : scenario.positions) {
    if (position.source != source) continue;
    const Actor& actor = scenario.actors[position.actor.index()];
    Element mark = flag(flag_of(phrases, actor), {.size = 22});
    const std::string said = phrases.words()(
        "briefing.position", {phrases.text(actor.name), phrases.issue(position.issue),
                              phrases.option(position.issue, position.option)});
    lines.push_back(row({std::move(mark), grow(text(said, Type::kSecondary, Tone::kText))}, 10));
  }
  return lines;
}

Element source_panel(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  if (scenario.sources.empty()) return nothing();
  Elements parts{marked_heading("book-marked", words("briefing.source"))};
  const SourceId shown = shown_source(app, scenario);
  if (!shown.exists()) {
    parts.push_back(text(words("briefing.pick-source"), kSoftText));
  } else {
    const Source& source = scenario.sources[shown.index()];
    parts.push_back(text(source_mark(source), Type::kStrong, Tone::kBrass));
    parts.push_back(source_lines(phrases, source));
    Elements lines = words_from(phrases, shown);
    if (!lines.empty()) {
      parts.push_back(rule());
      parts.push_back(text(words("briefing.used-for"), kSoftText));
    }
    for (Element& line : lines) parts.push_back(std::move(line));
  }
  return panel(column(std::move(parts), 9), {.id = "source", .label = words("briefing.source")});
}

// How many of the sources that the delegation reads have which grade.
Element grades_panel(const App& app, const Phrases& phrases) {
  const Scenario& scenario = phrases.scenario();
  std::vector<SourceId> read;
  for (const Fact& fact : scenario.facts) {
    if (!concerns(fact, app.play->seat)) continue;
    for (const SourceId id : fact.sources) {
      if (std::find(read.begin(), read.end(), id) == read.end()) read.push_back(id);
    }
  }
  std::map<std::string, int> grades;
  for (const SourceId id : read) ++grades[scenario.sources[id.index()].grade];
  grades.erase("");
  if (grades.empty()) return nothing();
  const std::string label = phrases.words()("briefing.grades");
  Elements rows{text(label, kSoftText)};
  for (const auto& [grade, count] : grades) {
    rows.push_back(meter_row({.id = "grade/" + grade,
                              .label = phrases.words()("briefing.grade-of", {grade}),
                              .value = count,
                              .high = static_cast<int>(read.size())},
                             84));
  }
  return panel(column(std::move(rows), 6), {.id = "grades", .label = label});
}

// Read again during the game, as opposed to before its first decision.
bool read_again(const App& app) { return !app.back.empty() && app.back.back() != Screen::seat; }

Element start_button(const Phrases& phrases, const App& app) {
  const bool again = read_again(app);
  return button({.id = "start",
                 .label = again ? phrases.words()("briefing.go-on")
                                : phrases.words()("briefing.start", {app.play->view.round}),
                 .shortcut = "Enter",
                 .kind = ButtonKind::kPrimary,
                 .action = {again ? verb::back : verb::start_game, 0, 0, ""}});
}

Element top(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const bool leads_back = read_again(app) || !is_shared(*app.play);
  Elements parts{leads_back
                     ? back_button(words(read_again(app) ? "briefing.back" : "briefing.seat"),
                                   {verb::back, 0, 0, ""})
                     : nothing(),
                 screen_title(words("briefing.title")),
                 text(words("briefing.of",
                            {phrases.seat(app.play->seat), phrases.text(phrases.scenario().title)}),
                      kSoftText),
                 spring()};
  if (!phrases.scenario().knowledge_until.empty()) {
    parts.push_back(
        tag("calendar-clock",
            words("briefing.knowledge", {phrases.date(phrases.scenario().knowledge_until)})));
  }
  return top_bar(std::move(parts));
}

Element foot(const Phrases& phrases) {
  const Words& words = phrases.words();
  Elements parts;
  if (!phrases.scenario().sources.empty()) {
    parts.push_back(key_hint("Tab", words("briefing.key-source")));
  }
  parts.push_back(key_hint("H", words("seat.key-hide")));
  parts.push_back(key_hint("?", words("title.key-all")));
  parts.push_back(spring());
  parts.push_back(text(words("briefing.later"), kSoftText));
  return foot_bar(std::move(parts));
}

// The note first, then the mandate.
Elements own_papers(const App& app, const Phrases& phrases) {
  const View& view = app.play->view;
  return {content_note(phrases, Type::kSecondary, false),
          mandate_panel(phrases, {view.seat, view.profile, view.mandate}, app.setup.mandate_hidden),
          has_rows(app, phrases) ? brief_panel(phrases, app.play->seat) : nothing()};
}

Element body(const App& app, const Phrases& phrases, Columns columns) {
  Elements own = own_papers(app, phrases);
  switch (columns) {
    case Columns::kThree:
      return row({exactly(scroll("briefing/own", column(std::move(own), kGutter)), 316),
                  grow(known_panel(app, phrases)),
                  exactly(column({scroll("briefing/source", column({source_panel(app, phrases),
                                                                    grades_panel(app, phrases)},
                                                                   kGutter)),
                                  start_button(phrases, app)},
                                 10),
                          272)},
                 kGutter, Across::kStretch);
    case Columns::kTwo:
      own.push_back(source_panel(app, phrases));
      return row({grow(column({scroll("briefing/own", column(std::move(own), kGutter)),
                               start_button(phrases, app)},
                              10),
                       0.8),
                  grow(known_panel(app, phrases))},
                 kGutter, Across::kStretch);
    case Columns::kOne:
      break;
  }
  own.push_back(panel(column({known_title(app, phrases), known(app, phrases, true)}, 10),
                      {.id = "known", .label = phrases.words()("briefing.known")}));
  own.push_back(source_panel(app, phrases));
  return column(
      {scroll("briefing/own", column(std::move(own), kGutter)), start_button(phrases, app)}, 10);
}

}  // namespace

void draw_briefing(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Columns columns = builder.sheet().metrics.columns();
  Element keys = columns == Columns::kThree ? foot(phrases) : nothing();
  whole_screen(top(app, phrases), body(app, phrases, columns), std::move(keys))
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
