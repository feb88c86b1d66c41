// Printing: the papers on the left, how and where on the right.
#include "canvas/kit.h"
#include "view/actions.h"
#include "view/papers/verbs.h"
#include "view/screens.h"
#include "view/screens/around_parts.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

struct Told {
  const char* id;
  const char* name;
  const char* text;
};

constexpr Told kTold[kPapers] = {{"briefs", "papers.name-briefs", "papers.text-briefs"},
                                 {"knowledge", "papers.name-knowledge", "papers.text-knowledge"},
                                 {"plates", "papers.name-plates", "papers.text-plates"},
                                 {"forms", "papers.name-forms", "papers.text-forms"},
                                 {"teacher", "papers.name-teacher", "papers.text-teacher"},
                                 {"report", "papers.name-report", "papers.text-report"},
                                 {"decisions", "papers.name-decisions", "papers.text-decisions"},
                                 {"forecasts", "papers.name-forecasts", "papers.text-forecasts"}};

Element paper_row(const App& app, const Words& words, int number) {
  const Told& told = kTold[number];
  const char* why = why_no_paper(app, static_cast<Paper>(number));
  const bool on = why == nullptr && (app.papers.papers >> static_cast<unsigned>(number) & 1U) != 0;
  return toggle({.id = std::string("paper/") + told.id,
                 .label = words(told.name),
                 .description = words(why == nullptr ? told.text : why),
                 .on = on,
                 .disabled = why != nullptr,
                 .on_word = words("papers.on"),
                 .off_word = words("papers.off"),
                 .action = {verb::paper, number, 0, ""}});
}

Element papers(const App& app, const Words& words) {
  Elements rows;
  for (int i = 0; i < kPapers; ++i) {
    if (i > 0) rows.push_back(rule());
    rows.push_back(paper_row(app, words, i));
  }
  return panel(
      column({marked_heading("printer", words("papers.which")), column(std::move(rows), 2)}, 8),
      {.id = "papers/which", .label = words("papers.which")});
}

Element languages(const App& app, const Words& words) {
  Elements rows;
  for (std::size_t i = 0; i < app.languages.size(); ++i) {
    const auto number = static_cast<int>(i);
    rows.push_back(toggle({.id = "papers/language/" + std::to_string(i),
                           .label = std::string(language_name(app.languages[i])),
                           .on = (app.papers.languages >> i & 1U) != 0,
                           .on_word = words("papers.on"),
                           .off_word = words("papers.off"),
                           .action = {verb::paper_language, number, 0, ""}}));
  }
  return column({text(words("papers.languages"), kSoftText), column(std::move(rows), 0)}, 2);
}

// Which mandate a brief prints, and by which seed: only before a game, which has drawn its own.
Element draw(const App& app, const Words& words) {
  if (app.papers.of != PapersOf::lesson) return nothing();
  const auto option = [&](const char* id, const char* key, const char* told, int which) {
    return ChoiceOptions{.id = id,
                         .label = words(key),
                         .description = words(told),
                         .selected = app.papers.open_mandates == (which == 1),
                         .action = {verb::paper_mandates, which, 0, ""}};
  };
  Element seed = text_field({.id = "papers/seed",
                             .label = words("papers.seed"),
                             .value = app.setup.seed == 0 ? "" : std::to_string(app.setup.seed),
                             .placeholder = words("papers.seed-place"),
                             .edit = {verb::paper_seed, 0, 0, ""},
                             .action = {verb::print_papers, 0, 0, ""}});
  return column(
      {text(words("papers.mandates"), kSoftText),
       choice_list("papers/mandates", words("papers.mandates"),
                   {option("papers/drawn", "papers.drawn", "papers.drawn-text", 0),
                    option("papers/open", "papers.open", "papers.open-text", 1)}),
       row({grow(text(words("papers.seed"), kSoftText)), exactly(std::move(seed), 170)}, 10),
       text(words("papers.seed-text"), kSoftText)},
      6);
}

