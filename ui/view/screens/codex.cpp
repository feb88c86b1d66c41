// Codex: every name explained, with its sources and what it is in this game.
#include <array>

#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::array<const char*, 7> kKinds = {"actor",       "issue", "format",  "venue",
                                               "undertaking", "term",  "document"};

constexpr TextOptions kSoft{.type = Type::kSecondary, .tone = Tone::kSoft};

const CodexEntry* shown_entry(const App& app, const Scenario& scenario) {
  if (scenario.codex.empty()) return nullptr;
  return &scenario.codex[app.codex.exists() ? app.codex.index() : 0];
}

std::string kind_key(const std::string& kind) { return "codex.kind-" + kind; }

// All entries by kind; the shown one is marked.
Element index(const App& app, const Phrases& phrases) {
  const Scenario& scenario = phrases.scenario();
  const CodexEntry* shown = shown_entry(app, scenario);
  Elements parts;
  for (const char* kind : kKinds) {
    std::vector<ChoiceOptions> entries;
    for (std::size_t i = 0; i < scenario.codex.size(); ++i) {
      const CodexEntry& entry = scenario.codex[i];
      if (entry.kind != kind) continue;
      entries.push_back({.id = "entry/" + entry.id,
                         .label = phrases.text(entry.title),
                         .selected = &entry == shown,
                         .action = {verb::codex, static_cast<int>(i), 0, ""}});
    }
    if (entries.empty()) continue;
    const std::string label = phrases.words()(kind_key(kind));
    parts.push_back(text(label, {.type = Type::kSecondary, .tone = Tone::kSoft, .silent = true}));
    parts.push_back(choice_list("entries/" + std::string(kind), label, entries));
  }
  return scroll("codex/index", column(parts, 8), 160);
}

// One source: publisher, title, date, address.
Element source_line(const Phrases& phrases, const Source& source) {
  const std::string grade =
      source.grade.empty() ? "" : phrases.words()("codex.grade", {source.grade});
  return column({canvas::words(canvas::Words().strong(source.publisher).say(", " + source.title),
                               {.type = Type::kSecondary}),
                 text(phrases.date(source.date) + grade, kSoft),
                 text(source.address, {.type = Type::kCaption, .tone = Tone::kFaint})},
                2);
}

Element links(const Phrases& phrases, const CodexEntry& entry) {
  Elements parts{text(phrases.words()("codex.see"), kSoft)};
  for (const CodexId id : entry.links) {
    const CodexEntry& other = phrases.scenario().codex[id.index()];
    parts.push_back(link({.id = "link/" + other.id,
                          .label = phrases.text(other.title),
                          .type = Type::kBody,
                          .action = {verb::codex, static_cast<int>(id.index()), 0, ""}}));
  }
  return wrap(parts, 14, 4);
}

Element article(const Phrases& phrases, const CodexEntry& entry) {
  Elements parts{text(phrases.words()(kind_key(entry.kind)), kSoft),
                 debrief_title(phrases.text(entry.title)),
                 text(phrases.text(entry.text), Type::kLead)};
  if (!entry.links.empty()) parts.push_back(links(phrases, entry));
  if (!entry.sources.empty()) {
    parts.push_back(heading(phrases.words()("codex.sources")));
    for (const SourceId id : entry.sources) {
      parts.push_back(source_line(phrases, phrases.scenario().sources[id.index()]));
    }
  }
  return panel(scroll("codex/article", column(parts, 12), 160),
               {.id = "article", .label = phrases.text(entry.title), .padding = Insets::all(24)});
}

const char* firmness_key(Position::Firmness firmness) {
  switch (firmness) {
    case Position::Firmness::open:
      return "codex.firmness-open";
    case Position::Firmness::preferred:
      return "codex.firmness-preferred";
    case Position::Firmness::firm:
      return "codex.firmness-firm";
  }
  return "";
}

// A public position with its source or the reason why it is assumed.
Element position_line(const Phrases& phrases, const Position& position, bool name_actor) {
  const Scenario& scenario = phrases.scenario();
  const Actor& actor = scenario.actors[position.actor.index()];
  const std::string title = name_actor ? phrases.text(actor.name) : phrases.issue(position.issue);
  const std::string stands =
      phrases.words()("codex.wants", {phrases.option(position.issue, position.option),
                                      phrases.words()(firmness_key(position.firmness))});
  std::string origin =
      phrases.words()("codex.assumption", {phrases.text(position.assumption_reason)});
  if (position.source.exists()) {
    const Source& source = scenario.sources[position.source.index()];
    origin = source.publisher + ", " + phrases.date(source.date);
  }
  Element lines = column({text(title, Type::kStrong), text(stands, Type::kSecondary),
                          text(phrases.text(position.text), kSoft),
                          text(origin, {.type = Type::kCaption, .tone = Tone::kFaint})},
                         2);
  if (!name_actor || actor.flag.empty()) return lines;
  return row({flag(actor.flag, {.size = 22}), grow(lines)}, 10, Across::kStart);
}

// Whether an entry is about a row: by the row's `codex` key.
bool about(const CodexId row, const App& app) { return row.exists() && row == app.codex; }

// What the entry is in this game: positions taken on an issue, or by an actor.
Elements positions(const App& app, const Phrases& phrases) {
  const Scenario& scenario = phrases.scenario();
  Elements parts;
  for (const Position& position : scenario.positions) {
    const bool of_issue = about(scenario.issues[position.issue.index()].codex, app);
    const bool of_actor = about(scenario.actors[position.actor.index()].codex, app);
    if (of_issue || of_actor) parts.push_back(position_line(phrases, position, of_issue));
  }
  return parts;
}

Element in_this_game(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  Elements parts{heading(words("codex.positions"))};
  Elements lines = positions(app, phrases);
  if (lines.empty()) lines.push_back(text(words("codex.no-positions"), kSoft));
  parts.push_back(scroll("codex/positions", column(lines, 12), 120));
  return panel(column(parts, 10), {.id = "positions", .label = words("codex.positions")});
}

Element top(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const auto entries = static_cast<int>(phrases.scenario().codex.size());
  static_cast<void>(app);
  return top_bar(
      {button({.id = "back",
               .label = words("codex.back"),
               .icon = "arrow-left",
               .shortcut = "Esc",
               .small = true,
               .action = {verb::back, 0, 0, ""}}),
       screen_title(words("codex.title")),
       text(words("codex.count", {phrases.text(phrases.scenario().title), entries}), kSoft),
       spring()});
}

}  // namespace

void draw_codex(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const CodexEntry* entry = shown_entry(app, phrases.scenario());
  Element middle = entry == nullptr ? text(phrases.words()("codex.empty"), Type::kLead)
                                    : article(phrases, *entry);
  Element body;
  switch (builder.sheet().metrics.columns()) {
    case Columns::kThree:
      body = table_row({index(app, phrases), middle, in_this_game(app, phrases)}, {-232, 1.0, -312},
                       kGutter);
      break;
    case Columns::kTwo:
      body = table_row({index(app, phrases),
                        column({grow(middle, 1.4), grow(in_this_game(app, phrases))}, kGutter)},
                       {-208, 1.0}, kGutter);
      break;
    case Columns::kOne:
      body = column({grow(middle, 1.4), grow(index(app, phrases))}, kGutter);
      break;
  }
  Element whole = column({top(app, phrases), grow(pad(body, {kMargin, 10, kMargin, kMargin}))}, 0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
