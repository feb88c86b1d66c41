// Codex: every name explained, with its sources, its neighbours and what it is in this game.
#include <algorithm>

#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/codex_game.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

struct KindName {
  const char* kind;
  const char* key;
};

constexpr KindName kKinds[] = {
    {"actor", "codex.kind-actor"},
    {"issue", "codex.kind-issue"},
    {"format", "codex.kind-format"},
    {"venue", "codex.kind-venue"},
    {"undertaking", "codex.kind-undertaking"},
    {"term", "codex.kind-term"},
    {"document", "codex.kind-document"},
};

CodexId shown_entry(const App& app, const Scenario& scenario) {
  return app.codex.exists() || scenario.codex.empty() ? app.codex : CodexId(0);
}

Action open(CodexId entry) { return {verb::codex, static_cast<int>(entry.index()), 0, ""}; }

// A name in the index: no frame, unless it is the one that is shown.
Element index_line(const std::string& id, const std::string& label, bool shown, Action action) {
  Node node;
  node.id = id;
  node.role = Role::kChoice;
  node.label = label;
  node.selected = shown;
  node.action = std::move(action);
  node.focusable = true;
  node.radius = kButtonRadius;
  const auto frame = [shown](FrameBuilder& builder, Rect rect) {
    if (!shown) return;
    const Theme& theme = builder.sheet().theme;
    Box box;
    box.rect = rect;
    box.radius = kButtonRadius;
    box.fill = flat(faded(theme.brass, 0.12));
    box.border = {theme.brass, 1.5, {}};
    builder.box(std::move(box));
  };
  const Type type = shown ? Type::kLabel : Type::kBody;
  Element words =
      text(label, {.type = type, .tone = shown ? Tone::kBrass : Tone::kText, .silent = true});
  return at_least(
      meaning(std::move(node), stack({custom([](const Sheet&, double) { return Size{}; }, frame),
                                      pad(aligned(std::move(words), Align::kStart, Align::kCentre),
                                          Insets::both(12, 6))})),
      0, kRowHeight);
}

// All entries by kind.
Element index(const App& app, const Phrases& phrases) {
  const Scenario& scenario = phrases.scenario();
  const CodexId shown = shown_entry(app, scenario);
  Elements parts;
  for (const KindName& kind : kKinds) {
    Elements lines;
    for (std::size_t i = 0; i < scenario.codex.size(); ++i) {
      const CodexEntry& entry = scenario.codex[i];
      if (entry.kind != kind.kind) continue;
      lines.push_back(index_line("entry/" + entry.id, phrases.text(entry.title),
                                 CodexId(i) == shown, open(CodexId(i))));
    }
    if (lines.empty()) continue;
    const std::string label = phrases.words()(kind.key);
    Node list;
    list.id = "entries/" + std::string(kind.kind);
    list.role = Role::kList;
    list.label = label;
    Element title =
        pad(text(label, {.type = Type::kSecondary, .tone = Tone::kSoft, .silent = true}),
            {12, parts.empty() ? 0.0 : 12.0, 0, 2});
    lines.insert(lines.begin(), std::move(title));
    parts.push_back(meaning(std::move(list), column(std::move(lines), 1)));
  }
  return scroll("codex/index", column(std::move(parts), 0), 160);
}

std::string kind_name(const Phrases& phrases, const CodexEntry& entry) {
  for (const KindName& kind : kKinds) {
    if (entry.kind == kind.kind) return phrases.words()(kind.key);
  }
  return entry.kind;
}

Element links(const Phrases& phrases, const std::string& prefix, const char* title,
              const std::vector<CodexId>& entries) {
  if (entries.empty()) return nothing();
  Elements parts;
  for (const CodexId id : entries) {
    const CodexEntry& other = phrases.scenario().codex[id.index()];
    parts.push_back(link({.id = prefix + "/" + other.id,
                          .label = phrases.text(other.title),
                          .type = Type::kBody,
                          .action = open(id)}));
  }
  return column({text(phrases.words()(title), kSoftText), wrap(std::move(parts), 18, 0)}, 0);
}

