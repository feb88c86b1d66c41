// Briefing: the content note first, then what the delegation knows, its own mandate, and where that
// comes from.
#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};

struct KindLook {
  const char* icon;
  const char* key;
};

KindLook look_of(Fact::Kind kind) {
  switch (kind) {
    case Fact::Kind::fact:
      return {"check", "briefing.fact"};
    case Fact::Kind::said:
      return {"message-square-quote", "briefing.said"};
    case Fact::Kind::reported:
      return {"radio", "briefing.reported"};
    case Fact::Kind::disputed:
      return {"scale", "briefing.disputed"};
  }
  return {"check", "briefing.fact"};
}

// Chips of the sources; the one shown beside is marked.
Element source_chips(const App& app, const Scenario& scenario, const std::vector<SourceId>& sources,
                     const std::string& owner) {
  Elements chips;
  for (const SourceId id : sources) {
    const Source& source = scenario.sources[id.index()];
    chips.push_back(chip({.id = owner + "/source/" + source.id,
                          .label = source.id,
                          .selected = app.source == id,
                          .description = source.publisher + ", " + source.title,
                          .action = {verb::source, static_cast<int>(id.index()), 0, ""}}));
  }
  return wrap(chips, 6, 4);
}

Element fact_row(const App& app, const Phrases& phrases, const Fact& fact, std::size_t row_number) {
  const KindLook look = look_of(fact.kind);
  const std::string id = "fact/" + std::to_string(row_number);
  Elements lines{text(phrases.text(fact.text), Type::kBody)};
  if (!fact.note.empty()) lines.push_back(text(phrases.text(fact.note), kSoft));
  Elements beside{source_chips(app, phrases.scenario(), fact.sources, id)};
  if (!fact.date.empty()) beside.push_back(text(phrases.date(fact.date), kSoft));
  return row({icon(look.icon, 20, Tone::kSoft, phrases.words()(look.key)), grow(column(lines, 4)),
              exactly(column(beside, 4, Across::kEnd), 128)},
             14, Across::kStart);
}

// Facts for this seat; without any, the public positions of all on every issue.
Elements known_rows(const App& app, const Phrases& phrases) {
  const Scenario& scenario = phrases.scenario();
  Elements rows;
  for (std::size_t i = 0; i < scenario.facts.size(); ++i) {
    const Fact& fact = scenario.facts[i];
    if (!fact.seats.empty() && !fact.seats.has(app.play->seat)) continue;
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(fact_row(app, phrases, fact, i));
  }
  return rows;
}

Element position_row(const App& app, const Phrases& phrases, const Position& position,
                     std::size_t number) {
  const Scenario& scenario = phrases.scenario();
  const Actor& actor = scenario.actors[position.actor.index()];
  const std::string head =
      phrases.words()("briefing.position", {phrases.text(actor.name), phrases.issue(position.issue),
                                            phrases.option(position.issue, position.option)});
  Elements beside;
  if (position.source.exists()) {
    beside.push_back(
        source_chips(app, scenario, {position.source}, "position/" + std::to_string(number)));
  } else {
    beside.push_back(text(phrases.words()("briefing.assumed"), kSoft));
  }
  Element mark = actor.flag.empty() ? icon("message-square-quote", 20, Tone::kSoft)
                                    : flag(actor.flag, {.size = 24});
  return row(
      {mark,
       grow(column({text(head, Type::kStrong), text(phrases.text(position.text), Type::kBody)}, 3)),
       exactly(column(beside, 4, Across::kEnd), 128)},
      14, Across::kStart);
}

Element positions(const App& app, const Phrases& phrases) {
  const Scenario& scenario = phrases.scenario();
  Elements rows;
  for (std::size_t i = 0; i < scenario.positions.size(); ++i) {
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(position_row(app, phrases, scenario.positions[i], i));
  }
  return column(rows, 10);
}

Element before_you_read(const Phrases& phrases) {
  const Words& words = phrases.words();
  const TextId note = phrases.scenario().content_note;
  if (note.empty()) return nothing();
  return panel(
      column(
          {row({icon("heart-handshake", 20, Tone::kSoft), grow(heading(words("briefing.before")))},
               10),
           text(phrases.text(note), Type::kBody), text(words("briefing.leave"), kSoft)},
          10),
      {.id = "before", .label = words("briefing.before"), .padding = Insets::all(20)});
}