Element where(const App& app, const Words& words) {
  const PaperDesk& desk = app.papers;
  Element field = text_field({.id = "papers/folder",
                              .label = words("papers.folder"),
                              .value = desk.folder,
                              .placeholder = words("papers.folder-place"),
                              .edit = {verb::paper_folder, 0, 0, ""},
                              .action = {verb::print_papers, 0, 0, ""}});
  const std::string usual =
      desk.place.empty() ? words("papers.no-place") : words("papers.place", {desk.place});
  return column({text(words("papers.folder"), kSoftText), std::move(field), address_text(usual)},
                5);
}

Element print_button(const App& app, const Words& words) {
  const char* why = why_no_printing(app);
  const auto files = static_cast<int>(papers_wanted(app).size());
  return button({.id = "papers/print",
                 .label = words("papers.print", {files}),
                 .icon = "printer",
                 .shortcut = "Enter",
                 .description = why == nullptr ? "" : words(why),
                 .kind = ButtonKind::kPrimary,
                 .disabled = why != nullptr,
                 .action = {verb::print_papers, 0, 0, ""}});
}

Element state(const App& app, const Words& words) {
  const PaperDesk& desk = app.papers;
  if (desk.ticket > 0) {
    return work_in_progress({.id = "papers/work",
                             .says = words("papers.under-way"),
                             .stop = words("after.stop"),
                             .shortcut = "X",
                             .per_mille = desk.per_mille,
                             .action = {verb::stop_printing, 0, 0, ""}});
  }
  Elements lines;
  if (!desk.fault.empty()) {
    lines.push_back(
        row({icon("circle-alert", 18, Tone::kWarn), grow(text(desk.fault, Type::kBody))}, 10));
  }
  if (!desk.files.empty()) {
    const auto count = static_cast<int>(desk.files.size());
    lines.push_back(row({icon("check", 18, Tone::kGood),
                         grow(text(words("papers.written", {count}), Type::kLabel))},
                        10));
    lines.push_back(address_text(desk.folder_written));
    std::string names;
    for (const std::string& name : desk.files) names += (names.empty() ? "" : " · ") + name;
    lines.push_back(text(names, kSoftText));
  }
  return lines.empty() ? nothing() : column(std::move(lines), 5);
}

Element how(const App& app, const Words& words) {
  return panel(column({marked_heading("settings", words("papers.how")), languages(app, words),
                       draw(app, words), where(app, words)},
                      14),
               {.id = "papers/how", .label = words("papers.how")});
}

std::string subject(const App& app, const Words& words) {
  if (app.papers.of == PapersOf::saved) return app.papers.saved;
  const Scenario* scenario = nullptr;
  if (app.papers.of == PapersOf::game && app.play) {
    scenario = app.play->scenario.get();
  } else if (app.setup.scenario < app.shelves.size()) {
    scenario = app.shelves[app.setup.scenario].scenario.get();
  }
  if (scenario == nullptr) return {};
  return Phrases(*scenario, words.language()).text(scenario->title);
}

}  // namespace

void draw_papers(FrameBuilder& builder, const App& app, const Words& words) {
  Element top = top_bar({back_button(words("debrief.back"), {verb::back, 0, 0, ""}),
                         screen_title(words("papers.title")), text(subject(app, words), kSoftText),
                         spring(), tag("info", words("outcome.model"))});
  Element foot_part = column({state(app, words), row({print_button(app, words)})}, 10);
  Element body;
  if (builder.sheet().metrics.columns() == Columns::kOne) {
    body = column({scroll("papers", column({papers(app, words), how(app, words)}, kGutter)),
                   std::move(foot_part)},
                  10);
  } else {
    Element right = column({scroll("papers/right", how(app, words)), std::move(foot_part)}, 12);
    body = row({grow(scroll("papers/left", papers(app, words)), 1.1), grow(std::move(right))},
               kGutter, Across::kStretch);
  }
  whole_screen(std::move(top), std::move(body), nothing())->place(builder, builder.bounds());
}

}  // namespace demarche::view