// Entries that name this one and that it does not name itself.
std::vector<CodexId> named_by(const Scenario& scenario, CodexId shown) {
  const std::vector<CodexId>& own = scenario.codex[shown.index()].links;
  std::vector<CodexId> found;
  for (std::size_t i = 0; i < scenario.codex.size(); ++i) {
    const std::vector<CodexId>& links = scenario.codex[i].links;
    const bool names = std::find(links.begin(), links.end(), shown) != links.end();
    if (names && std::find(own.begin(), own.end(), CodexId(i)) == own.end()) {
      found.push_back(CodexId(i));
    }
  }
  return found;
}

Element sources(const Phrases& phrases, const CodexEntry& entry) {
  if (entry.sources.empty()) return nothing();
  Elements parts{marked_heading("book-marked", phrases.words()("codex.sources"))};
  for (const SourceId id : entry.sources) {
    const Source& source = phrases.scenario().sources[id.index()];
    parts.push_back(rule());
    parts.push_back(row({exactly(text(source_mark(source), Type::kStrong, Tone::kBrass), 44),
                         grow(source_lines(phrases, source))},
                        10, Across::kStart));
  }
  return column(std::move(parts), 9);
}

Element article(const Phrases& phrases, CodexId shown, bool with_sources) {
  const CodexEntry& entry = phrases.scenario().codex[shown.index()];
  Element head = column(
      {text(kind_name(phrases, entry), kSoftText), debrief_title(phrases.text(entry.title))}, 0);
  return column({std::move(head), text(phrases.text(entry.text), Type::kLead),
                 links(phrases, "link", "codex.see", entry.links),
                 links(phrases, "from", "codex.named-by", named_by(phrases.scenario(), shown)),
                 with_sources ? sources(phrases, entry) : nothing()},
                16);
}

Element article_panel(const Phrases& phrases, CodexId shown, Element inside) {
  return panel(std::move(inside),
               {.id = "article",
                .label = phrases.text(phrases.scenario().codex[shown.index()].title),
                .padding = {24, 18, 18, 18}});
}

Element sources_panel(const Phrases& phrases, CodexId shown) {
  Element list = sources(phrases, phrases.scenario().codex[shown.index()]);
  if (list == nullptr) return nothing();
  return column(
      {panel(std::move(list), {.id = "sources", .label = phrases.words()("codex.sources")})});
}

Element top(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const auto entries = static_cast<int>(phrases.scenario().codex.size());
  const bool earlier = !app.codex_back.empty();
  return top_bar(
      {back_button(words(earlier ? "codex.earlier" : "codex.back"), {verb::back, 0, 0, ""}),
       screen_title(words("codex.title")),
       text(words("codex.count", {phrases.text(phrases.scenario().title), entries}), kSoftText),
       spring()});
}

Element foot(const Phrases& phrases) {
  const Words& words = phrases.words();
  const bool sourced = !phrases.scenario().sources.empty();
  return foot_bar({key_hint("Tab", words("codex.key-tab")),
                   key_hint("Enter", words("codex.key-open")),
                   key_hint("?", words("title.key-all")), spring(),
                   sourced ? text(words("codex.each-line"), kSoftText) : nothing()});
}

Element body(const App& app, const Phrases& phrases, Columns columns) {
  const CodexId shown = shown_entry(app, phrases.scenario());
  if (!shown.exists()) return text(phrases.words()("codex.empty"), Type::kLead);
  Element game = in_this_game(app, phrases, shown);
  if (columns == Columns::kThree) {
    // Where the game has nothing to say the sources stand at the side.
    const bool with_sources = game != nullptr;
    if (!with_sources) game = sources_panel(phrases, shown);
    Element middle = article_panel(
        phrases, shown, scroll("codex/article", article(phrases, shown, with_sources), 160));
    Element side = game == nullptr ? space(312) : exactly(scroll("codex/game", game), 312);
    return row({exactly(index(app, phrases), 236), grow(std::move(middle)), std::move(side)},
               kGutter, Across::kStretch);
  }
  Element page = column(
      {article_panel(phrases, shown, article(phrases, shown, true)), std::move(game)}, kGutter);
  return row({exactly(index(app, phrases), columns == Columns::kTwo ? 208 : 168),
              grow(scroll("codex/page", std::move(page)))},
             kGutter, Across::kStretch);
}

}  // namespace

void draw_codex(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Columns columns = builder.sheet().metrics.columns();
  Element keys = columns == Columns::kThree ? foot(phrases) : nothing();
  whole_screen(top(app, phrases), body(app, phrases, columns), std::move(keys))
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