Element mandate(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  const View& view = app.play->view;
  const Profile& profile = scenario.seats[view.seat.index()].profiles[view.profile.index()];
  Elements parts{heading(words("briefing.mandate"), words("briefing.eyes-only"))};
  parts.push_back(
      button({.id = "hide",
              .label = words(app.setup.mandate_hidden ? "briefing.show" : "briefing.hide"),
              .icon = app.setup.mandate_hidden ? "eye" : "eye-off",
              .shortcut = "H",
              .small = true,
              .action = {verb::hide_mandate, 0, 0, ""}}));
  if (!app.setup.mandate_hidden) {
    parts.push_back(canvas::words(
        canvas::Words().strong(phrases.text(profile.name) + ". ").say(phrases.text(profile.brief)),
        {.type = Type::kBody}));
    for (const SeatResult::Kept& goal : view.mandate) {
      parts.push_back(rule());
      parts.push_back(
          row({icon(goal.primary ? "flag" : "target", 18, Tone::kSoft),
               grow(column(
                   {text(words(goal.primary ? "briefing.primary" : "briefing.secondary"), kSoft),
                    text(phrases.text(scenario.goals[goal.goal.index()].text), Type::kBody)},
                   2))},
              10, Across::kStart));
    }
  }
  return panel(column(parts, 8),
               {.id = "mandate", .label = words("briefing.mandate"), .padding = Insets::all(20)});
}

Element what_is_known(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  Elements parts{heading(words("briefing.known"))};
  const Elements facts = known_rows(app, phrases);
  if (!facts.empty()) parts.push_back(column(facts, 12));
  if (!phrases.scenario().positions.empty()) {
    parts.push_back(heading(words("briefing.positions")));
    parts.push_back(positions(app, phrases));
  }
  return panel(scroll("briefing/known", column(parts, 14), 160),
               {.id = "known", .label = words("briefing.known"), .padding = Insets::all(20)});
}

Element source_panel(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  if (scenario.sources.empty()) return nothing();
  if (!app.source.exists()) {
    return panel(text(words("briefing.pick-source"), kSoft),
                 {.id = "source", .label = words("briefing.source")});
  }
  const Source& source = scenario.sources[app.source.index()];
  Elements parts{
      row({text(source.id, Type::kStrong), grow(text(words("briefing.source"), kSoft))}, 8),
      heading(source.title), text(source.publisher + ", " + phrases.date(source.date), kSoft),
      text(source.address, {.type = Type::kCaption, .tone = Tone::kFaint})};
  if (!source.grade.empty()) parts.push_back(text(words("briefing.grade", {source.grade}), kSoft));
  return panel(column(parts, 8), {.id = "source", .label = words("briefing.source")});
}

Element start_button(const Phrases& phrases, const App& app) {
  const bool begun = !app.play->game->record().moves.empty();
  return button({.id = "start",
                 .label = phrases.words()(begun ? "briefing.go-on" : "briefing.start"),
                 .shortcut = "Enter",
                 .kind = ButtonKind::kPrimary,
                 .action = {begun ? verb::back : verb::start_game, 0, 0, ""}});
}

Element top(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  Elements parts{button({.id = "back",
                         .label = words("briefing.back"),
                         .icon = "arrow-left",
                         .shortcut = "Esc",
                         .small = true,
                         .action = {verb::back, 0, 0, ""}}),
                 screen_title(words("briefing.title")),
                 text(words("briefing.of",
                            {phrases.seat(app.play->seat), phrases.text(phrases.scenario().title)}),
                      kSoft),
                 spring()};
  if (!phrases.scenario().knowledge_until.empty()) {
    parts.push_back(text(
        words("briefing.knowledge", {phrases.date(phrases.scenario().knowledge_until)}), kSoft));
  }
  return top_bar(parts);
}

Element body(const App& app, const Phrases& phrases, Columns columns) {
  Element left = column({before_you_read(phrases), mandate(app, phrases)}, kGutter);
  switch (columns) {
    case Columns::kThree:
      return table_row({scroll("briefing/own", left), what_is_known(app, phrases),
                        column({grow(scroll("briefing/source", source_panel(app, phrases))),
                                start_button(phrases, app)},
                               10)},
                       {-320, 1.0, -272}, kGutter);
    case Columns::kTwo:
      return table_row(
          {column(
               {grow(scroll("briefing/own", column({left, source_panel(app, phrases)}, kGutter))),
                start_button(phrases, app)},
               10),
           what_is_known(app, phrases)},
          {0.8, 1.0}, kGutter);
    case Columns::kOne:
      break;
  }
  return column({grow(scroll("briefing/own", left)), grow(what_is_known(app, phrases)),
                 start_button(phrases, app)},
                10);
}

}  // namespace

void draw_briefing(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  Element whole =
      column({top(app, phrases), grow(pad(body(app, phrases, builder.sheet().metrics.columns()),
                                          {kMargin, 10, kMargin, kMargin}))},
             0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
